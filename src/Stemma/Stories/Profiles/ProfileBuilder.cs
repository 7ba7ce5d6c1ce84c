using System.Globalization;
using System.Runtime.InteropServices;
using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Stories.Profiles;

/// <summary>Counts the features of one article.</summary>
internal sealed class ProfileBuilder
{
    /// <summary>Pairs in the title count as much as this many in the body: a headline names the matter.</summary>
    private const int TitleWeight = 8;

    /// <summary>Characters that hold sentences together and say nothing of the matter; pairs with them are left out.</summary>
    private const string FunctionCharacters = "的了在是和与及或将对为有不也就都而但被把从到以于由向之其这那此该他她它们我你您个位名年月日时分周一二三四五六七八九十百千万亿两说称表示指出认为中上下前后间内外等可能会已经还要又并且因如所没很更最";

    private static readonly bool[] s_function = FunctionTable();

    private readonly ArticleAnalysis _analysis;
    private readonly Dictionary<uint, float>[] _counts = [.. Enum.GetValues<FeatureKind>().Select(_ => new Dictionary<uint, float>())];
    private readonly Dictionary<uint, string> _names = [];

    public ProfileBuilder(ArticleAnalysis analysis) => _analysis = analysis;

    public StoryProfile Build()
    {
        var article = _analysis.Article;
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Title)
            {
                CountPairs(article.Text.Key(block.Span), FeatureKind.Title, 1);
                CountPairs(article.Text.Key(block.Span), FeatureKind.Word, TitleWeight);
            }
            else if (block.IsProse)
            {
                CountPairs(article.Text.Key(block.Span), FeatureKind.Word, 1);
            }
        }

        CountEntities();
        CountDays();
        CountFigures();
        CountEvents();
        CountSpeakers();
        return Pack(article);
    }

    /// <summary>A person or unit is seldom in the news for two things in one week; states always are, and media only carry the news.</summary>
    private static float Weight(Entity entity) => entity.Anonymous ? 0 : entity.Type switch
    {
        EntityType.Person or EntityType.Force or EntityType.Doc => 2.5f,
        EntityType.Org => 2,
        EntityType.Place or EntityType.Other => 1.5f,
        EntityType.State => 1.2f,
        _ => 0,
    };

    private void CountEntities()
    {
        var counts = _counts[(int)FeatureKind.Entity];
        var entities = _analysis.Entities.Entities;
        foreach (var mention in _analysis.Entities.Mentions)
        {
            if (Weight(entities[mention.Entity]) > 0)
            {
                Add(FeatureKind.Entity, Named(entities[mention.Entity].Key), 1);
            }
        }

        foreach (var entity in entities)
        {
            var id = FeatureId.OfText(entity.Key);
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, id);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) && count > 0)
            {
                // Negative marks an entity that has been weighed: two entities of one key are one.
                count = -MathF.Sqrt(count) * Weight(entity);
            }
        }

        foreach (var id in counts.Keys)
        {
            CollectionsMarshal.GetValueRefOrNullRef(counts, id) *= -1;
        }
    }

    private void CountDays()
    {
        foreach (var time in _analysis.Times)
        {
            if (time.IsDay)
            {
                _counts[(int)FeatureKind.Day][(uint)time.First!.Value.DayNumber] = 1;
            }
        }
    }

    private void CountFigures()
    {
        var text = _analysis.Article.Text;
        foreach (var quantity in _analysis.Quantities)
        {
            // One and two of something stand in every article.
            if (quantity.Value is > 2 or < 0 || quantity.Value % 1 != 0)
            {
                var id = Number(quantity.Value);
                _counts[(int)FeatureKind.Figure][id] = 1;
                _names.TryAdd(id, text.Slice(quantity.Span));
            }
        }
    }

    private void CountEvents()
    {
        var entities = _analysis.Entities.Entities;
        foreach (var coded in _analysis.Events)
        {
            foreach (var actor in coded.Actors)
            {
                foreach (var recipient in coded.Recipients)
                {
                    var hash = FeatureId.Mix(FeatureId.Mix(FeatureId.OfText(entities[actor].Key), FeatureId.OfText(entities[recipient].Key)), (uint)coded.Type);
                    var id = FeatureId.OfHash(hash);
                    _counts[(int)FeatureKind.Event][id] = 1;
                    _names.TryAdd(id, $"{coded.Type} {entities[actor].Name} {entities[recipient].Name}");
                }
            }
        }
    }

    private void CountSpeakers()
    {
        var entities = _analysis.Entities.Entities;
        foreach (var statement in _analysis.Statements)
        {
            foreach (var speaker in statement.Speakers)
            {
                if (!entities[speaker].Anonymous && entities[speaker].Type != EntityType.Media)
                {
                    _counts[(int)FeatureKind.Speaker][Named(entities[speaker].Key)] = 1;
                }
            }
        }
    }

    private static uint Number(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        return FeatureId.OfHash(FeatureId.Mix(FeatureId.Mix(FeatureId.Start, (uint)bits), (uint)(bits >> 32)) * 0x9E3779B1);
    }

    private uint Named(string key)
    {
        var id = FeatureId.OfText(key);
        _names.TryAdd(id, key);
        return id;
    }

    private void CountPairs(ReadOnlySpan<char> text, FeatureKind kind, float weight)
    {
        var word = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            {
                word = word < 0 ? i : word;
                continue;
            }

            if (word >= 0 && i - word > 2 && !char.IsAsciiDigit(text[word]))
            {
                var id = FeatureId.OfText(text[word..i]);
                Add(kind, id, weight);
                if (!_names.ContainsKey(id))
                {
                    _names.Add(id, text[word..i].ToString());
                }
            }

            word = -1;
            if (i + 1 < text.Length && IsContent(text[i]) && IsContent(text[i + 1]))
            {
                Add(kind, FeatureId.OfPair(text[i], text[i + 1]), weight);
            }
        }
    }

    private static bool IsContent(char c) => FeatureId.IsHan(c) && !s_function[c - '\u3400'];

    private static bool[] FunctionTable()
    {
        var table = new bool[0x9FFF - 0x3400 + 1];
        foreach (var c in FunctionCharacters)
        {
            table[c - '\u3400'] = true;
        }

        return table;
    }

    private void Add(FeatureKind kind, uint id, float count) => CollectionsMarshal.GetValueRefOrAddDefault(_counts[(int)kind], id, out _) += count;

    private StoryProfile Pack(Article article)
    {
        var starts = new int[_counts.Length + 1];
        for (var k = 0; k < _counts.Length; k++)
        {
            starts[k + 1] = starts[k] + _counts[k].Count;
        }

        var features = new uint[starts[^1]];
        var counts = new float[starts[^1]];
        var names = new string?[starts[^1]];
        for (var k = 0; k < _counts.Length; k++)
        {
            _counts[k].Keys.CopyTo(features, starts[k]);
            Array.Sort(features, starts[k], starts[k + 1] - starts[k]);
            for (var i = starts[k]; i < starts[k + 1]; i++)
            {
                var count = _counts[k][features[i]];
                counts[i] = k is (int)FeatureKind.Word or (int)FeatureKind.Title ? MathF.Sqrt(count) : count;
                names[i] = k == (int)FeatureKind.Day
                    ? DateOnly.FromDayNumber((int)features[i]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    : _names.GetValueOrDefault(features[i]);
            }
        }

        var outlet = article.OutletFamily ?? article.OutletId ?? article.Outlet;
        return new StoryProfile(
            article.Id, TextDigest.Of(article), article.Published?.Date, outlet is null ? 0 : FeatureId.OfText(outlet), starts, features, counts, names);
    }
}
