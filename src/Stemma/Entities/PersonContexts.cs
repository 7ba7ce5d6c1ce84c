using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Entities;

/// <summary>How much the neighbours of a span speak for its being a person's name.</summary>
/// <remarks>Immutable, thread-safe. Reads <c>entities/person-contexts.tsv</c>.</remarks>
internal sealed class PersonContexts
{
    /// <summary>Weight of a title that stands directly before or behind.</summary>
    public const float TitleWeight = 3;

    /// <summary>Weight of a gloss in Latin letters behind.</summary>
    public const float GlossWeight = 3;

    private readonly Dictionary<string, float> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> _after = new(StringComparer.Ordinal);

    /// <summary>Reads the context words.</summary>
    public PersonContexts(KnowledgeSource knowledge)
    {
        var table = knowledge.Table("entities/person-contexts.tsv");
        int word = table.Column("word"), side = table.Column("side"), weight = table.Column("weight");
        foreach (var row in table.Rows)
        {
            (row[side] == "before" ? _before : _after)[row[word]] = float.Parse(row[weight], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Sum of the strongest support on either side.</summary>
    public float Support(TokenizedText text, TitleSpans titles, TextSpan span)
    {
        var sum = Before(text, titles, span.Start) + After(text, titles, span.End);
        return Gloss.After(text, span.End) is { IsEmpty: false } ? sum + GlossWeight : sum;
    }

    /// <summary>Support by what ends at <paramref name="start"/>.</summary>
    public float Before(TokenizedText text, TitleSpans titles, int start)
    {
        if (titles.StartOfTitleEndingAt(start) >= 0)
        {
            return TitleWeight;
        }

        return start > 0 && text.TokenAt(start - 1) is >= 0 and var token ? Lookup(text, _before, text.Tokens[token].Span) : 0;
    }

    /// <summary>Support by what starts at <paramref name="end"/>.</summary>
    public float After(TokenizedText text, TitleSpans titles, int end)
    {
        if (titles.EndOfTitleStartingAt(end) >= 0)
        {
            return TitleWeight;
        }

        return text.TokenAt(end) is >= 0 and var token ? Lookup(text, _after, new TextSpan(end, text.Tokens[token].End)) : 0;
    }

    private static float Lookup(TokenizedText text, Dictionary<string, float> weights, TextSpan word) =>
        weights.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Source.Key(word), out var weight) ? weight : 0;
}
