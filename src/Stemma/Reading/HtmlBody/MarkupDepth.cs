using System.Runtime.InteropServices;

namespace Stemma.Reading.HtmlBody;

/// <summary>Measures nesting before parsing: the HTML standard's tree construction walks the open elements for every tag, so its cost grows with the square of the depth.</summary>
internal static class MarkupDepth
{
    /// <summary>Longest element name that is counted.</summary>
    private const int LongestName = 16;

    /// <summary>How many other elements an open formatting element counts for.</summary>
    private const int FormattingWeight = 4;

    /// <summary>Whether more than <paramref name="limit"/> elements are open at some place.</summary>
    /// <param name="html">Markup; elements that close by themselves (p, li, td, br …) do not count.</param>
    /// <param name="limit">How many are allowed.</param>
    public static bool Exceeds(ReadOnlySpan<char> html, int limit)
    {
        // Fewer tags than that cannot nest so deep, and counting them is one vectorised pass.
        if (html.Count('<') * FormattingWeight <= limit)
        {
            return false;
        }

        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestName];
        var depth = 0;
        while (html.IndexOf('<') is var at and >= 0 && at + 2 < html.Length)
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
            {
                html = Behind(html, "-->");
                continue;
            }

            var closing = html[0] == '/';
            var name = Name(closing ? html[1..] : html, lower);
            if (name.IsEmpty || ClosesItself(name))
            {
                continue;
            }

            if (!closing && name is "script" or "style" or "textarea" or "title" or "xmp")
            {
                // Their content is text; a tag in it opens nothing.
                var end = html.IndexOf(string.Concat("</", name), StringComparison.OrdinalIgnoreCase);
                html = end < 0 ? [] : html[end..];
                continue;
            }

            // Open formatting elements are copied into every paragraph that follows, so each costs as much as several others.
            var weight = IsFormatting(name) ? FormattingWeight : 1;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name, out _);
            if (!closing)
            {
                count++;
                depth += weight;
            }
            else if (count > 0)
            {
                count--;
                depth -= weight;
            }

            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> html, string end) => html.IndexOf(end, StringComparison.Ordinal) is var at and >= 0 ? html[(at + end.Length)..] : [];

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> html, Span<char> lower)
    {
        var length = 0;
        while (length < html.Length && length < LongestName && char.IsAsciiLetterOrDigit(html[length]))
        {
            lower[length] = (char)(html[length] | (char.IsAsciiLetter(html[length]) ? 0x20 : 0));
            length++;
        }

        return lower[..length];
    }

    private static bool IsFormatting(ReadOnlySpan<char> name) => name is "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static bool ClosesItself(ReadOnlySpan<char> name) => name is
        "p" or "li" or "td" or "tr" or "th" or "dt" or "dd" or "option" or "optgroup" or "tbody" or "thead" or "tfoot" or "colgroup" or "caption" or "html" or "head" or "body"
        or "br" or "hr" or "img" or "input" or "meta" or "link" or "area" or "base" or "col" or "embed" or "source" or "track" or "wbr" or "param" or "path" or "a";
}
