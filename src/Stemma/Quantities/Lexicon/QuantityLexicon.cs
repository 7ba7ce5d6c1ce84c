using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Quantities.Lexicon;

/// <summary>The words of <c>knowledge/quantities</c>.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class QuantityLexicon
{
    private readonly List<QuantityWord> _words = [];

    /// <summary>Registers all words under <see cref="LexiconTag.QuantityWord"/>.</summary>
    /// <exception cref="FormatException">A row names an unknown kind or modifier.</exception>
    public QuantityLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        foreach (var row in knowledge.Table("quantities/units.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(QuantityWordKind.Unit, Parse<UnitKind>(row[1], row[0]), default, 0));
        }

        foreach (var row in knowledge.Table("quantities/currencies-before.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(QuantityWordKind.CurrencyBefore, UnitKind.Currency, default, 0));
        }

        foreach (var row in knowledge.Table("quantities/modifiers.tsv").Rows)
        {
            var kind = row[2] == "before" ? QuantityWordKind.ModifierBefore : QuantityWordKind.ModifierAfter;
            Add(builder, row[0], new QuantityWord(kind, default, Parse<QuantityModifier>(row[1], row[0]), 0));
        }

        foreach (var row in knowledge.Table("quantities/idioms.tsv").Rows)
        {
            var value = decimal.Parse(row[1], CultureInfo.InvariantCulture);
            Add(builder, row[0], new QuantityWord(QuantityWordKind.Idiom, default, Parse<QuantityModifier>(row[2], row[0]), value));
        }

        foreach (var row in knowledge.Table("quantities/links.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(QuantityWordKind.Link, default, default, 0));
        }

        foreach (var row in knowledge.Table("quantities/counting.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(Parse<QuantityWordKind>(row[1], row[0]), default, default, 0));
        }

        foreach (var row in knowledge.Table("quantities/telling.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(Parse<QuantityWordKind>(row[1], row[0]), default, default, 0));
        }

        foreach (var row in knowledge.Table("quantities/designs.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(QuantityWordKind.Design, default, default, 0));
        }

        foreach (var row in knowledge.Table("quantities/names.tsv").Rows)
        {
            Add(builder, row[0], new QuantityWord(QuantityWordKind.Name, default, default, 0));
        }
    }

    /// <summary>The longest word of <paramref name="kind"/> that starts at <paramref name="at"/>; its end, or -1.</summary>
    public int Longest(TokenizedText text, int at, QuantityWordKind kind, out QuantityWord word)
    {
        word = default;
        if (at >= text.Source.Length || !text.TagsAt(at).Has(LexiconTag.QuantityWord))
        {
            return -1;
        }

        var matches = text.MatchesAt(at);
        for (var m = matches.Length - 1; m >= 0; m--)
        {
            if (matches[m].Tags.Has(LexiconTag.QuantityWord) && TryGet(text, matches[m].Key, kind, out word))
            {
                return matches[m].End;
            }
        }

        return -1;
    }

    /// <summary>The longest word of <paramref name="kind"/> that ends at <paramref name="end"/>; its start, or -1.</summary>
    public int LongestBefore(TokenizedText text, int end, int from, QuantityWordKind kind, out QuantityWord word)
    {
        word = default;
        for (var length = Math.Min(4, end - from); length > 0; length--)
        {
            var key = text.Lexicon.Find(text.Source.Folded.AsSpan(end - length, length));
            if (key >= 0 && TryGet(text, key, kind, out word))
            {
                return end - length;
            }
        }

        return -1;
    }

    /// <summary>Whether the reading with the given payload is a name or fixed phrase that counts nothing.</summary>
    public bool IsName(int payload) => _words[payload].Kind == QuantityWordKind.Name;

    /// <summary>Whether the key links what is counted to its number.</summary>
    public bool IsLink(TokenizedText text, int key) => Is(text, key, QuantityWordKind.Link);

    /// <summary>Whether the key has a reading of the kind.</summary>
    public bool Is(TokenizedText text, int key, QuantityWordKind kind) => key >= 0 && TryGet(text, key, kind, out _);

    private bool TryGet(TokenizedText text, int key, QuantityWordKind kind, out QuantityWord word)
    {
        foreach (var entry in text.Lexicon.Entries(key))
        {
            if (entry.Tag == LexiconTag.QuantityWord && _words[entry.Payload].Kind == kind)
            {
                word = _words[entry.Payload];
                return true;
            }
        }

        word = default;
        return false;
    }

    private void Add(LexiconBuilder builder, string key, QuantityWord word)
    {
        builder.Add(key, LexiconTag.QuantityWord, _words.Count, segments: key.Length > 1);
        _words.Add(word);
    }

    private static T Parse<T>(string name, string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : throw new FormatException($"knowledge/quantities: '{word}' has the unknown kind '{name}'");
}
