using Stemma.Knowledge;

namespace Stemma.Reading.Outlets;

/// <summary>Takes the proxies off picture addresses that mirrors put in front of them.</summary>
internal sealed class ImageProxies(KnowledgeSource knowledge)
{
    private readonly (string Host, string Parameter)[] _proxies = [.. knowledge.Table("outlets/image-proxies.tsv").Rows.Select(r => (r[0], r[1]))];

    /// <summary>The address that the proxy fetches, or <paramref name="url"/> itself.</summary>
    public string Original(string url)
    {
        foreach (var (host, parameter) in _proxies)
        {
            var at = url.IndexOf("//", StringComparison.Ordinal) + 2;
            if (at < 2 || !url.AsSpan(at).StartsWith(host, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = url.AsSpan(at + host.Length);
            if (parameter == "path")
            {
                var query = rest.IndexOf('?');
                return Complete((query < 0 ? rest : rest[..query]).TrimStart('/').ToString());
            }

            var key = rest.IndexOf(parameter + "=");
            if (key > 0 && rest[key - 1] is '?' or '&')
            {
                rest = rest[(key + parameter.Length + 1)..];
                var end = rest.IndexOf('&');
                return Complete(Uri.UnescapeDataString((end < 0 ? rest : rest[..end]).ToString()));
            }
        }

        return url;
    }

    private static string Complete(string url) => url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url.TrimStart('/');
}
