using Stemma.Storage.Changes;
using Stemma.Storage.Databases;
using Stemma.Storage.Ingestion;
using Stemma.Storage.Stories;
using Stemma.Stories.Assignments;
using Stemma.Stories.Edits;

namespace Stemma.Storage.Edits;

/// <summary>What users do with the library: each is logged and can be undone. Thread-safe.</summary>
/// <remarks>Every method is one transaction. An edit that makes no sense is an <see cref="ArgumentException"/> that says why, and changes nothing.</remarks>
public sealed class EditDesk
{
    private readonly DatabasePool _pool;
    private readonly Intake _intake;

    internal EditDesk(DatabasePool pool, Intake intake)
    {
        _pool = pool;
        _intake = intake;
    }

    /// <summary>Puts the story <paramref name="merged"/> into <paramref name="into"/>.</summary>
    public Edit Merge(string merged, string into, string author = "", string reason = "") => Write(author, EditKind.Merge, merged, reason, placements => EditedStories.Merge(placements, 1, merged, into));

    /// <summary>Makes articles of a story a story of their own.</summary>
    public Edit Split(string story, IReadOnlyList<string> articles, string author = "", string reason = "") => Write(author, EditKind.Split, story, reason, placements => EditedStories.Split(placements, 1, story, articles));

    /// <summary>Moves an article to another story.</summary>
    public Edit Move(string article, string story, string author = "", string reason = "") => Write(author, EditKind.Move, article, reason, placements => EditedStories.Move(placements, 1, article, story));

    /// <summary>Gives a story, or an affair (<see cref="Subjects.Affair"/> and its name), a title; an empty one takes the title away.</summary>
    public Edit Rename(string subject, string title, string author = "") => Write(author, EditKind.Rename, subject, title.Trim(), null);

    /// <summary>Writes a note on a story, an affair, an article or an actor.</summary>
    public Edit Note(string subject, string text, string author = "") => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException("a note needs words")
        : Write(author, EditKind.Note, subject, text, null);

    /// <summary>Watches a story.</summary>
    public Edit Watch(string story, string author = "") => Write(author, EditKind.Watch, story, "", null);

    /// <summary>Ceases to watch a story.</summary>
    public Edit Unwatch(string story, string author = "") => Write(author, EditKind.Unwatch, story, "", null);

    /// <summary>Takes an edit back; undoing an undo makes the edit count again.</summary>
    public Edit Undo(long seq, string author = "", string reason = "") => _intake.Write((session, changes) =>
    {
        var undone = EditLog.Find(session, seq) ?? throw new ArgumentException($"edit {seq}: the log has no such entry");
        if (undone.Undone)
        {
            throw new ArgumentException($"edit {seq}: is undone already; undo the undoing to have it back");
        }

        var edit = EditLog.Append(session, new Edit(0, changes.At, author, EditKind.Undo, undone.Subject, [], [], reason, seq));
        Apply(session, changes, [edit]);
        return edit;
    });

    /// <summary>A part of the log, the latest first.</summary>
    /// <param name="subject">Only edits of this, or null.</param>
    /// <param name="page">Which part.</param>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<Edit> Log(string? subject, PageRequest page) => _pool.Read(s => EditLog.List(s, subject, page));

    /// <summary>The notes on a subject, oldest first.</summary>
    public IReadOnlyList<Note> Notes(string subject) => _pool.Read(s => EditQueries.Notes(s, subject));

    /// <summary>Writes the whole log as lines of JSON; the first names the format (docs/LIBRARY.md).</summary>
    public void Export(TextWriter into) => EditLines.Write(into, _pool.Read(EditLog.All));

    /// <summary>Adds the entries of an exported log that the library does not have; all or none.</summary>
    /// <exception cref="FormatException">Not such a log; the message names the line.</exception>
    public ImportReport Import(TextReader from)
    {
        var lines = EditLines.Read(from);
        return _intake.Write((session, changes) =>
        {
            var known = EditLog.All(session).GroupBy(EditLines.Identity).ToDictionary(g => g.Key, g => g.First().Seq, StringComparer.Ordinal);
            var numbers = new Dictionary<long, long>();
            var added = new List<Edit>();
            foreach (var edit in lines)
            {
                var here = edit with { Undoes = edit.Undoes is { } undoes ? numbers[undoes] : null };
                if (known.TryGetValue(EditLines.Identity(here), out var seq))
                {
                    numbers[edit.Seq] = seq;
                    continue;
                }

                added.Add(EditLog.Append(session, here));
                numbers[edit.Seq] = added[^1].Seq;
            }

            Apply(session, changes, added);
            return new ImportReport(added.Count, lines.Count - added.Count);
        });
    }

    private Edit Write(string author, EditKind kind, string subject, string text, Func<IReadOnlyList<Placement>, StoryEdit>? grouping) => _intake.Write((session, changes) =>
    {
        IReadOnlyList<string> articles = [], target = [];
        if (grouping is not null)
        {
            var edit = grouping(session.List("SELECT name, story, affair FROM placement ORDER BY article", r => new Placement(r.Text(0), r.Text(1), r.Text(2))));
            (articles, target) = (edit.Articles, edit.Target);
        }
        else if (!Exists(session, kind, subject))
        {
            throw new ArgumentException($"{subject}: the library has nothing of this name");
        }

        var logged = EditLog.Append(session, new Edit(0, changes.At, author, kind, subject, articles, target, text));
        Apply(session, changes, [logged]);
        return logged;
    });

    private void Apply(Session session, ChangeLog changes, IReadOnlyList<Edit> edits)
    {
        foreach (var edit in edits)
        {
            var story = session.ScalarText("SELECT id FROM story WHERE id = $1", edit.Subject) ?? session.ScalarText("SELECT story FROM placement WHERE name = $1", edit.Subject);
            changes.Add(session, edit.Kind == EditKind.Undo ? ChangeKind.Undone : ChangeKind.Edited, null, story, edit.Kind.ToString());
            if (story is not null)
            {
                session.Run("UPDATE story SET version = $2 WHERE id = $1", story, changes.Last);
            }
        }

        EditLog.MarkUndone(session);
        _intake.Regroup(session, changes);
        EditLog.ApplyMarks(session);
    }

    private static bool Exists(Session session, EditKind kind, string subject) => subject.StartsWith(Subjects.Affair, StringComparison.Ordinal)
        ? kind is EditKind.Rename or EditKind.Note && session.Scalar("SELECT COUNT(*) FROM story WHERE affair = $1", subject[Subjects.Affair.Length..]) > 0
        : session.Scalar("SELECT COUNT(*) FROM story WHERE id = $1", subject) > 0
            || (kind == EditKind.Note && (session.Scalar("SELECT COUNT(*) FROM article WHERE id = $1", subject) > 0 || session.Scalar("SELECT COUNT(*) FROM entity WHERE entity_key = $1", subject) > 0));
}
