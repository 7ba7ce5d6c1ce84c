using System.Globalization;
using Stemma.Text;

namespace Stemma.Web.Interface;

/// <summary>The addresses of pages; nothing else puts one together.</summary>
public static class Links
{
    /// <summary>Where the highlighted words of an evidence stand on the page of its article.</summary>
    public const string Words = "words";

    public static string Story(string id) => "/stories/" + Uri.EscapeDataString(id);

    public static string Affair(string id) => "/affairs/" + Uri.EscapeDataString(id);

    public static string Article(string id) => "/articles/" + Uri.EscapeDataString(id);

    public static string Actor(string key) => "/actors/" + Uri.EscapeDataString(key);

    public static string Search(string query) => "/search?q=" + Uri.EscapeDataString(query);

    public static string Outlet(string key) => "/?outlet=" + Uri.EscapeDataString(key);

    /// <summary>The article with words highlighted, scrolled to the first.</summary>
    public static string Evidence(string article, params IEnumerable<TextSpan> spans) =>
        Article(article) + "?at=" + string.Join(',', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}"))) + "#" + Words;

    /// <summary>Reads the <c>at</c> of an evidence's address; what is no span of the text is passed over.</summary>
    public static IReadOnlyList<TextSpan> ReadSpans(string? at, int length)
    {
        var spans = new List<TextSpan>();
        foreach (var part in (at ?? "").Split(',').Take(64))
        {
            var ends = part.Split('-');
            if (ends.Length == 2
                && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                && start < end && end <= length)
            {
                spans.Add(new TextSpan(start, end));
            }
        }

        return [.. spans.OrderBy(s => s.Start)];
    }

    /// <summary>An address of an article's own, when it is one that browsers may follow; null for <c>javascript:</c> and the like.</summary>
    public static string? Outside(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    /// <summary>A path on this server to go back to; the front page for anything else.</summary>
    public static string Inside(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl) ? path : "/";

    /// <summary>Name of a datum on the page of its story: article, kind and number.</summary>
    public static string Datum(char kind, string article, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{article}-{index + 1}");
}
