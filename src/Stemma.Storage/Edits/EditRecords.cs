namespace Stemma.Storage.Edits;

/// <summary>What a user did with the library.</summary>
public enum EditKind
{
    /// <summary>Put a story, or an affair, into another.</summary>
    Merge,

    /// <summary>Took articles out of a story into a new one.</summary>
    Split,

    /// <summary>Moved an article to another story.</summary>
    Move,

    /// <summary>Gave a story or an affair a title.</summary>
    Rename,

    /// <summary>Wrote a note.</summary>
    Note,

    /// <summary>Began to watch a story.</summary>
    Watch,

    /// <summary>Ceased to watch a story.</summary>
    Unwatch,
}

/// <summary>A user's edit as it was logged.</summary>
/// <param name="Seq">Number in the log, ascending.</param>
/// <param name="At">When.</param>
/// <param name="Author">Who, as given; may be empty.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Subject">Identifier of the story, affair, article or actor that it was done to.</param>
/// <param name="Articles">Identifiers of the articles it was done with, where it was done with any.</param>
/// <param name="Target">Identifier of the story or affair it led to, or null.</param>
/// <param name="Text">New title, note or reason; may be empty.</param>
/// <param name="Undone">Whether it was taken back.</param>
public sealed record Edit(long Seq, DateTimeOffset At, string Author, EditKind Kind, string Subject, IReadOnlyList<string> Articles, string? Target, string Text, bool Undone);

/// <summary>A note of a user's.</summary>
/// <param name="Seq">Number of the edit that wrote it: undo that to take the note away.</param>
/// <param name="At">When.</param>
/// <param name="Author">Who, as given.</param>
/// <param name="Text">The note; plain text.</param>
public sealed record Note(long Seq, DateTimeOffset At, string Author, string Text);
