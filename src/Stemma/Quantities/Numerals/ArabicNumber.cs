namespace Stemma.Quantities.Numerals;

/// <summary>Numbers in Arabic digits: 50,000 and 34.5.</summary>
internal static class ArabicNumber
{
    private const int MostDigits = 18;

    /// <summary>Reads the number at <paramref name="at"/>; the offset behind it, or -1 where it has too many digits. A comma counts only before three digits.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, out decimal value)
    {
        value = 0;
        decimal scale = 0;
        var digits = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > MostDigits)
                {
                    return -1;
                }

                value = scale == 0 ? (value * 10) + (c - '0') : value + ((c - '0') * scale);
                scale /= 10;
            }
            else if (c == '.' && scale == 0 && IsDigit(text, at + 1))
            {
                scale = 0.1m;
            }
            else if (!(c == ',' && scale == 0 && Groups(text, at + 1)))
            {
                break;
            }
        }

        return at;
    }

    private static bool Groups(ReadOnlySpan<char> text, int at) => IsDigit(text, at) && IsDigit(text, at + 1) && IsDigit(text, at + 2) && !IsDigit(text, at + 3);

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
