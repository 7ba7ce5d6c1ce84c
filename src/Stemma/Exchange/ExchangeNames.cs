using System.Globalization;
using Stemma.Articles;

namespace Stemma.Exchange;

/// <summary>How enumeration values and days are written in the exchange formats.</summary>
internal static class ExchangeNames
{
    /// <summary>The value's name in lower case.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => EnumNames<T>.Lower[value];

    /// <summary>The value's name in upper case: entity and event types.</summary>
    public static string Upper<T>(T value)
        where T : struct, Enum => EnumNames<T>.Upper[value];

    /// <summary>Where a clock was read.</summary>
    public static string Origin(ClockOrigin origin) => origin switch
    {
        ClockOrigin.JsonLd => "json-ld",
        ClockOrigin.HtmlMeta => "html-meta",
        ClockOrigin.FrontMatter => "front-matter",
        ClockOrigin.FileName => "file-name",
        _ => Lower(origin),
    };

    /// <summary>ISO 8601 day.</summary>
    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Names of an enumeration's values, made once.</summary>
    private static class EnumNames<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Lower = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString().ToLowerInvariant());

        public static readonly Dictionary<T, string> Upper = Enum.GetValues<T>().ToDictionary(v => v, v => v.ToString().ToUpperInvariant());
    }
}
