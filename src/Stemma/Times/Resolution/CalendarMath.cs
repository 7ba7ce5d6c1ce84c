namespace Stemma.Times.Resolution;

/// <summary>Calendar arithmetic that gives null where the proleptic Gregorian calendar of 0001 to 9999 ends, or where there is no such day.</summary>
internal static class CalendarMath
{
    /// <summary>The day, or null for 30 February and the like.</summary>
    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>So many days later, or earlier.</summary>
    public static DateOnly? AddDays(DateOnly from, int days) =>
        (long)from.DayNumber + days is var number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>The month, counted through the years.</summary>
    public static CalendarSpan? Month(int year, int month)
    {
        var index = (year * 12) + month - 1;
        return Months(index, index);
    }

    /// <summary>From one month through another, both counted from January of year 0.</summary>
    public static CalendarSpan? Months(int first, int last)
    {
        if (Date(first / 12, (first % 12) + 1, 1) is not { } from || Date(last / 12, (last % 12) + 1, 1) is not { } to || first < 12 || to < from)
        {
            return null;
        }

        return new CalendarSpan(from, new DateOnly(to.Year, to.Month, DateTime.DaysInMonth(to.Year, to.Month)), Granularity.Month);
    }

    /// <summary>From one year through another.</summary>
    public static CalendarSpan? Years(int first, int last) =>
        first >= 1 && last <= 9999 && first <= last ? new CalendarSpan(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), Granularity.Year) : null;

    /// <summary>One day.</summary>
    public static CalendarSpan? Day(DateOnly? day) => day is { } d ? new CalendarSpan(d, d, Granularity.Day) : null;

    /// <summary>From one day through another.</summary>
    public static CalendarSpan? Days(DateOnly? first, DateOnly? last) => first is { } a && last is { } b && a <= b ? new CalendarSpan(a, b, Granularity.Day) : null;

    /// <summary>The ISO week from the Monday on.</summary>
    public static CalendarSpan? Week(DateOnly? monday) => monday is { } first && AddDays(first, 6) is { } last ? new CalendarSpan(first, last, Granularity.Week) : null;

    /// <summary>The Monday of the day's week.</summary>
    public static DateOnly? Monday(DateOnly day) => AddDays(day, 1 - Weekday(day));

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
