using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Cuts a span at the marks between clauses.</summary>
internal static class ClauseSplitting
{
    private const string Breaks = "，；。！？,;!?…—\n";

    /// <summary>The clauses of <paramref name="span"/>, without the marks between them and the space around them; brackets are not cut.</summary>
    public static IEnumerable<TextSpan> Split(string text, TextSpan span)
    {
        var start = span.Start;
        var depth = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            depth = text[i] switch
            {
                '（' or '(' => depth + 1,
                '）' or ')' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth == 0 && IsBreak(text, i))
            {
                if (Trim(text, start, i) is { IsEmpty: false } clause)
                {
                    yield return clause;
                }

                start = i + 1;
            }
        }

        if (Trim(text, start, span.End) is { IsEmpty: false } last)
        {
            yield return last;
        }
    }

    /// <summary>The clause around <paramref name="inner"/>: from the last mark before it to the first behind it, never beyond <paramref name="limit"/>.</summary>
    public static TextSpan Around(string text, TextSpan inner, TextSpan limit)
    {
        var start = inner.Start;
        while (start > limit.Start && !IsBreak(text, start - 1))
        {
            start--;
        }

        var end = inner.End;
        while (end < limit.End && !IsBreak(text, end))
        {
            end++;
        }

        return Trim(text, start, end) is { IsEmpty: false } clause ? clause.Cover(inner) : inner;
    }

    /// <summary>A comma between digits parts thousands.</summary>
    private static bool IsBreak(string text, int i) =>
        Breaks.Contains(text[i], StringComparison.Ordinal)
        && !(text[i] is ',' or '，' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '”' or '」' or '』' or '’' or '）'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
