using Stemma.Articles;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Ingestion;

/// <summary>Numbers outlets. One writer at a time.</summary>
internal sealed class OutletWriter
{
    private readonly Dictionary<string, long> _seqs = new(StringComparer.Ordinal);

    /// <summary>Forgets what may not be in the database.</summary>
    public void Reset() => _seqs.Clear();

    /// <summary>The number of an article's outlet; numbers it when it is new.</summary>
    public long Seq(Session session, Article article)
    {
        var (key, name) = Of(article);
        if (_seqs.TryGetValue(key, out var seq))
        {
            return seq;
        }

        seq = session.Scalar("SELECT seq FROM outlet WHERE outlet_key = $1", key);
        if (seq == 0)
        {
            seq = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM outlet") + 1;
            session.Run("INSERT INTO outlet (seq, outlet_key, name, family) VALUES ($1, $2, $3, $4)", seq, key, name, article.OutletFamily);
        }

        _seqs.Add(key, seq);
        return seq;
    }

    /// <summary>The key of an article's outlet.</summary>
    public static string KeyOf(Article article) => Of(article).Key;

    private static (string Key, string Name) Of(Article article)
    {
        if (article.OutletId is { } id)
        {
            return (id, article.Outlet ?? id);
        }

        if (!string.IsNullOrWhiteSpace(article.Outlet))
        {
            return ("name:" + article.Outlet.Trim(), article.Outlet.Trim());
        }

        return Uri.TryCreate(article.Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? ("host:" + url.Host, url.Host) : ("unknown", "unknown outlet");
    }
}
