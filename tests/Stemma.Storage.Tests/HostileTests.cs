using System.Text;
using Stemma.Storage.Articles;
using Stemma.Storage.Search;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>Whatever stands in articles, names and queries: nothing crashes, nothing is lost, nothing is taken for a command.</summary>
public abstract class HostileTests : IDisposable
{
    private readonly Scratch _scratch;
    private readonly Library _library;

    protected HostileTests(Place place)
    {
        _scratch = new Scratch(place);
        _library = _scratch.Open();
    }

    public void Dispose()
    {
        _library.Dispose();
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("sql.md", "'); DROP TABLE article; --", "船长说：“'; DELETE FROM version; --”，随后离港。")]
    [InlineData("../../../etc/passwd", "路径", "港口发言人表示，文件在 ../../../etc/passwd 里。")]
    [InlineData("a\nb\tc\u001b[31m.md", "控制", "港口发言人表示，\u001b[31m红色\u0007的字。")]
    [InlineData("nul.md", "空\\u0000字", "港口发言人\\u0000表示，船\\ud800已经到港。")]
    [InlineData("bidi.md", "\u202E反向\u2066", "港口发言人表示，\u202E船已经到港。")]
    [InlineData("script.md", "<script>alert(1)</script>", "港口发言人表示，<img src=x onerror=alert(1)>船到了。")]
    [InlineData("placeholders.md", "$1 $2 @p {int} %s", "港口发言人表示，$1 {text} '' \"\" \\ 已经到港。")]
    public void Odd_text_comes_back_as_it_was_read(string path, string title, string body)
    {
        // JSON carries what other formats cannot: escapes for NUL and lone surrogates.
        var feed = Encoding.UTF8.GetBytes($$"""
            {"version":"https://jsonfeed.org/version/1.1","title":"港口报","items":[{"id":"1","url":"https://news.example/odd","title":{{Quoted(title)}},"content_text":{{Quoted(body)}},"date_published":"2025-03-04T10:00:00Z"}]}
            """);
        var prepared = _library.File(path, feed);
        var article = Assert.Single(prepared).Analysis.Article;
        var id = Assert.Single(_library.Intake.Add(prepared)).ArticleId;
        var stored = _library.Articles.Find(id)!;
        Assert.Equal(article.Text.Printed.Replace('\0', '\uFFFD'), stored.Analysis.Article.Text.Printed.Replace('\0', '\uFFFD'));
        Assert.Equal(feed, _library.Articles.Archived(stored.Version.FileHash)!.Bytes);
        Assert.Single(_library.Search.Articles(new SearchRequest { Query = "港口发言人 OR 船长 OR 港口" }).Hits);
        Assert.Equal([], _library.Maintenance.Check());
    }

    [Fact]
    public void Long_fields_are_kept_whole()
    {
        var name = new string('长', 50_000);
        var word = new string('x', 100_000);
        var id = Assert.Single(_library.Intake.Add(_library.Post("https://news.example/" + new string('u', 5_000), name, $"港口发言人表示，{word}。\n“{name}”报道说，船已经到港。", path: new string('p', 4_000)))).ArticleId;
        var stored = _library.Articles.Find(id)!;
        Assert.Contains(word, stored.Analysis.Article.Text.Printed, StringComparison.Ordinal);
        Assert.Equal(name, stored.Summary.Title);
        Assert.Single(_library.Search.Articles(new SearchRequest { Query = "长长长长" }).Hits);
        Assert.Single(_library.Search.Articles(new SearchRequest { Query = word }).Hits);
        Assert.Empty(_library.Maintenance.Check());
    }

    [Theory]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((((((朝")]
    [InlineData("))))(((")]
    [InlineData("OR AND NOT")]
    [InlineData("NOT NOT NOT 船")]
    [InlineData("entity:'; DROP TABLE entity; --")]
    [InlineData("speaker:\"\" outlet:%")]
    [InlineData("date:9999-99-99..")]
    [InlineData("\0\u0001e:state:us")]
    [InlineData("\ud800 \udc00朝")]
    [InlineData("* ? ^ ~ \\ / { } [ ] < > = + - : ; , . # & |")]
    public void No_query_fails(string query)
    {
        _library.Intake.Add(_library.Post("https://news.example/1", "公告", "港口发言人表示，船已经到港。"));
        foreach (var q in new[] { query, query + " 船", string.Concat(Enumerable.Repeat(query + " ", 500)) })
        {
            _ = _library.Search.Articles(new SearchRequest { Query = q });
            _ = _library.Search.Statements(new SearchRequest { Query = q });
            _ = _library.Search.Figures(new SearchRequest { Query = q });
        }

        Assert.Single(_library.Articles.List(ArticleFilter.Any, new PageRequest()).Items);
    }

    [Theory]
    [InlineData("'; DROP TABLE story; --")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("")]
    public void No_name_or_filter_fails(string name)
    {
        Assert.Null(_library.Articles.Find(name));
        Assert.Null(_library.Stories.Find(name));
        Assert.Null(_library.Stories.Affair(name));
        Assert.Null(_library.Actors.Find(name));
        Assert.Null(_library.Articles.Archived(name));
        Assert.Empty(_library.Articles.List(new ArticleFilter { Outlet = name, Entity = name, Story = name }, new PageRequest()).Items);
        Assert.Empty(_library.Stories.List(new StoryFilter { Outlet = name, Entity = name, Affair = name }, new PageRequest()).Items);
        Assert.Empty(_library.Ledgers.Statements(new LedgerFilter { Actor = name, Recipient = name, Outlet = name, Story = name, Article = name }, new PageRequest()).Items);
        Assert.Empty(_library.Actors.List(null, name + "x", new PageRequest()).Items);
        Assert.Throws<ArgumentException>(() => _library.Edits.Merge(name, "x"));
        Assert.Throws<ArgumentException>(() => _library.Edits.Watch(name));
        foreach (var cursor in new[] { name + "AAAA", "////", new string('A', 10_000), "MTB8" })
        {
            try
            {
                _ = _library.Articles.List(ArticleFilter.Any, new PageRequest(cursor, -5));
                _ = _library.Actors.List(null, null, new PageRequest(cursor, int.MaxValue));
                _ = _library.Search.Articles(new SearchRequest { Query = "船", Page = new PageRequest(cursor, 0) });
            }
            catch (InvalidCursorException)
            {
                // That is how a bad cursor is refused.
            }
        }
    }

    /// <summary>In JSON; an escape in the text stays one.</summary>
    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text).Replace("\\\\u", "\\u", StringComparison.Ordinal);
}

public sealed class HostileTestsOnSqlite() : HostileTests(Place.Sqlite);

public sealed class HostileTestsOnPostgres() : HostileTests(Place.Postgres);
