using Stemma.Storage.Databases;

namespace Stemma.Storage.Stories;

/// <summary>Lists affairs. An affair has the name of its first story, so the user's title of the affair is kept under a name of its own.</summary>
internal static class AffairQueries
{
    private const string Select = """
        SELECT c.id, c.stories, c.articles, c.first, c.last, t.title, COALESCE(u.title, x.title), c.sort, c.founder
        FROM affair c JOIN story x ON x.id = c.largest LEFT JOIN title u ON u.subject = x.id
        LEFT JOIN title t ON t.subject = 'affair:' || c.id
        """;

    public static Page<AffairSummary> List(Session session, int leastStories, PageRequest page)
    {
        var query = new ConditionList();
        query.Add("c.stories >= ", (long)Math.Max(1, leastStories));
        return query.Page(session, Select, "c.sort", "c.founder", page, Read);
    }

    public static AffairSummary? Summary(Session session, string id) =>
        session.First(Select + " WHERE c.id = $1", r => Read(r).Summary, id);

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
