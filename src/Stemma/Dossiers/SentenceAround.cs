using Stemma.Text;

namespace Stemma.Dossiers;

/// <summary>Finds the sentence around a span, for showing a datum in its context.</summary>
internal static class SentenceAround
{
    private const string Ends = "。！？!?\n";

    private const string Closers = "”』」’\"）)";

    /// <summary>From behind the last end of a sentence to the next one, closing quotation marks included; never beyond the block.</summary>
    public static TextSpan Find(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && !Ends.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        while (start < span.Start && (char.IsWhiteSpace(text[start]) || Closers.Contains(text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        var end = span.End;
        while (end < text.Length && !Ends.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        while (end < text.Length && text[end] != '\n' && (Ends.Contains(text[end], StringComparison.Ordinal) || Closers.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
