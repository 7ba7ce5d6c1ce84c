using System.Text.Json;
using Stemma.Storage.Articles;
using Stemma.Storage.Search;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;

namespace Stemma.Storage.Tests.Databases;

/// <summary>The same articles and edits give the same answers from both databases, to the last digit of a score.</summary>
public sealed class SameOnBothTests : IDisposable
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    private readonly Scratch _sqlite = new();
    private readonly Scratch _postgres = new(Place.Postgres);

    public void Dispose()
    {
        _sqlite.Dispose();
        _postgres.Dispose();
    }

    [Fact]
    public void Every_list_search_and_summary_is_the_same()
    {
        using var left = Filled(_sqlite);
        using var right = Filled(_postgres);
        var expected = Everything(left);
        Assert.True(expected.Length > 100_000, "expected lists that hold something");
        Assert.Equal(expected, Everything(right));

        left.Maintenance.Compact();
        Assert.Equal(expected, Everything(left));
        right.Maintenance.Compact();
        Assert.Equal(expected, Everything(right));
        Assert.Empty(left.Maintenance.Check());
        Assert.Empty(right.Maintenance.Check());
    }

    private static Library Filled(Scratch scratch)
    {
        var library = scratch.Open();
        foreach (var (path, bytes) in Engine.Samples())
        {
            library.Intake.Add(library.File(path, bytes));
        }

        // More segments than one level holds, new versions, texts beyond the basic plane.
        for (var i = 0; i < 12; i++)
        {
            library.Intake.Add(library.Post($"https://news.example/{i % 9}", $"第{i}号公告 𠮷野家", $"港口发言人周{"一二三四五六日"[i % 7]}表示，第{i}批集装箱约{100 + i}个已经到港。🚢"));
        }

        var stories = library.Stories.List(StoryFilter.Any, new PageRequest()).Items;
        library.Edits.Merge(stories[0].Id, stories[1].Id, "editor", "same ship");
        library.Edits.Rename(stories[1].Id, "海上事故");
        library.Edits.Watch(stories[2].Id);
        library.Edits.Undo(library.Edits.Note(stories[1].Id, "删去").Seq);
        return library;
    }

    private static string Everything(Library library)
    {
        var all = new List<object?>();
        var page = new PageRequest(Size: 500);
        var articles = library.Articles.List(ArticleFilter.Any, page).Items;
        all.AddRange([articles, library.Articles.Outlets(), library.Changes.Since(0, 500), library.Edits.Log(null, page)]);
        all.AddRange(articles.Select(a => (object?)library.Articles.Versions(a.Id)));
        all.Add(library.Articles.Compare(articles[0].Id, 1, library.Articles.Summary(articles[0].Id)!.Version));
        all.AddRange([library.Stories.List(StoryFilter.Any, page), library.Stories.Affairs(1, page), library.Stories.Find(articles[0].StoryId)]);
        all.AddRange([library.Ledgers.Statements(LedgerFilter.Any, page), library.Ledgers.Figures(LedgerFilter.Any, page), library.Ledgers.Events(LedgerFilter.Any, page)]);
        var actors = library.Actors.List(null, null, page).Items;
        all.Add(actors);
        all.AddRange(actors.Select(a => (object?)library.Actors.Find(a.Key)));
        foreach (var query in (string[])["集装箱", "箱", "挪威 OR 冰岛", "表示 NOT 挪威", "𠮷", "entity:挪威 has:figure", "speaker:索尔海", "date:2025-03", "outlet:北桥社 船", "NOT 船"])
        {
            all.Add(library.Search.Articles(new SearchRequest { Query = query, Page = page }));
            all.Add(library.Search.Statements(new SearchRequest { Query = query, Page = page }));
            all.Add(library.Search.Figures(new SearchRequest { Query = query, Page = page }));
        }

        return JsonSerializer.Serialize(all, Lines);
    }
}
