using Microsoft.Data.Sqlite;
using Stemma.Storage.Articles;
using Stemma.Storage.Search;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>Check finds what is wrong, a backup is a library, reanalysis keeps what users see.</summary>
public sealed class MaintenanceTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("UPDATE archive SET data = x'00'", "archive")]
    [InlineData("UPDATE analysis SET data = x'00'", "analysis")]
    [InlineData("DELETE FROM archive", "archive")]
    [InlineData("DELETE FROM statement", "statements")]
    [InlineData("DELETE FROM story", "story")]
    [InlineData("DELETE FROM segment", "search index")]
    public void Check_finds_damage(string damage, string named)
    {
        using (var library = _scratch.Open())
        {
            library.Intake.Add(library.Post("https://news.example/1", "公告", "港口发言人表示，船已经到港，载有120个集装箱。"));
            Assert.Empty(library.Maintenance.Check());
        }

        using (var connection = new SqliteConnection($"Data Source={_scratch.PathOf("stemma.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Given above.
            command.CommandText = damage;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        using var damaged = _scratch.Open();
        Assert.Contains(damaged.Maintenance.Check(), p => p.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void A_backup_is_a_library_and_overwrites_nothing()
    {
        using var library = _scratch.Open();
        library.Intake.Add(library.Post("https://news.example/1", "公告", "港口发言人表示，船已经到港。"));
        library.Maintenance.Backup(_scratch.PathOf("copy.db"));
        using var copy = _scratch.Open("copy");
        Assert.Equal(library.Articles.List(ArticleFilter.Any, new PageRequest()).Items, copy.Articles.List(ArticleFilter.Any, new PageRequest()).Items);
        Assert.Empty(copy.Maintenance.Check());
        Assert.Throws<LibraryException>(() => library.Maintenance.Backup(_scratch.PathOf("copy.db")));
    }

    [Fact]
    public void Reanalysis_is_resumable_and_changes_no_answers()
    {
        using var library = _scratch.Open();
        foreach (var (path, bytes) in Engine.Samples())
        {
            library.Intake.Add(library.File(path, bytes));
        }

        for (var i = 0; i < 100; i++)
        {
            library.Intake.Add(library.Post($"https://news.example/{i}", $"第{i}号公告", $"港口发言人表示，第{i}批货已经到港。"));
        }

        var before = Search(library);
        Assert.Equal(0, library.Intake.Reanalyze((b, p) => Engine.Read(p, b), all: false, interruption: TestContext.Current.CancellationToken).Renewed);
        using var interruption = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => library.Intake.Reanalyze((b, p) => Engine.Read(p, b), all: true, _ => interruption.Cancel(), interruption.Token));
        Assert.Empty(library.Maintenance.Check());
        var report = library.Intake.Reanalyze((b, p) => Engine.Read(p, b), all: true, interruption: TestContext.Current.CancellationToken);
        Assert.Equal((116, 0), (report.Renewed, report.Unread.Count));
        Assert.Empty(library.Maintenance.Check());
        Assert.Equal(before, Search(library));
        Assert.Equal(116, library.Intake.RegroupAll());
        Assert.Empty(library.Maintenance.Check());
    }

    [Fact]
    public void Profiles_of_another_version_are_made_anew()
    {
        using (var library = _scratch.Open())
        {
            library.Intake.Add(library.Post("https://news.example/1", "公告", "港口发言人表示，船已经到港。"));
            library.Intake.Add(library.Post("https://news.example/2", "关税", "总统周三宣布，对进口小麦征收关税。"));
        }

        using (var connection = new SqliteConnection($"Data Source={_scratch.PathOf("stemma.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE placement SET record = x'01', found_story = 'x', found_affair = 'x'";
            command.ExecuteNonQuery();
        }

        using var later = _scratch.Open();
        later.Intake.Add(later.Post("https://news.example/3", "港口恢复作业", "码头周五恢复作业。"));
        Assert.Empty(later.Maintenance.Check());
        Assert.DoesNotContain(later.Articles.List(ArticleFilter.Any, new PageRequest()).Items, a => a.StoryId == "x");
    }

    [Fact]
    public void What_the_engine_no_longer_reads_keeps_its_analysis()
    {
        using var library = _scratch.Open();
        var id = library.Intake.Add(library.Post("https://news.example/1", "公告", "港口发言人表示，船已经到港。"))[0].ArticleId;
        var report = library.Intake.Reanalyze((_, _) => [], all: true, interruption: TestContext.Current.CancellationToken);
        Assert.Equal(0, report.Renewed);
        Assert.Single(report.Unread);
        Assert.NotNull(library.Articles.Find(id));
    }

    [Fact]
    public void What_is_computed_of_a_story_is_kept_until_it_changes()
    {
        using var library = _scratch.Open();
        var id = library.Intake.Add(library.Post("https://news.example/1", "公告", "港口发言人表示，船已经到港。"))[0].StoryId;
        var story = library.Stories.Find(id)!.Summary;
        Assert.Null(library.Stories.Cached(story, "dossier", "engine"));
        library.Stories.Cache(story, "dossier", "engine", [1, 2, 3]);
        Assert.Equal([1, 2, 3], library.Stories.Cached(story, "dossier", "engine"));
        Assert.Null(library.Stories.Cached(story, "dossier", "another engine"));
        library.Edits.Rename(id, "新的题目");
        Assert.Null(library.Stories.Cached(library.Stories.Find(id)!.Summary, "dossier", "engine"));
    }

    private static List<(string, double)> Search(Library library) =>
        [.. library.Search.Articles(new SearchRequest { Query = "港口 OR 集装箱", Page = new PageRequest(Size: 500) }).Hits.Select(h => (h.Article.Id, h.Score))];
}
