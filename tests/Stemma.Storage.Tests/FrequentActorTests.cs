using System.Text.Json;
using Stemma.Storage.Articles;
using Stemma.Storage.Databases;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>Lists are read one way for rare actors and outlets and another for frequent ones; both find the same.</summary>
public sealed class FrequentActorTests
{
    [Theory]
    [InlineData(Place.Sqlite)]
    [InlineData(Place.Postgres)]
    public void The_way_a_list_is_read_changes_nothing_in_it(Place place)
    {
        using var scratch = new Scratch(place);
        using var library = scratch.Open();
        foreach (var (path, bytes) in Engine.Samples())
        {
            library.Intake.Add(library.File(path, bytes));
        }

        var actors = library.Actors.List(null, null, new PageRequest(Size: 30)).Items;
        var rare = actors.Select(a => Lists(library, a.Key)).ToList();
        Assert.Contains(rare, r => r.Contains("\"Speakers\":[{", StringComparison.Ordinal));
        Assert.Contains(rare, r => r.Contains("\"Recipients\":[{", StringComparison.Ordinal));

        // So frequent is nobody in the samples.
        using (var pool = new DatabasePool(place == Place.Sqlite ? new SqliteDialect(scratch.Location().Value, create: false) : new PostgresDialect(scratch.Location())))
        {
            pool.Write(s => s.Run("UPDATE entity SET articles = articles + 100000, statements = statements + 100000, events = events + 100000"));
        }

        Assert.Equal(rare, actors.Select(a => Lists(library, a.Key)));
        Assert.Contains(library.Maintenance.Check(), p => p.Contains("actors in another number of articles", StringComparison.Ordinal));
    }

    [Fact]
    public void An_actor_s_places_are_counted_when_versions_come_and_go()
    {
        using var scratch = new Scratch();
        using var library = scratch.Open();
        library.Intake.Add(library.Post("https://news.example/a", "港口", "挪威首相斯特勒表示，港口已经关闭。挪威首相斯特勒星期二访问冰岛。"));
        library.Intake.Add(library.Post("https://news.example/b", "海岸", "挪威首相斯特勒表示，海岸已经清理。"));
        var prime = Assert.Single(library.Actors.List(null, "斯特勒", new PageRequest()).Items);
        Assert.Equal((2, 2), (prime.Articles, prime.Statements));
        library.Intake.Add(library.Post("https://news.example/b", "海岸", "海岸已经清理，没有人受伤。"));
        var now = library.Actors.Find(prime.Key)!.Summary;
        Assert.Equal((1, 1), (now.Articles, now.Statements));
        Assert.Empty(library.Maintenance.Check());
    }

    private static string Lists(Library library, string key)
    {
        var page = new PageRequest(Size: 7);
        return JsonSerializer.Serialize(new object[]
        {
            library.Articles.List(new ArticleFilter { Entity = key }, page),
            library.Articles.List(new ArticleFilter { Entity = key, To = new DateOnly(2025, 3, 10) }, page),
            library.Stories.List(new StoryFilter { Entity = key }, page),
            library.Ledgers.Statements(new LedgerFilter { Actor = key }, page),
            library.Ledgers.Figures(new LedgerFilter { Actor = key }, page),
            library.Ledgers.Events(new LedgerFilter { Actor = key }, page),
            library.Ledgers.Events(new LedgerFilter { Recipient = key }, page),
        });
    }
}
