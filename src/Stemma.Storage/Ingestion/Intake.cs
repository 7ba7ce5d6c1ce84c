using System.Data.Common;
using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Databases;
using Stemma.Storage.Edits;
using Stemma.Storage.Stories;
using Stemma.Stories.Assignments;

namespace Stemma.Storage.Ingestion;

/// <summary>Takes articles into the library. Calls are queued; any thread may make them.</summary>
public sealed class Intake
{
    /// <summary>How often a transaction is tried that another writer was in the way of.</summary>
    private const int Tries = 5;

    private readonly DatabasePool _pool;
    private readonly TimeProvider _time;
    private readonly ArticleWriter _writer;
    private readonly Lock _lock = new();
    private long _lastChange = -1;

    internal Intake(DatabasePool pool, TimeProvider time, EngineIdentity engine, AnalysisStore analyses)
    {
        _pool = pool;
        _time = time;
        Engine = engine.Name;
        Preparation = new ArticlePreparation(engine.Folding);
        _writer = new ArticleWriter(engine.Name, new KnownNames(engine.Knowledge, engine.Folding), new StoryPlacer(analyses, new Lazy<StoryKnowledge>(() => new StoryKnowledge(engine.Knowledge))));
    }

    /// <summary>Version of the engine and fingerprint of the knowledge that are noted with what is stored.</summary>
    public string Engine { get; }

    /// <summary>Prepares articles for <see cref="Add"/>, on any number of threads.</summary>
    public ArticlePreparation Preparation { get; }

    /// <summary>Takes the articles in, in order, all in one transaction: when this returns, they are in the library for good; when it throws, none is.</summary>
    /// <exception cref="LibraryException">The library cannot be written.</exception>
    public IReadOnlyList<IngestOutcome> Add(IReadOnlyList<PreparedArticle> articles) => articles.Count == 0 ? [] : Write((session, changes) => _writer.Write(session, articles, changes));

    /// <summary>Analyses versions anew that another engine or other knowledge analysed, from the archived bytes; some at a time, each time in one transaction.</summary>
    /// <param name="read">Reads a file's bytes and analyses its articles.</param>
    /// <param name="all">Whether to do so with those of this engine, too.</param>
    /// <param name="interruption">Ends the work between two transactions; the next call goes on there.</param>
    /// <param name="progress">Told how many versions are done, after each transaction.</param>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public ReanalysisReport Reanalyze(Func<byte[], string, IReadOnlyList<ArticleAnalysis>> read, bool all, Action<int>? progress = null, CancellationToken interruption = default) =>
        new Reanalysis(_pool, this, read, all).Run(progress, interruption);

    /// <summary>Groups all articles into stories anew, in the order in which they came; the user's edits hold.</summary>
    /// <returns>How many articles.</returns>
    public int RegroupAll() => Write((session, changes) =>
    {
        _writer.Stories.Regroup(session);
        _writer.Stories.Settle(session, changes);
        _writer.Stories.Complete(session, changes.Last);
        EditLog.ApplyMarks(session);
        return (int)session.Scalar("SELECT COUNT(*) FROM placement");
    });

    /// <summary>Renews stored versions in one transaction.</summary>
    internal void Renew(IReadOnlyList<(long Article, int Version, bool Current, PreparedArticle Prepared)> versions) => Write((session, changes) =>
    {
        _writer.Begin(session);
        foreach (var (article, version, current, prepared) in versions)
        {
            _writer.Renew(session, article, version, current, prepared);
        }

        _writer.Flush(session);
        _writer.Stories.Complete(session, changes.Last);
        return true;
    });

    /// <summary>Has the log of edits hold for all stories, within a transaction of <see cref="Write"/>.</summary>
    internal void Regroup(Session session, ChangeLog changes)
    {
        _writer.Stories.SettleAll(session, changes);
        _writer.Stories.Complete(session, changes.Last);
    }

    /// <summary>Runs <paramref name="work"/> in a writing transaction, with the writer's memory fit for it.</summary>
    internal T Write<T>(Func<Session, ChangeLog, T> work)
    {
        lock (_lock)
        {
            for (var tries = 1; ; tries++)
            {
                try
                {
                    var (result, last) = _pool.Write(session =>
                    {
                        var changes = new ChangeLog(session, _time.GetUtcNow());
                        if (changes.Last != _lastChange)
                        {
                            // Another process wrote in between.
                            _writer.Reset();
                        }

                        return (work(session, changes), changes.Last);
                    });
                    _lastChange = last;
                    return result;
                }
                catch (Exception e)
                {
                    _writer.Reset();
                    _lastChange = -1;
                    if (e is not DbException failure)
                    {
                        throw;
                    }

                    if (tries >= Tries || !_pool.Dialect.IsTransient(failure))
                    {
                        throw new LibraryException($"the library cannot be written: {failure.Message}", failure);
                    }
                }
            }
        }
    }
}
