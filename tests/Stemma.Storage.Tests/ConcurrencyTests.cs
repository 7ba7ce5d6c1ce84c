using Stemma.Storage.Articles;
using Stemma.Storage.Ingestion;
using Stemma.Storage.Search;
using Stemma.Storage.Stories;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>Readers never wait for a writer and never see half of what it does; two writers take turns.</summary>
public abstract class ConcurrencyTests(Place place) : IDisposable
{
    private readonly Scratch _scratch = new(place);

    public void Dispose()
    {
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Readers_see_whole_transactions_while_two_libraries_write()
    {
        const int Batches = 20;
        using var first = _scratch.Open();
        using var second = _scratch.Open();
        var batches = Enumerable.Range(0, Batches * 2).Select(n => Pair(first, n)).ToList();
        var done = 0;
        var writers = new[] { (first, 0), (second, Batches) }.Select(w => Task.Run(() =>
        {
            for (var n = 0; n < Batches; n++)
            {
                w.Item1.Intake.Add(batches[w.Item2 + n]);
                Interlocked.Increment(ref done);
            }
        })).ToList();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var looks = 0;
            // At least one look each: on a busy machine a reader may start when the writers have ended.
            do
            {
                var known = Volatile.Read(ref done);
                var found = first.Search.Articles(new SearchRequest { Query = "公告", Page = new PageRequest(Size: 1) }).Total;
                Assert.True(found % 2 == 0 && found >= known * 2, $"{found} articles found while {known} batches of 2 were acknowledged");
                Assert.Equal(0, second.Articles.List(ArticleFilter.Any, new PageRequest(Size: 500)).Items.Count % 2);
                Assert.Equal(0, first.Stories.List(StoryFilter.Any, new PageRequest(Size: 500)).Items.Sum(s => s.Articles) % 2);
                looks++;
            }
            while (Volatile.Read(ref done) < Batches * 2);

            return looks;
        })).ToList();
        await Task.WhenAll(writers);
        Assert.All(await Task.WhenAll(readers), looks => Assert.True(looks > 0));
        Assert.Equal(Batches * 4, first.Articles.List(ArticleFilter.Any, new PageRequest(Size: 500)).Items.Count);
        Assert.Empty(first.Maintenance.Check());
    }

    private static List<PreparedArticle> Pair(Library library, int n) =>
        [.. new[] { "a", "b" }.SelectMany(x => library.Post($"https://news.example/{n}{x}", $"第{n}{x}号公告", $"港口发言人表示，第{n}批集装箱约{n + 100}个已经到港。"))];
}

public sealed class ConcurrencyTestsOnSqlite() : ConcurrencyTests(Place.Sqlite);

public sealed class ConcurrencyTestsOnPostgres() : ConcurrencyTests(Place.Postgres);
