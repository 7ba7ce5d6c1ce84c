namespace Stemma.Reading.Outlets;

/// <summary>A time zone by rule, so that a date comes out the same on every machine, whatever zone files it has.</summary>
/// <param name="Id">IANA name.</param>
/// <param name="Standard">Minutes ahead of UTC in winter.</param>
/// <param name="Saving">Which rule moves the clocks an hour ahead: <c>eu</c>, <c>us</c>, <c>australia</c>, <c>israel</c>, or empty.</param>
/// <remarks>The rules are those in force since 2007 (US), 1996 (EU), 2008 (Australia), 2013 (Israel). An hour's error around an older change moves no date but those next to midnight.</remarks>
internal sealed record OutletZone(string Id, int Standard, string Saving)
{
    /// <summary>Universal time, for outlets that are not known.</summary>
    public static OutletZone Utc { get; } = new("UTC", 0, "");

    /// <summary>The same moment as read on this zone's clocks.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset moment)
    {
        // Close to the ends of the calendar there is nothing to shift to.
        if (moment.UtcDateTime.Year is < 2 or > 9998)
        {
            return moment;
        }

        return moment.ToOffset(TimeSpan.FromMinutes(Standard + (IsSaving(moment.UtcDateTime) ? 60 : 0)));
    }

    private bool IsSaving(DateTime utc) => Saving switch
    {
        "eu" => utc >= LastSunday(utc.Year, 3).AddHours(1) && utc < LastSunday(utc.Year, 10).AddHours(1),
        "us" => utc >= Sunday(utc.Year, 3, 2).AddHours(2).AddMinutes(-Standard) && utc < Sunday(utc.Year, 11, 1).AddHours(1).AddMinutes(-Standard),
        "australia" => utc < Sunday(utc.Year, 4, 1).AddHours(2).AddMinutes(-Standard) || utc >= Sunday(utc.Year, 10, 1).AddHours(2).AddMinutes(-Standard),
        "israel" => utc >= LastSunday(utc.Year, 3).AddDays(-2).AddHours(2).AddMinutes(-Standard) && utc < LastSunday(utc.Year, 10).AddHours(1).AddMinutes(-Standard),
        _ => false,
    };

    private static DateTime Sunday(int year, int month, int number)
    {
        var first = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (number - 1)));
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
