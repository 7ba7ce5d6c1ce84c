using Stemma.Storage.Databases;

namespace Stemma.Storage.Changes;

/// <summary>Appends to the log of changes, within one transaction.</summary>
internal sealed class ChangeLog(Session session, DateTimeOffset at)
{
    /// <summary>The moment of the transaction.</summary>
    public DateTimeOffset At => at;

    /// <summary>Number of the last change.</summary>
    public long Last { get; private set; } = LastOf(session);

    /// <summary>Number of the last change of a library.</summary>
    public static long LastOf(Session session) => session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM change");

    /// <summary>Appends an entry.</summary>
    public void Add(Session into, ChangeKind kind, string? article, string? story, string detail) => into.Run(
        "INSERT INTO change (seq, at, kind, article, story, detail) VALUES ($1, $2, $3, $4, $5, $6)",
        ++Last, Times.Write(at), kind.ToString(), article, story, detail);
}
