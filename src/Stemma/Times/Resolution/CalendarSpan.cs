using System.Globalization;

namespace Stemma.Times.Resolution;

/// <summary>How finely a span of days is named.</summary>
internal enum Granularity : byte
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>ISO weeks.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}

/// <summary>Days of the calendar, from a first through a last, named by day, week, month or year.</summary>
internal readonly record struct CalendarSpan(DateOnly First, DateOnly Last, Granularity Granularity)
{
    /// <summary>Whether the span is one unit of its granularity, and not a range of them.</summary>
    public bool IsOne => Granularity switch
    {
        Granularity.Day => First == Last,
        Granularity.Month => First.Year == Last.Year && First.Month == Last.Month,
        Granularity.Year => First.Year == Last.Year,
        _ => true,
    };

    /// <summary>ISO 8601: 2024-10-31, 2024-W44, 2024-10, 2024, or two of them with a slash between.</summary>
    public string ToIso8601() => IsOne ? Name(First) : $"{Name(First)}/{Name(Last)}";

    /// <summary>The name of the unit that <paramref name="day"/> lies in.</summary>
    public string Name(DateOnly day) => Granularity switch
    {
        Granularity.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Granularity.Week => WeekName(day),
        Granularity.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static string WeekName(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(time):D4}-W{ISOWeek.GetWeekOfYear(time):D2}");
    }
}
