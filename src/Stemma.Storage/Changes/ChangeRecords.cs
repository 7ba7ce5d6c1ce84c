namespace Stemma.Storage.Changes;

/// <summary>What changed in the library.</summary>
public enum ChangeKind
{
    /// <summary>An article came.</summary>
    ArticleAdded,

    /// <summary>An article came in a new version.</summary>
    ArticleChanged,

    /// <summary>An article went to another story, because one came that tells more, or by a user's edit; the detail is the story it left.</summary>
    ArticleMoved,

    /// <summary>A user edited something.</summary>
    Edited,

    /// <summary>A user took an edit back.</summary>
    Undone,
}

/// <summary>An entry of the library's log of changes.</summary>
/// <param name="Seq">Number in the log, ascending; what a reader has seen up to.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="ArticleId">The article concerned, or null.</param>
/// <param name="StoryId">The story concerned, as it was called then, or null.</param>
/// <param name="Detail">Headline, or the edit's kind.</param>
public sealed record Change(long Seq, DateTimeOffset At, ChangeKind Kind, string? ArticleId, string? StoryId, string Detail);
