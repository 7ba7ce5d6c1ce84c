using Stemma.Times.Parsing;

namespace Stemma.Times.Resolution;

/// <summary>What a reader has in mind when the next expression comes: the clock, and the times mentioned so far.</summary>
internal sealed class TimeContext(DateOnly? clock)
{
    private readonly List<DateOnly> _weekdays = [];
    private readonly List<(int Year, int Month, int Day, int Block)> _told = [];

    /// <summary>The day from which 今天 counts, or null.</summary>
    public DateOnly? Clock { get; } = clock;

    /// <summary>The day mentioned last.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Index of the block in which <see cref="Day"/> was mentioned.</summary>
    public int DayBlock { get; private set; } = -1;

    /// <summary>Index of the sentence in which <see cref="Day"/> was mentioned.</summary>
    public int DaySentence { get; private set; } = -1;

    /// <summary>Offset at which <see cref="Day"/> was mentioned.</summary>
    public int DayOffset { get; private set; } = -1;

    /// <summary>The day on which the direct speech around the expression was spoken, where the text has told it.</summary>
    public DateOnly? Speech { get; set; }

    /// <summary>The first day of the month mentioned last.</summary>
    public DateOnly? Month { get; private set; }

    /// <summary>The year mentioned last.</summary>
    public int? Year { get; private set; }

    /// <summary>Index of the block in which <see cref="Year"/> was mentioned.</summary>
    public int YearBlock { get; private set; } = -1;

    /// <summary>The year that the words themselves gave (2019年, 去年), or null when the last time came without one.</summary>
    public int? SaidYear { get; private set; }

    /// <summary>The sentence in which <see cref="SaidYear"/> was given.</summary>
    public int SaidSentence { get; private set; } = -1;

    /// <summary>The block and sentence that are being read.</summary>
    public (int Block, int Sentence) Place { get; set; }

    /// <summary>The year that the text gave to this month or day of the month when it was mentioned before, or null.</summary>
    /// <remarks>A month alone keeps its year over three paragraphs, a day to the end of the text.</remarks>
    public int? ToldYear(int month, int day)
    {
        for (var t = _told.Count - 1; t >= 0; t--)
        {
            if (_told[t].Month == month && (day > 0 ? _told[t].Day == day : Place.Block - _told[t].Block <= 3))
            {
                return _told[t].Year;
            }
        }

        return null;
    }

    /// <summary>Whether the text has called this day by its weekday before.</summary>
    public bool HasToldWeekday(DateOnly day) => _weekdays.Contains(day);

    /// <summary>Remembers a resolved time.</summary>
    public void Mention(in TimePhrase phrase, CalendarSpan span)
    {
        if (span.Granularity == Granularity.Day)
        {
            Day = span.First;
            DayBlock = Place.Block;
            DaySentence = Place.Sentence;
            DayOffset = phrase.Start;
            if (phrase.Weekday > 0)
            {
                _weekdays.Add(span.First);
            }
        }

        if (span.Granularity is Granularity.Day or Granularity.Month or Granularity.Week)
        {
            Month = new DateOnly(span.First.Year, span.First.Month, 1);
        }

        if (phrase.Year.IsSaid && phrase.Month.Origin == Origin.Stated && span.Granularity is Granularity.Day or Granularity.Month)
        {
            _told.Add((span.First.Year, span.First.Month, span.Granularity == Granularity.Day ? span.First.Day : 0, Place.Block));
        }

        Year = span.First.Year;
        YearBlock = Place.Block;
        if (phrase.Year.IsSaid)
        {
            SaidYear = span.First.Year;
            SaidSentence = Place.Sentence;
        }
        else if (phrase.Day.Origin == Origin.Clock || phrase.Weekday > 0)
        {
            SaidYear = null;
        }
    }
}
