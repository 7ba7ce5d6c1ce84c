using System.Collections.Concurrent;
using System.Data.Common;

namespace Stemma.Storage.Databases;

/// <summary>The sessions of one library: any number that read, one that writes at a time. Thread-safe.</summary>
internal sealed class DatabasePool(Dialect dialect) : IDisposable
{
    private readonly ConcurrentBag<Session> _readers = [];
    private readonly Lock _writing = new();
    private Session? _writer;

    /// <summary>The database's kind.</summary>
    public Dialect Dialect => dialect;

    /// <summary>Runs <paramref name="work"/> on one unchanging state of the library.</summary>
    public T Read<T>(Func<Session, T> work)
    {
        if (!_readers.TryTake(out var session))
        {
            session = new Session(dialect, dialect.Connect(writing: false));
        }

        try
        {
            session.Run(dialect.BeginReading);
            var result = work(session);
            session.Run("COMMIT");
            _readers.Add(session);
            return result;
        }
        catch
        {
            // Its state is unknown: the next reader gets a new one.
            session.RollBack();
            session.Dispose();
            throw;
        }
    }

    /// <summary>Runs <paramref name="work"/> in one transaction: all of it is kept, or nothing.</summary>
    /// <remarks>When this returns, the database has acknowledged the commit.</remarks>
    public T Write<T>(Func<Session, T> work) => Exclusively(session =>
    {
        foreach (var begin in dialect.BeginWriting)
        {
            session.Run(begin);
        }

        var result = work(session);
        session.Run("COMMIT");
        return result;
    });

    /// <summary>Runs <paramref name="work"/> on the writing session without a transaction, for housekeeping.</summary>
    public void Maintain(Action<Session> work) => Exclusively(session =>
    {
        work(session);
        return true;
    });

    /// <inheritdoc />
    public void Dispose()
    {
        while (_readers.TryTake(out var session))
        {
            session.Dispose();
        }

        lock (_writing)
        {
            _writer?.Dispose();
            _writer = null;
        }

        dialect.Dispose();
    }

    private T Exclusively<T>(Func<Session, T> work)
    {
        lock (_writing)
        {
            _writer ??= new Session(dialect, dialect.Connect(writing: true));
            try
            {
                return work(_writer);
            }
            catch (Exception e)
            {
                _writer.RollBack();
                if (e is DbException)
                {
                    _writer.Dispose();
                    _writer = null;
                }

                throw;
            }
        }
    }
}
