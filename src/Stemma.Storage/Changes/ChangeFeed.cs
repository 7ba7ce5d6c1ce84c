using Stemma.Storage.Databases;

namespace Stemma.Storage.Changes;

/// <summary>Reads the log of changes. Thread-safe.</summary>
public sealed class ChangeFeed
{
    private const string Select = "SELECT seq, at, kind, article, story, detail FROM change";

    private readonly DatabasePool _pool;

    internal ChangeFeed(DatabasePool pool) => _pool = pool;

    /// <summary>Number of the last change; 0 for an empty library. Cheap: an ETag for anything that the library shows.</summary>
    public long Last() => _pool.Read(ChangeLog.LastOf);

    /// <summary>Changes behind <paramref name="seen"/>, the earliest first.</summary>
    /// <param name="seen">Number of the last change that is known already; 0 for all.</param>
    /// <param name="limit">Most entries.</param>
    /// <param name="story">Only those of this story, or null.</param>
    public IReadOnlyList<Change> Since(long seen, int limit = PageRequest.DefaultSize, string? story = null) => _pool.Read(s =>
    {
        var query = new ConditionList();
        query.Add("seq > ", seen);
        query.Add("story = ", story);
        return s.List($"{Select} {query.Where} ORDER BY seq LIMIT {query.Value((long)Math.Clamp(limit, 1, PageRequest.MaximalSize))}", Read, query.Values);
    });

    /// <summary>The latest changes, the latest first: for feeds.</summary>
    public IReadOnlyList<Change> Latest(int limit = PageRequest.DefaultSize, string? story = null) => _pool.Read(s =>
    {
        var query = new ConditionList();
        query.Add("story = ", story);
        return s.List($"{Select} {query.Where} ORDER BY seq DESC LIMIT {query.Value((long)Math.Clamp(limit, 1, PageRequest.MaximalSize))}", Read, query.Values);
    });

    private static Change Read(Row r) => new(r.Long(0), Times.Read(r.Text(1)), Enum.Parse<ChangeKind>(r.Text(2)), r.TextOrNull(3), r.TextOrNull(4), r.Text(5));
}
