using System.Buffers;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>The marks that join the parts of a foreign name: 塔里克·贝尔哈迪, 塔里克．貝爾哈迪, 塔里克-贝尔哈迪.</summary>
internal static class Interpuncts
{
    /// <summary>The most characters that stand between two marks of one name.</summary>
    public const int LongestPart = 7;

    private static readonly SearchValues<char> Marks = SearchValues.Create("·.-");

    /// <summary>The first interpunct at or behind <paramref name="from"/>, or -1.</summary>
    public static int Next(TokenizedText text, int from)
    {
        var folded = text.Source.Folded;
        while (from < folded.Length && folded.AsSpan(from).IndexOfAny(Marks) is >= 0 and var found)
        {
            if (IsAt(text, from + found))
            {
                return from + found;
            }

            from += found + 1;
        }

        return -1;
    }

    /// <summary>Whether an interpunct stands at <paramref name="at"/>: between letters, and other marks than the dot only between Han characters.</summary>
    public static bool IsAt(TokenizedText text, int at)
    {
        var folded = text.Source.Folded;
        if (at <= 0 || at + 1 >= folded.Length || text.TokenAt(at) < 0)
        {
            return false;
        }

        char left = folded[at - 1], right = folded[at + 1];
        return folded[at] switch
        {
            '·' => (Segmenter.IsHan(left) || char.IsAsciiLetter(left)) && (Segmenter.IsHan(right) || char.IsAsciiLetter(right)),
            '.' => Segmenter.IsHan(right) && (Segmenter.IsHan(left) || (char.IsAsciiLetter(left) && at > 1 && folded[at - 2] == '·')),
            '-' => Segmenter.IsHan(left) && Segmenter.IsHan(right) && text.Source.Printed[at] is '-' or '－' or '‑' or '–',
            _ => false,
        };
    }

    /// <summary>Whether the character joins two names (奥马·希和托马斯·皮凯蒂); transliterations do without it.</summary>
    public static bool IsConjunction(char c) => c is '和' or '与' or '及';

    /// <summary>The interpunct that joins the next part of the name of which <paramref name="at"/> joins one, or -1.</summary>
    public static int Following(TokenizedText text, int at)
    {
        var folded = text.Source.Folded;
        var end = at + 1;
        while (end < folded.Length && end - at <= LongestPart && !IsConjunction(folded[end]) && (Segmenter.IsHan(folded[end]) || char.IsAsciiLetter(folded[end])))
        {
            end++;
        }

        return end - at > 1 && IsAt(text, end) ? end : -1;
    }
}
