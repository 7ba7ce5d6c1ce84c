using Stemma.Storage.Databases;

namespace Stemma.Storage.Articles;

/// <summary>Counts what each outlet has.</summary>
internal static class OutletQueries
{
    public static IReadOnlyList<OutletSummary> List(Session session) => session.List(
        """
        SELECT o.outlet_key, o.name, o.family, COUNT(*), COUNT(DISTINCT a.story), MIN(a.day), MAX(a.day),
               CAST(SUM(a.statements) AS BIGINT), CAST(SUM(a.figures) AS BIGINT),
               COALESCE(MAX(v.viaed), 0), COALESCE(MAX(f.attributed), 0)
        FROM outlet o JOIN article a ON a.outlet = o.seq
        LEFT JOIN (SELECT b.outlet AS outlet, CAST(SUM(s.viaed) AS BIGINT) AS viaed FROM statement s JOIN article b ON b.seq = s.article GROUP BY b.outlet) v ON v.outlet = o.seq
        LEFT JOIN (SELECT b.outlet AS outlet, CAST(SUM(g.attributed) AS BIGINT) AS attributed FROM figure g JOIN article b ON b.seq = g.article GROUP BY b.outlet) f ON f.outlet = o.seq
        GROUP BY o.seq, o.outlet_key, o.name, o.family
        ORDER BY COUNT(*) DESC, o.outlet_key
        """,
        r => new OutletSummary
        {
            Key = r.Text(0),
            Name = r.Text(1),
            Family = r.TextOrNull(2),
            Articles = r.Int(3),
            Stories = r.Int(4),
            First = Times.ReadDay(r.TextOrNull(5)),
            Last = Times.ReadDay(r.TextOrNull(6)),
            Statements = r.Int(7),
            Figures = r.Int(8),
            ViaOthers = r.Int(9),
            AttributedFigures = r.Int(10),
        });
}
