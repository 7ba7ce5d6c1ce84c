using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Stemma.Storage.Databases;

/// <summary>SQLite in one file, write-ahead log.</summary>
internal sealed class SqliteDialect : Dialect
{
    /// <summary>Marks the file as a library of Stemma: "Stem" in ASCII.</summary>
    private const int ApplicationId = 0x5374656D;

    private readonly string _path;
    private readonly string _connection;

    /// <summary>Prepares the file's folder; the file itself is created by the first connection when <paramref name="create"/>.</summary>
    /// <exception cref="LibraryException">There is no such file, or its folder cannot be made.</exception>
    public SqliteDialect(string path, bool create)
    {
        _path = Path.GetFullPath(path);
        Name = SqliteNative.Name;
        if (!create && !(File.Exists(_path) && new FileInfo(_path).Length > 0))
        {
            throw new LibraryException($"there is no library {_path}; 'stemma ingest' makes one, --library FILE names another");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"library {_path}: its folder cannot be made: {e.Message}", e);
        }

        // Sessions are kept by DatabasePool, with their prepared commands; a second pool below would only hide open files.
        _connection = new SqliteConnectionStringBuilder { DataSource = _path, Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 60 }.ToString();
    }

    public override string Name { get; }

    public override IReadOnlyList<string> BeginWriting => ["BEGIN IMMEDIATE"];

    public override string BeginReading => "BEGIN";

    public override string CountMeta => "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'";

    public override DbConnection Connect(bool writing)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA application_id; PRAGMA schema_version;";
            using (var reader = command.ExecuteReader())
            {
                reader.Read();
                var id = reader.GetInt64(0);
                reader.NextResult();
                reader.Read();
                if (id != ApplicationId && (id != 0 || reader.GetInt64(0) != 0))
                {
                    throw new LibraryException($"{_path} is a SQLite file of another program; name another with --library FILE");
                }
            }

            // FULL: what was acknowledged outlives a power cut, not only a killed process. The file's schema may not call functions.
            command.CommandText = FormattableString.Invariant($"PRAGMA application_id={ApplicationId}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384; PRAGMA journal_size_limit=67108864; PRAGMA mmap_size=1073741824; PRAGMA query_only={(writing ? 0 : 1)};");
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new LibraryException($"library {_path} cannot be opened: {e.Message}; check the path and its permissions, or restore a backup", e);
        }
        catch (LibraryException)
        {
            connection.Dispose();
            throw;
        }
    }

    public override DbParameter Parameter(DbCommand command, int number) => new SqliteParameter { ParameterName = FormattableString.Invariant($"${number}") };

    public override string Definition(string sql) => sql
        .Replace("{int}", "INTEGER", StringComparison.Ordinal)
        .Replace("{real}", "REAL", StringComparison.Ordinal)
        .Replace("{text}", "TEXT", StringComparison.Ordinal)
        .Replace("{blob}", "BLOB", StringComparison.Ordinal)
        .Replace("{clustered}", "WITHOUT ROWID", StringComparison.Ordinal);

    public override bool IsTransient(DbException e) => e is SqliteException { SqliteErrorCode: 5 or 6 };

    public override long Size(Session session) => session.Scalar("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");

    public override IReadOnlyList<string> Check(Session session) => session.List("PRAGMA integrity_check(20)", r => r.Text(0)).Where(t => t != "ok").ToList();

    public override void Compact(Session session)
    {
        session.Run("VACUUM");
        session.Run("ANALYZE");
        session.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public override void Backup(Session session, string path)
    {
        if (File.Exists(path))
        {
            throw new LibraryException($"{path} exists; a backup never overwrites, name a new file");
        }

        try
        {
            session.Run("VACUUM INTO $1", path);
        }
        catch (SqliteException e)
        {
            throw new LibraryException($"the backup {path} cannot be written: {e.Message}", e);
        }
    }
}
