using System.Buffers;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Reading.Credits;

/// <summary>A credit found in one block.</summary>
/// <param name="Role">Where the role stands; empty for none.</param>
/// <param name="Name">Where the name stands.</param>
internal readonly record struct CreditSpan(TextSpan Role, TextSpan Name);

/// <summary>Reads lines and brackets that say who wrote, translated, edited: 记者：甲 责编：乙, （譯者：甲/核稿：乙）, （甲社、乙社）.</summary>
/// <remarks>
/// A line counts only when it is used up by roles and names, so that prose with a colon in it is left alone. Roles come from
/// <c>knowledge/reading/credit-roles.tsv</c>; each takes all names up to the next role.
/// </remarks>
internal sealed class CreditReader
{
    private const int LongestLine = 160;
    private const int LongestOwner = 12;

    private static readonly SearchValues<char> ListMarks = SearchValues.Create("、丶，,/／ ");

    private readonly PhraseSet _roles;
    private readonly PhraseSet _pictureRoles;
    private readonly CreditNames _names;

    public CreditReader(KnowledgeSource knowledge, ScriptFolding folding, CreditNames names)
    {
        var rows = knowledge.Table("reading/credit-roles.tsv").Rows;
        _roles = new PhraseSet(rows.Where(r => r[1] == "text").Select(r => r[0]), folding);
        _pictureRoles = new PhraseSet(rows.Where(r => r[1] == "picture").Select(r => r[0]), folding);
        _names = names;
    }

    /// <summary>Reads a line that holds nothing but credits.</summary>
    public bool TryReadLine(string text, string folded, List<CreditSpan> credits)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        var (start, end) = Inside(text, 0, text.Length);
        return TryReadPairs(text, folded, start, end, credits);
    }

    /// <summary>Whether a line holds nothing but the source of a picture.</summary>
    public bool IsPictureCredit(string text, string folded)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        var (start, end) = Inside(text, 0, text.Length);
        var role = _pictureRoles.LengthAt(folded, start);
        return role > 0 && start + role < end && folded[start + role] is ':' && text.AsSpan(start, end - start).IndexOfAny("。！？") < 0;
    }

    /// <summary>Reads the bracket that a paragraph ends with, or starts with behind its dateline.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="folded">Its folded twin.</param>
    /// <param name="behindDateline">Where the dateline ends, 0 without one.</param>
    /// <param name="credits">Gets what is found.</param>
    public void ReadBrackets(string text, string folded, int behindDateline, List<CreditSpan> credits)
    {
        if (behindDateline < text.Length && IsOpening(text[behindDateline]) && text.AsSpan(behindDateline).IndexOfAny("）)】〕") is var length and > 0 and < 60)
        {
            TryReadPairs(text, folded, behindDateline + 1, behindDateline + length, credits);
        }

        if (TryLastBracket(text, out var start, out var end) && start > behindDateline)
        {
            TryReadPairs(text, folded, start + 1, end, credits);
        }
    }

    /// <summary>Reads a closing line of agencies, perhaps behind authors' names: 甲/乙（丙社、丁社等）.</summary>
    public bool TryReadAgencies(string text, string folded, List<CreditSpan> credits)
    {
        if (!TryLastBracket(text, out var open, out var close) || close - open > 60)
        {
            return TryReadBareNames(text, folded, credits);
        }

        // What stands before the bracket is either prose, which ends like prose, or the authors.
        var before = new List<TextSpan>();
        var hasAuthors = open > 0 && open <= 24 && text.AsSpan(0, open).IndexOfAny("。！？，：") < 0 && _names.TrySplit(text, folded, 0, open, before);
        var found = new List<TextSpan>();
        if (!TryAgencyList(text, folded, open + 1, close, found) || (found.Count == 0 && (!hasAuthors || text.AsSpan(0, open).IndexOfAny('/', '／') < 0)))
        {
            return false;
        }

        if (hasAuthors)
        {
            credits.AddRange(before.Select(n => new CreditSpan(default, n)));
        }
        else if (open > 0 && text.AsSpan(0, open).TrimEnd()[^1] is not ('。' or '！' or '？' or '”' or '」' or '.' or ')' or '）'))
        {
            return false;
        }

        credits.AddRange(found.Select(n => new CreditSpan(default, n)));
        return true;
    }

    /// <summary>Two or three authors alone in a line, parted by strokes.</summary>
    private bool TryReadBareNames(string text, string folded, List<CreditSpan> credits)
    {
        if (text.Length > 24 || text.AsSpan().IndexOfAny('/', '／') < 0)
        {
            return false;
        }

        var names = new List<TextSpan>();
        if (!_names.TrySplit(text, folded, 0, text.Length, names) || names.Exists(n => n.Length is < 2 or > 4 || text[n.Start] < '\u4e00'))
        {
            return false;
        }

        credits.AddRange(names.Select(n => new CreditSpan(default, n)));
        return true;
    }

    /// <summary>Media and words for compilation, and nothing else; no medium at all in （综合报导）.</summary>
    private bool TryAgencyList(string text, string folded, int start, int end, List<TextSpan> found)
    {
        for (var at = start; at < end;)
        {
            var mark = text.AsSpan(at, end - at).IndexOfAny(ListMarks);
            var stop = mark < 0 ? end : at + mark;
            var piece = folded.AsSpan(at, stop - at);
            var length = piece.EndsWith("等") ? piece.Length - 1 : piece.Length;
            if (piece is "综合报导" or "综合报道" or "综合" or "等" or "")
            {
                length = 0;
            }
            else if (_names.IsMedium(text, folded, at, at + length) || (length is > 2 and <= LongestOwner && piece[..length].EndsWith("通讯社")))
            {
                found.Add(new TextSpan(at, at + length));
            }
            else
            {
                return false;
            }

            at = stop + 1;
        }

        return true;
    }

    private bool TryReadPairs(string text, string folded, int start, int end, List<CreditSpan> credits)
    {
        if (start >= end || !TryRole(text, folded, start, end, out _, out _))
        {
            // Nearly every line, which then needs no lists.
            return false;
        }

        var at = start;
        var any = false;
        var found = new List<CreditSpan>();
        var names = new List<TextSpan>();
        while (at < end)
        {
            if (!TryRole(text, folded, at, end, out var role, out var behind))
            {
                return false;
            }

            var next = NextRole(text, folded, behind, end);
            names.Clear();
            if (!_names.TrySplit(text, folded, behind, next, names))
            {
                // An agency alone behind a role that has no names of its own: （即时新闻／综合报导）.
                return false;
            }

            // Who made a picture is no credit of the article.
            any = true;
            if (!_pictureRoles.Contains(folded.AsSpan(role.Start, role.Length)))
            {
                found.AddRange(names.Select(n => new CreditSpan(role, n)));
            }

            at = next;
        }

        credits.AddRange(found);
        return any;
    }

    /// <summary>A role at <paramref name="at"/>, perhaps behind the outlet it works for: 自由亚洲电台记者.</summary>
    private bool TryRole(string text, string folded, int at, int end, out TextSpan role, out int behind)
    {
        (role, behind) = (default, at);
        while (at < end && (text[at] is '/' or '／' or ';' or '；' or '|' or '、' or '，' or ',' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        var owned = false;
        var length = Math.Max(_roles.LengthAt(folded, at), _pictureRoles.LengthAt(folded, at));
        for (var owner = 2; length == 0 && owner <= LongestOwner && at + owner < end; owner++)
        {
            if (_roles.LengthAt(folded, at + owner) is var l and > 0 && (_names.IsMedium(text, folded, at, at + owner) || folded.AsSpan(at, owner) is "本台" or "本报" or "本刊" or "本社" or "本网"))
            {
                (at, length, owned) = (at + owner, l, true);
            }
        }

        if (length == 0 || at + length >= end)
        {
            return false;
        }

        // Two offices in one hand: 编辑/网编.
        while (at + length < end && folded[at + length] == '/' && _roles.LengthAt(folded, at + length + 1) is var other and > 0)
        {
            length += 1 + other;
        }

        role = new TextSpan(at, at + length);
        behind = at + length;
        var separated = false;
        while (behind < end && (folded[behind] is ':' or '/' || char.IsWhiteSpace(text[behind])))
        {
            separated = true;
            behind++;
        }

        // One character is a role only with a colon or stroke behind it; a reporter's name may follow at once.
        return behind < end && (length == 1 ? separated && folded[at + 1] is ':' or '/' : separated || owned || folded.AsSpan(at, length).EndsWith("记者"));
    }

    private int NextRole(string text, string folded, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (TryRole(text, folded, at, end, out var role, out _) && role.Start >= at
                && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '/' or '／' or ';' or '；' or '.' or '、' or '，' or '|' || (role.Length > 1 && role.Start == at && role.End < end && folded[role.End] == ':')))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>The stretch without one pair of brackets around it and without end marks.</summary>
    private static (int Start, int End) Inside(string text, int start, int end)
    {
        if (TryLastBracket(text, out var open, out var close) && open == start)
        {
            return (open + 1, close);
        }

        return (start, end);
    }

    /// <summary>The bracket that the text ends with; only a date code, a number sign or a full stop may follow it.</summary>
    private static bool TryLastBracket(string text, out int open, out int close)
    {
        open = -1;
        close = text.Length - 1;
        while (close > 0 && (text[close] is '#' or '＃' or '。' or '.' or ' ' or '\u3000' || (char.IsAsciiDigit(text[close]) && text.Length - close <= 8)))
        {
            close--;
        }

        if (close <= 0 || text[close] is not ('）' or ')' or '】' or '〕' or ']'))
        {
            return false;
        }

        for (var i = close - 1; i >= 0 && close - i <= 160; i--)
        {
            if (IsOpening(text[i]))
            {
                open = i;
                return true;
            }
        }

        return false;
    }

    private static bool IsOpening(char c) => c is '（' or '(' or '【' or '〔' or '[';
}
