using Stemma.Storage.Articles;
using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;
using Stemma.Storage.Search.Queries;
using Stemma.Storage.Statements;
using Stemma.Text;

namespace Stemma.Storage.Search;

/// <summary>Searches articles, statements and figures of current versions. Thread-safe.</summary>
/// <remarks>Exact: a word or phrase is found wherever it stands, in either script, and nowhere else.</remarks>
public sealed class SearchDesk
{
    private readonly DatabasePool _pool;
    private readonly ScriptFolding _folding;
    private readonly IndexCache _cache = new();

    internal SearchDesk(DatabasePool pool, ScriptFolding folding)
    {
        _pool = pool;
        _folding = folding;
    }

    /// <summary>Articles that the query matches, the best first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of a search.</exception>
    public SearchResults<ArticleHit> Articles(SearchRequest request) => Search(request, IndexWriter.Articles, (session, hits, highlighting) =>
    {
        var numbers = hits.ConvertAll(h => h.Number);
        var summaries = ArticleQueries.Summaries(session, numbers);
        var texts = TextStore.Find(session, numbers);
        return hits.ConvertAll(h => Show(summaries[h.Number], texts[h.Number], h.Score, highlighting));
    });

    /// <summary>Statements whose reported words the query matches, the best first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of a search.</exception>
    public SearchResults<StatementHit> Statements(SearchRequest request) => Search(request, IndexWriter.Statements, (session, hits, highlighting) => hits.ConvertAll(h =>
    {
        var statement = LedgerQueries.StatementAt(session, h.Number)!;
        return new StatementHit(statement, h.Score, highlighting.Find(_folding.Fold(statement.Text)));
    }));

    /// <summary>Figures whose sentence the query matches, the best first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of a search.</exception>
    public SearchResults<FigureHit> Figures(SearchRequest request) => Search(request, IndexWriter.Figures, (session, hits, highlighting) => hits.ConvertAll(h =>
    {
        var figure = LedgerQueries.FigureAt(session, h.Number)!;
        return new FigureHit(figure, h.Score, highlighting.Find(_folding.Fold(figure.Sentence)));
    }));

    private ArticleHit Show(ArticleSummary article, string text, double score, Highlighting highlighting)
    {
        var found = highlighting.Find(_folding.Fold(text));
        var title = new TextSpan(0, Math.Min(article.Title.Length, text.Length));
        return new ArticleHit(article, score, Highlighting.Cut(text, title, found), Highlighting.Snippets(text, found, Math.Min(title.End + 1, text.Length)));
    }

    private SearchResults<T> Search<T>(SearchRequest request, string kind, Func<Session, List<(long Number, double Score)>, Highlighting, List<T>> show)
    {
        var offset = Cursor.Read(request.Page.Cursor)?.Seq ?? 0;
        var (parsed, problems) = QueryParser.Parse(request.Query, _folding);
        if (parsed is null || offset is < 0 or > int.MaxValue)
        {
            return new SearchResults<T>(0, [], null, [], problems);
        }

        return _pool.Read(session =>
        {
            var names = new NameResolution(session, _folding, request.ExpandAliases);
            var query = names.Resolve(parsed);
            var index = new IndexReader(session, _cache, kind);
            var matches = new QueryEvaluation(index).Evaluate(query);
            var total = matches.Sum(m => m.Documents.Length);
            var hits = Best(index, matches, (int)Math.Min(total, offset + request.Page.Limit));
            var highlighting = new Highlighting(query);
            var page = show(session, [.. hits.Skip((int)offset).Take(request.Page.Limit).Select(h => (h.Number, Math.Round(h.Score, 4)))], highlighting);
            var next = offset + page.Count;
            return new SearchResults<T>(total, page, next < total ? Cursor.Write("", next) : null, names.Expanded, [.. problems, .. names.Problems]);
        });
    }

    /// <summary>The first so many by score, then the latest; found with a heap of that size, because frequent words match everything.</summary>
    private static List<(long Number, float Score)> Best(IndexReader index, Matches[] matches, int count)
    {
        // The worst of those that are kept is on top.
        var kept = new PriorityQueue<(long Number, float Score), (float, long)>(count + 1);
        for (var s = 0; s < matches.Length && count > 0; s++)
        {
            for (var i = 0; i < matches[s].Documents.Length; i++)
            {
                var hit = (Number: index.Segments[s].Documents[matches[s].Documents[i]], Score: matches[s].Scores[i]);
                if (kept.Count < count)
                {
                    kept.Enqueue(hit, (hit.Score, hit.Number));
                }
                else if (hit.Score >= kept.Peek().Score)
                {
                    kept.EnqueueDequeue(hit, (hit.Score, hit.Number));
                }
            }
        }

        var hits = new List<(long Number, float Score)>(kept.Count);
        while (kept.TryDequeue(out var hit, out _))
        {
            hits.Add(hit);
        }

        hits.Reverse();
        return hits;
    }
}
