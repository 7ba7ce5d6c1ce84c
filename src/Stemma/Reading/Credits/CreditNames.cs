using Stemma.Reading.Outlets;
using Stemma.Text;

namespace Stemma.Reading.Credits;

/// <summary>Tells what may stand as a name in a credit line, and cuts lists of names apart.</summary>
internal sealed class CreditNames(OutletTable outlets, PhraseSet agencies, PhraseSet places, PhraseSet endings)
{
    private const int LongestPlace = 14;

    /// <summary>Ends of names of bodies: news agencies, papers, departments.</summary>
    private static readonly string[] BodyEndings = ["社", "台", "臺", "报", "報", "网", "網", "部", "组", "組", "室", "局", "署", "会", "會", "院", "中心", "电视", "電視", "时报", "新闻", "新聞", "杂志", "雜誌", "客户端", "客戶端", "公众号", "小组", "團隊", "团队"];

    /// <summary>Cuts <paramref name="text"/>[<paramref name="start"/>..<paramref name="end"/>) into names; false when a piece is none.</summary>
    public bool TrySplit(string text, string folded, int start, int end, List<TextSpan> names)
    {
        for (var at = start; at < end;)
        {
            var stop = at;
            while (stop < end && !IsListMark(text, stop, at))
            {
                stop++;
            }

            if (!TryAddPiece(text, folded, at, stop, names))
            {
                return false;
            }

            at = stop + 1;
        }

        return names.Count > 0;
    }

    /// <summary>Whether the stretch is a person's or a body's name.</summary>
    public bool IsName(string text, string folded, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        int han = 0, dots = 0, letters = 0, others = 0;
        foreach (var c in name)
        {
            if (c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or (>= '\uD800' and <= '\uDFFF') or '〇' or '々')
            {
                han++;
            }
            else if (c is '·' or '‧' or '・' or '•' or '．')
            {
                dots++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
            else if (c is not (' ' or '.' or '-' or '\'' or '’' or '&'))
            {
                others++;
            }
        }

        if (others > 0 || han + letters == 0)
        {
            return false;
        }

        if (han == 0)
        {
            return IsLatinName(name);
        }

        if (letters == 0 && (dots > 0 ? name.Length <= 14 : han is >= 2 and <= 4))
        {
            return true;
        }

        return name.Length <= 14 && (IsBody(name) || outlets.ByName(name.ToString()) is not null || agencies.Contains(folded.AsSpan(start, end - start)));
    }

    /// <summary>Whether the stretch names an agency or an outlet that is known.</summary>
    public bool IsMedium(string text, string folded, int start, int end) =>
        end > start && (agencies.Contains(folded.AsSpan(start, end - start)) || outlets.ByName(text[start..end]) is not null);

    private bool TryAddPiece(string text, string folded, int start, int end, List<TextSpan> names)
    {
        (start, end) = Trim(text, start, end);
        if (start == end)
        {
            return true;
        }

        // A place in brackets behind the name says where its bearer works: 李向陽（台北）.
        if (text[end - 1] is '）' or ')' && text.AsSpan(start, end - start).LastIndexOfAny('（', '(') is var open and > 0)
        {
            (start, end) = Trim(text, start, start + open);
        }

        end = WithoutReport(folded, start, end);
        (start, end) = Trim(text, start, end);
        if (start == end)
        {
            return true;
        }

        if (!IsName(text, folded, start, end))
        {
            return false;
        }

        names.Add(new TextSpan(start, end));
        return true;
    }

    /// <summary>Takes "reports from PLACE" off the end of a name.</summary>
    private int WithoutReport(string folded, int start, int end)
    {
        var piece = folded.AsSpan(start, end - start);
        if (endings.Contains(piece) || piece is "综合")
        {
            return start;
        }

        var ending = endings.LengthAtEnd(piece, 6);
        if (ending < 2 || piece.Length - ending < 2)
        {
            return end;
        }

        var rest = piece[..^ending].TrimEnd(' ');
        if (places.Contains(rest))
        {
            return start;
        }

        var place = places.LengthAtEnd(rest, Math.Min(LongestPlace, rest.Length - 2));
        return start + rest.Length - place;
    }

    private static bool IsListMark(string text, int at, int start)
    {
        switch (text[at])
        {
            case '、' or ',' or '，' or '/' or '／' or ';' or '；' or '+' or '＋' or '|' or '｜' or '&' or '\u3000':
                return true;
            case ' ':
                // Names in Han characters are parted by spaces, those in letters hold them.
                return at > start && !(char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '.' or '\'') && !(at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && text[at - 1] < '\u2E80');
            default:
                return false;
        }
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ':' or '：' or '*' or '#'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or '。' or '#' or '＃' or '*' or '，' or ',' or '-'))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsBody(ReadOnlySpan<char> name)
    {
        foreach (var ending in BodyEndings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLatinName(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            if (!char.IsUpper(word[0]) && word is not ("de" or "da" or "van" or "von" or "der" or "bin" or "al" or "el" or "la" or "le" or "di"))
            {
                return false;
            }
        }

        return words is >= 1 and <= 5 && name.Length <= 40;
    }
}
