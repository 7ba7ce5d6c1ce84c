using Stemma.Quantities.Numerals;

namespace Stemma.Times.Parsing;

/// <summary>Numbers of years, months, days and hours: up to four Arabic digits, 二十四, 廿四 or digit by digit 二〇二四.</summary>
internal static class CalendarNumber
{
    /// <summary>Reads the number at <paramref name="at"/>; -1 where none is, else its end.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isHan">Whether it is written in Chinese numerals.</param>
    public static int Read(ReadOnlySpan<char> folded, int at, out int value, out bool isHan)
    {
        value = 0;
        isHan = false;
        var i = at;
        while (i < folded.Length && char.IsAsciiDigit(folded[i]) && i - at < 5)
        {
            value = (value * 10) + (folded[i++] - '0');
        }

        if (i > at)
        {
            return i - at <= 4 ? i : -1;
        }

        isHan = true;
        return ReadHan(folded, at, out value);
    }

    private static int ReadHan(ReadOnlySpan<char> folded, int at, out int value)
    {
        value = 0;
        var i = at;
        var units = false;
        var pending = -1;
        while (i < folded.Length && i - at < 6)
        {
            var c = folded[i];
            if (c == '两')
            {
                break;
            }

            if (HanDigits.Digit(c) is >= 0 and var digit)
            {
                if (pending >= 0 && units)
                {
                    break;
                }

                pending = pending < 0 ? digit : (pending * 10) + digit;
            }
            else if (c is '廿' or '卅' && i == at)
            {
                value = c == '廿' ? 20 : 30;
                units = true;
            }
            else if (c is '十' or '百' && pending is -1 or (>= 0 and < 10) && !(c == '百' && pending < 0))
            {
                value += Math.Max(1, pending) * (c == '十' ? 10 : 100);
                pending = -1;
                units = true;
            }
            else
            {
                break;
            }

            i++;
        }

        value += Math.Max(0, pending);
        return i > at && value < 10000 ? i : -1;
    }
}
