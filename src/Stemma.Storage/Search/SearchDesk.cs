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
    public SearchResults<ArticleHit> Articles(SearchRequest request) => Search(request, IndexWriter.Articles, (session, number, score, highlighting) =>
    {
        var article = session.First(ArticleQueries.Select + " WHERE a.seq = $1", r => ArticleQueries.Read(r).Summary, number)!;
        var text = TextStore.Find(session, number);
        var found = highlighting.Find(_folding.Fold(text));
        var title = new TextSpan(0, Math.Min(article.Title.Length, text.Length));
        return new ArticleHit(article, score, Highlighting.Cut(text, title, found), Highlighting.Snippets(text, found, Math.Min(title.End + 1, text.Length)));
    });

    /// <summary>Statements whose reported words the query matches, the best first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of a search.</exception>
    public SearchResults<StatementHit> Statements(SearchRequest request) => Search(request, IndexWriter.Statements, (session, number, score, highlighting) =>
    {
        var statement = LedgerQueries.StatementAt(session, number)!;
        return new StatementHit(statement, score, highlighting.Find(_folding.Fold(statement.Text)));
    });

    /// <summary>Figures whose sentence the query matches, the best first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of a search.</exception>
    public SearchResults<FigureHit> Figures(SearchRequest request) => Search(request, IndexWriter.Figures, (session, number, score, highlighting) =>
    {
        var figure = LedgerQueries.FigureAt(session, number)!;
        return new FigureHit(figure, score, highlighting.Find(_folding.Fold(figure.Sentence)));
    });

    private SearchResults<T> Search<T>(SearchRequest request, string kind, Func<Session, long, double, Highlighting, T> show)
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
            var hits = Ranked(index, new QueryEvaluation(index).Evaluate(query));
            var highlighting = new Highlighting(query);
            var page = hits.Skip((int)offset).Take(request.Page.Limit).Select(h => show(session, h.Number, Math.Round(h.Score, 4), highlighting)).ToList();
            var next = offset + page.Count;
            return new SearchResults<T>(hits.Count, page, next < hits.Count ? Cursor.Write("", next) : null, names.Expanded, [.. problems, .. names.Problems]);
        });
    }

    private static List<(long Number, float Score)> Ranked(IndexReader index, Matches[] matches)
    {
        var hits = new List<(long Number, float Score)>();
        for (var s = 0; s < matches.Length; s++)
        {
            for (var i = 0; i < matches[s].Documents.Length; i++)
            {
                hits.Add((index.Segments[s].Documents[matches[s].Documents[i]], matches[s].Scores[i]));
            }
        }

        hits.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : b.Number.CompareTo(a.Number));
        return hits;
    }
}
