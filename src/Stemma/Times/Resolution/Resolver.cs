using Stemma.Times.Parsing;

namespace Stemma.Times.Resolution;

/// <summary>Sets a phrase against the clock and the context.</summary>
internal static class Resolver
{
    /// <summary>The days that the phrase names, or null where neither clock nor context can tell.</summary>
    public static CalendarSpan? Resolve(in TimePhrase phrase, TimeContext context, Tense tense)
    {
        switch (phrase.Part)
        {
            case Part.Years:
                return CalendarMath.Years(phrase.Year.Value, phrase.Year.Value + phrase.PartValue - 1);
            case Part.Span:
                return Distances.Span(context.Clock, phrase.PartValue, phrase.PartUnit);
            case Part.Distance:
                return Distances.Point(phrase.PartUnit == 'D' ? DayInSight(context) : context.Clock, phrase.PartValue, phrase.PartUnit);
            case Part.DayPart:
                return CalendarMath.Day(DayInSight(context));
            default:
                break;
        }

        if (phrase.Day.IsSaid)
        {
            return CalendarMath.Day(Day(phrase, context, tense));
        }

        if (phrase.Week.IsSaid || phrase.Weekday > 0 || phrase.Part == Part.Weekend)
        {
            return Week(phrase, context, tense);
        }

        if (phrase.Month.IsSaid && Month(phrase, context, tense) is { } month)
        {
            return MonthPart(phrase, month);
        }

        return phrase.Part is Part.Season or Part.Months ? YearPart(phrase, context, tense) : phrase.Year.IsSaid && Year(phrase, context) is { } year ? CalendarMath.Years(year, year) : null;
    }

    /// <summary>The day that 两天前 counts from: one mentioned in the same paragraph, else the clock's.</summary>
    private static DateOnly? DayInSight(TimeContext context) => context.DayBlock == context.Place.Block ? context.Day ?? context.Clock : context.Clock;

    /// <summary>Whether the day mentioned last stands paragraphs away and is not of these days, so that 当天 means the report's.</summary>
    private static bool OutOfSight(TimeContext context) => context.Place.Block - context.DayBlock > 1 && context.Day is { } day && context.Clock is { } clock && Math.Abs(clock.DayNumber - day.DayNumber) > 3;

    private static int? Year(in TimePhrase phrase, TimeContext context) => phrase.Year.Origin switch
    {
        Origin.Stated => phrase.Year.Value,
        Origin.Clock => context.Clock?.Year + phrase.Year.Value,
        Origin.Context => (context.Year ?? context.Clock?.Year) + phrase.Year.Value,
        _ => null,
    };

    private static DateOnly? Day(in TimePhrase phrase, TimeContext context, Tense tense)
    {
        switch (phrase.Day.Origin)
        {
            case Origin.Clock:
                return (context.Speech ?? context.Clock) is { } clock ? CalendarMath.AddDays(clock, phrase.Day.Value) : null;
            case Origin.Context:
                return (phrase.Day.Value == 0 && OutOfSight(context) ? context.Clock : context.Day ?? context.Clock) is { } day ? CalendarMath.AddDays(day, phrase.Day.Value) : null;
            default:
                break;
        }

        if (phrase.Month.IsSaid)
        {
            return Month(phrase, context, tense) is { } month ? CalendarMath.Date(month.Year, month.Month, phrase.Day.Value) : null;
        }

        return NearestDay.Of(phrase.Day.Value, phrase.Weekday, context, tense);
    }

    /// <summary>The first day of the month.</summary>
    private static DateOnly? Month(in TimePhrase phrase, TimeContext context, Tense tense)
    {
        if (phrase.Month.Origin == Origin.Stated)
        {
            return phrase.Year.IsSaid
                ? Year(phrase, context) is { } year ? CalendarMath.Date(year, phrase.Month.Value, 1) : null
                : NearestMonth.Of(phrase.Month.Value, phrase.Day.Value, context, tense);
        }

        var basis = phrase.Month.Origin == Origin.Context ? context.Month ?? context.Clock : context.Clock;
        return basis is { } day ? CalendarMath.Month(day.Year, day.Month + phrase.Month.Value)?.First : null;
    }

    private static CalendarSpan? Week(in TimePhrase phrase, TimeContext context, Tense tense)
    {
        var basis = phrase.Week.Origin == Origin.Context ? context.Day ?? context.Clock : context.Clock;
        if (basis is not { } day || CalendarMath.Monday(day) is not { } monday)
        {
            return null;
        }

        if (phrase.Weekday > 0 && !phrase.Week.IsSaid)
        {
            return CalendarMath.Day(NearestDay.OfWeek(phrase.Weekday, day, context, tense));
        }

        if (CalendarMath.AddDays(monday, 7 * phrase.Week.Value) is not { } first)
        {
            return null;
        }

        if (phrase.Part == Part.Weekend)
        {
            // At the beginning of a week, what is said of "the weekend" without a sign of the future is about the last one.
            var back = !phrase.Week.IsSaid && tense != Tense.Future && CalendarMath.Weekday(day) <= 4 ? -7 : 0;
            return CalendarMath.Days(CalendarMath.AddDays(first, 5 + back), CalendarMath.AddDays(first, 6 + back));
        }

        return phrase.Weekday > 0 ? CalendarMath.Day(CalendarMath.AddDays(first, phrase.Weekday - 1)) : CalendarMath.Week(first);
    }

    private static CalendarSpan? MonthPart(in TimePhrase phrase, DateOnly month)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        switch (phrase.Part)
        {
            case Part.Third:
                var first = ((phrase.PartValue - 1) * 10) + 1;
                return CalendarMath.Days(CalendarMath.Date(month.Year, month.Month, first), CalendarMath.Date(month.Year, month.Month, phrase.PartValue == 3 ? days : first + 9));
            case Part.HalfMonth:
                return CalendarMath.Days(CalendarMath.Date(month.Year, month.Month, phrase.PartValue == 1 ? 1 : 16), CalendarMath.Date(month.Year, month.Month, phrase.PartValue == 1 ? 15 : days));
            case Part.Week:
                // The first week of a month is the one with its first Monday, unless the month begins in the first half of a week.
                var monday = CalendarMath.Monday(month);
                var skip = CalendarMath.Weekday(month) <= 4 ? 0 : 7;
                return monday is { } start ? CalendarMath.Week(CalendarMath.AddDays(start, skip + (7 * (phrase.PartValue - 1)))) : null;
            default:
                return CalendarMath.Month(month.Year, month.Month);
        }
    }

    private static CalendarSpan? YearPart(in TimePhrase phrase, TimeContext context, Tense tense)
    {
        var (first, last) = phrase.Part == Part.Season ? (phrase.PartValue, phrase.PartValue + 2) : (phrase.PartValue / 100, phrase.PartValue % 100);
        if (phrase.Year.IsSaid)
        {
            return Year(phrase, context) is { } said ? CalendarMath.Months((said * 12) + first - 1, (said * 12) + last - 1) : null;
        }

        if (context.Clock is not { } clock)
        {
            return null;
        }

        // The running one, else the nearest: one to come counts its distance twice, unless the clause looks ahead.
        CalendarSpan? best = null;
        var cost = int.MaxValue;
        var now = (clock.Year * 12) + clock.Month - 1;
        for (var year = clock.Year - 1; year <= clock.Year + 1; year++)
        {
            var (from, to) = ((year * 12) + first - 1, (year * 12) + last - 1);
            var own = from > now ? (from - now) * (tense == Tense.Future ? 1 : 2) : to < now ? (now - to) * (tense == Tense.Future ? 3 : 1) : 0;
            if (own < cost)
            {
                (best, cost) = (CalendarMath.Months(from, to), own);
            }
        }

        return best;
    }
}
