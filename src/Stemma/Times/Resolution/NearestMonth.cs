namespace Stemma.Times.Resolution;

/// <summary>Which year a month without a year belongs to.</summary>
internal static class NearestMonth
{
    /// <summary>The first day of the month that the text most likely means, or null without a clock or a year in sight.</summary>
    /// <param name="day">Day of the month, or 0.</param>
    public static DateOnly? Of(int month, int day, TimeContext context, Tense tense)
    {
        // Behind a stated year of the same sentence the months go on in that year: 2019年6月9日…，6月12日…
        if (context.SaidYear is { } said && context.SaidSentence == context.Place.Sentence && context.Month is { } last && last.Year == said && said != context.Clock?.Year
            && (month >= last.Month || context.Clock is null) && tense != Tense.Future)
        {
            return CalendarMath.Date(said, month, 1);
        }

        // 2021年1月6日 … 1月6日的暴乱: a date told before with its year keeps it.
        if (context.ToldYear(month, day) is { } told && tense is not (Tense.Future or Tense.Scheduled))
        {
            return CalendarMath.Date(told, month, 1);
        }

        if (context.Clock is not { } clock)
        {
            return null;
        }

        // 1月15日的投票可能在3月底引发选举: months behind a day to come go on from it.
        if (day == 0 && context.Day is { } coming && coming > clock && context.DaySentence == context.Place.Sentence && month >= coming.Month)
        {
            return CalendarMath.Date(coming.Year, month, 1);
        }

        var past = tense == Tense.Future ? 3 : 1;
        var future = tense switch { Tense.Future => 1, Tense.Past => 20, Tense.Scheduled => 2, _ => day > 0 ? 2 : 6 };
        var thisYear = tense == Tense.None && day == 0 ? 2 : future;
        DateOnly? best = null;
        var cost = int.MaxValue;
        for (var year = clock.Year - 1; year <= clock.Year + 1; year++)
        {
            if (CalendarMath.Date(year, month, Math.Max(1, day)) is not { } candidate)
            {
                continue;
            }

            // A month alone is as near as its nearer end.
            var distance = day > 0 ? candidate.DayNumber - clock.DayNumber : 30 * (((year - clock.Year) * 12) + month - clock.Month);
            // A month to come of the running year needs no word more; one of the next is called 明年's.
            var own = distance < 0 ? -distance * past : distance * (year == clock.Year ? thisYear : future);
            if (own < cost)
            {
                (best, cost) = (new DateOnly(year, month, 1), own);
            }
        }

        return best;
    }
}
