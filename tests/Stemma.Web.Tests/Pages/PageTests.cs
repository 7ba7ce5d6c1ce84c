using System.Net;
using System.Text.RegularExpressions;
using Stemma.Storage;
using Stemma.Storage.Articles;

namespace Stemma.Web.Tests.Pages;

/// <summary>What pages show of the samples, without a browser.</summary>
public sealed partial class PageTests(SamplesRoom samples)
{
    private ReadingRoom Room => samples.Room;

    [Theory]
    [InlineData("/", "Stories", "事件")]
    [InlineData("/affairs", "Affairs", "专题")]
    [InlineData("/actors", "Actors", "人物与机构")]
    [InlineData("/claims", "Claims", "说法")]
    [InlineData("/outlets", "Outlets", "媒体")]
    [InlineData("/signin", "Sign in", "登录")]
    public async Task Pages_speak_the_readers_language(string path, string english, string chinese)
    {
        var page = await Room.Get(path, ("Accept-Language", "en-GB,en;q=0.9"));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Matches($"<h1[^>]*>{english}</h1>", page);
        page = await Room.Get(path, ("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"));
        Assert.Contains("<html lang=\"zh-Hans\">", page, StringComparison.Ordinal);
        Assert.Matches($"<h1[^>]*>{chinese}</h1>", page);
    }

    [Fact]
    public async Task The_switch_outweighs_the_browser()
    {
        using var answer = await Room.Send(HttpMethod.Get, "/language?to=zh&back=/outlets");
        Assert.Equal("/outlets", answer.Headers.Location?.ToString());
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';')[0];
        Assert.Contains("lang=\"zh-Hans\"", await Room.Get("/", ("Accept-Language", "en"), ("Cookie", cookie)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task The_switch_leads_to_no_other_site(string back)
    {
        using var answer = await Room.Send(HttpMethod.Get, "/language?to=zh&back=" + Uri.EscapeDataString(back));
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Every_story_opens_with_all_its_sections()
    {
        foreach (var story in Room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new PageRequest()).Items)
        {
            var page = await Room.Get("/stories/" + Uri.EscapeDataString(story.Id));
            foreach (var section in new[] { "timeline", "figures", "statements", "stemma", "coverage", "articles", "edit" })
            {
                Assert.Contains($"<section id=\"{section}\">", page, StringComparison.Ordinal);
            }

            Assert.Contains(WebUtility.HtmlEncode(story.Title), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_evidence_of_a_story_leads_to_its_very_words()
    {
        var story = Room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new PageRequest(Size: 500)).Items.MaxBy(s => s.Articles)!;
        var page = await Room.Get("/stories/" + Uri.EscapeDataString(story.Id));
        var links = Evidence().Matches(page).DistinctBy(m => m.Value).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var article = await Room.Get(WebUtility.HtmlDecode(link.Groups[1].Value));
            var words = Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(link.Groups[2].Value, "<[^>]+>", "")), @"\s|…", "");
            var sought = string.Concat(Sought().Matches(article).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)));
            Assert.Contains("id=\"words\"", article, StringComparison.Ordinal);
            Assert.Equal(words, Regex.Replace(sought, @"\s|…", ""));
        }
    }

    [Fact]
    public async Task An_article_shows_its_text_clocks_hash_and_original()
    {
        var summary = Room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items[0];
        var stored = Room.Library.Articles.Find(summary.Id)!;
        var page = await Room.Get("/articles/" + summary.Id);
        var text = WebUtility.HtmlDecode(Regex.Replace(page[page.IndexOf("<article", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)], "<[^>]+>", ""));
        foreach (var block in stored.Analysis.Article.Blocks)
        {
            Assert.Contains(stored.Analysis.Article.Text.Slice(block.Span), text, StringComparison.Ordinal);
        }

        Assert.Contains(stored.Analysis.Article.ContentHash, page, StringComparison.Ordinal);
        Assert.Contains("rel=\"noopener noreferrer external\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archived_bytes_are_a_download()
    {
        var summary = Room.Library.Articles.List(ArticleFilter.Any, new PageRequest()).Items[0];
        using var answer = await Room.Send(HttpMethod.Get, $"/articles/{summary.Id}/file");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(Assert.Single(answer.Headers.GetValues("X-Content-SHA256")), hash);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await Room.Send(HttpMethod.Get, "/outlets");
        using var second = await Room.Send(HttpMethod.Get, "/outlets", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/stories/none")]
    [InlineData("/articles/none")]
    [InlineData("/actors/none")]
    [InlineData("/affairs/none")]
    [InlineData("/articles/..%2F..%2Fetc%2Fpasswd/file")]
    [InlineData("/assets/..%2Fsecret")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var page = await Room.Send(HttpMethod.Get, path, ("Accept", "text/html"));
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Theory]
    [InlineData("/?cursor=broken")]
    [InlineData("/actors?cursor=%27%20OR%201=1--")]
    public async Task A_wrong_cursor_is_the_askers_mistake(string path)
    {
        using var answer = await Room.Send(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [GeneratedRegex("<a class=\"ev\" href=\"(/articles/[^\"#]+at=[^\"#]+)#words\"><q[^>]*>(.*?)</q>")]
    private static partial Regex Evidence();

    [GeneratedRegex("<(?:span|a) class=\"m[^\"]* sought\"[^>]*>([^<]*)<")]
    private static partial Regex Sought();
}
