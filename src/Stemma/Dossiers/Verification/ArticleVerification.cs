using Stemma.Articles;

namespace Stemma.Dossiers.Verification;

/// <summary>Compares what a file says of an article with the article as it is read again.</summary>
public static class ArticleVerification
{
    /// <summary>How much of a text is shown where it first differs.</summary>
    private const int Shown = 40;

    /// <summary>Everything that does not hold; nothing when all does.</summary>
    /// <param name="recorded">What the file says.</param>
    /// <param name="article">The article as read now; null when the file has none under this path.</param>
    /// <param name="fileHash">SHA-256 of the file as it is now, which counts where there is no article; null for an item of a feed, which has its own.</param>
    public static IReadOnlyList<Discrepancy> Check(RecordedArticle recorded, Article? article, string? fileHash)
    {
        var found = new List<Discrepancy>();
        var hash = article?.ContentHash ?? fileHash;
        var sameBytes = recorded.ContentHash == hash;
        if (!sameBytes && hash is not null)
        {
            Add(DiscrepancyKind.ContentHash, ".contentHash", recorded.ContentHash, hash);
        }

        if (article is null)
        {
            Add(DiscrepancyKind.NoArticle, "", recorded.Title, "");
            return found;
        }

        // Identifiers rest on the bytes where there is no address: of other bytes, another one is no news.
        if (sameBytes && recorded.Id != article.Id)
        {
            Add(DiscrepancyKind.Id, ".id", recorded.Id, article.Id);
        }

        if (recorded.Title != article.Title)
        {
            Add(DiscrepancyKind.Title, ".title", recorded.Title, article.Title);
        }

        var text = article.Text.Printed;
        if (recorded.Text != text)
        {
            var same = recorded.Text.AsSpan().CommonPrefixLength(text);
            var end = Math.Min(recorded.Text.Length, same + Shown);
            found.Add(new Discrepancy(
                DiscrepancyKind.Text, recorded.Cell + ".text", recorded.Path, same, end, recorded.Text[same..end], text[same..Math.Min(text.Length, same + Shown)]));
        }

        foreach (var evidence in recorded.Evidences)
        {
            if (Check(evidence, text) is var (kind, instead))
            {
                found.Add(new Discrepancy(kind, evidence.Cell, recorded.Path, evidence.Start, evidence.End, evidence.Text, instead));
            }
        }

        return found;

        void Add(DiscrepancyKind kind, string cell, string expected, string instead) =>
            found.Add(new Discrepancy(kind, recorded.Cell + cell, recorded.Path, null, null, expected, instead));
    }

    /// <summary>The article's file cannot be read again, so nothing of it can be checked.</summary>
    public static Discrepancy Unavailable(RecordedArticle recorded, string reason) =>
        new(DiscrepancyKind.Unavailable, recorded.Cell, recorded.Path, null, null, recorded.ContentHash, reason);

    /// <summary>What is wrong with a place in a text; null when it lies inside and splits no character.</summary>
    internal static string? Misplaced(int start, int end, string text)
    {
        if (start < 0 || end < start || end > text.Length)
        {
            return FormattableString.Invariant($"a text of {text.Length} code units");
        }

        return Splits(start, text) || Splits(end, text) ? "half of a surrogate pair" : null;
    }

    /// <summary>Whether the words stand at their place.</summary>
    internal static bool Holds(RecordedEvidence evidence, string text) => Check(evidence, text) is null;

    private static (DiscrepancyKind Kind, string Found)? Check(RecordedEvidence evidence, string text)
    {
        if (Misplaced(evidence.Start, evidence.End, text) is { } reason)
        {
            return (DiscrepancyKind.Span, reason);
        }

        var words = text.AsSpan(evidence.Start, evidence.End - evidence.Start);
        return words.SequenceEqual(evidence.Text) ? null : (DiscrepancyKind.Words, words.ToString());
    }

    private static bool Splits(int position, string text) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]);
}
