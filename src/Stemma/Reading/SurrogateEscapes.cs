using System.Globalization;

namespace Stemma.Reading;

/// <summary>JSON of others may escape half a character (<c>\ud800</c> alone), which the parser accepts and then refuses to hand out.</summary>
internal static class SurrogateEscapes
{
    private const int Length = 6;

    /// <summary>The text with <c>\ufffd</c> for each surrogate that is escaped without its other half; the same length.</summary>
    public static string Mend(string json)
    {
        char[]? mended = null;
        for (var i = json.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i + 1 < json.Length; i = json.IndexOf('\\', i))
        {
            if (At(json, i) is not { } unit)
            {
                // Another escape, the escaped backslash among them.
                i += 2;
            }
            else if (char.IsHighSurrogate(unit) && At(json, i + Length) is { } next && char.IsLowSurrogate(next))
            {
                i += 2 * Length;
            }
            else
            {
                if (char.IsSurrogate(unit))
                {
                    mended ??= json.ToCharArray();
                    "fffd".CopyTo(mended.AsSpan(i + 2));
                }

                i += Length;
            }

            if (i >= json.Length)
            {
                break;
            }
        }

        return mended is null ? json : new string(mended);
    }

    /// <summary>The code unit that is escaped at an offset, or null.</summary>
    private static char? At(string json, int i) =>
        i + Length <= json.Length && json[i] == '\\' && json[i + 1] == 'u' && ushort.TryParse(json.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
