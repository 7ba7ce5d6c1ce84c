namespace Stemma.Storage.Edits;

/// <summary>What a user did with the library.</summary>
public enum EditKind
{
    /// <summary>Put a story into another.</summary>
    Merge,

    /// <summary>Took articles out of a story into a new one.</summary>
    Split,

    /// <summary>Moved an article to another story.</summary>
    Move,

    /// <summary>Gave a story or an affair a title, or took it away.</summary>
    Rename,

    /// <summary>Wrote a note.</summary>
    Note,

    /// <summary>Began to watch a story.</summary>
    Watch,

    /// <summary>Ceased to watch a story.</summary>
    Unwatch,

    /// <summary>Took an earlier edit back.</summary>
    Undo,
}

/// <summary>A user's edit as it was logged.</summary>
/// <param name="Seq">Number in the log, ascending.</param>
/// <param name="At">When.</param>
/// <param name="Author">Who, as given; may be empty.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">What it was done to: a story, an article, an actor; an affair with <see cref="Subjects.Affair"/> before it. Of an undo, that of the edit undone.</param>
/// <param name="Articles">Merge: the articles of the story that was merged into the other. Split: the articles split off. Move: the article. Else none.</param>
/// <param name="Target">Merge: the articles of the story that took the other in. Split: the articles that stayed. Move: the articles of the story that it was moved to. Else none.</param>
/// <param name="Text">Title, note, or reason; may be empty.</param>
/// <param name="Undoes">Undo: number of the edit that was taken back.</param>
/// <param name="Undone">Whether it was taken back itself.</param>
public sealed record Edit(
    long Seq,
    DateTimeOffset At,
    string Author,
    EditKind Kind,
    string Subject,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Target,
    string Text,
    long? Undoes = null,
    bool Undone = false);

/// <summary>How subjects of edits are named that are no stories.</summary>
public static class Subjects
{
    /// <summary>An affair bears the name of its first story; this in front tells the two apart.</summary>
    public const string Affair = "affair:";
}

/// <summary>A note of a user's.</summary>
/// <param name="Seq">Number of the edit that wrote it: undo that to take the note away.</param>
/// <param name="At">When.</param>
/// <param name="Author">Who, as given.</param>
/// <param name="Text">The note; plain text.</param>
public sealed record Note(long Seq, DateTimeOffset At, string Author, string Text);

/// <summary>What an import of edits did.</summary>
/// <param name="Added">Entries that were added.</param>
/// <param name="Known">Entries that the library had already.</param>
public sealed record ImportReport(int Added, int Known);
