using System.Net;
using System.Text;
using Stemma.Storage;
using Stemma.Storage.Articles;
using Stemma.Storage.Stories;

namespace Stemma.Web.Tests.Browser;

/// <summary>Articles that want to run scripts, break pages or leave the library: everything is shown as text, nothing runs, nothing falls over.</summary>
public sealed class HostileTests(SamplesRoom samples, Chromium chromium)
{
    private const string Script = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'><svg onload=alert(2)>{{7*7}}${7*7}";

    private static IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        // Script in headline, body, names, quotation, caption, URL and front matter.
        yield return File("../../etc/<script>alert(3)</script>.md", $$"""
            ---
            title: "外长说{{Script.Replace("\"", "\\\"", StringComparison.Ordinal)}}"
            date: 2025-03-03
            url: "javascript:alert(4)"
            author: "<b onmouseover=alert(5)>记者</b>"
            ---
            挪威外长“{{Script}}”星期一表示，约120名<script>alert(6)</script>士兵抵达。

            他说：“</script><script>alert(7)</script> 这是谎言”。
            """);
        yield return File("page.html", $$"""
            <!doctype html><html><head><title>标题 &lt;script&gt;alert(8)&lt;/script&gt;</title>
            <meta property="article:published_time" content="2025-03-04T08:00:00Z"><link rel="canonical" href="https://evil.example/&quot;&gt;&lt;script&gt;alert(9)&lt;/script&gt;">
            <script>alert(10)</script></head><body><article><h1>标题 &lt;script&gt;alert(8)&lt;/script&gt;</h1>
            <p>冰岛外交大臣哈尔多松星期二表示，&lt;img src=x onerror=alert(11)&gt;已有45个集装箱落海，挪威海岸管理局估计约120个集装箱落海。</p>
            <figure><img src="https://evil.example/pixel.gif" onerror="alert(12)"><figcaption>图片说明 &lt;script&gt;alert(13)&lt;/script&gt;</figcaption></figure>
            <p>{{new string('很', 3000)}}</p></article></body></html>
            """);
        yield return File("deep.html", "<html><body><article><h1>嵌套</h1><p>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "挪威首相表示此事已经结束。" + "</p></article></body></html>");
        yield return File("'; DROP TABLE article; --.txt", "标题'; DROP TABLE article; --\n\n挪威首相表示：“' OR 1=1 --”。\n");
        yield return ("broken.txt", [.. "坏编码的标题\n\n挪威首相表示"u8, 0xFF, 0xFE, 0xC0, 0x80, 0xED, 0xA0, 0x80, .. "此事已经结束，共有12人。\n"u8]);
        yield return File("controls.txt", "控制\u0001字符\u202Eevil\u2066标题\n\n=HYPERLINK(\"https://evil.example\") 公司表示，有12名员工。\u0000\u0007\n\n首相说：“=cmd|' /C calc'!A0”。\n");
        yield return File("formula.txt", "=1+1 标题\n\n@SUM(1+1)公司表示：“-2+3+cmd|' /C calc'!A0”，约12名员工受伤。\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_runs_and_every_page_opens(bool scripts)
    {
        await using var room = await ReadingRoom.Open(Files());
        await using var reader = await chromium.Open(room, scripts: scripts);
        var articles = room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items;
        Assert.True(articles.Count >= 5, $"only {articles.Count} of the files became articles");
        var paths = articles.Select(a => "/articles/" + Uri.EscapeDataString(a.Id))
            .Concat(room.Library.Stories.List(StoryFilter.Any, new PageRequest()).Items.Select(s => "/stories/" + Uri.EscapeDataString(s.Id)))
            .Concat(room.Library.Actors.List(null, null, new PageRequest()).Items.Select(a => "/actors/" + Uri.EscapeDataString(a.Key)))
            .Concat(["/", "/claims", "/outlets", "/actors", "/status", "/search?q=alert", "/search?q=" + Uri.EscapeDataString(Script), "/search?q=%25&in=statements"]);
        foreach (var path in paths)
        {
            await reader.Go(path);
            Assert.Equal(0, await reader.Page.Locator("main script:not([type='application/ld+json']), main img, main [onerror], main [onload], a[href^='javascript']").CountAsync());
        }

        reader.NothingWrong();
    }

    [Theory]
    [InlineData("/search?q=%27%20OR%201%3D1%3B%20DROP%20TABLE%20article%3B--")]
    [InlineData("/search?q=%22%22%22((((NOT+AND+OR")]
    [InlineData("/search?q=%00%01%EF%BF%BF")]
    [InlineData("/?outlet=%27;DROP TABLE story;--&entity=%27--&from=x&to=9999-99-99")]
    [InlineData("/actors?name=%25_%27&type=99")]
    [InlineData("/articles/x%27%20OR%201=1")]
    [InlineData("/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/stories/%00")]
    [InlineData("/api/v1/articles/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/v1/search?q=%22unclosed&limit=-5")]
    [InlineData("/api/v1/stories?limit=99999999999")]
    [InlineData("/api/v1/figures?cursor=%F0%9F%92%A3")]
    [InlineData("/feeds/articles.atom?%3Cscript%3E")]
    public async Task Hostile_requests_get_an_answer_that_is_no_fault(string path)
    {
        var room = samples.Room;
        var before = room.Library.Maintenance.Status().Articles;
        using var answer = await room.Send(HttpMethod.Get, path, ("Accept", "text/html"));
        Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        Assert.Equal(HttpStatusCode.OK, (await room.Client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(before, room.Library.Maintenance.Status().Articles);
    }

    [Fact]
    public async Task Long_queries_and_large_bodies_are_refused_with_words()
    {
        var room = samples.Room;
        using var body = new StringContent("text=" + new string('x', 400_000), Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await room.Client.PostAsync(new Uri("/stories/x/note", UriKind.Relative), body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        using var search = await room.Send(HttpMethod.Get, "/search?q=" + new string('a', 5000));
        Assert.True((int)search.StatusCode < 500);
    }

    [Theory]
    [InlineData("Content-Length: 1073741824", 413)]
    [InlineData("Content-Length: 99999999999999999999", 400)]
    [InlineData("Content-Length: -1", 400)]
    public async Task A_claim_of_length_is_answered_before_the_bytes_come(string header, int status)
    {
        using var client = new System.Net.Sockets.TcpClient();
        var address = new Uri(samples.Room.Address);
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /stories/x/note HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n{header}\r\n\r\ntext=x"), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(client.GetStream());
        Assert.StartsWith($"HTTP/1.1 {status} ", await answer.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spreadsheets_get_no_formula()
    {
        await using var room = await ReadingRoom.Open(Files());
        foreach (var story in room.Library.Stories.List(StoryFilter.Any, new PageRequest()).Items)
        {
            foreach (var table in new[] { "claims.csv", "figures.csv" })
            {
                var csv = await room.Get($"/stories/{Uri.EscapeDataString(story.Id)}/{table}");
                Assert.DoesNotMatch("(^|[,\n]\"?)[=@][^,\n]", csv);
            }
        }
    }

    private static (string Path, byte[] Bytes) File(string path, string text) => (path, Encoding.UTF8.GetBytes(text));
}
