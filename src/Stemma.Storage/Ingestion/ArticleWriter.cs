using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;
using Stemma.Storage.Stories;

namespace Stemma.Storage.Ingestion;

/// <summary>Takes prepared articles into an open transaction. One writer at a time.</summary>
internal sealed class ArticleWriter
{
    private readonly string _engine;
    private readonly EntityWriter _entities;
    private readonly LedgerWriter _ledgers;
    private readonly OutletWriter _outlets = new();
    private readonly IndexQueue _index = new();

    public ArticleWriter(string engine, KnownNames knownNames, StoryPlacer stories)
    {
        _engine = engine;
        Stories = stories;
        _entities = new EntityWriter(knownNames);
        _ledgers = new LedgerWriter(_entities);
    }

    /// <summary>Puts articles into stories.</summary>
    public StoryPlacer Stories { get; }

    /// <summary>Forgets what may not be in the database.</summary>
    public void Reset()
    {
        _entities.Reset();
        _ledgers.Reset();
        _outlets.Reset();
        _index.Reset();
        Stories.Reset();
    }

    /// <summary>Takes in the articles, in order.</summary>
    public IReadOnlyList<IngestOutcome> Write(Session session, IReadOnlyList<PreparedArticle> articles, ChangeLog changes)
    {
        Begin(session);
        var outcomes = articles.Select(a => Write(session, a, changes)).ToList();
        Flush(session);
        Stories.Settle(session, changes);
        for (var i = 0; i < outcomes.Count; i++)
        {
            var article = articles[i].Analysis.Article;
            outcomes[i] = outcomes[i] with { StoryId = session.ScalarText("SELECT story FROM article WHERE id = $1", article.Id)! };
            if (outcomes[i].Kind is IngestKind.Added or IngestKind.Changed)
            {
                changes.Add(session, outcomes[i].Kind == IngestKind.Added ? ChangeKind.ArticleAdded : ChangeKind.ArticleChanged, article.Id, outcomes[i].StoryId, article.Title);
            }
        }

        Stories.Complete(session, changes.Last);
        return outcomes;
    }

    /// <summary>Makes ready for a transaction.</summary>
    public void Begin(Session session) => _ledgers.Begin(session);

    /// <summary>Replaces what an older engine found in a version that is stored already.</summary>
    public void Renew(Session session, long seq, int version, bool current, PreparedArticle article)
    {
        var a = article.Analysis.Article;
        AnalysisStore.Keep(session, seq, version, _engine, article.Packed);
        session.Run("UPDATE version SET title = $3, length = $4, text_hash = $5 WHERE article = $1 AND number = $2", seq, version, a.Title, a.Text.Length, article.TextHash);
        if (!current)
        {
            return;
        }

        RemoveDerived(session, seq);
        var outlet = _outlets.Seq(session, a);
        session.Run(
            """
            UPDATE article SET outlet = $2, title = $3, language = $4, url = $5, published = $6, day = $7, sort = $8,
              length = $9, statements = $10, figures = $11, events = $12, engine = $13 WHERE seq = $1
            """,
            seq, outlet, a.Title, a.Language, a.Url, a.Published?.ToIso8601(), Times.Write(a.Published?.Date), Times.SortKey(a.Published),
            a.Text.Length, article.Rows.Statements.Count, article.Rows.Figures.Count, article.Rows.Events.Count, _engine);
        AddDerived(session, seq, outlet, article);
        Stories.Touch(session, seq);
    }

    /// <summary>Writes what is collected.</summary>
    public void Flush(Session session)
    {
        _entities.Flush(session);
        _ledgers.Flush(session);
        _index.Flush(session);
    }

    private IngestOutcome Write(Session session, PreparedArticle prepared, ChangeLog changes)
    {
        var article = prepared.Analysis.Article;
        var seq = session.Scalar("SELECT seq FROM article WHERE id = $1", article.Id);
        if (seq == 0)
        {
            return Add(session, prepared, changes.At);
        }

        if (session.First<int?>("SELECT version FROM copy WHERE article = $1 AND hash = $2 AND path = $3", r => r.Int(0), seq, article.ContentHash, article.Path) is { } same)
        {
            return new IngestOutcome(article.Path, article.Id, same, IngestKind.Known, "");
        }

        // A text that the article has had before is no new version, else two mirrors would take turns for ever.
        if (session.First<int?>("SELECT number FROM version WHERE article = $1 AND text_hash = $2 ORDER BY number DESC LIMIT 1", r => r.Int(0), seq, prepared.TextHash) is { } version)
        {
            Archive.Keep(session, prepared.File);
            KeepCopy(session, seq, prepared, version, changes.At);
            return new IngestOutcome(article.Path, article.Id, version, IngestKind.Copy, "");
        }

        return Change(session, seq, prepared, changes.At);
    }

    private IngestOutcome Add(Session session, PreparedArticle prepared, DateTimeOffset at)
    {
        var article = prepared.Analysis.Article;
        var seq = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM article") + 1;
        var outlet = _outlets.Seq(session, article);
        KeepVersion(session, seq, 1, prepared, at);
        session.Run(
            """
            INSERT INTO article (seq, id, version, outlet, title, language, url, published, day, sort, added, changed, length, statements, figures, events, engine, story)
            VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, $12, $13, $14, $15, '')
            """,
            seq, article.Id, outlet, article.Title, article.Language, article.Url, article.Published?.ToIso8601(), Times.Write(article.Published?.Date), Times.SortKey(article.Published),
            Times.Write(at), article.Text.Length, prepared.Rows.Statements.Count, prepared.Rows.Figures.Count, prepared.Rows.Events.Count, _engine);
        AddDerived(session, seq, outlet, prepared);
        Stories.Place(session, seq, prepared.Profile);
        return new IngestOutcome(article.Path, article.Id, 1, IngestKind.Added, "");
    }

    private IngestOutcome Change(Session session, long seq, PreparedArticle prepared, DateTimeOffset at)
    {
        var article = prepared.Analysis.Article;
        var version = (int)session.Scalar("SELECT MAX(number) FROM version WHERE article = $1", seq) + 1;
        KeepVersion(session, seq, version, prepared, at);
        session.Run("UPDATE article SET version = $2, changed = $3 WHERE seq = $1", seq, version, Times.Write(at));
        Renew(session, seq, version, current: true, prepared);
        return new IngestOutcome(article.Path, article.Id, version, IngestKind.Changed, "");
    }

    private void KeepVersion(Session session, long seq, int version, PreparedArticle prepared, DateTimeOffset at)
    {
        var article = prepared.Analysis.Article;
        Archive.Keep(session, prepared.File);
        session.Run(
            "INSERT INTO version (article, number, hash, file, path, title, length, text_hash, added) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            seq, version, article.ContentHash, prepared.File.Hash, article.Path, article.Title, article.Text.Length, prepared.TextHash, Times.Write(at));
        AnalysisStore.Keep(session, seq, version, _engine, prepared.Packed);
        KeepCopy(session, seq, prepared, version, at);
    }

    private static void KeepCopy(Session session, long seq, PreparedArticle prepared, int version, DateTimeOffset at) => session.Run(
        "INSERT INTO copy (article, hash, path, file, version, added) VALUES ($1, $2, $3, $4, $5, $6)",
        seq, prepared.Analysis.Article.ContentHash, prepared.Analysis.Article.Path, prepared.File.Hash, version, Times.Write(at));

    private void AddDerived(Session session, long seq, long outlet, PreparedArticle prepared)
    {
        TextStore.Keep(session, seq, prepared.Text);
        _entities.Add(session, seq, prepared.Rows.Entities);
        _index.Add(seq, _ledgers.Add(seq, outlet, prepared.Rows), prepared.Terms);
    }

    /// <summary>Takes back what was derived from the version that was current.</summary>
    private void RemoveDerived(Session session, long seq)
    {
        // What is collected may be of this very article, when it comes twice in one transaction.
        _entities.Flush(session);
        _ledgers.Flush(session);
        EntityWriter.Remove(session, seq);
        var (statements, figures) = LedgerWriter.Remove(session, seq);
        _index.Remove(IndexWriter.Statements, statements);
        _index.Remove(IndexWriter.Figures, figures);
        _index.Remove(IndexWriter.Articles, [seq]);
    }
}
