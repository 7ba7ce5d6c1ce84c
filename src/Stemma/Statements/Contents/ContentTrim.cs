using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>Takes white space and punctuation off the ends of reported words.</summary>
internal static class ContentTrim
{
    /// <summary>The span without leading commas and colons and without trailing marks.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '，' or ',' or '：' or ':' or '、' or '；' or '。'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '，' or '﹐' or '﹔' or ',' or '。' or '；' or ';' or '：' or ':' or '！' or '!' or '？' or '?' or '、' or '.' or '｡'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
