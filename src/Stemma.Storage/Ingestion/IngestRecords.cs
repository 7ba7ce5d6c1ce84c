using Stemma.Storage.Articles;
using Stemma.Storage.Search.Index;
using Stemma.Stories.Profiles;

namespace Stemma.Storage.Ingestion;

/// <summary>What became of an article that was taken in.</summary>
public enum IngestKind
{
    /// <summary>The library did not have it.</summary>
    Added,

    /// <summary>The library had it with another text: it has a new version now.</summary>
    Changed,

    /// <summary>The library had this text; another file with it was archived.</summary>
    Copy,

    /// <summary>The library had this very file: nothing changed.</summary>
    Known,
}

/// <summary>What became of one article; the library has acknowledged it.</summary>
/// <param name="Path">Where it was read from.</param>
/// <param name="ArticleId">Its identifier.</param>
/// <param name="Version">The version that has its text.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="StoryId">The story that it is in.</param>
public sealed record IngestOutcome(string Path, string ArticleId, int Version, IngestKind Kind, string StoryId);

/// <summary>An article with everything that is to be stored of it, made outside of the transaction.</summary>
public sealed class PreparedArticle
{
    internal PreparedArticle(ArticleAnalysis analysis, FileBytes file, CompressedBytes packed, CompressedBytes text, string textHash, DerivedRows rows, DocumentTerms terms, StoryProfile profile)
    {
        Analysis = analysis;
        File = file;
        Packed = packed;
        Text = text;
        TextHash = textHash;
        Rows = rows;
        Terms = terms;
        Profile = profile;
    }

    /// <summary>What it says.</summary>
    public ArticleAnalysis Analysis { get; }

    internal FileBytes File { get; }

    internal CompressedBytes Packed { get; }

    internal CompressedBytes Text { get; }

    internal string TextHash { get; }

    internal DerivedRows Rows { get; }

    internal DocumentTerms Terms { get; }

    internal StoryProfile Profile { get; }
}
