using System.Text;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Articles;

/// <summary>The texts of current versions by themselves: showing a hit must not cost reading a whole analysis.</summary>
internal static class TextStore
{
    public static void Keep(Session session, long article, CompressedBytes text) => session.Run(
        "INSERT INTO article_text (article, encoding, size, data) VALUES ($1, $2, $3, $4) ON CONFLICT (article) DO UPDATE SET encoding = excluded.encoding, size = excluded.size, data = excluded.data",
        article, text.Encoding, text.Size, text.Data);

    /// <summary>The text as printed.</summary>
    /// <exception cref="LibraryException">The kept bytes are damaged.</exception>
    public static string Find(Session session, long article) => session.First(
        "SELECT encoding, data, size FROM article_text WHERE article = $1", r => CompressedBytes.Unpack(r.Text(0), r.Bytes(1), r.Int(2)), article) is { } bytes
            ? Encoding.UTF8.GetString(bytes)
            : throw new LibraryException("the text of an article is damaged; 'stemma reanalyze --all' makes it anew from the archived bytes");
}
