using Stemma.Storage.Articles;
using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Maintenance;

/// <summary>Compares what the library says in several places.</summary>
internal static class LibraryCheck
{
    private const string Reanalyze = "'stemma reanalyze --all' makes it anew";

    /// <summary>Queries that count what must not be, with what to say of it.</summary>
    private static readonly (string Sql, string Problem)[] Counts =
    [
        ("SELECT COUNT(*) FROM version v LEFT JOIN archive f ON f.hash = v.file WHERE f.hash IS NULL", "versions whose file is not in the archive; restore a backup"),
        ("SELECT COUNT(*) FROM copy c LEFT JOIN archive f ON f.hash = c.file WHERE f.hash IS NULL", "copies whose file is not in the archive; restore a backup"),
        ("SELECT COUNT(*) FROM article a LEFT JOIN version v ON v.article = a.seq AND v.number = a.version WHERE v.article IS NULL", "articles without their current version; restore a backup"),
        ("SELECT COUNT(*) FROM version v LEFT JOIN analysis n ON n.article = v.article AND n.number = v.number WHERE n.article IS NULL", "versions without an analysis; " + Reanalyze),
        ("SELECT COUNT(*) FROM article a LEFT JOIN article_text t ON t.article = a.seq WHERE t.article IS NULL", "articles without their text; " + Reanalyze),
        ("SELECT COUNT(*) FROM article a WHERE a.statements <> (SELECT COUNT(*) FROM statement x WHERE x.article = a.seq)", "articles with another number of statements than they say; " + Reanalyze),
        ("SELECT COUNT(*) FROM article a WHERE a.figures <> (SELECT COUNT(*) FROM figure x WHERE x.article = a.seq)", "articles with another number of figures than they say; " + Reanalyze),
        ("SELECT COUNT(*) FROM article a WHERE a.events <> (SELECT COUNT(*) FROM event x WHERE x.article = a.seq)", "articles with another number of events than they say; " + Reanalyze),
        ("SELECT COUNT(*) FROM article a LEFT JOIN placement p ON p.article = a.seq AND p.story = a.story WHERE p.article IS NULL", "articles without a place in a story; 'stemma reanalyze --stories' groups them anew"),
        ("SELECT COUNT(*) FROM story s WHERE s.articles <> (SELECT COUNT(*) FROM article a WHERE a.story = s.id)", "stories with another number of articles than they say; 'stemma reanalyze --stories' counts them anew"),
        ("SELECT COUNT(*) FROM article a LEFT JOIN story s ON s.id = a.story WHERE s.id IS NULL", "articles of a story that is not there; 'stemma reanalyze --stories' groups them anew"),
        ("SELECT COUNT(*) FROM affair f WHERE f.stories <> (SELECT COUNT(*) FROM story s WHERE s.affair = f.id)", "affairs with another number of stories than they say; 'stemma reanalyze --stories' counts them anew"),
        ("SELECT COUNT(*) FROM story s LEFT JOIN affair f ON f.id = s.affair WHERE f.id IS NULL", "stories of an affair that is not there; 'stemma reanalyze --stories' groups them anew"),
        ("SELECT COUNT(*) FROM entity e WHERE e.articles <> (SELECT COUNT(*) FROM entity_article x WHERE x.entity = e.seq)", "actors in another number of articles than they say; " + Reanalyze),
        ("SELECT COUNT(*) FROM entity e WHERE e.statements <> (SELECT COUNT(DISTINCT p.record) FROM party p WHERE p.entity = e.seq AND p.ledger = 's' AND p.role = 'speaker')", "actors with another number of statements than they say; " + Reanalyze),
        ("SELECT COUNT(*) FROM entity e WHERE e.events <> (SELECT COUNT(DISTINCT p.record) FROM party p WHERE p.entity = e.seq AND p.ledger = 'e' AND p.role IN ('actor', 'recipient'))", "actors in another number of events than they say; " + Reanalyze),
        ("SELECT COUNT(*) FROM statement x JOIN article a ON a.seq = x.article WHERE x.outlet <> a.outlet", "statements of another outlet than their article's; " + Reanalyze),
        ("SELECT COUNT(*) FROM party p LEFT JOIN entity e ON e.seq = p.entity WHERE p.entity IS NOT NULL AND e.seq IS NULL", "parties of an entity that is not there; " + Reanalyze),
        ("SELECT COUNT(*) FROM entity_article x LEFT JOIN article a ON a.seq = x.article WHERE a.seq IS NULL", "namings in an article that is not there; restore a backup"),
        ("SELECT COUNT(*) FROM segment_block b LEFT JOIN segment s ON s.seq = b.segment WHERE s.seq IS NULL", "blocks of the search index that belong to nothing; restore a backup"),
    ];

    public static IReadOnlyList<string> Run(Session session, Dialect dialect, AnalysisStore analyses)
    {
        var problems = new List<string>(dialect.Check(session));
        foreach (var (sql, problem) in Counts)
        {
            if (session.Scalar(sql) is var count and > 0)
            {
                problems.Add(FormattableString.Invariant($"{count} {problem}"));
            }
        }

        foreach (var hash in session.List("SELECT hash FROM archive ORDER BY hash", r => r.Text(0)))
        {
            Try(problems, () => Archive.Find(session, hash));
        }

        foreach (var (id, number, hash) in session.List("SELECT a.id, v.number, v.hash FROM version v JOIN article a ON a.seq = v.article ORDER BY v.article, v.number", r => (r.Text(0), r.Int(1), r.Text(2))))
        {
            Try(problems, () =>
            {
                if (analyses.Find(session, id, number) is { } found && found.Analysis.Article.ContentHash != hash)
                {
                    problems.Add(FormattableString.Invariant($"article {id}: the analysis of version {number} is of other bytes; {Reanalyze}"));
                }
            });
        }

        Index(session, problems, IndexWriter.Articles, "article");
        Index(session, problems, IndexWriter.Statements, "statement");
        Index(session, problems, IndexWriter.Figures, "figure");
        return problems;
    }

    private static void Index(Session session, List<string> problems, string kind, string table)
    {
        var indexed = new HashSet<long>();
        var index = new IndexReader(session, new IndexCache(), kind);
        for (var s = 0; s < index.Segments.Count; s++)
        {
            for (var d = 0; d < index.Segments[s].Documents.Length; d++)
            {
                if (index.Dead[s]?.Contains(d) != true && !indexed.Add(index.Segments[s].Documents[d]))
                {
                    problems.Add(FormattableString.Invariant($"search index: {kind} {index.Segments[s].Documents[d]} stands twice; {Reanalyze}"));
                }
            }
        }

        var there = session.List($"SELECT seq FROM {table}", r => r.Long(0));
        if (!indexed.SetEquals(there))
        {
            problems.Add(FormattableString.Invariant($"search index: has {indexed.Count} of kind {kind}, the library {there.Count}; {Reanalyze}"));
        }
    }

    private static void Try(List<string> problems, Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is LibraryException or FormatException)
        {
            problems.Add(e.Message);
        }
    }
}
