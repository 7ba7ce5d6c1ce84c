using Stemma.Storage.Databases;

namespace Stemma.Storage.Stories;

/// <summary>Lists affairs: they are what their stories make them.</summary>
internal static class AffairQueries
{
    private const string Counts = """
        SELECT s.affair AS id, COUNT(*) AS stories, CAST(SUM(s.articles) AS BIGINT) AS articles, MIN(s.first) AS first, MAX(s.last) AS last, MAX(s.sort) AS sort, MIN(s.founder) AS founder
        FROM story s
        """;

    private const string Select = """
        SELECT c.id, c.stories, c.articles, c.first, c.last, t.title,
               (SELECT COALESCE(u.title, x.title) FROM story x LEFT JOIN title u ON u.subject = x.id WHERE x.affair = c.id ORDER BY x.articles DESC, x.founder LIMIT 1),
               c.sort, c.founder
        """;

    // An affair has the name of its first story, so the user's title of the affair is kept under a name of its own.
    private const string Title = "LEFT JOIN title t ON t.subject = 'affair:' || c.id";

    public static Page<AffairSummary> List(Session session, int leastStories, PageRequest page)
    {
        var query = new ConditionList();
        query.Add("c.stories >= ", (long)Math.Max(1, leastStories));
        query.AddBefore("c.sort", "c.founder", Cursor.Read(page.Cursor));
        var rows = session.List(
            $"{Select} FROM ({Counts} GROUP BY s.affair) c {Title} {query.Where} ORDER BY c.sort DESC, c.founder DESC LIMIT {query.Value((long)page.Limit + 1)}", Read, query.Values);
        return ConditionList.PageOf(rows, page.Limit);
    }

    public static AffairSummary? Summary(Session session, string id) =>
        session.First($"{Select} FROM ({Counts} WHERE s.affair = $1 GROUP BY s.affair) c {Title}", r => Read(r).Summary, id);

    private static (AffairSummary Summary, string Sort, long Seq) Read(Row row) => (
        new AffairSummary
        {
            Id = row.Text(0),
            Stories = row.Int(1),
            Articles = row.Int(2),
            First = Times.ReadDay(row.TextOrNull(3)),
            Last = Times.ReadDay(row.TextOrNull(4)),
            Renamed = !row.IsNull(5),
            Title = row.TextOrNull(5) ?? row.Text(6),
        },
        row.Text(7),
        row.Long(8));
}
