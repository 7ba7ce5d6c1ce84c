using System.Globalization;
using System.Runtime.CompilerServices;
using Stemma.Articles;

namespace Stemma.Exchange;

/// <summary>How enumeration values and days are written in the exchange formats.</summary>
internal static class ExchangeNames
{
    /// <summary>The value's name in lower case.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => EnumNames<T>.Lower[EnumNames<T>.Number(value)];

    /// <summary>The value's name in upper case: entity and event types.</summary>
    public static string Upper<T>(T value)
        where T : struct, Enum => EnumNames<T>.Upper[EnumNames<T>.Number(value)];

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

    /// <summary>Names of an enumeration's values by number, made once: each field would cost a hash otherwise.</summary>
    private static class EnumNames<T>
        where T : struct, Enum
    {
        public static readonly string[] Lower = ByNumber(static name => name.ToLowerInvariant());

        public static readonly string[] Upper = ByNumber(static name => name.ToUpperInvariant());

        public static int Number(T value) => Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value);

        private static string[] ByNumber(Func<string, string> name)
        {
            var values = Enum.GetValues<T>();
            var names = new string[values.Max(Number) + 1];
            foreach (var value in values)
            {
                names[Number(value)] = name(value.ToString());
            }

            return names;
        }
    }
}
