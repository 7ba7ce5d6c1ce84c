using Stemma.Storage.Articles;
using Stemma.Storage.Databases;
using Stemma.Storage.Edits;

namespace Stemma.Storage.Stories;

/// <summary>Reads stories and affairs, and keeps what others compute of a story. Thread-safe.</summary>
public sealed class StoryShelf
{
    private readonly DatabasePool _pool;

    internal StoryShelf(DatabasePool pool) => _pool = pool;

    /// <summary>Stories by their latest article, the latest first.</summary>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<StorySummary> List(StoryFilter filter, PageRequest page) => _pool.Read(s => StoryQueries.List(s, filter, page));

    /// <summary>A story with its articles, or null when there is none of that name. A name that was merged away gives the story that took it in.</summary>
    public StoredStory? Find(string id) => _pool.Read(s => StoryQueries.Summary(s, StoryQueries.Resolve(s, id)) is not { } summary
        ? null
        : new StoredStory(
            summary,
            s.List(ArticleQueries.Select + " WHERE a.story = $1 ORDER BY a.sort, a.seq", r => ArticleQueries.Read(r).Summary, summary.Id),
            EditQueries.Notes(s, summary.Id)));

    /// <summary>Affairs by their latest article, the latest first.</summary>
    /// <param name="leastStories">Least number of stories.</param>
    /// <param name="page">Which part.</param>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<AffairSummary> Affairs(int leastStories, PageRequest page) => _pool.Read(s => AffairQueries.List(s, leastStories, page));

    /// <summary>An affair with its stories, or null when there is none of that name.</summary>
    public StoredAffair? Affair(string id) => _pool.Read(s => AffairQueries.Summary(s, id) is not { } summary
        ? null
        : new StoredAffair(summary, StoryQueries.OfAffair(s, id), EditQueries.Notes(s, Subjects.Affair + id)));

    /// <summary>What was kept of a story under <paramref name="kind"/>, or null when nothing was, or when story or engine have changed since.</summary>
    /// <param name="story">The story as it is now.</param>
    /// <param name="kind">What it is and in which form: dossier-json/1.</param>
    /// <param name="engine">Which engine would compute it now: <see cref="Ingestion.Intake.Engine"/>.</param>
    public byte[]? Cached(StorySummary story, string kind, string engine) => _pool.Read(s => s.First(
        "SELECT data FROM story_cache WHERE story = $1 AND kind = $2 AND version = $3 AND engine = $4", r => r.Bytes(0), story.Id, kind, story.Version, engine));

    /// <summary>Keeps what was computed of a story, in place of the one before.</summary>
    public void Cache(StorySummary story, string kind, string engine, byte[] data) => _pool.Write(s => s.Run(
        "INSERT INTO story_cache (story, kind, version, engine, data) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (story, kind) DO UPDATE SET version = excluded.version, engine = excluded.engine, data = excluded.data",
        story.Id, kind, story.Version, engine, data));
}
