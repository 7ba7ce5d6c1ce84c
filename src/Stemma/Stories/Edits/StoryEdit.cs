namespace Stemma.Stories.Edits;

/// <summary>What a user did to the stories.</summary>
public enum StoryEditKind : byte
{
    /// <summary>Two stories are one.</summary>
    Merge,

    /// <summary>Some articles of a story are a story of their own.</summary>
    Split,

    /// <summary>An article belongs to another story.</summary>
    Move,

    /// <summary>An earlier entry of the log counts no more; undoing an undo makes it count again.</summary>
    Undo,
}

/// <summary>One entry of the log of edits.</summary>
/// <remarks>
/// Entries name articles, never only stories: the stories of another run, with more articles, may have other names, but
/// the articles are the same.
/// </remarks>
/// <param name="Number">Its number in the log, from 1.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Articles">Merge: the articles of the story that was merged into the other. Split: the articles split off. Move: the article. Undo: none.</param>
/// <param name="Target">Merge: the articles of the story that took the other in. Split: the articles that stayed. Move: the articles of the story that it was moved to. Undo: none.</param>
/// <param name="At">When, as the caller says; null when it does not.</param>
/// <param name="Undone">Undo: the number of the entry undone; else null.</param>
/// <param name="Note">Why, in the user's words, or null.</param>
public sealed record StoryEdit(
    int Number,
    StoryEditKind Kind,
    IReadOnlyList<string> Articles,
    IReadOnlyList<string> Target,
    DateTimeOffset? At = null,
    int? Undone = null,
    string? Note = null);
