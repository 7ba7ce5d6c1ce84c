namespace Stemma.Reading.Clocks;

/// <summary>Finds calendar dates in addresses and file names, by the digits' lengths and what parts them.</summary>
/// <remarks>
/// Forms that content systems use: /2024/11/01/, /2024-11-01, /2024-11/01/, /2024/1101/, 20241101 (eight digits, alone or with a time or
/// serial number of four or six behind), 11012024164506 (month first, with time), t20241101_, and /24/11/1/n… (two-digit year).
/// </remarks>
internal static class DateRuns
{
    private const int Earliest = 1995;
    private const int Latest = 2100;

    /// <summary>The first date in <paramref name="text"/>, or null.</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = RunEnd(text, start);
            if (AtRun(text, start, end) is { } date)
            {
                return date;
            }

            start = end;
        }

        return null;
    }

    private static DateOnly? AtRun(ReadOnlySpan<char> text, int start, int end)
    {
        // Percent-encoded bytes are no dates.
        if (start > 0 && text[start - 1] == '%')
        {
            return null;
        }

        switch (end - start)
        {
            case 8 or 12:
                return Date(Number(text, start, 4), Number(text, start + 4, 2), Number(text, start + 6, 2));
            case 14:
                return Date(Number(text, start, 4), Number(text, start + 4, 2), Number(text, start + 6, 2))
                    ?? Date(Number(text, start + 4, 4), Number(text, start, 2), Number(text, start + 2, 2));
            case 4:
                return AfterYear(text, Number(text, start, 4), end);
            case 2 when start > 0 && text[start - 1] == '/' && Next(text, end, out var month, out var next) && Next(text, next, out var day, out next) && text[next..].StartsWith("/n"):
                return Date(2000 + Number(text, start, 2), month, day);
            case 1 or 2:
                return YearLast(text, start, end);
            default:
                return null;
        }
    }

    /// <summary>Month and day behind a year: in two runs, or in one of four digits.</summary>
    private static DateOnly? AfterYear(ReadOnlySpan<char> text, int year, int end)
    {
        if (year is < Earliest or > Latest || end + 1 >= text.Length || !IsSeparator(text[end]) || !char.IsAsciiDigit(text[end + 1]))
        {
            return null;
        }

        var runEnd = RunEnd(text, end + 1);
        if (runEnd - end == 5)
        {
            return Date(year, Number(text, end + 1, 2), Number(text, end + 3, 2));
        }

        // A last run that is the name of a page is its number, not the day: /2020/09/1.html.
        return Next(text, end, out var month, out var next) && Next(text, next, out var day, out var last) && !(last < text.Length && text[last] == '.') ? Date(year, month, day) : null;
    }

    /// <summary>Month, day, year, each parted by a hyphen: slugs of American sites.</summary>
    private static DateOnly? YearLast(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0 || text[start - 1] != '-' || end >= text.Length || text[end] != '-' || !Next(text, end, out var day, out var next))
        {
            return null;
        }

        return next < text.Length && text[next] == '-' && next + 1 < text.Length && RunEnd(text, next + 1) == next + 5
            ? Date(Number(text, next + 1, 4), Number(text, start, end - start), day)
            : null;
    }

    private static bool Next(ReadOnlySpan<char> text, int at, out int number, out int end)
    {
        (number, end) = (0, at);
        if (at + 1 >= text.Length || !IsSeparator(text[at]) || !char.IsAsciiDigit(text[at + 1]))
        {
            return false;
        }

        end = RunEnd(text, at + 1);
        if (end - at > 3)
        {
            return false;
        }

        number = Number(text, at + 1, end - at - 1);
        return true;
    }

    private static bool IsSeparator(char c) => c is '/' or '-' or '_' or '.' or '\\';

    private static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (number * 10) + text[i] - '0';
        }

        return number;
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= Earliest and <= Latest && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
