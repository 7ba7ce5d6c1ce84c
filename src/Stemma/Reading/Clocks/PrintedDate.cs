using System.Globalization;
using System.Text.RegularExpressions;

namespace Stemma.Reading.Clocks;

/// <summary>A date that a page prints apart from its prose.</summary>
/// <param name="Date">As printed, without regard to zones.</param>
/// <param name="Instant">The moment, where an offset is printed.</param>
/// <param name="IsUpdate">Whether it is said to be the time of an update.</param>
internal readonly partial record struct PrintedDate(DateOnly Date, DateTimeOffset? Instant, bool IsUpdate)
{
    /// <summary>No longer line is looked at.</summary>
    private const int LongestLine = 96;

    /// <summary>How many characters a line may hold besides the date and its label.</summary>
    private const int LongestRest = 16;

    /// <summary>Reads a line that holds hardly anything but a date; the first that is no update counts.</summary>
    public static bool TryRead(string line, out PrintedDate found)
    {
        found = default;
        // Most lines are prose or hold no year, and need no pattern to tell.
        if (line.Length is > LongestLine or < 8 || !HoldsYear(line) || line.AsSpan().IndexOfAny("。！？") >= 0)
        {
            return false;
        }

        var any = false;
        var rest = line.Length;
        foreach (Match match in Pattern().Matches(line))
        {
            if (Read(match) is not { } date)
            {
                continue;
            }

            rest -= match.Length;
            if (!any || (found.IsUpdate && !date.IsUpdate))
            {
                found = date;
            }

            any = true;
        }

        return any && rest <= LongestRest;
    }

    /// <summary>Whether four digits in a row begin with 1 or 2.</summary>
    private static bool HoldsYear(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOfAny('1', '2'); at >= 0 && at + 4 <= line.Length; at = line.IndexOfAny('1', '2'))
        {
            if (char.IsDigit(line[at + 1]) && char.IsDigit(line[at + 2]) && char.IsDigit(line[at + 3]))
            {
                return true;
            }

            line = line[(at + 1)..];
        }

        return false;
    }

    /// <summary>Reads the date that the Republic of China's calendar prints in seven digits at the end of a text: 1131101 is 2024-11-01.</summary>
    public static DateOnly? ReadMinguoCode(string paragraph)
    {
        var text = paragraph.AsSpan().TrimEnd();
        if (text.Length < 8 || text[^8] is not ('）' or ')') || text[^7..].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        var code = int.Parse(text[^7..], CultureInfo.InvariantCulture);
        return Valid(1911 + (code / 10000), code / 100 % 100, code % 100);
    }

    private static PrintedDate? Read(Match match)
    {
        var isUpdate = match.Groups["label"].Value is { Length: > 0 } label && (label.Contains('更') || label.Contains("pdated", StringComparison.OrdinalIgnoreCase) || label.Contains("odified", StringComparison.OrdinalIgnoreCase));
        var month = match.Groups["name"].Success ? Month(match.Groups["name"].ValueSpan) : Number(match, "m");
        if (Valid(Number(match, "y"), month, Number(match, "d")) is not { } date)
        {
            return null;
        }

        DateTimeOffset? instant = null;
        if (match.Groups["zone"].Success && match.Groups["h"].Success && Number(match, "h") < 24 && Number(match, "min") < 60)
        {
            var time = new TimeOnly(Number(match, "h"), Number(match, "min"), match.Groups["s"].Success ? Math.Min(Number(match, "s"), 59) : 0);
            if (Offset(match.Groups["zone"].Value) is { } offset)
            {
                instant = new DateTimeOffset(date.ToDateTime(time), offset);
            }
        }

        return new PrintedDate(date, instant, isUpdate);
    }

    private static TimeSpan? Offset(string zone)
    {
        if (zone is "Z" or "GMT" or "UTC")
        {
            return TimeSpan.Zero;
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var minutes = (int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture);
        return minutes <= 14 * 60 ? TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Month(ReadOnlySpan<char> name) => ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3].ToString(), StringComparison.OrdinalIgnoreCase) / 3) + 1;

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1995 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>ISO 8601, RFC 1123, 2024年11月1日, 09/11/2023 (day first, as Europe prints it), Nov 6, 2024; each with an optional time and label.</summary>
    [GeneratedRegex("""
        (?<label>(?:[\u4e00-\u9fff]{0,4}(?:时间|時間|日期|更新|发布|發布|发表|發表|刊登|出版)|Published|Posted|Updated|Modified|Last\ updated|Date)\s*[:：]?\s*)?
        (?:
          (?<y>[12]\d{3})-(?<m>\d\d)-(?<d>\d\d)(?:[T\ ](?<h>\d\d):(?<min>\d\d)(?::(?<s>\d\d)(?:\.\d{1,9})?)?\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?
        | (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s)?(?<d>\d{1,2})\s(?<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?,?\s(?<y>[12]\d{3})(?:\s(?<h>\d\d):(?<min>\d\d)(?::(?<s>\d\d))?\s?(?<zone>GMT|UTC|[+-]\d{4})?)?
        | (?<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y>[12]\d{3})
        | (?<y>[12]\d{3})\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日(?:\s?[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?(?:\s?(?<h>\d{1,2})[:：](?<min>\d\d)(?::(?<s>\d\d))?)?
        | (?<y>[12]\d{3})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})(?:\s(?<h>\d\d):(?<min>\d\d)(?::(?<s>\d\d))?)?
        | (?<d>\d{1,2})[/.](?<m>\d{1,2})[/.](?<y>[12]\d{3})(?:\s?-?\s?(?<h>\d\d):(?<min>\d\d))?
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
