using Npgsql;

namespace Stemma.Storage.Tests.Databases;

/// <summary>Where a test keeps its libraries.</summary>
public enum Place
{
    /// <summary>In a file.</summary>
    Sqlite,

    /// <summary>On the server that <c>./test</c> has started.</summary>
    Postgres,
}

/// <summary>An empty place for one test, and libraries in it.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stemma-library-").FullName;
    private readonly List<string> _schemas = [];

    public Scratch(Place place = Place.Sqlite)
    {
        Assert.SkipWhen(
            place == Place.Postgres && Server is null,
            "no PostgreSQL: run the tests by ./test, which starts a server when postgresql is installed (apt-get install postgresql), or set STEMMA_TEST_POSTGRES to the address of a database for tests");
        Place = place;
    }

    public Place Place { get; }

    private static string? Server => Environment.GetEnvironmentVariable("STEMMA_TEST_POSTGRES") is { Length: > 0 } address ? address : null;

    /// <summary>A path in the scratch folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Where the library of that name is.</summary>
    public LibraryLocation Location(string name = "stemma")
    {
        if (Place == Place.Sqlite)
        {
            return new LibraryLocation(PathOf(name + ".db"));
        }

        var schema = $"test_{name}_{Path.GetFileName(_folder).GetHashCode(StringComparison.Ordinal):x8}_{Environment.ProcessId}";
        if (!_schemas.Contains(schema))
        {
            _schemas.Add(schema);
            Run($"CREATE SCHEMA {schema}");
        }

        return new LibraryLocation($"{Server}{(Server!.Contains('?', StringComparison.Ordinal) ? '&' : '?')}search_path={schema}");
    }

    /// <summary>Opens a library.</summary>
    public Library Open(string name = "stemma") => Library.Open(Location(name), Engine.Identity, time: new FixedTime());

    public void Dispose()
    {
        foreach (var schema in _schemas)
        {
            Run($"DROP SCHEMA {schema} CASCADE");
        }

        Directory.Delete(_folder, recursive: true);
    }

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
}

/// <summary>A clock that stands still, so that two runs can be compared.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2025, 3, 20, 12, 0, 0, TimeSpan.Zero);
}
