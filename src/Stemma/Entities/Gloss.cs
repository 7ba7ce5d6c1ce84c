using Stemma.Text;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>The bracket behind a name that gives it in Latin letters: 帕特尔 (Vedant Patel).</summary>
internal static class Gloss
{
    /// <summary>The Latin name in the bracket that opens at <paramref name="end"/> or behind one space; empty where there is none.</summary>
    public static TextSpan After(TokenizedText text, int end) =>
        BracketAfter(text, end) is { } bracket ? Latin(text.Source.Printed, bracket.Inner) : default;

    /// <summary>The bracket that opens at <paramref name="end"/> or behind one space, or null.</summary>
    public static Quotation? BracketAfter(TokenizedText text, int end)
    {
        var printed = text.Source.Printed;
        if (end < printed.Length && printed[end] == ' ')
        {
            end++;
        }

        if (end >= printed.Length || printed[end] is not ('（' or '('))
        {
            return null;
        }

        int low = 0, high = text.Quotations.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (text.Quotations[mid].Outer.Start < end)
            {
                low = mid + 1;
            }
            else
            {
                high = mid;
            }
        }

        return low < text.Quotations.Count && text.Quotations[low].Outer.Start == end && text.Quotations[low].Closed ? text.Quotations[low] : null;
    }

    /// <summary>
    /// The Chinese name in the bracket behind a name, if it is another name of the same: one that is said to be (简称港民研, 本名王小明), a body's
    /// abbreviation (中华鸟会 for 中华民国野鸟学会), or a familiar form of a person's (健仔 for 曾志健). Empty where there is none.
    /// </summary>
    public static TextSpan OtherName(TokenizedText text, TextSpan name, EntityType type)
    {
        if (type is not (EntityType.Person or EntityType.Org or EntityType.Media or EntityType.Doc or EntityType.Force) || BracketAfter(text, name.End) is not { } bracket)
        {
            return default;
        }

        var folded = text.Source.Folded;
        var inner = bracket.Inner;
        var said = -1;
        for (var i = inner.Start; i + 1 < inner.End && i < inner.Start + 4 && said < 0; i++)
        {
            said = folded[i] is '简' or '下' or '又' or '或' or '也' or '俗' && folded[i + 1] is '称' or '叫' or '名' ? i + 2
                : folded[i] is '本' or '原' or '艺' or '化' or '网' or '笔' or '别' && folded[i + 1] == '名' ? i + 2
                : -1;
        }

        var start = said < 0 ? inner.Start : said;
        while (said >= 0 && start < inner.End && folded[start] is '“' or '「' or '"' or '《' or '‘' or '为' or ' ' or '：' or ':')
        {
            start++;
        }

        var end = start;
        while (end < inner.End && Segmenter.IsHan(folded[end]))
        {
            end++;
        }

        var other = new TextSpan(start, end);
        if (other.Length is < 2 or > 10 || text.Source.Key(other).SequenceEqual(text.Source.Key(name)))
        {
            return default;
        }

        return said >= 0 || (end == inner.End && (type == EntityType.Person ? IsFamiliar(folded, name, other) : IsAbbreviation(folded, name, other))) ? other : default;
    }

    /// <summary>Whether a short form shares a character of the given name (健仔, 阿Mo is none).</summary>
    private static bool IsFamiliar(string folded, TextSpan name, TextSpan other) =>
        other.Length == 2 && name.Length is 2 or 3 && (folded[other.Start] is '阿' or '小' or '老' || folded[other.End - 1] is '仔' or '哥' or '姐' or '伯' or '叔')
        && folded.AsSpan(name.Start, name.Length).ContainsAny(folded.AsSpan(other.Start, other.Length));

    /// <summary>Whether the characters of the short form stand in the long one in the same order.</summary>
    private static bool IsAbbreviation(string folded, TextSpan name, TextSpan other)
    {
        var at = other.Start;
        for (var i = name.Start; i < name.End && at < other.End; i++)
        {
            at += folded[i] == folded[at] ? 1 : 0;
        }

        return at == other.End && other.Length < name.Length;
    }

    /// <summary>The first run of Latin words in a bracket, at its start or behind a comma (音译，Kim Yong-hyun).</summary>
    private static TextSpan Latin(string printed, TextSpan inner)
    {
        var start = inner.Start;
        while (start < inner.End && !IsLatin(printed[start]))
        {
            start++;
        }

        var end = start;
        while (end < inner.End && (IsLatin(printed[end]) || printed[end] is ' ' or '.' or '-' or '\'' or '’' or '‘' or '&' || char.IsAsciiDigit(printed[end])))
        {
            end++;
        }

        while (end > start && printed[end - 1] is ' ' or '-')
        {
            end--;
        }

        return end - start >= 2 && char.IsUpper(printed[start]) ? new TextSpan(start, end) : default;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00c0' and <= '\u024f' or >= '\u1e00' and <= '\u1eff';
}
