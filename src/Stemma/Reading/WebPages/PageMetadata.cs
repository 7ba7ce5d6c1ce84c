using AngleSharp.Dom;
using Stemma.Articles;

namespace Stemma.Reading.WebPages;

/// <summary>What a page says about its article apart from the text: structured data, meta elements, marked-up times.</summary>
internal sealed class PageMetadata
{
    /// <summary>Names of meta elements that hold the day of publication, best first.</summary>
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "publishdate", "pubdate", "publish_date", "publish-date", "publication_date",
        "publicationdate", "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created",
        "weibo: article:create_at", "article:create_at", "og:release_date", "og:pubdate", "cxenseparse:recs:publishtime", "date", "ptime", "createdate",
    ];

    private PageMetadata(IReadOnlyList<string> titles)
    {
        Titles = titles;
    }

    /// <summary>Headlines as stated, best first.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>The page's own address, or null.</summary>
    public string? Url { get; private init; }

    /// <summary>The site's name, or null.</summary>
    public string? Outlet { get; private init; }

    /// <summary>BCP 47 as claimed, or null.</summary>
    public string? Language { get; private init; }

    /// <summary>Names of persons, as stated in structured data.</summary>
    public IReadOnlyList<string> Authors { get; private init; } = [];

    /// <summary>Publication times, best evidence first, each origin at most once.</summary>
    public IReadOnlyList<(ClockOrigin Origin, StatedDate Date)> Clocks { get; private init; } = [];

    /// <summary>Collects everything from <paramref name="document"/>.</summary>
    public static PageMetadata Read(IDocument document)
    {
        var meta = MetaElements(document);
        var data = StructuredData.Read(document);
        var titles = new List<string>();
        foreach (var title in (string?[])[meta.GetValueOrDefault("og:title"), data.Headline, meta.GetValueOrDefault("twitter:title")])
        {
            if (!string.IsNullOrWhiteSpace(title))
            {
                titles.Add(title);
            }
        }

        var clocks = new List<(ClockOrigin, StatedDate)>();
        if (StatedDate.Parse(data.Published) is { } published)
        {
            clocks.Add((ClockOrigin.JsonLd, published));
        }

        if (FromMeta(meta) is { } stated)
        {
            clocks.Add((ClockOrigin.HtmlMeta, stated));
        }
        else if (FromMarkup(document) is { } marked)
        {
            clocks.Add((ClockOrigin.HtmlMeta, marked));
        }

        return new PageMetadata(titles)
        {
            Url = Web(document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Web(meta.GetValueOrDefault("og:url")) ?? Web(data.Url),
            Outlet = Name(meta.GetValueOrDefault("og:site_name")) ?? Name(data.Publisher),
            Language = document.DocumentElement.GetAttribute("lang") ?? meta.GetValueOrDefault("og:locale") ?? meta.GetValueOrDefault("content-language"),
            Authors = data.Authors,
            Clocks = clocks,
        };
    }

    private static Dictionary<string, string> MetaElements(IDocument document)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in document.GetElementsByTagName("meta"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (name is { Length: > 0 } && element.GetAttribute("content") is { Length: > 0 } content)
            {
                meta.TryAdd(name.Trim(), content.Trim());
            }
        }

        return meta;
    }

    private static StatedDate? FromMeta(Dictionary<string, string> meta)
    {
        foreach (var name in DateNames)
        {
            if (meta.TryGetValue(name, out var value) && StatedDate.Parse(value) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Microdata, h-entry and time elements.</summary>
    private static StatedDate? FromMarkup(IDocument document)
    {
        foreach (var selector in (string[])["[itemprop~=datePublished]", ".dt-published", "time[pubdate]", "abbr.published", "time.published", "time.entry-date", "article time", "header time", "time"])
        {
            if (document.QuerySelector(selector) is { } element
                && (StatedDate.Parse(element.GetAttribute("datetime")) ?? StatedDate.Parse(element.GetAttribute("content")) ?? StatedDate.Parse(element.GetAttribute("title")) ?? StatedDate.Parse(element.TextContent)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>A site's name without its motto; null for addresses and accounts, which also stand in that field.</summary>
    private static string? Name(string? stated)
    {
        if (string.IsNullOrWhiteSpace(stated) || stated.Contains("://", StringComparison.Ordinal) || stated.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var motto = stated.IndexOf(" | ", StringComparison.Ordinal);
        return (motto > 0 ? stated[..motto] : stated).Trim();
    }

    private static string? Web(string? address) => address is not null && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address.Trim() : null;
}
