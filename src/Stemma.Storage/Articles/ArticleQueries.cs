using Stemma.Storage.Actors;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Articles;

/// <summary>Lists articles and what belongs to each.</summary>
internal static class ArticleQueries
{
    /// <summary>What a summary is read from; <see cref="Read"/> knows the columns.</summary>
    public const string Select = """
        SELECT a.id, a.version, a.title, o.outlet_key, o.name, a.language, a.url, a.published, a.day, a.added, a.changed, a.story,
               a.length, a.statements, a.figures, a.events, a.sort, a.seq
        FROM article a JOIN outlet o ON o.seq = a.outlet
        """;

    /// <summary>The row as a summary, with what the cursor needs.</summary>
    public static (ArticleSummary Summary, string Sort, long Seq) Read(Row row) => (
        new ArticleSummary
        {
            Id = row.Text(0),
            Version = row.Int(1),
            Title = row.Text(2),
            OutletKey = row.Text(3),
            Outlet = row.Text(4),
            Language = row.Text(5),
            Url = row.TextOrNull(6),
            Published = row.TextOrNull(7),
            Day = Times.ReadDay(row.TextOrNull(8)),
            Added = Times.Read(row.Text(9)),
            Changed = Times.Read(row.Text(10)),
            StoryId = row.Text(11),
            Length = row.Int(12),
            Statements = row.Int(13),
            Figures = row.Int(14),
            Events = row.Int(15),
        },
        row.Text(16),
        row.Long(17));

    public static Page<ArticleSummary> List(Session session, ArticleFilter filter, PageRequest page)
    {
        var query = new ConditionList();
        EntityCondition.Add(query, session, filter.Entity, e => e.Articles, "SELECT x.article FROM entity_article x WHERE x.entity = ", "a.seq", "SELECT 1 FROM entity_article x WHERE x.article = a.seq AND x.entity = ");
        query.Add("a.outlet = (SELECT f.seq FROM outlet f WHERE f.outlet_key = ", filter.Outlet, ")");
        if (filter.To is not null)
        {
            query.Add("a.day IS NOT NULL");
        }

        // The sort key begins with the day, and lists have an index on it.
        query.Add("a.sort >= ", Times.Write(filter.From));
        query.Add("a.sort < ", filter.To is { } to && to < DateOnly.MaxValue ? Times.Write(to.AddDays(1)) : null);
        query.Add("a.story = ", filter.Story);
        return query.Page(session, Select, "a.sort", "a.seq", page, Read);
    }

    public static ArticleSummary? Summary(Session session, string id) => session.First(Select + " WHERE a.id = $1", r => Read(r).Summary, id);

    /// <summary>Articles as lists show them, by number.</summary>
    public static Dictionary<long, ArticleSummary> Summaries(Session session, IReadOnlyList<long> numbers) =>
        session.ListOf(Select + " WHERE a.seq IN ({0})", Read, numbers).DistinctBy(r => r.Seq).ToDictionary(r => r.Seq, r => r.Summary);

    public static IReadOnlyList<ArticleVersion> Versions(Session session, string id) => session.List(
        "SELECT v.number, v.hash, v.file, v.path, v.title, v.length, v.added FROM version v JOIN article a ON a.seq = v.article WHERE a.id = $1 ORDER BY v.number",
        r => new ArticleVersion(r.Int(0), r.Text(1), r.Text(2), r.Text(3), r.Text(4), r.Int(5), Times.Read(r.Text(6))),
        id);

    public static IReadOnlyList<ArticleCopy> Copies(Session session, string id) => session.List(
        "SELECT c.hash, c.file, c.path, c.version, c.added FROM copy c JOIN article a ON a.seq = c.article WHERE a.id = $1 ORDER BY c.added, c.path, c.hash",
        r => new ArticleCopy(r.Text(0), r.Text(1), r.Text(2), r.Int(3), Times.Read(r.Text(4))),
        id);
}
