using Stemma.Storage.Databases;

namespace Stemma.Storage.Edits;

/// <summary>Reads what users wrote.</summary>
internal static class EditQueries
{
    /// <summary>The notes on a subject that were not taken back, oldest first.</summary>
    public static IReadOnlyList<Note> Notes(Session session, string subject) => session.List(
        "SELECT e.seq, e.at, e.author, e.words FROM edit e WHERE e.subject = $1 AND e.kind = 'Note' AND e.undone = 0 ORDER BY e.seq",
        r => new Note(r.Long(0), Times.Read(r.Text(1)), r.Text(2), r.Text(3)),
        subject);
}
