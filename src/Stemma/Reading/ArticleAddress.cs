using Stemma.Reading.Outlets;

namespace Stemma.Reading;

/// <summary>Where an article stands and where its copy was made.</summary>
/// <param name="Url">The article's own address, or null.</param>
/// <param name="MirroredFrom">The copy's address, or null.</param>
/// <param name="IsCopy">Whether what the page says about itself is said by the mirror.</param>
internal readonly record struct ArticleAddress(string? Url, string? MirroredFrom, bool IsCopy)
{
    /// <summary>Plone serves a page's pictures below the page's own address, under this name.</summary>
    private const string PlonePictures = "/@@images";

    /// <summary>Tells the mirror's address from the article's, and finds the latter where the pictures give it away.</summary>
    public static ArticleAddress Of(string? url, string? mirroredFrom, IReadOnlyList<DraftMedia> media, OutletTable outlets)
    {
        if (!IsWeb(url))
        {
            url = null;
        }

        var isCopy = mirroredFrom is not null;
        if (url is not null && outlets.IsMirror(url))
        {
            (url, mirroredFrom, isCopy) = (Archived(url), url, true);
        }

        if (url is null)
        {
            foreach (var picture in media)
            {
                if (picture.Url.IndexOf(PlonePictures, StringComparison.Ordinal) is var end and > 0 && IsWeb(picture.Url))
                {
                    url = picture.Url[..end];
                    break;
                }
            }
        }

        return new ArticleAddress(url, mirroredFrom, isCopy);
    }

    /// <summary>The address without what does not tell articles apart: scheme, www, trailing slash, fragment, tracking parameters.</summary>
    public static string Canonical(string url)
    {
        if (PlainAddress.TryRead(url, out var plainHost, out var plainPath) && plainPath.Length == url.Length - url.IndexOf('/', "https://".Length))
        {
            return (plainHost.StartsWith("www.", StringComparison.Ordinal) ? plainHost[4..] : plainHost) + plainPath.Replace("//", "/", StringComparison.Ordinal).TrimEnd('/');
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return url;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var path = uri.AbsolutePath.Replace("//", "/", StringComparison.Ordinal).TrimEnd('/');
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !p.StartsWith("utm_", StringComparison.Ordinal) && !p.StartsWith("fbclid=", StringComparison.Ordinal) && !p.StartsWith("at_", StringComparison.Ordinal) && !p.StartsWith("traffic_source=", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return $"{host}{path}?{string.Join('&', query)}".TrimEnd('?');
    }

    /// <summary>The original behind an archive's address: …/web/20201015120000/https://….</summary>
    private static string? Archived(string url)
    {
        var start = url.IndexOf("/http", "https://".Length, StringComparison.Ordinal);
        return start > 0 && IsWeb(url[(start + 1)..]) ? url[(start + 1)..] : null;
    }

    private static bool IsWeb(string? url) => url is not null && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
}
