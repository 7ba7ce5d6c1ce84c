namespace Stemma.Times.Resolution;

/// <summary>Times that are measured from a point: 过去一年, 未来5年, 两年前, 14天后.</summary>
internal static class Distances
{
    /// <summary>From the point so far back or ahead; years and months by the month, weeks and days by the day.</summary>
    public static CalendarSpan? Span(DateOnly? from, int length, char unit)
    {
        if (from is not { } day)
        {
            return null;
        }

        if (unit is 'D' or 'W')
        {
            var other = CalendarMath.AddDays(day, length * (unit == 'W' ? 7 : 1));
            return length < 0 ? CalendarMath.Days(other, day) : CalendarMath.Days(day, other);
        }

        var here = (day.Year * 12) + day.Month - 1;
        var there = here + (length * (unit == 'Y' ? 12 : 1));
        return there < 12 ? null : CalendarMath.Months(Math.Min(here, there), Math.Max(here, there));
    }

    /// <summary>The year, month, week or day that lies so far off.</summary>
    public static CalendarSpan? Point(DateOnly? from, int length, char unit)
    {
        if (from is not { } day)
        {
            return null;
        }

        var month = (day.Year * 12) + day.Month - 1 + length;
        return unit switch
        {
            'Y' => CalendarMath.Years(day.Year + length, day.Year + length),
            'M' => month < 12 ? null : CalendarMath.Months(month, month),
            'W' => CalendarMath.AddDays(day, 7 * length) is { } inWeek ? CalendarMath.Week(CalendarMath.Monday(inWeek)) : null,
            _ => CalendarMath.Day(CalendarMath.AddDays(day, length)),
        };
    }
}
