using System.Security.Cryptography;
using System.Text;
using Stemma.Articles;
using Stemma.Storage.Articles;
using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;
using Stemma.Stories.Profiles;
using Stemma.Text;

namespace Stemma.Storage.Ingestion;

/// <summary>Makes everything that is stored of an article, outside of the transaction. Thread-safe.</summary>
public sealed class ArticlePreparation
{
    private readonly ScriptFolding _folding;

    internal ArticlePreparation(ScriptFolding folding) => _folding = folding;

    /// <summary>Prepares the articles of one file.</summary>
    /// <param name="analyses">Its articles.</param>
    /// <param name="file">The bytes that they were read from.</param>
    public IReadOnlyList<PreparedArticle> Prepare(IReadOnlyList<ArticleAnalysis> analyses, ReadOnlySpan<byte> file)
    {
        if (analyses.Count == 0)
        {
            return [];
        }

        var packed = FileBytes.Of(file);
        return [.. analyses.Select(a => Prepare(a, packed))];
    }

    internal PreparedArticle Prepare(ArticleAnalysis analysis, FileBytes file)
    {
        var rows = DerivedRows.Of(analysis, _folding);
        return new PreparedArticle(
            analysis,
            file,
            AnalysisStore.Pack(analysis),
            CompressedBytes.Of(Encoding.UTF8.GetBytes(StorableText.Of(analysis.Article.Text.Printed))),
            TextHash(analysis.Article),
            rows,
            DocumentTerms.Of(analysis, rows, _folding),
            StoryProfile.Of(analysis));
    }

    /// <summary>Names what readers read: headline, prose, captions and tables. Notes of a site around it make no new version.</summary>
    private static string TextHash(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.Caption or BlockKind.Table)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(article.Text.Slice(block.Span)));
                hash.AppendData("\n"u8);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
