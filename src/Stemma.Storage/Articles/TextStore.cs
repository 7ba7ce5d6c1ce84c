using System.Text;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Articles;

/// <summary>The texts of current versions by themselves: showing a hit must not cost reading a whole analysis.</summary>
internal static class TextStore
{
    public static void Keep(Session session, long article, CompressedBytes text) => session.Run(
        "INSERT INTO article_text (article, encoding, size, data) VALUES ($1, $2, $3, $4) ON CONFLICT (article) DO UPDATE SET encoding = excluded.encoding, size = excluded.size, data = excluded.data",
        article, text.Encoding, text.Size, text.Data);

    /// <summary>The texts as printed, by article.</summary>
    /// <exception cref="LibraryException">The kept bytes are damaged.</exception>
    public static Dictionary<long, string> Find(Session session, IReadOnlyList<long> articles) => session.ListOf(
        "SELECT article, encoding, data, size FROM article_text WHERE article IN ({0})",
        r => (Article: r.Long(0), Text: CompressedBytes.Unpack(r.Text(1), r.Bytes(2), r.Int(3)) is { } bytes
            ? Encoding.UTF8.GetString(bytes)
            : throw new LibraryException("the text of an article is damaged; 'stemma reanalyze --all' makes it anew from the archived bytes")),
        articles).DistinctBy(t => t.Article).ToDictionary(t => t.Article, t => t.Text);
}
