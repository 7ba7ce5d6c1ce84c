using System.Globalization;

namespace Stemma.Reading.WebPages;

/// <summary>A publication time as metadata state it.</summary>
/// <param name="Date">The day in the stated zone.</param>
/// <param name="Instant">The exact time, where time of day and zone are stated.</param>
internal readonly record struct StatedDate(DateOnly Date, DateTimeOffset? Instant)
{
    private static readonly string[] WithZone =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd HH:mmK", "yyyyMMdd'T'HHmmssK",
        "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "ddd, d MMM yy HH:mm:ss zzz", "ddd MMM d HH:mm:ss zzz yyyy",
    ];

    private static readonly string[] DayOnly =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-M-d HH:mm:ss", "yyyy-M-d H:mm:ss", "yyyy-M-d H:mm", "yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss",
        "yyyy.M.d", "yyyyMMdd", "yyyyMMddHHmmss", "ddd, d MMM yyyy HH:mm:ss", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy",
    ];

    private static readonly (string Name, string Offset)[] ZoneNames =
    [
        (" GMT", " +00:00"), (" UTC", " +00:00"), (" UT", " +00:00"), (" Z", " +00:00"), (" EST", " -05:00"), (" EDT", " -04:00"), (" CST", " -06:00"),
        (" CDT", " -05:00"), (" MST", " -07:00"), (" MDT", " -06:00"), (" PST", " -08:00"), (" PDT", " -07:00"), (" HKT", " +08:00"), (" JST", " +09:00"),
    ];

    /// <summary>Reads ISO 8601, RFC 822 and the forms that Chinese pages print; null for anything else.</summary>
    public static StatedDate? Parse(string? value)
    {
        var text = value?.Trim();
        if (text is null or { Length: < 8 or > 64 })
        {
            return null;
        }

        var zoned = WithNumericZone(text);
        if (DateTimeOffset.TryParseExact(zoned, WithZone, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var instant) && HasZone(zoned))
        {
            return Checked(DateOnly.FromDateTime(instant.DateTime), instant);
        }

        if (DateTime.TryParseExact(text, DayOnly, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
        {
            return Checked(DateOnly.FromDateTime(day), null);
        }

        return VisibleDate.Find(text) is { } visible ? new StatedDate(visible.Date, null) : null;
    }

    private static StatedDate? Checked(DateOnly date, DateTimeOffset? instant) => date.Year is >= 1980 and <= 2100 ? new StatedDate(date, instant) : null;

    private static bool HasZone(string text) => text[^1] is 'Z' or 'z' || text.LastIndexOfAny(['+', '-']) is var at && at > 10 && text.Length - at <= 6 || text.AsSpan(4).IndexOfAny('+', '-') >= 12;

    private static string WithNumericZone(string text)
    {
        foreach (var (name, offset) in ZoneNames)
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return string.Concat(text.AsSpan(0, text.Length - name.Length), offset);
            }
        }

        return text;
    }
}
