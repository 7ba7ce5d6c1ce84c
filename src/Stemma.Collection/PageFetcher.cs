using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Stemma.Collection;

/// <summary>Fetches pages of the web: over http and https, from public addresses, bounded in size, time and redirects, one request to a host a second. Not thread-safe.</summary>
/// <remarks>No cookies are kept, no proxy is used (it would resolve names itself), nothing is sent but the address and our name.</remarks>
public sealed class PageFetcher : IDisposable
{
    /// <summary>How we introduce ourselves.</summary>
    internal const string Agent = "Stemma";

    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        "text/html", "application/xhtml+xml", "text/xml", "application/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml",
        "application/feed+json", "application/json", "text/markdown", "text/x-markdown", "text/plain",
    };

    private readonly FetchOptions _options;
    private readonly HttpClient _client;
    private readonly HostManners _manners;

    /// <summary>A fetcher that resolves names with the system's resolver.</summary>
    public PageFetcher(FetchOptions options)
        : this(options, options.AllowPrivate ? _ => true : PublicAddresses.Contains, (host, stop) => Dns.GetHostAddressesAsync(host, stop))
    {
    }

    internal PageFetcher(FetchOptions options, Predicate<IPAddress> isAllowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        _options = options;
        _manners = new HostManners(options, TimeProvider.System);
        var connection = new CheckedConnection(isAllowed, resolve);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = options.Timeout,
            MaxResponseHeadersLength = 64,
            ConnectCallback = (context, stop) => connection.Open(context.DnsEndPoint, stop),
        };
        _client = new HttpClient(handler, disposeHandler: true) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Agent, typeof(PageFetcher).Assembly.GetName().Version!.ToString(2)));
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/markdown;q=0.8, text/plain;q=0.8, */*;q=0.1");
    }

    /// <summary>Whether <paramref name="text"/> is an address that can be fetched, rather than a file.</summary>
    public static bool IsAddress(string text) => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fetches a page. Never throws for what the network does.</summary>
    /// <exception cref="OperationCanceledException">It was interrupted by <paramref name="stop"/>.</exception>
    public async Task<FetchedPage> Fetch(string address, CancellationToken stop)
    {
        var at = address;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            for (var redirects = 0; ; redirects++)
            {
                if (!Uri.TryCreate(at, UriKind.Absolute, out var uri) || !IsAddress(at) || uri.Host.Length == 0)
                {
                    return FetchedPage.Failed(at, "expected an address that begins with http:// or https://");
                }

                if (uri.UserInfo.Length > 0)
                {
                    return FetchedPage.Failed(at, "an address with a user name in it is not fetched; save the page and ingest the file");
                }

                if (!await _manners.Allows(uri, robots => Robots(robots, stop)).ConfigureAwait(false))
                {
                    return FetchedPage.Failed(at, "the site's robots.txt asks programs not to fetch this; save the page in a browser and ingest the file");
                }

                await _manners.Wait(uri, stop).ConfigureAwait(false);
                time.CancelAfter(_options.Timeout);
                using var answer = await Send(uri, time.Token).ConfigureAwait(false);
                if (Target(answer, uri) is { } target)
                {
                    if (redirects == _options.MaximalRedirects)
                    {
                        return FetchedPage.Failed(address, FormattableString.Invariant($"more than {_options.MaximalRedirects} redirects, the last to {target}; open it in a browser and save the page"));
                    }

                    at = target;
                    continue;
                }

                return await Page(answer, uri, time.Token).ConfigureAwait(false);
            }
        }
        catch (ForbiddenHostException e)
        {
            return FetchedPage.Failed(at, e.Message);
        }
        catch (HttpRequestException e) when (e.InnerException is ForbiddenHostException forbidden)
        {
            return FetchedPage.Failed(at, forbidden.Message);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return FetchedPage.Failed(at, FormattableString.Invariant($"no whole answer within {_options.Timeout.TotalSeconds:0} seconds; try again later"));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            return FetchedPage.Failed(at, $"cannot be fetched: {(e.InnerException ?? e).Message}; check the address and the network");
        }
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> Send(Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
    }

    /// <summary>Where an answer sends us on to, or null.</summary>
    private static string? Target(HttpResponseMessage answer, Uri from) =>
        answer.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect && answer.Headers.Location is { } location
            ? new Uri(from, location).GetComponents(UriComponents.HttpRequestUrl | UriComponents.UserInfo, UriFormat.UriEscaped)
            : null;

    private async Task<FetchedPage> Page(HttpResponseMessage answer, Uri address, CancellationToken stop)
    {
        if (!answer.IsSuccessStatusCode)
        {
            var later = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable ? "try again later" : "open it in a browser and save the page";
            return FetchedPage.Failed(address.AbsoluteUri, FormattableString.Invariant($"the server answers {(int)answer.StatusCode}, expected 200; {later}"));
        }

        if (answer.Content.Headers.ContentType?.MediaType is { } type && !Read.Contains(type))
        {
            return FetchedPage.Failed(address.AbsoluteUri, $"{type}, expected HTML, XML, a feed, Markdown or plain text");
        }

        var bytes = await Bounded(answer, _options.MaximalBytes, stop).ConfigureAwait(false);
        return bytes is null
            ? FetchedPage.Failed(address.AbsoluteUri, FormattableString.Invariant($"more than {_options.MaximalBytes} bytes; expected the page of an article"))
            : new FetchedPage(address.AbsoluteUri, bytes, null);
    }

    /// <summary>The body, or null when it is larger; what a header claims of its length is not believed, and a small file that unpacks into a large one ends here, too.</summary>
    private static async Task<byte[]?> Bounded(HttpResponseMessage answer, int most, CancellationToken stop)
    {
        using var memory = new MemoryStream();
        var body = await answer.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var buffer = new byte[1 << 16];
            int read;
            while ((read = await body.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
            {
                if (memory.Length + read > most)
                {
                    return null;
                }

                memory.Write(buffer, 0, read);
            }
        }

        return memory.ToArray();
    }

    /// <summary>A site's robots.txt, through the same guards; null where it has none, or sends us elsewhere, or does not answer.</summary>
    private async Task<byte[]?> Robots(Uri address, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(_options.Timeout);
        try
        {
            using var answer = await Send(address, time.Token).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? await Bounded(answer, HostManners.RobotsBytes, time.Token).ConfigureAwait(false) : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException || (e is HttpRequestException && e.InnerException is not ForbiddenHostException) || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            // The page itself will say what is wrong.
            return null;
        }
    }
}
