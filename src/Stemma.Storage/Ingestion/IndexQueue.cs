using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Ingestion;

/// <summary>Collects what a transaction does to the search index: one segment a transaction, not one an article. One writer at a time.</summary>
internal sealed class IndexQueue
{
    private static readonly string[] Kinds = [IndexWriter.Articles, IndexWriter.Statements, IndexWriter.Figures];

    private readonly Dictionary<string, SortedDictionary<long, IndexedDocument>> _added = Kinds.ToDictionary(k => k, _ => new SortedDictionary<long, IndexedDocument>(), StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _removed = Kinds.ToDictionary(k => k, _ => new List<long>(), StringComparer.Ordinal);

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        foreach (var kind in Kinds)
        {
            _added[kind].Clear();
            _removed[kind].Clear();
        }
    }

    /// <summary>Adds an article, its statements and its figures.</summary>
    public void Add(long article, (long Statement, long Figure) first, DocumentTerms terms)
    {
        _added[IndexWriter.Articles][article] = terms.Article;
        for (var i = 0; i < terms.Statements.Count; i++)
        {
            _added[IndexWriter.Statements][first.Statement + i] = terms.Statements[i];
        }

        for (var i = 0; i < terms.Figures.Count; i++)
        {
            _added[IndexWriter.Figures][first.Figure + i] = terms.Figures[i];
        }
    }

    /// <summary>Takes documents out.</summary>
    public void Remove(string kind, IEnumerable<long> numbers)
    {
        foreach (var number in numbers)
        {
            _added[kind].Remove(number);
            _removed[kind].Add(number);
        }
    }

    /// <summary>Writes what was collected.</summary>
    public void Flush(Session session)
    {
        foreach (var kind in Kinds)
        {
            IndexWriter.Remove(session, kind, _removed[kind]);
            IndexWriter.Add(session, kind, [.. _added[kind].Select(a => (a.Key, a.Value))]);
        }

        Reset();
    }
}
