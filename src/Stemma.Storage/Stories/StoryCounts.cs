using System.Globalization;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Stories;

/// <summary>Counts what is in stories and affairs and keeps it in their rows.</summary>
internal static class StoryCounts
{
    /// <summary>Counts a story anew.</summary>
    /// <returns>The affairs that it was in before and is in now.</returns>
    public static IEnumerable<string> Renew(Session session, string story, long version)
    {
        var before = session.ScalarText("SELECT affair FROM story WHERE id = $1", story);
        var articles = session.List(
            "SELECT a.title, a.day, a.sort, a.outlet, COALESCE(o.family, o.outlet_key), p.affair, a.seq FROM article a JOIN placement p ON p.article = a.seq JOIN outlet o ON o.seq = a.outlet WHERE a.story = $1 ORDER BY a.sort, a.seq",
            r => (Title: r.Text(0), Day: r.TextOrNull(1), Sort: r.Text(2), Outlet: r.Long(3), Family: r.Text(4), Affair: r.Text(5), Seq: r.Long(6)),
            story);
        if (articles.Count == 0)
        {
            session.Run("DELETE FROM story WHERE id = $1", story);
            session.Run("DELETE FROM story_cache WHERE story = $1", story);
            return before is null ? [] : [before];
        }

        var days = articles.Where(a => a.Day is not null).GroupBy(a => a.Day, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}:{g.Count()}"));
        session.Run(
            """
            INSERT INTO story (id, affair, title, version, first, last, sort, articles, outlets, families, activity, founder) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (id) DO UPDATE SET affair = excluded.affair, title = excluded.title, version = excluded.version, first = excluded.first, last = excluded.last,
              sort = excluded.sort, articles = excluded.articles, outlets = excluded.outlets, families = excluded.families, activity = excluded.activity, founder = excluded.founder
            """,
            story,
            articles[0].Affair,
            (articles.Find(a => a.Day is not null) is { Title: not null } dated ? dated : articles[0]).Title,
            version,
            articles.Select(a => a.Day).FirstOrDefault(d => d is not null),
            articles[^1].Day,
            articles[^1].Sort,
            articles.Count,
            articles.Select(a => a.Outlet).Distinct().Count(),
            articles.Select(a => a.Family).Distinct(StringComparer.Ordinal).Count(),
            string.Join(' ', days),
            articles.Min(a => a.Seq));
        return before is null ? [articles[0].Affair] : [before, articles[0].Affair];
    }

    /// <summary>Counts an affair anew: it is what its stories make it.</summary>
    public static void RenewAffair(Session session, string affair)
    {
        session.Run("DELETE FROM affair WHERE id = $1", affair);
        session.Run(
            """
            INSERT INTO affair (id, stories, articles, first, last, sort, founder, largest)
            SELECT s.affair, COUNT(*), CAST(SUM(s.articles) AS BIGINT), MIN(s.first), MAX(s.last), MAX(s.sort), MIN(s.founder),
                   (SELECT x.id FROM story x WHERE x.affair = $1 ORDER BY x.articles DESC, x.founder LIMIT 1)
            FROM story s WHERE s.affair = $1 GROUP BY s.affair
            """,
            affair);
    }
}
