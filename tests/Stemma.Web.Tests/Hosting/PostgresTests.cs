using System.Text.RegularExpressions;
using Npgsql;
using Stemma.Storage;
using Stemma.Storage.Stories;

namespace Stemma.Web.Tests.Hosting;

/// <summary>Over PostgreSQL the server answers as over a file.</summary>
public sealed partial class PostgresTests
{
    private static string? Server => Environment.GetEnvironmentVariable("STEMMA_TEST_POSTGRES") is { Length: > 0 } address ? address : null;

    [Fact]
    public async Task Pages_and_answers_are_the_same_on_both()
    {
        Assert.SkipWhen(Server is null, "no PostgreSQL: run the tests by ./test, or set STEMMA_TEST_POSTGRES to the address of a database for tests");
        var schema = $"web_{Environment.ProcessId}";
        Run($"CREATE SCHEMA {schema}");
        try
        {
            await using var file = await ReadingRoom.OpenSamples();
            await using var server = await ReadingRoom.OpenSamples($"{Server}{(Server!.Contains('?', StringComparison.Ordinal) ? '&' : '?')}search_path={schema}");
            var story = file.Library.Stories.List(StoryFilter.Any, new PageRequest(Size: 100)).Items.MaxBy(s => s.Articles)!;
            foreach (var room in new[] { file, server })
            {
                room.Library.Edits.Watch(story.Id, "editor");
                room.Library.Edits.Note(story.Id, "问海岸管理局", "editor");
            }

            foreach (var path in new[]
            {
                "/", "/?watched=1", "/?entity=挪威&from=2025-03-03", "/affairs", "/actors?type=org", "/claims", "/outlets", "/search?q=集装箱", "/search?q=speaker:索尔海&in=statements",
                "/stories/" + story.Id, "/affairs/" + story.AffairId, "/api/v1/stories", "/api/v1/articles?limit=5", "/api/v1/statements?limit=7", "/api/v1/figures?outlet=bridge", "/api/v1/events",
                "/api/v1/actors?name=挪", "/api/v1/affairs", "/api/v1/outlets", "/api/v1/changes", "/api/v1/search?q=貨櫃 OR 集装箱", $"/api/v1/stories/{story.Id}/dossier", $"/stories/{story.Id}/claims.csv",
            })
            {
                Assert.Equal(Timeless(await file.Get(path)), Timeless(await server.Get(path)));
            }

            Assert.Contains("PostgreSQL", await server.Get("/api/v1/status"), StringComparison.Ordinal);
            Assert.Empty(server.Library.Maintenance.Check());
        }
        finally
        {
            Run($"DROP SCHEMA {schema} CASCADE");
        }
    }

    [Fact]
    public void To_look_makes_no_tables()
    {
        Assert.SkipWhen(Server is null, "no PostgreSQL: run the tests by ./test, or set STEMMA_TEST_POSTGRES to the address of a database for tests");
        var schema = $"web_empty_{Environment.ProcessId}";
        Run($"CREATE SCHEMA {schema}");
        try
        {
            var location = new LibraryLocation($"{Server}{(Server!.Contains('?', StringComparison.Ordinal) ? '&' : '?')}search_path={schema}");
            Assert.Contains("holds no library", Assert.Throws<LibraryException>(() => Library.Open(location, create: false)).Message, StringComparison.Ordinal);
            Library.Open(location).Dispose();
            Library.Open(location, create: false).Dispose();
        }
        finally
        {
            Run($"DROP SCHEMA {schema} CASCADE");
        }
    }

    /// <summary>When an article came differs between two runs, and whether origins are counted already; nothing else may.</summary>
    private static string Timeless(string text) => Moment().Replace(Origins().Replace(text, ""), "…");

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Storage.Databases.PostgresDialect.ConnectionString(new LibraryLocation(Server!)));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are made above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(" ?<span><b>[0-9]+ independent origins?</b></span>")]
    private static partial Regex Origins();

    [GeneratedRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+]00:00)|[0-9]{1,2} [A-Z][a-z]{2} 20[0-9]{2},? [0-9]{2}:[0-9]{2}|\\+[0-9A-F;u]*00:00")]
    private static partial Regex Moment();
}
