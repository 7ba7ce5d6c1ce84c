namespace Stemma.Times.Resolution;

/// <summary>Which month a bare day of the month, and which week a bare weekday belongs to.</summary>
internal static class NearestDay
{
    private const int Far = 31;

    /// <summary>Days for which a weekday told of as past stays that day, whatever its clause looks ahead to (计票将持续到周二之后).</summary>
    private const int Recent = 2;

    /// <summary>The day with this number that the text most likely means, or null without a clock or a day in sight.</summary>
    /// <remarks>
    /// In news, what has no sign of the future has been: a future day counts its distance twice. In a paragraph that tells of a time long
    /// past, the days follow the one mentioned last.
    /// </remarks>
    public static DateOnly? Of(int day, int weekday, TimeContext context, Tense tense)
    {
        if (context.DayBlock == context.Place.Block && context.Day is { } last && (context.Clock is not { } now || Math.Abs(now.DayNumber - last.DayNumber) > Far))
        {
            return Best(day, weekday, last, past: 2, future: 1);
        }

        return context.Clock is { } clock ? Best(day, weekday, clock, past: tense == Tense.Future ? 4 : 1, future: tense switch { Tense.Future => 1, Tense.Past => 40, _ => 2 }) : null;
    }

    /// <summary>The nearest such weekday not behind the clock, or the next one where the clause looks ahead.</summary>
    public static DateOnly? OfWeek(int weekday, DateOnly basis, TimeContext context, Tense tense)
    {
        var back = (CalendarMath.Weekday(basis) - weekday + 7) % 7;
        if (tense == Tense.Future && back > 0 && !(back <= Recent && CalendarMath.AddDays(basis, -back) is { } told && context.HasToldWeekday(told)))
        {
            return CalendarMath.AddDays(basis, 7 - back);
        }

        // A weekday that names again the coming day mentioned last (11月5日 … 周二) is that day.
        if (tense is Tense.None or Tense.Scheduled && context.Day is { } day && day > basis && day.DayNumber - basis.DayNumber < 7 && CalendarMath.Weekday(day) == weekday)
        {
            return day;
        }

        return CalendarMath.AddDays(basis, -back);
    }

    private static DateOnly? Best(int day, int weekday, DateOnly from, int past, int future)
    {
        DateOnly? best = null;
        var cost = int.MaxValue;
        for (var offset = -2; offset <= 2; offset++)
        {
            var month = (from.Year * 12) + from.Month - 1 + offset;
            if (CalendarMath.Date(month / 12, (month % 12) + 1, day) is not { } candidate)
            {
                continue;
            }

            var distance = candidate.DayNumber - from.DayNumber;
            var own = distance < 0 ? -distance * past : distance * future;

            // A weekday printed beside the number settles the month.
            own += weekday > 0 && CalendarMath.Weekday(candidate) != weekday ? 1000 : 0;
            if (own < cost)
            {
                (best, cost) = (candidate, own);
            }
        }

        return best;
    }
}
