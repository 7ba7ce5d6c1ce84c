using System.Data.Common;

namespace Stemma.Storage.Databases;

/// <summary>What differs between the databases: connecting, types, transactions, housekeeping. Everything else is one SQL.</summary>
/// <remarks>
/// Placeholders are <c>$1</c>, <c>$2</c>, … in both. Texts are compared by their bytes in both (SQLite's BINARY, PostgreSQL's "C").
/// Immutable, thread-safe.
/// </remarks>
internal abstract class Dialect : IDisposable
{
    /// <summary>For status: name and version of the database.</summary>
    public abstract string Name { get; }

    /// <summary>Begins a transaction that may write; only one runs at a time on one library.</summary>
    public abstract IReadOnlyList<string> BeginWriting { get; }

    /// <summary>Begins a transaction that sees one state of the library throughout.</summary>
    public abstract string BeginReading { get; }

    /// <summary>An open connection, ready for use.</summary>
    /// <param name="writing">Whether it is to write.</param>
    /// <exception cref="LibraryException">The database cannot be opened.</exception>
    public abstract DbConnection Connect(bool writing);

    /// <summary>A parameter for the placeholder <c>$number</c>.</summary>
    public abstract DbParameter Parameter(DbCommand command, int number);

    /// <summary>The statement with this database's types for <c>{int}</c>, <c>{real}</c>, <c>{text}</c>, <c>{blob}</c>, <c>{clustered}</c>.</summary>
    public abstract string Definition(string sql);

    /// <summary>A query that counts the tables named <c>meta</c>: a database without one holds no library yet.</summary>
    public abstract string CountMeta { get; }

    /// <summary>Whether a failure means that another writer was in the way and the transaction is to be tried again.</summary>
    public abstract bool IsTransient(DbException e);

    /// <summary>Bytes that the library takes.</summary>
    public abstract long Size(Session session);

    /// <summary>What the database itself finds wrong; empty when nothing is.</summary>
    public abstract IReadOnlyList<string> Check(Session session);

    /// <summary>Gives unused space back and refreshes statistics.</summary>
    public abstract void Compact(Session session);

    /// <summary>Copies the library into a new file while others go on using it.</summary>
    /// <exception cref="LibraryException">The file exists or cannot be written, or the database has its own tool for it.</exception>
    public abstract void Backup(Session session, string path);

    /// <inheritdoc />
    public virtual void Dispose()
    {
    }
}
