using AngleSharp.Dom;

namespace Stemma.Reading.WebPages;

/// <summary>Finds a page's headline: heading, metadata, or the title element without the site's name.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " _ ", "_", "|", "｜", "--", "－", "—", " :: ", " » ", "·", "-", "丨"];

    private static readonly char[] Trailing = [' ', '-', '_', '|', '—', '－', '·', '»', ':'];

    /// <summary>The headline, or an empty string.</summary>
    /// <param name="document">The page.</param>
    /// <param name="blocks">Texts of the page's blocks, in order.</param>
    /// <param name="claimed">Titles that metadata state, best first.</param>
    public static string Find(IDocument document, IEnumerable<string> blocks, IEnumerable<string?> claimed)
    {
        var full = Clean(document.Title ?? "");
        var claims = claimed.Where(c => !string.IsNullOrWhiteSpace(c)).Select(c => Clean(c!)).ToList();
        var headings = document.QuerySelectorAll("h1").Select(h => Clean(h.TextContent)).Where(h => Key(h).Length > 1).ToList();

        // A heading that metadata or the title element repeat is the headline; sites also put their logo into h1.
        foreach (var heading in headings)
        {
            if (claims.Exists(c => SameOrPrefix(c, heading)) || SameOrPrefix(full, heading))
            {
                return heading;
            }
        }

        if (claims.Count > 0)
        {
            return WithoutSite(claims[0], blocks);
        }

        if (full.Length == 0)
        {
            return headings.Count > 0 ? headings[0] : "";
        }

        return WithoutSite(full, blocks);
    }

    /// <summary>Letters and digits only, for comparison.</summary>
    public static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool SameOrPrefix(string title, string heading) => Key(title).StartsWith(Key(heading), StringComparison.OrdinalIgnoreCase);

    /// <summary>The longest part before a separator that the page prints as a block of its own, else the part before the site's name.</summary>
    private static string WithoutSite(string title, IEnumerable<string> blocks)
    {
        var cuts = new List<int>();
        foreach (var separator in Separators)
        {
            for (var at = title.IndexOf(separator, 1, StringComparison.Ordinal); at > 0; at = title.IndexOf(separator, at + 1, StringComparison.Ordinal))
            {
                cuts.Add(at);
            }
        }

        if (cuts.Count == 0)
        {
            return title;
        }

        var printed = blocks.Where(b => b.Length <= 2 * title.Length + 40).Select(Key).ToHashSet(StringComparer.Ordinal);
        if (printed.Contains(Key(title)))
        {
            return title;
        }

        cuts.Sort();
        for (var i = cuts.Count - 1; i >= 0; i--)
        {
            if (printed.Contains(Key(title[..cuts[i]])))
            {
                return title[..cuts[i]].TrimEnd(Trailing);
            }
        }

        // The site's name stands last; between headline and site often a section (标题_国内新闻_某网), so the first underscore ends the headline.
        var under = title.IndexOf('_', 1);
        if (under >= 6)
        {
            return title[..under].TrimEnd(Trailing);
        }

        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at >= 6 && separator != "-")
            {
                return title[..at].TrimEnd(Trailing);
            }
        }

        return title;
    }
}
