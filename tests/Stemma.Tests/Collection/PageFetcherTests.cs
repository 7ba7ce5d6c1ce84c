using System.IO.Compression;
using System.Net;
using System.Text;
using Stemma.Collection;

namespace Stemma.Tests.Collection;

/// <summary>What is fetched, and what is not.</summary>
public sealed class PageFetcherTests : IDisposable
{
    private static readonly FetchOptions Quick = new() { AllowPrivate = true, Pause = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(10) };

    private readonly LocalSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::8.8.8.8")]
    public void Public_addresses_are_fetched_from(string address) => Assert.True(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:192.168.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("2001:0:53aa:64c::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Addresses_of_this_machine_and_its_networks_are_not(string address) => Assert.False(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0177.0.0.1")]
    public async Task Whatever_way_it_is_written_this_machine_is_not_fetched_from(string host)
    {
        _site.With("/", "<p>secret</p>");
        var page = await Fetch(new FetchOptions(), _site.Url("/", host));
        Assert.Contains("--allow-private", page.Problem, StringComparison.Ordinal);
        Assert.Empty(page.Bytes);
        Assert.Empty(_site.Requests);
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_refused_and_the_checked_address_is_the_one_that_is_used()
    {
        _site.With("/a", "<p>船</p>");
        var asked = 0;
        using var inside = new PageFetcher(Quick, PublicAddresses.Contains, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.7")]));
        Assert.Contains("news.example is 10.0.0.7", (await inside.Fetch(_site.Url("/a", "news.example"), Stop)).Problem, StringComparison.Ordinal);

        // Were the name resolved again for the connection, the second answer would count: nobody listens there.
        using var rebound = new PageFetcher(Quick, a => a.Equals(IPAddress.Loopback), (_, _) => Task.FromResult<IPAddress[]>([asked++ % 2 == 0 ? IPAddress.Loopback : IPAddress.Parse("127.0.0.9")]));
        var page = await rebound.Fetch(_site.Url("/robots.txt", "news.example"), Stop);
        Assert.Contains("127.0.0.9", page.Problem, StringComparison.Ordinal);
        Assert.Single(_site.Requests);
    }

    [Theory]
    [InlineData("http://127.0.0.2:{0}/secret", "127.0.0.2")]
    [InlineData("//127.0.0.2:{0}/secret", "127.0.0.2")]
    [InlineData("file:///etc/passwd", "http://")]
    [InlineData("gopher://127.0.0.1:{0}/", "http://")]
    [InlineData("http://user:word@127.0.0.1:{0}/", "user name")]
    public async Task Redirects_are_checked_like_addresses(string to, string said)
    {
        _site.Redirect("/start", string.Format(System.Globalization.CultureInfo.InvariantCulture, to, _site.Port)).With("/secret", "<p>secret</p>");
        using var fetcher = new PageFetcher(Quick, a => a.Equals(IPAddress.Loopback), (host, stop) => Dns.GetHostAddressesAsync(host, stop));
        var page = await fetcher.Fetch(_site.Url("/start"), Stop);
        Assert.Contains(said, page.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(_site.Requests, r => r.Text.StartsWith("GET /secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Some_redirects_are_followed_and_no_circle()
    {
        _site.Redirect("/old", "new").Redirect("/new", _site.Url("/last?a=1")).With("/last?a=1", "<p>船</p>").Redirect("/round", "/round");
        var page = await Fetch(Quick, _site.Url("/old"));
        Assert.Null(page.Problem);
        Assert.Equal(_site.Url("/last?a=1"), page.Address);
        Assert.Contains("more than 5 redirects", (await Fetch(Quick, _site.Url("/round"))).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_end_ends()
    {
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < 64; i++)
            {
                gzip.Write(new byte[1 << 20]);
            }
        }

        _site.With("/bomb", bomb.ToArray(), "text/html", "Content-Encoding: gzip\r\n")
            .With("/long", new string('长', 2_000_000))
            .Raw("/claims", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1073741824\r\nConnection: close\r\n\r\n<p>"u8.ToArray())
            .Raw("/slow", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"u8.ToArray());
        var bounded = Quick with { MaximalBytes = 1 << 20, Timeout = TimeSpan.FromSeconds(1) };
        Assert.Contains("more than 1048576 bytes", (await Fetch(bounded, _site.Url("/bomb"))).Problem, StringComparison.Ordinal);
        Assert.Contains("more than 1048576 bytes", (await Fetch(bounded, _site.Url("/long"))).Problem, StringComparison.Ordinal);
        Assert.Contains("cannot be fetched", (await Fetch(bounded, _site.Url("/claims"))).Problem, StringComparison.Ordinal);
        Assert.Contains("within 1 seconds", (await Fetch(bounded, _site.Url("/slow"))).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_text_or_is_not_there_is_named()
    {
        _site.With("/a.pdf", [1, 2, 3], "application/pdf").With("/plain", "船到港", "text/plain").With("/untyped", "<p>船</p>", null)
            .With("/busy", [], null, "Retry-After: 60\r\n", "503 Busy").Raw("/nonsense", "I am no web server\r\n\r\n"u8.ToArray());
        Assert.Contains("application/pdf, expected HTML", (await Fetch(Quick, _site.Url("/a.pdf"))).Problem, StringComparison.Ordinal);
        Assert.Contains("answers 404", (await Fetch(Quick, _site.Url("/none"))).Problem, StringComparison.Ordinal);
        Assert.Contains("try again later", (await Fetch(Quick, _site.Url("/busy"))).Problem, StringComparison.Ordinal);
        Assert.Contains("cannot be fetched", (await Fetch(Quick, _site.Url("/nonsense"))).Problem, StringComparison.Ordinal);
        Assert.Contains("cannot be fetched", (await Fetch(Quick, "http://127.0.0.1:1/")).Problem, StringComparison.Ordinal);
        Assert.Contains("begins with http", (await Fetch(Quick, "http://")).Problem, StringComparison.Ordinal);
        Assert.Equal("船到港", Encoding.UTF8.GetString((await Fetch(Quick, _site.Url("/plain"))).Bytes));
        Assert.Null((await Fetch(Quick, _site.Url("/untyped"))).Problem);
    }

    [Fact]
    public async Task Hosts_are_left_alone_for_a_while_and_no_cookie_is_kept()
    {
        _site.With("/a", "<p>一</p>", headers: "Set-Cookie: id=7; Path=/\r\n").With("/b", "<p>二</p>").With("/robots.txt", "User-agent: *\nCrawl-delay: 0.6\n", "text/plain");
        using var fetcher = new PageFetcher(Quick);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await fetcher.Fetch(_site.Url("/a"), Stop);
        await fetcher.Fetch(_site.Url("/b"), Stop);
        clock.Stop();
        var requests = _site.Requests.ToList();
        Assert.Equal(["GET /robots.txt", "GET /a", "GET /b"], requests.Select(r => r.Text[..r.Text.IndexOf(" HTTP", StringComparison.Ordinal)]));
        // The site's own clock may note the first request late; the caller's cannot have seen less than the delay.
        Assert.True(clock.Elapsed > TimeSpan.FromSeconds(0.55), "the second page was asked for too soon");
        Assert.All(requests, r => Assert.DoesNotContain("Cookie", r.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(requests, r => Assert.Contains("User-Agent: Stemma/", r.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_site_asks_not_to_be_fetched_is_not()
    {
        _site.With("/open", "<p>一</p>").With("/closed/a", "<p>二</p>").With("/robots.txt", "User-agent: *\nDisallow: /closed/\n", "text/plain");
        using var fetcher = new PageFetcher(Quick);
        Assert.Null((await fetcher.Fetch(_site.Url("/open"), Stop)).Problem);
        Assert.Contains("robots.txt", (await fetcher.Fetch(_site.Url("/closed/a"), Stop)).Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(_site.Requests, r => r.Text.StartsWith("GET /closed", StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<FetchedPage> Fetch(FetchOptions options, string address)
    {
        using var fetcher = new PageFetcher(options);
        return await fetcher.Fetch(address, Stop);
    }
}
