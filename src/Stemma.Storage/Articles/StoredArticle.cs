namespace Stemma.Storage.Articles;

/// <summary>A version of an article with all that it says.</summary>
/// <param name="Summary">The article as lists show it; of its current version.</param>
/// <param name="Version">The version that <paramref name="Analysis"/> is of.</param>
/// <param name="Analysis">What it says. Mentions have their span as extent.</param>
/// <param name="Engine">Which engine and knowledge made the analysis.</param>
/// <param name="Copies">Every file in which the article was found, by time of coming.</param>
public sealed record StoredArticle(ArticleSummary Summary, ArticleVersion Version, ArticleAnalysis Analysis, string Engine, IReadOnlyList<ArticleCopy> Copies);

/// <summary>One state of an article's text.</summary>
/// <param name="Number">From 1, in order of coming.</param>
/// <param name="ContentHash">SHA-256 of the bytes that it was read from: of a feed, of its item.</param>
/// <param name="FileHash">SHA-256 of the archived file that they stand in.</param>
/// <param name="Path">Where they were read from.</param>
/// <param name="Title">The headline as printed.</param>
/// <param name="Length">UTF-16 code units of its text.</param>
/// <param name="Added">When the library took it in.</param>
public sealed record ArticleVersion(int Number, string ContentHash, string FileHash, string Path, string Title, int Length, DateTimeOffset Added);

/// <summary>A file in which an article was found.</summary>
/// <param name="ContentHash">SHA-256 of the bytes that the article was read from: of a feed, of its item.</param>
/// <param name="FileHash">SHA-256 of the archived file.</param>
/// <param name="Path">As it was named; with <c>#</c> and a number for an item of a feed.</param>
/// <param name="Version">The version whose text it has.</param>
/// <param name="Added">When the library took it in.</param>
public sealed record ArticleCopy(string ContentHash, string FileHash, string Path, int Version, DateTimeOffset Added);

/// <summary>Bytes as they were read.</summary>
/// <param name="FileHash">SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record ArchivedFile(string FileHash, byte[] Bytes);

/// <summary>What changed from one version of an article to another, block by block.</summary>
/// <param name="From">Number of the older version.</param>
/// <param name="To">Number of the newer version.</param>
/// <param name="Lines">All blocks of both, in order.</param>
public sealed record VersionDiff(int From, int To, IReadOnlyList<DiffLine> Lines);

/// <summary>A block in a comparison.</summary>
/// <param name="Change">Whether it is in both, in the older only, or in the newer only.</param>
/// <param name="Text">The block as printed.</param>
/// <param name="Start">Offset in the text of the version that has it; for a block that both have, the newer.</param>
/// <param name="Marked">For a block that was reworded: the parts that differ, as spans of <paramref name="Text"/>; else empty.</param>
public sealed record DiffLine(DiffChange Change, string Text, int Start, IReadOnlyList<Text.TextSpan> Marked);

/// <summary>What became of a block.</summary>
public enum DiffChange
{
    /// <summary>It is in both versions.</summary>
    Kept,

    /// <summary>It is in the older version only.</summary>
    Removed,

    /// <summary>It is in the newer version only.</summary>
    Added,
}
