using System.Text;

namespace Stemma.Web.Tests.Pages;

/// <summary>What pages show while a library grows: news since the last visit, versions, moved and split stories, notes.</summary>
public sealed class LivingLibraryTests
{
    private const string First = "挪威首相星期一表示，约120个集装箱落海。海岸警卫队已经派出两艘船。";
    private const string Second = "挪威首相星期一表示，约131个集装箱落海。海岸警卫队已经派出两艘船。";

    [Fact]
    public async Task The_front_page_tells_what_came_since_the_last_visit()
    {
        await using var room = await ReadingRoom.Open([Page("one", First)]);
        using var first = await room.Send(HttpMethod.Get, "/");
        var parts = Assert.Single(first.Headers.GetValues("Set-Cookie")).Split(';')[0].Split('.');
        var anHourAgo = long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 60;
        ReadingRoom.Take(room.Library, [Page("two", "冰岛外交大臣星期二表示，冰岛将关闭港口。渔民对此表示欢迎。")]);
        var page = await room.Get("/", ("Cookie", $"{parts[0]}.{parts[1]}.{anHourAgo}"), ("Accept-Language", "en"));
        Assert.Contains("Since your last visit:", page, StringComparison.Ordinal);
        Assert.Contains("<b>1 new article</b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Since your last visit:", await room.Get("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_article_has_versions_and_their_difference()
    {
        await using var room = await ReadingRoom.Open([Page("one", First)]);
        ReadingRoom.Take(room.Library, [Page("one", Second)]);
        var article = Assert.Single(room.Library.Articles.List(Storage.Articles.ArticleFilter.Any, new Storage.PageRequest()).Items);
        Assert.Equal(2, article.Version);
        var page = await room.Get("/articles/" + article.Id);
        Assert.Contains("131", page, StringComparison.Ordinal);
        Assert.Contains($"/articles/{article.Id}/diff?from=1&amp;to=2", page, StringComparison.Ordinal);
        Assert.Contains("120个", await room.Get($"/articles/{article.Id}?version=1"), StringComparison.Ordinal);
        var diff = await room.Get($"/articles/{article.Id}/diff?from=1&to=2");
        Assert.Matches("<p class=\"removed\">.*120|<mark>20</mark>", diff);
        Assert.Contains("class=\"added\"", diff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_titles_watching_and_splits_are_kept_and_undone()
    {
        await using var room = await ReadingRoom.OpenSamples();
        var story = room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new Storage.PageRequest(Size: 100)).Items.MaxBy(s => s.Articles)!;
        var address = "/stories/" + Uri.EscapeDataString(story.Id);
        await Post(room, address + "/note", ("text", "<b>存疑</b>：集装箱数目"));
        await Post(room, address + "/rename", ("title", "货轮搁浅"));
        await Post(room, address + "/watch");
        var page = await room.Get(address);
        Assert.Contains("&lt;b&gt;存疑&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Matches("<h1[^>]*>货轮搁浅</h1>", page);
        Assert.Contains(address + "/unwatch", page, StringComparison.Ordinal);
        Assert.Contains("货轮搁浅", await room.Get("/?watched=1"), StringComparison.Ordinal);

        var articles = room.Library.Stories.Find(story.Id)!.Articles;
        await Post(room, address + "/split", ("article", articles[^1].Id), ("reason", "别的事"));
        Assert.Equal(articles.Count - 1, room.Library.Stories.Find(story.Id)!.Articles.Count);
        var split = room.Library.Edits.Log(null, new Storage.PageRequest()).Items.First(e => e.Kind == Storage.Edits.EditKind.Split);
        Assert.Equal("别的事", split.Text);
        await Post(room, $"/edits/{split.Seq}/undo", ("back", address));
        Assert.Equal(articles.Count, room.Library.Stories.Find(story.Id)!.Articles.Count);
    }

    [Fact]
    public async Task The_REST_interface_answers_the_same_question_anew_when_something_changed()
    {
        await using var room = await ReadingRoom.Open([Page("one", First)]);
        const string List = "/api/v1/stories";
        var search = "/api/v1/search?q=" + Uri.EscapeDataString("渔民");
        var (list, found) = (await room.Get(List), await room.Get(search));
        using (var again = await room.Send(HttpMethod.Get, List))
        {
            Assert.Equal(list, await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.NotNull(again.Headers.ETag);
        }

        // Another library object writes, as another process would.
        using (var other = Storage.Library.Open(room.Library.Location))
        {
            ReadingRoom.Take(other, [Page("two", "冰岛外交大臣星期二表示，冰岛将关闭港口。渔民对此表示欢迎。")]);
        }

        Assert.NotEqual(list, await room.Get(List));
        Assert.NotEqual(found, await room.Get(search));
        var story = room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new Storage.PageRequest()).Items[0];
        list = await room.Get(List);
        await Post(room, $"/stories/{Uri.EscapeDataString(story.Id)}/rename", ("title", "货轮搁浅"));
        Assert.Contains("货轮搁浅", await room.Get(List), StringComparison.Ordinal);
        using var missing = await room.Send(HttpMethod.Get, List + "/none");
        using var stillMissing = await room.Send(HttpMethod.Get, List + "/none");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, stillMissing.StatusCode);
    }

    [Fact]
    public async Task A_large_story_lists_its_articles_in_parts()
    {
        await using var room = await ReadingRoom.Open(Enumerable.Range(1, 63).Select(n => Page($"n{n}", First + $"第{n}批已经找到。")));
        var stories = room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new Storage.PageRequest(Size: 100)).Items.OrderByDescending(s => s.Articles).ToList();
        foreach (var other in stories.Skip(1))
        {
            room.Library.Edits.Merge(other.Id, stories[0].Id, "editor", "");
        }

        var story = Assert.Single(room.Library.Stories.List(Storage.Stories.StoryFilter.Any, new Storage.PageRequest()).Items);
        Assert.Equal(63, story.Articles);
        Assert.Equal(60, Listed(await room.Get("/stories/" + story.Id)));
        Assert.Contains("/stories/" + story.Id + "?all=articles#articles", await room.Get("/stories/" + story.Id), StringComparison.Ordinal);
        Assert.Equal(63, Listed(await room.Get("/stories/" + story.Id + "?all=articles")));
    }

    private static int Listed(string page) => page.Split("<section id=\"articles\"")[1].Split("</section>")[0].Split("<b class=\"no\">").Length - 1;

    private static async Task Post(ReadingRoom room, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await room.Client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static (string Path, byte[] Bytes) Page(string name, string text) => (name + ".html", Encoding.UTF8.GetBytes($$"""
        <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{{name}}号消息</title><link rel="canonical" href="https://www.news.example/2025/{{name}}.html">
        <meta property="article:published_time" content="2025-03-03T08:00:00+01:00"></head><body><article><h1>{{name}}号消息</h1><p>{{text}}</p><p>当地居民说，海面上漂着许多木板和塑料袋。</p></article></body></html>
        """));
}
