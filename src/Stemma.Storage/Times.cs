using System.Globalization;

namespace Stemma.Storage;

/// <summary>How the library writes moments and days: texts that sort as time does.</summary>
internal static class Times
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Sorts before every day.</summary>
    public const string Undated = "";

    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => new(DateTime.ParseExact(text, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));

    public static string? Write(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture);

    public static DateOnly? ReadDay(string? text) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The sort key of a publication: the day in the outlet's zone, then the instant; those of a day without a time come before the timed ones.</summary>
    public static string SortKey(Stemma.Articles.Clock? published) => published is null
        ? Undated
        : Write(published.Date) + (published.Instant is { } instant ? " " + Write(instant) : "");
}
