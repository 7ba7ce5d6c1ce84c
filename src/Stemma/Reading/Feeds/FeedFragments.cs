namespace Stemma.Reading.Feeds;

/// <summary>Cuts an XML feed into its items before parsing, so that one that is not well-formed does not take the others with it.</summary>
internal static class FeedFragments
{
    /// <summary>A piece of the file.</summary>
    /// <param name="Text">From the item's start tag to behind its end tag, or to the next item when that is missing.</param>
    /// <param name="Start">Offset in the file.</param>
    /// <param name="Line">Line in the file, from 1.</param>
    /// <param name="IsClosed">Whether the end tag is there.</param>
    internal readonly record struct Fragment(string Text, int Start, int Line, bool IsClosed);

    /// <summary>The <paramref name="element"/> elements of <paramref name="xml"/> in order, at most <paramref name="limit"/>; marked sections and comments are passed over.</summary>
    public static List<Fragment> Cut(string xml, string element, int limit)
    {
        var fragments = new List<Fragment>();
        int start = -1, line = 1, counted = 0;
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < xml.Length && fragments.Count < limit;)
        {
            var rest = xml.AsSpan(at);
            var next = at + 1;
            if (rest.StartsWith("<![CDATA["))
            {
                next = Behind(xml, at, "]]>");
            }
            else if (rest.StartsWith("<!--"))
            {
                next = Behind(xml, at, "-->");
            }
            else if (IsTag(rest[1..], element))
            {
                if (start >= 0)
                {
                    Add(start, at, false);
                }

                start = at;
            }
            else if (rest[1] == '/' && start >= 0 && IsTag(rest[2..], element))
            {
                next = Behind(xml, at, ">");
                Add(start, next, true);
                start = -1;
            }

            at = next < xml.Length ? xml.IndexOf('<', next) : -1;
        }

        if (start >= 0 && fragments.Count < limit)
        {
            Add(start, xml.Length, false);
        }

        return fragments;

        void Add(int from, int to, bool closed)
        {
            line += xml.AsSpan(counted, from - counted).Count('\n');
            counted = from;
            fragments.Add(new Fragment(xml[from..to], from, line, closed));
        }
    }

    private static bool IsTag(ReadOnlySpan<char> rest, string element) =>
        rest.StartsWith(element, StringComparison.Ordinal) && rest.Length > element.Length && (rest[element.Length] is '>' or '/' || char.IsWhiteSpace(rest[element.Length]));

    /// <summary>Behind the next <paramref name="end"/>; just behind the opening where it is missing, so that a broken section swallows no items.</summary>
    private static int Behind(string xml, int at, string end) => xml.IndexOf(end, at, StringComparison.Ordinal) is var found and >= 0 ? found + end.Length : at + 1;
}
