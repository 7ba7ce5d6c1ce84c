using Stemma.Text;

namespace Stemma.Reading.Datelines;

/// <summary>What a dateline says, as offsets into its paragraph.</summary>
/// <param name="Whole">Brackets included.</param>
/// <param name="Agency">Who filed.</param>
/// <param name="Place">Where; empty for none.</param>
/// <param name="Reporters">Who reported; often empty.</param>
/// <param name="ReporterRole">The word for reporter; empty for none.</param>
/// <param name="Date">When, unresolved.</param>
internal sealed record DatelineDraft(TextSpan Whole, TextSpan Agency, TextSpan Place, IReadOnlyList<TextSpan> Reporters, TextSpan ReporterRole, DatelineDate Date);

/// <summary>The date of a dateline; null for what is not printed.</summary>
internal readonly record struct DatelineDate(int? Year, int? Month, int? Day);

/// <summary>Reads what opens a report: （甲社東京31日電）, 【甲社东京11月8日电】, 甲社上海10月22日 -, （甲网）.</summary>
/// <remarks>Agency, then reporter, place, date and an ending, in this order; agencies, places and endings come from <c>knowledge/reading</c>.</remarks>
internal sealed class DatelineReader(PhraseSet agencies, PhraseSet places, PhraseSet endings)
{
    private const int LongestBracket = 48;
    private const int LongestPlace = 16;

    /// <summary>The dateline at the start of a paragraph, or null.</summary>
    public DatelineDraft? Read(string text, string folded)
    {
        var start = 0;
        while (start < text.Length && start < 4 && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start >= text.Length)
        {
            return null;
        }

        if (text[start] is '（' or '(' or '【' or '〔' or '[')
        {
            var length = text.AsSpan(start, Math.Min(LongestBracket, text.Length - start)).IndexOfAny("）)】〕]");
            return length > 0 ? Parse(text, folded, start, start + 1, start + length, start + length + 1) : null;
        }

        return ReadBare(text, folded, start);
    }

    /// <summary>A dateline without brackets: agency, place, month and day, then 电 or a dash.</summary>
    private DatelineDraft? ReadBare(string text, string folded, int start)
    {
        if (agencies.LengthAt(folded, start) == 0)
        {
            return null;
        }

        var window = folded.AsSpan(start, Math.Min(LongestBracket, text.Length - start));
        var day = DayMark(window);
        if (day < 0)
        {
            // Without a date only 本报讯 and the like, set off by a space, open a report.
            var agency = agencies.LengthAt(folded, start);
            var ending = endings.LengthAt(folded, start + agency);
            var behind = start + agency + ending;
            return behind < text.Length && folded.AsSpan(start, agency + ending).EndsWith("讯") && (char.IsWhiteSpace(text[behind]) || text[behind] is '（' or '(')
                ? new DatelineDraft(new TextSpan(start, behind), new TextSpan(start, start + agency), default, [], default, default)
                : null;
        }

        var end = start + day + 1;
        var at = end;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var word = endings.LengthAt(folded, at);
        var dash = at + word;
        while (dash < text.Length && text[dash] == ' ')
        {
            dash++;
        }

        var hasDash = dash < text.Length && folded[dash] is '-';
        if (word == 0 && !hasDash)
        {
            return null;
        }

        var close = at + word;
        return Parse(text, folded, start, start, close, hasDash ? dash + 1 : close);
    }

    /// <summary>The 日 behind a number; names of papers have one as well.</summary>
    private static int DayMark(ReadOnlySpan<char> window)
    {
        for (var i = 1; i < window.Length; i++)
        {
            if (window[i] == '日' && char.IsAsciiDigit(window[i - 1]))
            {
                return i;
            }
        }

        return -1;
    }

    private DatelineDraft? Parse(string text, string folded, int start, int from, int to, int end)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        var agency = agencies.LengthAt(folded, from);
        if (agency == 0)
        {
            return null;
        }

        var at = from + agency;
        var dateStart = DateStart(folded, at, to);
        var date = default(DatelineDate);
        var behind = to;
        if (dateStart >= 0 && !TryDate(folded, dateStart, to, out date, out behind))
        {
            return null;
        }

        if (!IsEnding(folded, dateStart < 0 ? at : behind, to, dateStart >= 0, out var endingStart))
        {
            return null;
        }

        var placeEnd = dateStart < 0 ? endingStart : dateStart;
        var reporters = new List<TextSpan>();
        var role = default(TextSpan);
        if (!TryPlace(text, folded, at, placeEnd, reporters, out role, out var place))
        {
            return null;
        }

        // An agency with nothing else is a dateline only as a whole bracket.
        return new DatelineDraft(new TextSpan(start, end), new TextSpan(from, from + agency), place, reporters, role, date);
    }

    /// <summary>Checks what follows the date, or the place where there is no date: nothing, or a known ending.</summary>
    private bool IsEnding(string folded, int from, int to, bool dated, out int start)
    {
        while (from < to && folded[from] == ' ')
        {
            from++;
        }

        start = to;
        var rest = folded.AsSpan(from, to - from).TrimEnd();
        if (rest.IsEmpty || endings.Contains(rest))
        {
            start = from;
            return true;
        }

        if (dated)
        {
            return false;
        }

        var ending = endings.LengthAtEnd(rest, 6);
        start = from + rest.Length - ending;
        return ending > 0;
    }

    private static int DateStart(string folded, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsAsciiDigit(folded[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads 2020年10月7日, 10月7日 or 7日.</summary>
    private static bool TryDate(string folded, int at, int to, out DatelineDate date, out int end)
    {
        int? year = null, month = null, day = null;
        end = at;
        while (end < to && char.IsAsciiDigit(folded[end]))
        {
            var number = 0;
            var digits = 0;
            while (end < to && char.IsAsciiDigit(folded[end]) && digits < 4)
            {
                number = (number * 10) + folded[end] - '0';
                end++;
                digits++;
            }

            var unit = end < to ? folded[end] : '\0';
            switch (unit)
            {
                case '年' when year is null && month is null && number is >= 1995 and <= 2100:
                    year = number;
                    break;
                case '月' when month is null && day is null && number is >= 1 and <= 12:
                    month = number;
                    break;
                case '日' when day is null && number is >= 1 and <= 31:
                    day = number;
                    break;
                default:
                    date = default;
                    return false;
            }

            end++;
        }

        date = new DatelineDate(year, month, day);
        return day is not null;
    }

    private bool TryPlace(string text, string folded, int from, int to, List<TextSpan> reporters, out TextSpan role, out TextSpan place)
    {
        (role, place) = (default, default);
        while (from < to && text[from] is ' ' or ',' or '，' or '/')
        {
            from++;
        }

        while (to > from && text[to - 1] is ' ' or ',' or '，' or '/')
        {
            to--;
        }

        if (from >= to)
        {
            return true;
        }

        var word = folded.AsSpan(from, to - from).IndexOf("记者");
        if (word >= 0)
        {
            // 特约记者, 特派记者: the words before belong to the role.
            role = new TextSpan(from, from + word + 2);
            from += word + 2;
            SplitReporters(text, folded, ref from, to, reporters);
        }

        if (to - from > LongestPlace)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not ('/' or '／' or '、' or '－' or '-' or '·' or ' '))
            {
                return false;
            }
        }

        place = new TextSpan(from, to);
        return true;
    }

    /// <summary>Cuts 甲乙丙台北 into reporter and place: where a known place ends it, else behind three characters.</summary>
    private void SplitReporters(string text, string folded, ref int from, int to, List<TextSpan> reporters)
    {
        while (from < to && text[from] == ' ')
        {
            from++;
        }

        for (var mark = text.AsSpan(from, to - from).IndexOf('、'); mark is >= 2 and <= 4; mark = text.AsSpan(from, to - from).IndexOf('、'))
        {
            reporters.Add(new TextSpan(from, from + mark));
            from += mark + 1;
        }

        var rest = folded.AsSpan(from, to - from);
        var known = places.LengthAtEnd(rest, Math.Min(rest.Length - 2, LongestPlace));
        var name = known > 0 && rest.Length - known is >= 2 and <= 4 ? rest.Length - known : Math.Min(rest.Length <= 4 ? 2 : 3, rest.Length);
        if (name >= 2)
        {
            reporters.Add(new TextSpan(from, from + name));
        }

        from += name;
        while (from < to && text[from] == ' ')
        {
            from++;
        }
    }
}
