using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Databases;
using Stemma.Storage.Search.Index;

namespace Stemma.Storage.Maintenance;

/// <summary>Keeps a library in order. Thread-safe.</summary>
public sealed class Caretaker
{
    private readonly LibraryLocation _location;
    private readonly DatabasePool _pool;
    private readonly AnalysisStore _analyses;

    internal Caretaker(LibraryLocation location, DatabasePool pool, AnalysisStore analyses)
    {
        _location = location;
        _pool = pool;
        _analyses = analyses;
    }

    /// <summary>What is in the library.</summary>
    public LibraryStatus Status() => _pool.Read(s => new LibraryStatus
    {
        Location = _location.ToString(),
        Database = _pool.Dialect.Name,
        Schema = Schema.Version(s),
        Bytes = _pool.Dialect.Size(s),
        Articles = s.Scalar("SELECT COUNT(*) FROM article"),
        Versions = s.Scalar("SELECT COUNT(*) FROM version"),
        Files = s.Scalar("SELECT COUNT(*) FROM archive"),
        Archive = s.First("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT), CAST(COALESCE(SUM(LENGTH(data)), 0) AS BIGINT) FROM archive", r => (r.Long(0), r.Long(1))),
        Outlets = s.Scalar("SELECT COUNT(*) FROM outlet"),
        Stories = s.Scalar("SELECT COUNT(*) FROM story"),
        Affairs = s.Scalar("SELECT COUNT(*) FROM affair"),
        Actors = s.Scalar("SELECT COUNT(*) FROM entity"),
        Statements = s.Scalar("SELECT COUNT(*) FROM statement"),
        Figures = s.Scalar("SELECT COUNT(*) FROM figure"),
        Events = s.Scalar("SELECT COUNT(*) FROM event"),
        Edits = s.Scalar("SELECT COUNT(*) FROM edit"),
        LastChange = ChangeLog.LastOf(s),
        Engines = s.List("SELECT engine, COUNT(*) FROM analysis GROUP BY engine ORDER BY COUNT(*) DESC, engine", r => new EngineShare(r.Text(0), r.Long(1))),
    });

    /// <summary>Reads everything again and compares.</summary>
    /// <returns>What is wrong, each with what to do; empty when nothing is.</returns>
    public IReadOnlyList<string> Check() => _pool.Read(s => LibraryCheck.Run(s, _pool.Dialect, _analyses));

    /// <summary>Writes a copy into a new file, while others go on using the library.</summary>
    /// <exception cref="LibraryException">The file exists or cannot be written, or the library is on a server, which has its own tool.</exception>
    public void Backup(string path) => _pool.Maintain(s => _pool.Dialect.Backup(s, path));

    /// <summary>Makes the search index one piece, gives unused space back and refreshes statistics; writers wait meanwhile.</summary>
    public void Compact()
    {
        _pool.Write(s =>
        {
            foreach (var kind in new[] { IndexWriter.Articles, IndexWriter.Statements, IndexWriter.Figures })
            {
                IndexWriter.Optimize(s, kind);
            }

            // What was computed for a version of a story that is no more.
            return s.Run("DELETE FROM story_cache WHERE NOT EXISTS (SELECT 1 FROM story t WHERE t.id = story_cache.story AND t.version = story_cache.version)");
        });
        _pool.Maintain(_pool.Dialect.Compact);
    }
}
