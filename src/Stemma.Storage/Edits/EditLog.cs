using System.Text.Json;
using Stemma.Storage.Databases;
using Stemma.Stories.Edits;

namespace Stemma.Storage.Edits;

/// <summary>Reads and writes the log of edits, within a transaction.</summary>
internal static class EditLog
{
    private const string Select = "SELECT seq, at, author, kind, subject, articles, target, words, undoes, undone FROM edit";

    /// <summary>The whole log, oldest first.</summary>
    public static IReadOnlyList<Edit> All(Session session) => session.List(Select + " ORDER BY seq", Read);

    /// <summary>The entry of that number, or null.</summary>
    public static Edit? Find(Session session, long seq) => session.First(Select + " WHERE seq = $1", Read, seq);

    /// <summary>A part of the log, the latest first.</summary>
    public static Page<Edit> List(Session session, string? subject, PageRequest page)
    {
        var query = new ConditionList();
        query.Add("subject = ", subject);
        query.Add("seq < ", Cursor.Read(page.Cursor)?.Seq);
        var rows = session.List($"{Select} {query.Where} ORDER BY seq DESC LIMIT {query.Value((long)page.Limit + 1)}", r => (Read(r), "", r.Long(0)), query.Values);
        return ConditionList.PageOf(rows, page.Limit);
    }

    /// <summary>Those entries that group articles, with what undoes them, as the engine wants them.</summary>
    public static IReadOnlyList<StoryEdit> StoryEdits(Session session) => session.List(
        Select + " WHERE kind IN ('Merge', 'Split', 'Move', 'Undo') ORDER BY seq",
        r =>
        {
            var edit = Read(r);
            return new StoryEdit(
                checked((int)edit.Seq),
                Enum.Parse<StoryEditKind>(edit.Kind.ToString()),
                edit.Articles,
                edit.Target,
                edit.At,
                edit.Undoes is { } undone ? checked((int)undone) : null,
                edit.Text);
        });

    /// <summary>Appends an entry; its number is given here.</summary>
    public static Edit Append(Session session, Edit edit)
    {
        var numbered = edit with { Seq = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM edit") + 1 };
        session.Run(
            "INSERT INTO edit (seq, at, author, kind, subject, articles, target, words, undoes, undone) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)",
            numbered.Seq, Times.Write(edit.At), edit.Author, edit.Kind.ToString(), edit.Subject, JsonSerializer.Serialize(edit.Articles), JsonSerializer.Serialize(edit.Target), edit.Text, edit.Undoes);
        return numbered;
    }

    /// <summary>Marks which entries count no more: undoing an undo makes an entry count again.</summary>
    public static void MarkUndone(Session session)
    {
        var log = All(session);
        var undone = new HashSet<long>();
        foreach (var edit in log.Reverse())
        {
            if (edit is { Kind: EditKind.Undo, Undoes: { } seq } && !undone.Contains(edit.Seq))
            {
                undone.Add(seq);
            }
        }

        foreach (var edit in log.Where(e => e.Undone != undone.Contains(e.Seq)))
        {
            session.Run("UPDATE edit SET undone = $2 WHERE seq = $1", edit.Seq, undone.Contains(edit.Seq));
        }
    }

    /// <summary>Makes titles and watches what the log says.</summary>
    public static void ApplyMarks(Session session)
    {
        session.Run("DELETE FROM title");
        session.Run("DELETE FROM watch");
        foreach (var edit in All(session).Where(e => !e.Undone))
        {
            switch (edit.Kind)
            {
                case EditKind.Rename when edit.Text.Length > 0:
                    session.Run("INSERT INTO title (subject, title, edit) VALUES ($1, $2, $3) ON CONFLICT (subject) DO UPDATE SET title = excluded.title, edit = excluded.edit", Now(session, edit.Subject), edit.Text, edit.Seq);
                    break;
                case EditKind.Rename:
                    session.Run("DELETE FROM title WHERE subject = $1", Now(session, edit.Subject));
                    break;
                case EditKind.Watch:
                    session.Run("INSERT INTO watch (story, edit) VALUES ($1, $2) ON CONFLICT (story) DO UPDATE SET edit = excluded.edit", Now(session, edit.Subject), edit.Seq);
                    break;
                case EditKind.Unwatch:
                    session.Run("DELETE FROM watch WHERE story = $1", Now(session, edit.Subject));
                    break;
            }
        }
    }

    private static string Now(Session session, string subject) => subject.StartsWith(Subjects.Affair, StringComparison.Ordinal) ? subject : Stories.StoryQueries.Resolve(session, subject);

    private static Edit Read(Row r) => new(
        r.Long(0),
        Times.Read(r.Text(1)),
        r.Text(2),
        Enum.Parse<EditKind>(r.Text(3)),
        r.Text(4),
        JsonSerializer.Deserialize<string[]>(r.Text(5)) ?? [],
        JsonSerializer.Deserialize<string[]>(r.Text(6)) ?? [],
        r.Text(7),
        r.LongOrNull(8),
        r.Bool(9));
}
