using System.Net;
using Stemma.Web.Hosting;

namespace Stemma.Web.Tests.Hosting;

/// <summary>Who is let in, from where, and what pages may do.</summary>
public sealed class GuardTests(SamplesRoom samples)
{
    private const string Token = "0123456789abcdef0123";

    [Theory]
    [InlineData("/")]
    [InlineData("/outlets")]
    [InlineData("/nothing")]
    [InlineData("/assets/style.css")]
    public async Task Every_answer_says_what_a_page_may_do(string path)
    {
        using var answer = await samples.Room.Send(HttpMethod.Get, path);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example:80", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8417", HttpStatusCode.OK)]
    public async Task Foreign_hosts_are_not_answered(string host, HttpStatusCode expected)
    {
        using var answer = await samples.Room.Send(HttpMethod.Get, "/health", ("Host", host));
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Other_sites_change_nothing(string header, string value)
    {
        using var answer = await samples.Room.Send(HttpMethod.Post, "/stories/x/watch", (header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_token_opens_by_header_and_by_cookie()
    {
        await using var room = await ReadingRoom.Open([], Token);
        using var without = await room.Send(HttpMethod.Get, "/api/v1/stories");
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        using var wrong = await room.Send(HttpMethod.Get, "/outlets", ("Authorization", "Bearer " + Token + "x"));
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        using var page = await room.Send(HttpMethod.Get, "/outlets", ("Accept", "text/html"));
        Assert.Equal("/signin?to=%2Foutlets", page.Headers.Location?.ToString());
        using var right = await room.Send(HttpMethod.Get, "/outlets", ("Authorization", "Bearer " + Token));
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        using var signedIn = await room.Client.PostAsync(new Uri("/signin", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = Token, ["to"] = "//evil.example/" }), TestContext.Current.CancellationToken);
        Assert.Equal("/", signedIn.Headers.Location?.ToString());
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Token, cookie, StringComparison.Ordinal);
        using var again = await room.Send(HttpMethod.Get, "/outlets", ("Cookie", cookie.Split(';')[0]));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("--urls http://0.0.0.0:8417", null, "STEMMA_TOKEN")]
    [InlineData("--urls http://192.168.1.5:80", null, "STEMMA_TOKEN")]
    [InlineData("--urls http://*:80", null, "STEMMA_TOKEN")]
    [InlineData("--urls https://localhost:1", null, "proxy")]
    [InlineData("--urls localhost", null, "expected addresses")]
    [InlineData("--library", null, "expected a value")]
    [InlineData("--colour x", null, "--colour")]
    [InlineData("--urls http://0.0.0.0:8417", "short", "16 characters")]
    public void Unsafe_or_wrong_options_are_refused(string line, string? token, string expected)
    {
        var message = Assert.Throws<ArgumentException>(() => ServeOptions.Parse(line.Split(' '), token)).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("--urls http://localhost:1;http://127.0.0.1:2;http://[::1]:3", true)]
    [InlineData("--urls http://0.0.0.0:8417", false)]
    public void Loopback_needs_no_token(string line, bool loopback)
    {
        var options = ServeOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), loopback ? null : Token);
        Assert.Equal(loopback, options.LoopbackOnly);
    }
}
