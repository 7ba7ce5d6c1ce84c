using Stemma.Exchange;
using Stemma.Storage.Articles;
using Stemma.Storage.Ingestion;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>What goes in comes out: articles, versions, copies, archived bytes.</summary>
public abstract class ArticleTests(Place place) : IDisposable
{
    private const string Url = "https://news.example/2025/03/04/ship";

    private readonly Scratch _scratch = new(place);

    public void Dispose()
    {
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_samples_come_back_as_they_were_analysed()
    {
        using var library = _scratch.Open();
        var analyses = new List<ArticleAnalysis>();
        foreach (var (path, bytes) in Engine.Samples())
        {
            analyses.AddRange(Engine.Read(path, bytes));
            library.Intake.Add(library.File(path, bytes));
        }

        Assert.True(analyses.Count > 10);
        foreach (var analysis in analyses.DistinctBy(a => a.Article.Id))
        {
            var stored = library.Articles.Find(analysis.Article.Id)!;
            Assert.Equal(Json(analysis), Json(stored.Analysis));
            Assert.Equal(analysis.Article.ContentHash, stored.Version.ContentHash);
            Assert.Contains(Engine.Samples(), s => s.Bytes.AsSpan().SequenceEqual(library.Articles.Archived(stored.Version.ContentHash)!.Bytes));
        }
    }

    [Fact]
    public void The_list_can_be_paged_to_its_end_and_has_each_article_once()
    {
        using var library = _scratch.Open();
        foreach (var (path, bytes) in Engine.Samples())
        {
            library.Intake.Add(library.File(path, bytes));
        }

        var all = library.Articles.List(ArticleFilter.Any, new PageRequest(Size: 500)).Items;
        var paged = new List<ArticleSummary>();
        string? cursor = null;
        do
        {
            var page = library.Articles.List(ArticleFilter.Any, new PageRequest(cursor, 3));
            Assert.True(page.Items.Count is > 0 and <= 3);
            paged.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(all, paged);
        Assert.Equal(all.OrderByDescending(a => a.Published is null ? DateOnly.MinValue : a.Day!.Value).Select(a => a.Day), all.Select(a => a.Day));
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        using var library = _scratch.Open();
        var first = Assert.Single(library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮周二在近海搁浅。")));
        var before = library.Changes.Last();
        var again = Assert.Single(library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮周二在近海搁浅。")));
        Assert.Equal(IngestKind.Added, first.Kind);
        Assert.Equal(first with { Kind = IngestKind.Known }, again);
        Assert.Equal(before, library.Changes.Last());
        Assert.Single(library.Articles.Find(first.ArticleId)!.Copies);
    }

    [Fact]
    public void A_changed_text_is_a_new_version_with_a_diff()
    {
        using var library = _scratch.Open();
        var id = library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮周二在近海搁浅。\n船上有120个集装箱。"))[0].ArticleId;
        var changed = Assert.Single(library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮周二在近海搁浅。\n船上有96个集装箱。\n无人受伤。")));
        Assert.Equal((IngestKind.Changed, 2), (changed.Kind, changed.Version));
        Assert.Equal([1, 2], library.Articles.Versions(id).Select(v => v.Number));
        Assert.Contains("120", library.Articles.Find(id, 1)!.Analysis.Article.Text.Printed, StringComparison.Ordinal);
        Assert.Contains("96", library.Articles.Find(id)!.Analysis.Article.Text.Printed, StringComparison.Ordinal);
        var diff = library.Articles.Compare(id, 1, 2)!;
        Assert.Equal(
            [
                (DiffChange.Kept, "货轮搁浅"), (DiffChange.Kept, "一艘货轮周二在近海搁浅。"),
                (DiffChange.Removed, "船上有120个集装箱。"), (DiffChange.Added, "船上有96个集装箱。"), (DiffChange.Added, "无人受伤。"),
            ],
            diff.Lines.Select(l => (l.Change, l.Text)));
        Assert.Equal(["120"], diff.Lines[2].Marked.Select(m => diff.Lines[2].Text[m.Start..m.End]));
        Assert.Equal(["96"], diff.Lines[3].Marked.Select(m => diff.Lines[3].Text[m.Start..m.End]));
        Assert.Equal(2, library.Articles.Summary(id)!.Version);
    }

    [Fact]
    public void A_text_that_comes_back_is_a_copy_and_no_third_version()
    {
        using var library = _scratch.Open();
        library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮搁浅。"));
        library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮搁浅，无人受伤。"));
        var back = Assert.Single(library.Intake.Add(library.Post(Url, "货轮搁浅", "一艘货轮搁浅。", path: "mirror/ship.md")));
        Assert.Equal((IngestKind.Copy, 1), (back.Kind, back.Version));
        Assert.Equal(2, library.Articles.Find(back.ArticleId)!.Version.Number);
        Assert.Equal(3, library.Articles.Find(back.ArticleId)!.Copies.Count);
    }

    [Fact]
    public void An_unknown_article_is_null_and_a_foreign_cursor_an_error()
    {
        using var library = _scratch.Open();
        Assert.Null(library.Articles.Find("0000000000000000"));
        Assert.Null(library.Articles.Archived("'; DROP TABLE article; --"));
        Assert.Throws<InvalidCursorException>(() => library.Articles.List(ArticleFilter.Any, new PageRequest("nonsense!")));
    }

    private static string Json(ArticleAnalysis analysis)
    {
        using var json = new MemoryStream();
        AnalysisJson.Write(json, analysis);
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }
}

public sealed class ArticleTestsOnSqlite() : ArticleTests(Place.Sqlite);

public sealed class ArticleTestsOnPostgres() : ArticleTests(Place.Postgres);
