using System.Globalization;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Stories;

/// <summary>Lists stories.</summary>
internal static class StoryQueries
{
    private const string Select = """
        SELECT s.id, s.affair, COALESCE(t.title, s.title), CASE WHEN t.title IS NULL THEN 0 ELSE 1 END, s.version, s.first, s.last, s.articles, s.outlets, s.families,
               CASE WHEN w.story IS NULL THEN 0 ELSE 1 END, s.activity, s.sort, s.founder
        FROM story s LEFT JOIN title t ON t.subject = s.id LEFT JOIN watch w ON w.story = s.id
        """;

    public static Page<StorySummary> List(Session session, StoryFilter filter, PageRequest page)
    {
        var query = new ConditionList();
        query.Add("s.affair = ", filter.Affair);
        query.Add("s.last >= ", Times.Write(filter.From));
        query.Add("s.first <= ", Times.Write(filter.To));
        query.Add("s.articles >= ", filter.LeastArticles > 1 ? (long)filter.LeastArticles : null);
        query.Add("s.id IN (SELECT a.story FROM article a JOIN outlet o ON o.seq = a.outlet WHERE o.outlet_key = ", filter.Outlet, ")");
        query.Add("s.id IN (SELECT a.story FROM article a JOIN entity_article x ON x.article = a.seq JOIN entity e ON e.seq = x.entity WHERE e.entity_key = ", filter.Entity, ")");
        if (filter.Watched)
        {
            query.Add("w.story IS NOT NULL");
        }

        query.AddBefore("s.sort", "s.founder", Cursor.Read(page.Cursor));
        var rows = session.List($"{Select} {query.Where} ORDER BY s.sort DESC, s.founder DESC LIMIT {query.Value((long)page.Limit + 1)}", Read, query.Values);
        return ConditionList.PageOf(rows, page.Limit);
    }

    public static StorySummary? Summary(Session session, string id) => session.First(Select + " WHERE s.id = $1", r => Read(r).Summary, id);

    public static IReadOnlyList<StorySummary> OfAffair(Session session, string affair) =>
        session.List(Select + " WHERE s.affair = $1 ORDER BY CASE WHEN s.first IS NULL THEN 1 ELSE 0 END, s.first, s.founder", r => Read(r).Summary, affair);

    /// <summary>The story that has the name now, or whose article founded it.</summary>
    public static string Resolve(Session session, string id) => session.ScalarText("SELECT id FROM story WHERE id = $1", id)
        ?? session.ScalarText("SELECT p.story FROM placement p WHERE p.found_story = $1 ORDER BY p.article LIMIT 1", id)
        ?? session.ScalarText("SELECT p.story FROM placement p WHERE p.name = $1", id)
        ?? id;

    private static (StorySummary Summary, string Sort, long Seq) Read(Row row) => (
        new StorySummary
        {
            Id = row.Text(0),
            AffairId = row.Text(1),
            Title = row.Text(2),
            Renamed = row.Bool(3),
            Version = row.Long(4),
            First = Times.ReadDay(row.TextOrNull(5)),
            Last = Times.ReadDay(row.TextOrNull(6)),
            Articles = row.Int(7),
            Outlets = row.Int(8),
            Families = row.Int(9),
            Watched = row.Bool(10),
            Activity = [.. row.Text(11).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)],
        },
        row.Text(12),
        row.Long(13));

    private static DayCount Day(string text)
    {
        var parts = text.Split(':');
        return new DayCount(Times.ReadDay(parts[0])!.Value, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
