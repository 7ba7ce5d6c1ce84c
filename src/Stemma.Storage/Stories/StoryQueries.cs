using System.Globalization;
using Stemma.Storage.Actors;
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
        AddOutlet(query, session, filter.Outlet);
        EntityCondition.Add(
            query, session, filter.Entity, e => e.Articles,
            "SELECT a.story FROM entity_article x JOIN article a ON a.seq = x.article WHERE x.entity = ", "s.id",
            "SELECT 1 FROM article a WHERE a.story = s.id AND EXISTS (SELECT 1 FROM entity_article x WHERE x.article = a.seq AND x.entity = ", ")");
        if (filter.Watched)
        {
            query.Add("w.story IS NOT NULL");
        }

        return query.Page(session, Select, "s.sort", "s.founder", page, Read);
    }

    /// <summary>As <see cref="EntityCondition"/> does, for outlets. The plus keeps SQLite from looking through all articles of the outlet for each story.</summary>
    private static void AddOutlet(ConditionList query, Session session, string? key)
    {
        if (key is not null)
        {
            var outlet = session.Scalar("SELECT seq FROM outlet WHERE outlet_key = $1", key);
            query.Add(session.Scalar("SELECT COUNT(*) FROM article WHERE outlet = $1", outlet) < EntityCondition.Frequent
                ? $"s.id IN (SELECT a.story FROM article a WHERE a.outlet = {query.Value(outlet)})"
                : $"EXISTS (SELECT 1 FROM article a WHERE a.story = s.id AND +a.outlet = {query.Value(outlet)})");
        }
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
