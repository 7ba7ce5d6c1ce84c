using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Stemma.Storage.Articles;
using Stemma.Storage.Databases;
using Stemma.Storage.Search;

namespace Stemma.Storage.Tests.Databases;

/// <summary>Libraries of every released version open and go on; what is no library is named.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public static TheoryData<string> Released() =>
        [.. Directory.EnumerateFiles(Path.Combine(Engine.Root, "tests", "Stemma.Storage.Tests", "Databases", "Released"), "*.sql").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Released))]
    public void A_library_of_a_released_version_opens_and_goes_on(string dump)
    {
        Execute(File.ReadAllText(Path.Combine(Engine.Root, "tests", "Stemma.Storage.Tests", "Databases", "Released", dump)));
        using var library = _scratch.Open();
        Assert.Equal(Schema.Steps.Count, library.Maintenance.Status().Schema);
        Assert.Empty(library.Maintenance.Check());
        var article = Assert.Single(library.Search.Articles(new SearchRequest { Query = "集装箱" }).Hits).Article;
        Assert.Equal(2, article.Version);
        Assert.Equal(3, library.Articles.List(ArticleFilter.Any, new PageRequest()).Items.Count);
        Assert.Equal("搁浅", library.Stories.Find(article.StoryId)!.Summary.Title);

        var report = library.Intake.Reanalyze((bytes, path) => Engine.Read(path, bytes), all: true, interruption: TestContext.Current.CancellationToken);
        Assert.Equal((4, 0), (report.Renewed, report.Unread.Count));
        library.Intake.RegroupAll();
        library.Intake.Add(library.Post("https://news.example/later", "后来", "港口周五恢复作业。"));
        Assert.Empty(library.Maintenance.Check());
        Assert.Equal(2, library.Articles.Summary(article.Id)!.Version);
    }

    [Fact]
    public void Released_steps_never_change()
    {
        // When a version is released, the hash of its last step comes here, and never leaves.
        string[] released = [];
        for (var step = 0; step < released.Length; step++)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Schema.Steps[step]))));
            Assert.True(hash == released[step], $"step {step + 1} was released with another text ({hash}); write a new step instead");
        }

        Assert.Equal(Schema.Steps.Count, Released().Count);
    }

    [Fact]
    public void A_library_of_a_later_program_is_not_touched()
    {
        _scratch.Open().Dispose();
        Execute("UPDATE meta SET value = '99' WHERE name = 'schema'");
        Assert.Contains("schema 99", Assert.Throws<LibraryException>(() => _scratch.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_library_is_named_and_not_touched()
    {
        var path = _scratch.PathOf("stemma.db");
        File.WriteAllText(path, "these are the notes of somebody, in a file that is no database at all");
        Assert.Contains(path, Assert.Throws<LibraryException>(() => _scratch.Open()).Message, StringComparison.Ordinal);
        Assert.StartsWith("these are the notes", File.ReadAllText(path), StringComparison.Ordinal);

        File.Delete(path);
        Execute("CREATE TABLE recipe (name TEXT)");
        Assert.Contains("another program", Assert.Throws<LibraryException>(() => _scratch.Open()).Message, StringComparison.Ordinal);
        Assert.Contains("no library", Assert.Throws<LibraryException>(() => Library.Open(new LibraryLocation(_scratch.PathOf("none.db")), Engine.Identity, create: false)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch.PathOf("none.db")));
    }

    [Fact]
    public void A_server_that_is_not_there_is_named_without_the_password()
    {
        var message = Assert.Throws<LibraryException>(() => Library.Open(new LibraryLocation("postgres://desk:secret@127.0.0.1:9/stemma"), Engine.Identity)).Message;
        Assert.Contains("postgres://desk@127.0.0.1:9/stemma", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    private void Execute(string sql)
    {
        using (var connection = new SqliteConnection($"Data Source={_scratch.PathOf("stemma.db")};Pooling=False"))
        {
            _ = SqliteNative.Name;
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A file of this folder.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
