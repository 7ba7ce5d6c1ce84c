namespace Stemma.Times.Lexicon;

/// <summary>What a word does in a time expression; the names in <c>knowledge/times/words.tsv</c> are these in lower case with hyphens.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>A year counted from the clock (去年); value: years from it.</summary>
    Year,

    /// <summary>A year counted from the one mentioned last (同年).</summary>
    YearContext,

    /// <summary>A month counted from the clock (上月).</summary>
    Month,

    /// <summary>A month counted from the one mentioned last (当月).</summary>
    MonthContext,

    /// <summary>A week counted from the clock (上周).</summary>
    Week,

    /// <summary>A week counted from the day mentioned last (当周).</summary>
    WeekContext,

    /// <summary>A day counted from the clock (昨天).</summary>
    Day,

    /// <summary>A day counted from the one mentioned last (次日).</summary>
    DayContext,

    /// <summary>A day of the week; value: 1 for Monday to 7 for Sunday.</summary>
    Weekday,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A season; value: its first month.</summary>
    Season,

    /// <summary>A season with its year (去冬); value: ten times its first month, plus five, plus years from the clock.</summary>
    SeasonOfYear,

    /// <summary>The first or second half of a year.</summary>
    Half,

    /// <summary>A third of a month (上旬).</summary>
    Third,

    /// <summary>The beginning or end of a year; counts as the year.</summary>
    YearEdge,

    /// <summary>The middle of a year; counts as June.</summary>
    YearMiddle,

    /// <summary>The beginning or end of a month; counts as the month.</summary>
    MonthEdge,

    /// <summary>A part of the day; value: hours to add to a clock that counts to twelve.</summary>
    DayPart,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>A sign that what the clause tells is still to come.</summary>
    Future,

    /// <summary>A sign that it has been.</summary>
    Past,

    /// <summary>An era; value: its year nought.</summary>
    Era,

    /// <summary>A unit of duration; value: index of its ISO 8601 form.</summary>
    Unit,

    /// <summary>A name or fixed phrase that only looks like a time (今日俄罗斯).</summary>
    Name,
}
