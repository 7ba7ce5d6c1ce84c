using Stemma.Storage.Databases;

namespace Stemma.Storage.Statements;

/// <summary>Reads statements, figures and events of current versions. Thread-safe.</summary>
public sealed class LedgerShelf
{
    private readonly DatabasePool _pool;

    internal LedgerShelf(DatabasePool pool) => _pool = pool;

    /// <summary>Statements by day of saying, else of publication, the latest first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<StoredStatement> Statements(LedgerFilter filter, PageRequest page) => _pool.Read(s => LedgerQueries.Statements(s, filter, page));

    /// <summary>Figures by day of publication, the latest first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<StoredFigure> Figures(LedgerFilter filter, PageRequest page) => _pool.Read(s => LedgerQueries.Figures(s, filter, page));

    /// <summary>Events by day, else of publication, the latest first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<StoredEvent> Events(LedgerFilter filter, PageRequest page) => _pool.Read(s => LedgerQueries.Events(s, filter, page));
}
