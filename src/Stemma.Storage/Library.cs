using Stemma.Knowledge;
using Stemma.Storage.Actors;
using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Databases;
using Stemma.Storage.Edits;
using Stemma.Storage.Ingestion;
using Stemma.Storage.Maintenance;
using Stemma.Storage.Search;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;
using Stemma.Text;

namespace Stemma.Storage;

/// <summary>A library of articles: what was read, what it says, which stories it makes, and what users did with them.</summary>
/// <remarks>
/// Thread-safe. Every call sees one state of the library; nothing half-written is ever seen. Several processes may use one library
/// at once; writers take turns. Calls block: the embedded database has no other way, and a server's answers are short.
/// </remarks>
public sealed class Library : IDisposable
{
    private readonly DatabasePool _pool;

    private Library(LibraryLocation location, DatabasePool pool, EngineIdentity engine, TimeProvider time)
    {
        Location = location;
        _pool = pool;
        var analyses = new AnalysisStore(engine.Folding);
        Articles = new ArticleShelf(pool, analyses);
        Stories = new StoryShelf(pool);
        Ledgers = new LedgerShelf(pool);
        Actors = new ActorShelf(pool, engine.Folding);
        Changes = new ChangeFeed(pool);
        Intake = new Intake(pool, time, engine, analyses);
        Edits = new EditDesk(pool, Intake);
        Search = new SearchDesk(pool, engine.Folding);
        Maintenance = new Caretaker(location, pool, analyses);
    }

    /// <summary>Where it is.</summary>
    public LibraryLocation Location { get; }

    /// <summary>Articles, versions, archived bytes, outlets.</summary>
    public ArticleShelf Articles { get; }

    /// <summary>Stories and affairs.</summary>
    public StoryShelf Stories { get; }

    /// <summary>Statements, figures, events.</summary>
    public LedgerShelf Ledgers { get; }

    /// <summary>Named entities.</summary>
    public ActorShelf Actors { get; }

    /// <summary>What changed, by number.</summary>
    public ChangeFeed Changes { get; }

    /// <summary>Finds words in articles, statements and figures.</summary>
    public SearchDesk Search { get; }

    /// <summary>What users do with the library.</summary>
    public EditDesk Edits { get; }

    /// <summary>Status, check, backup, compaction.</summary>
    public Caretaker Maintenance { get; }

    /// <summary>Takes articles in.</summary>
    public Intake Intake { get; }

    /// <summary>Opens a library and brings its schema up to date.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="engine">Whose analyses it takes in; null for the built-in knowledge.</param>
    /// <param name="create">Whether to make the library when there is none; otherwise nothing is written.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="LibraryException">It cannot be opened, is none, or was made by a later version; the message says what to do.</exception>
    public static Library Open(LibraryLocation location, EngineIdentity? engine = null, bool create = true, TimeProvider? time = null)
    {
        engine ??= BuiltIn();
        Dialect dialect = location.IsPostgres ? new PostgresDialect(location) : new SqliteDialect(location.Value, create);
        var pool = new DatabasePool(dialect);
        try
        {
            if (!create && pool.Read(s => s.Scalar(dialect.CountMeta)) == 0)
            {
                throw new LibraryException($"{location} holds no library; 'stemma ingest PATH --library {location}' makes one there, --library names another");
            }

            Schema.Migrate(pool);
            return new Library(location, pool, engine, time ?? TimeProvider.System);
        }
        catch (System.Data.Common.DbException e)
        {
            pool.Dispose();
            throw new LibraryException($"library {location} cannot be opened: {e.Message}", e);
        }
        catch
        {
            pool.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _pool.Dispose();

    private static EngineIdentity BuiltIn()
    {
        var knowledge = KnowledgeSource.BuiltIn(examples: false);
        return new EngineIdentity(knowledge, new ScriptFolding(knowledge));
    }
}
