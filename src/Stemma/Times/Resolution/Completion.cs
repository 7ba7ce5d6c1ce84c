using Stemma.Times.Parsing;

namespace Stemma.Times.Resolution;

/// <summary>The second end of a range, completed from the first: 10月8日至13日, 2020年12月至2月, 周一到周三.</summary>
internal static class Completion
{
    /// <summary>The days of <paramref name="last"/> read as the end of a range that starts with <paramref name="from"/>, or null.</summary>
    public static CalendarSpan? Behind(CalendarSpan from, in TimePhrase last, TimeContext context)
    {
        var bareDay = last.Day.Origin == Origin.Stated && !last.Month.IsSaid && !last.Year.IsSaid;
        if (bareDay)
        {
            var month = (from.First.Year * 12) + from.First.Month - 1 + (last.Day.Value < from.First.Day ? 1 : 0);
            return CalendarMath.Day(CalendarMath.Date(month / 12, (month % 12) + 1, last.Day.Value));
        }

        if (last.Month.Origin == Origin.Stated && !last.Year.IsSaid)
        {
            var copy = last;
            copy.Year = Component.Stated(from.First.Year + (last.Month.Value < from.First.Month ? 1 : 0));
            return Resolver.Resolve(copy, context, Tense.None);
        }

        if (last.Weekday > 0 && !last.Week.IsSaid && !last.Day.IsSaid)
        {
            return CalendarMath.Day(CalendarMath.AddDays(from.First, (last.Weekday - CalendarMath.Weekday(from.First) + 7) % 7));
        }

        return Resolver.Resolve(last, context, Tense.None);
    }
}
