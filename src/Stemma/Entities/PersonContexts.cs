using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

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

    /// <summary>The same by lexicon key, because the neighbours of every possible name are looked up; written once, then only read.</summary>
    private KeyedWeights? _byKey;

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

        if (start <= 0 || text.TokenAt(start - 1) is not (>= 0 and var t))
        {
            return 0;
        }

        var key = text.Tokens[t].Key;
        return key >= 0 ? Keyed(text.Lexicon).Before(key) : 0;
    }

    /// <summary>Support by what starts at <paramref name="end"/>.</summary>
    public float After(TokenizedText text, TitleSpans titles, int end)
    {
        if (titles.EndOfTitleStartingAt(end) >= 0)
        {
            return TitleWeight;
        }

        if (text.TokenAt(end) is not (>= 0 and var t))
        {
            return 0;
        }

        var token = text.Tokens[t];
        return token.Start < end ? Rest(text, new TextSpan(end, token.End)) : token.Key >= 0 ? Keyed(text.Lexicon).After(token.Key) : 0;
    }

    /// <summary>Weight of the rest of a token that a name would cut.</summary>
    private float Rest(TokenizedText text, TextSpan word) =>
        _after.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Source.Key(word), out var weight) ? weight : 0;

    private KeyedWeights Keyed(Lexicon lexicon)
    {
        var keyed = _byKey;
        return keyed is not null && ReferenceEquals(keyed.Lexicon, lexicon) ? keyed : _byKey = new KeyedWeights(lexicon, _before, _after);
    }

    /// <summary>A byte a key says which of the few weights it has, so that all of it stays in the cache.</summary>
    private sealed class KeyedWeights
    {
        private readonly byte[] _numbers;
        private readonly List<(float Before, float After)> _weights = [default];

        public KeyedWeights(Lexicon lexicon, Dictionary<string, float> before, Dictionary<string, float> after)
        {
            Lexicon = lexicon;
            _numbers = new byte[lexicon.KeyCount];
            foreach (var word in before.Keys.Concat(after.Keys))
            {
                if (lexicon.Find(word) is >= 0 and var key)
                {
                    var weights = (before.GetValueOrDefault(word), after.GetValueOrDefault(word));
                    var number = _weights.IndexOf(weights);
                    if (number < 0)
                    {
                        number = _weights.Count;
                        _weights.Add(weights);
                    }

                    _numbers[key] = checked((byte)number);
                }
            }
        }

        public Lexicon Lexicon { get; }

        public float Before(int key) => _numbers[key] is > 0 and var number ? _weights[number].Before : 0;

        public float After(int key) => _numbers[key] is > 0 and var number ? _weights[number].After : 0;
    }
}
