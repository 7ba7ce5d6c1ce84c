using System.Globalization;
using Stemma.Articles;
using Stemma.Entities;

namespace Stemma.Stories.Profiles;

/// <summary>Counts the features of one article.</summary>
internal sealed class ProfileBuilder
{
    /// <summary>Words in the title count as much as this many in the body: a headline names the matter.</summary>
    private const int TitleWeight = 8;

    /// <summary>The lead ends with the paragraph that reaches this many characters; agencies say in their first sentences what happened.</summary>
    private const int LeadLength = 100;

    /// <summary>Of a long first paragraph, this many characters are lead.</summary>
    private const int LongestLeadParagraph = 200;

    private readonly ArticleAnalysis _analysis;
    private readonly FeatureCounts[] _counts = [.. Enum.GetValues<FeatureKind>().Select(_ => new FeatureCounts())];
    private readonly Dictionary<uint, string> _names = [];

    public ProfileBuilder(ArticleAnalysis analysis) => _analysis = analysis;

    public StoryProfile Build()
    {
        CountEntities(CountWords());
        CountFigures();
        CountSpeakers();
        CountDays();
        CountEvents();
        return Pack(_analysis.Article);
    }

    /// <summary>A person or unit is seldom in the news for two things in one week; states always are, and media only carry the news.</summary>
    private static float Weight(Entity entity) => entity.Anonymous ? 0 : entity.Type switch
    {
        EntityType.Person or EntityType.Force or EntityType.Doc => 2.5f,
        EntityType.Org => 2,
        // The index of a market stands in every report on it, whatever happened that day.
        EntityType.Other when entity.Subtype is "index" or "market" => 0,
        EntityType.Place or EntityType.Other => 1.5f,
        EntityType.State => 1.2f,
        _ => 0,
    };

    /// <returns>Where the lead ends.</returns>
    private int CountWords()
    {
        var words = new WordCounter(Of(FeatureKind.Word), _names);
        var text = _analysis.Article.Text;
        int read = 0, end = 0;
        foreach (var block in _analysis.Article.Blocks)
        {
            var key = text.Key(block.Span);
            if (block.Kind == BlockKind.Title)
            {
                words.Count(key, TitleWeight, FeaturePlace.Title | FeaturePlace.Lead);
                end = block.Span.End;
            }
            else if (block.IsProse)
            {
                if (read < LeadLength)
                {
                    var lead = key[..Math.Min(key.Length, LongestLeadParagraph)];
                    words.Count(lead, 1, FeaturePlace.Lead);
                    words.Count(key[lead.Length..], 1, FeaturePlace.Body);
                    end = block.Span.End;
                    read += key.Length;
                    continue;
                }

                words.Count(key, 1, FeaturePlace.Body);
            }
        }

        return end;
    }

    private void CountEntities(int leadEnd)
    {
        var counts = Of(FeatureKind.Entity);
        var entities = _analysis.Entities.Entities;
        foreach (var mention in _analysis.Entities.Mentions)
        {
            if (Weight(entities[mention.Entity]) > 0)
            {
                counts.Add(Named(entities[mention.Entity].Key), 1, mention.Span.Start < leadEnd ? FeaturePlace.Lead : FeaturePlace.Body);
            }
        }

        var weighed = new HashSet<uint>();
        foreach (var mention in _analysis.Entities.Mentions)
        {
            var entity = entities[mention.Entity];
            var id = FeatureId.OfText(entity.Key);
            if (Weight(entity) > 0 && weighed.Add(id))
            {
                counts.Set(id, MathF.Sqrt(counts[id].Count) * Weight(entity));
            }
        }
    }

    private void CountFigures()
    {
        foreach (var quantity in _analysis.Quantities)
        {
            // One and two of something stand in every article.
            if (quantity.Value is > 2 or < 0 || quantity.Value % 1 != 0)
            {
                Set(FeatureKind.Figure, quantity.Value.ToString("R", CultureInfo.InvariantCulture));
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
                    Set(FeatureKind.Speaker, entities[speaker].Key);
                }
            }
        }
    }

    private void CountDays()
    {
        foreach (var time in _analysis.Times)
        {
            if (time.IsDay)
            {
                Of(FeatureKind.Day).Set((uint)time.First!.Value.DayNumber, 1);
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
                // Reciprocal events list all sides as actors.
                foreach (var other in coded.Recipients.Count > 0 ? coded.Recipients : coded.Actors)
                {
                    if (other != actor)
                    {
                        Set(FeatureKind.Event, $"{coded.Type} {entities[actor].Key} {entities[other].Key}");
                    }
                }
            }
        }
    }

    private FeatureCounts Of(FeatureKind kind) => _counts[(int)kind];

    private void Set(FeatureKind kind, string name) => Of(kind).Set(Named(name), 1);

    private uint Named(string name)
    {
        var id = FeatureId.OfText(name);
        _names.TryAdd(id, name);
        return id;
    }

    private StoryProfile Pack(Article article)
    {
        var starts = new int[_counts.Length + 1];
        for (var k = 0; k < _counts.Length; k++)
        {
            starts[k + 1] = starts[k] + _counts[k].Count;
        }

        var features = new uint[starts[^1]];
        var counts = new float[starts[^1]];
        var places = new FeaturePlace[starts[^1]];
        var names = new List<string>();
        for (var k = 0; k < _counts.Length; k++)
        {
            var next = starts[k];
            foreach (var feature in _counts[k].Features)
            {
                features[next++] = feature;
            }

            Array.Sort(features, starts[k], starts[k + 1] - starts[k]);
            for (var i = starts[k]; i < starts[k + 1]; i++)
            {
                (var count, places[i]) = _counts[k][features[i]];
                counts[i] = k == (int)FeatureKind.Word ? MathF.Sqrt(count) : count;
                if (k == (int)FeatureKind.Day)
                {
                    names.Add(DateOnly.FromDayNumber((int)features[i]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }
                else if (k != (int)FeatureKind.Word || FeatureId.Pair(features[i]) is null)
                {
                    names.Add(_names[features[i]]);
                }
            }
        }

        var outlet = article.OutletFamily ?? article.OutletId ?? article.Outlet;
        return new StoryProfile(
            article.Id, TextDigest.Of(article), article.Published?.Date, outlet is null ? 0 : FeatureId.OfText(outlet), starts, features, counts, places, [.. names]);
    }
}
