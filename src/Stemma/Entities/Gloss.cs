using Stemma.Text;
using Stemma.Text.Quotations;

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
