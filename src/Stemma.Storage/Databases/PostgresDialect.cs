using System.Data.Common;
using Npgsql;

namespace Stemma.Storage.Databases;

/// <summary>PostgreSQL from 15 on. All tables live in the schema of the connection's search path.</summary>
internal sealed class PostgresDialect : Dialect
{
    /// <summary>Any number that no other program is likely to lock.</summary>
    private const int WriterLock = 0x5374656D;

    private readonly LibraryLocation _location;
    private readonly NpgsqlDataSource _source;

    /// <exception cref="LibraryException">The address is not one.</exception>
    public PostgresDialect(LibraryLocation location)
    {
        _location = location;
        _source = NpgsqlDataSource.Create(ConnectionString(location));
    }

    public override string Name => "PostgreSQL";

    // The lock makes writers queue as SQLite's do; it ends with the transaction.
    public override IReadOnlyList<string> BeginWriting { get; } = ["BEGIN", FormattableString.Invariant($"SELECT pg_advisory_xact_lock({WriterLock}, hashtext(current_schema()))")];

    public override string CountMeta => "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'meta'";

    public override string BeginReading => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    public override DbConnection Connect(bool writing)
    {
        try
        {
            return _source.OpenConnection();
        }
        catch (NpgsqlException e)
        {
            throw new LibraryException($"library {_location} cannot be opened: {e.Message}; check that the server runs and the database exists", e);
        }
    }

    public override DbParameter Parameter(DbCommand command, int number) => new NpgsqlParameter();

    public override string Definition(string sql) => sql
        .Replace("{int}", "BIGINT", StringComparison.Ordinal)
        .Replace("{real}", "DOUBLE PRECISION", StringComparison.Ordinal)
        .Replace("{text}", "TEXT COLLATE \"C\"", StringComparison.Ordinal)
        .Replace("{blob}", "BYTEA", StringComparison.Ordinal)
        .Replace("{clustered}", "", StringComparison.Ordinal);

    public override bool IsTransient(DbException e) => e.IsTransient;

    public override long Size(Session session) => session.Scalar("SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'");

    // The server checks its pages itself (data checksums); what the library means is checked above.
    public override IReadOnlyList<string> Check(Session session) => [];

    public override void Compact(Session session) => session.Run("VACUUM (ANALYZE)");

    public override void Backup(Session session, string path) =>
        throw new LibraryException("a PostgreSQL library is backed up with the server's own tool: pg_dump -Fc -f FILE DATABASE");

    public override void Dispose()
    {
        _source.Dispose();
        base.Dispose();
    }

    /// <summary>The address as Npgsql wants it; what stands behind the question mark are its settings, or libpq's.</summary>
    /// <exception cref="LibraryException">The address is not one.</exception>
    internal static string ConnectionString(LibraryLocation location)
    {
        if (!Uri.TryCreate(location.Value, UriKind.Absolute, out var uri))
        {
            throw new LibraryException("expected postgres://user@host/database");
        }

        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length > 0 ? Uri.UnescapeDataString(uri.Host) : "localhost",
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
            CommandTimeout = 60,
            MaxAutoPrepare = 100,
        };
        if (user[0].Length > 0)
        {
            builder.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            builder.Password = Uri.UnescapeDataString(user[1]);
        }

        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            try
            {
                var key = Uri.UnescapeDataString(parts[0]);
                builder[key switch { "sslmode" => "SSL Mode", "host" => "Host", "search_path" => "Search Path", _ => key }] = Uri.UnescapeDataString(parts.Length > 1 ? parts[1] : "");
            }
            catch (ArgumentException e)
            {
                throw new LibraryException($"library {location}: '{parts[0]}' is no setting of a PostgreSQL connection: {e.Message}", e);
            }
        }

        return builder.ConnectionString;
    }
}
