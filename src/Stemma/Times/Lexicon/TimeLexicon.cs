using System.Globalization;
using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;

namespace Stemma.Times.Lexicon;

/// <summary>The words of <c>knowledge/times</c>.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class TimeLexicon
{
    private readonly List<TimeWord> _words = [];
    private readonly List<DurationUnit> _durations = [];
    private readonly Dictionary<string, TimeWord> _units = new(StringComparer.Ordinal);

    /// <summary>Registers all words under <see cref="LexiconTag.TimeWord"/> and the names that only look like times.</summary>
    /// <exception cref="FormatException">A row names an unknown kind.</exception>
    public TimeLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        foreach (var row in knowledge.Table("times/words.tsv").Rows)
        {
            if (!Enum.TryParse<TimeWordKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
            {
                throw new FormatException($"knowledge/times/words.tsv: '{row[0]}' has the unknown kind '{row[1]}'");
            }

            Add(builder, row[0], kind, int.Parse(row[2], CultureInfo.InvariantCulture));
        }

        foreach (var row in knowledge.Table("times/eras.tsv").Rows)
        {
            Add(builder, row[0], TimeWordKind.Era, int.Parse(row[1], CultureInfo.InvariantCulture));
        }

        foreach (var row in knowledge.Table("times/units.tsv").Rows)
        {
            _units[row[0]] = new TimeWord(TimeWordKind.Unit, _durations.Count);
            Add(builder, row[0], TimeWordKind.Unit, _durations.Count);
            _durations.Add(new DurationUnit(row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture)));
        }

        foreach (var row in knowledge.Table("times/names.tsv").Rows)
        {
            Add(builder, row[0], TimeWordKind.Name, 0);
        }
    }

    /// <summary>The word with the given payload.</summary>
    public TimeWord this[int payload] => _words[payload];

    /// <summary>The unit of duration with the given value of its word.</summary>
    public DurationUnit Duration(int unit) => _durations[unit];

    /// <summary>The unit of duration that is written <paramref name="name"/>.</summary>
    public TimeWord Unit(string name) => _units[name];

    /// <summary>The longest word of <paramref name="kinds"/> that starts at <paramref name="at"/>; its end, or -1.</summary>
    public int Longest(TokenizedText text, int at, TimeWordKinds kinds, out TimeWord word)
    {
        word = default;
        if (!text.TagsAt(at).Has(LexiconTag.TimeWord))
        {
            return -1;
        }

        var matches = text.MatchesAt(at);
        for (var m = matches.Length - 1; m >= 0; m--)
        {
            if (!matches[m].Tags.Has(LexiconTag.TimeWord))
            {
                continue;
            }

            foreach (var entry in text.Lexicon.Entries(matches[m].Key))
            {
                if (entry.Tag == LexiconTag.TimeWord && kinds.Has(_words[entry.Payload].Kind))
                {
                    word = _words[entry.Payload];
                    return matches[m].End;
                }
            }
        }

        return -1;
    }

    private void Add(LexiconBuilder builder, string word, TimeWordKind kind, int value)
    {
        // Markers of tense are ordinary words: their segmentation is the word list's business.
        builder.Add(word, LexiconTag.TimeWord, _words.Count, segments: kind is not (TimeWordKind.Future or TimeWordKind.Past or TimeWordKind.Unit));
        _words.Add(new TimeWord(kind, value));
    }
}

/// <summary>A set of <see cref="TimeWordKind"/>.</summary>
internal readonly record struct TimeWordKinds(uint Bits)
{
    /// <summary>The words that can open an expression.</summary>
    public static readonly TimeWordKinds Opening = Of(
        TimeWordKind.Year, TimeWordKind.YearContext, TimeWordKind.Month, TimeWordKind.MonthContext, TimeWordKind.Week, TimeWordKind.WeekContext, TimeWordKind.Day,
        TimeWordKind.DayContext, TimeWordKind.Weekday, TimeWordKind.Weekend, TimeWordKind.Season, TimeWordKind.SeasonOfYear, TimeWordKind.Half, TimeWordKind.YearEdge,
        TimeWordKind.YearMiddle, TimeWordKind.MonthEdge, TimeWordKind.DayPart, TimeWordKind.Set, TimeWordKind.Era, TimeWordKind.Name);

    /// <summary>The set of the given kinds.</summary>
    public static TimeWordKinds Of(params ReadOnlySpan<TimeWordKind> kinds)
    {
        uint bits = 0;
        foreach (var kind in kinds)
        {
            bits |= 1u << (int)kind;
        }

        return new TimeWordKinds(bits);
    }

    /// <summary>Whether the set holds <paramref name="kind"/>.</summary>
    public bool Has(TimeWordKind kind) => (Bits & (1u << (int)kind)) != 0;
}
