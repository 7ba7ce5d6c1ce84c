using Stemma.Storage.Databases;

namespace Stemma.Storage.Articles;

/// <summary>Reads articles, their versions, their archived bytes and their outlets. Thread-safe.</summary>
public sealed class ArticleShelf
{
    private readonly DatabasePool _pool;
    private readonly AnalysisStore _analyses;

    internal ArticleShelf(DatabasePool pool, AnalysisStore analyses)
    {
        _pool = pool;
        _analyses = analyses;
    }

    /// <summary>Articles by publication, the latest first; undated ones last.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<ArticleSummary> List(ArticleFilter filter, PageRequest page) => _pool.Read(s => ArticleQueries.List(s, filter, page));

    /// <summary>An article as lists show it, or null when there is none of that identifier.</summary>
    public ArticleSummary? Summary(string id) => _pool.Read(s => ArticleQueries.Summary(s, id));

    /// <summary>An article in its current or an older version, or null when there is none.</summary>
    public StoredArticle? Find(string id, int? version = null) => _pool.Read(s => ArticleQueries.Summary(s, id) is not { } summary
        || ArticleQueries.Versions(s, id).FirstOrDefault(v => v.Number == (version ?? summary.Version)) is not { } found
        || _analyses.Find(s, id, found.Number) is not { } stored
            ? null
            : new StoredArticle(summary, found, stored.Analysis, stored.Engine, ArticleQueries.Copies(s, id)));

    /// <summary>The current analyses of several articles, in the given order; identifiers that are unknown are left out.</summary>
    public IReadOnlyList<ArticleAnalysis> Analyses(IReadOnlyList<string> ids) => _pool.Read(s => _analyses.Current(s, ids));

    /// <summary>The versions of an article, oldest first; empty when it is unknown.</summary>
    public IReadOnlyList<ArticleVersion> Versions(string id) => _pool.Read(s => ArticleQueries.Versions(s, id));

    /// <summary>What changed between two versions, or null when one of them is unknown.</summary>
    public VersionDiff? Compare(string id, int from, int to) => _pool.Read(s =>
        _analyses.Find(s, id, from) is { } older && _analyses.Find(s, id, to) is { } newer
            ? VersionComparison.Compare(from, older.Analysis.Article, to, newer.Analysis.Article)
            : null);

    /// <summary>The archived file of that SHA-256, or the one with the item of that SHA-256; null when there is none.</summary>
    public ArchivedFile? Archived(string hash) => _pool.Read(s => Archive.Find(s, hash));

    /// <summary>The outlets, the one with most articles first.</summary>
    public IReadOnlyList<OutletSummary> Outlets() => _pool.Read(OutletQueries.List);
}
