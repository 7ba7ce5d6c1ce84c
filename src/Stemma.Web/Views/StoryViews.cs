using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Provenance;
using Stemma.Storage;
using Stemma.Storage.Stories;

namespace Stemma.Web.Views;

/// <summary>Computes what pages show of stories, and keeps what holds still. Thread-safe.</summary>
/// <param name="library">The library.</param>
/// <param name="engine">What dossiers and claims are made with.</param>
public sealed class StoryViews(Library library, StoryEngine engine) : IDisposable
{
    /// <summary>Stories that are kept; the one looked at longest ago goes first.</summary>
    private const int Kept = 400;

    /// <summary>Stories of so many articles are computed when the server starts, the latest first: nobody waits for their first page.</summary>
    private const int Large = 6;

    /// <summary>Stories that took longer than this are shown as they were while they are computed anew: a reader waits for none twice.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<string, (StoryView View, long Used, TimeSpan Took)> _views = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (long Version, int Count)> _origins = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _rebuilding = new(StringComparer.Ordinal);
    private readonly Channel<string> _wanted = Channel.CreateBounded<string>(new BoundedChannelOptions(200) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly SemaphoreSlim _rebuild = new(1);
    private long _clock;

    /// <summary>The story, or null when there is none of that name.</summary>
    public StoryView? Find(string id) => library.Stories.Find(id) is { } stored ? Of(stored) : null;

    /// <summary>Independent origins of a story, where they have been counted for its present state; null where not: lists do not wait for it.</summary>
    public int? KnownOrigins(StorySummary story)
    {
        if (_origins.TryGetValue(story.Id, out var known) && known.Version == story.Version)
        {
            return known.Count;
        }

        _wanted.Writer.TryWrite(story.Id);
        return null;
    }

    /// <summary>Computes the large stories, one after the other, until they are there or <paramref name="stop"/>.</summary>
    internal void Warm(CancellationToken stop)
    {
        string? cursor = null;
        do
        {
            var page = library.Stories.List(new StoryFilter { LeastArticles = Large }, new PageRequest(cursor, 50));
            foreach (var summary in page.Items)
            {
                stop.ThrowIfCancellationRequested();
                if (_views.Count >= Kept / 2)
                {
                    return;
                }

                if (!_views.ContainsKey(summary.Id) && library.Stories.Find(summary.Id) is { } story)
                {
                    Try(story);
                }
            }

            cursor = page.Next;
        }
        while (cursor is not null);
    }

    /// <summary>Counts the origins of stories that lists asked for, one after the other, until <paramref name="stop"/>.</summary>
    internal async Task CountOrigins(CancellationToken stop)
    {
        await foreach (var id in _wanted.Reader.ReadAllAsync(stop))
        {
            if (library.Stories.Find(id) is { } story && (!_origins.TryGetValue(story.Summary.Id, out var known) || known.Version != story.Summary.Version))
            {
                Try(story);
            }
        }
    }

    /// <summary>Computes a story that nobody waits for.</summary>
    private void Try(StoredStory story)
    {
        try
        {
            Of(story);
        }
        catch (LibraryException)
        {
            // Its analyses are damaged: who opens its page is told so.
        }
    }

    /// <summary>What is to be shown of a story.</summary>
    public StoryView Of(StoredStory stored)
    {
        var id = stored.Summary.Id;
        var now = Interlocked.Increment(ref _clock);
        if (_views.TryGetValue(id, out var known) && known.View.Stored.Summary.Version == stored.Summary.Version)
        {
            _views[id] = known with { Used = now };
            return known.View with { Stored = stored };
        }

        if (known.View is not null && known.Took > Patience)
        {
            if (_rebuilding.TryAdd(id, 0))
            {
                _ = Task.Run(() => Rebuild(stored));
            }

            return known.View with { Stored = stored };
        }

        return Compute(stored, now);
    }

    /// <inheritdoc />
    public void Dispose() => _rebuild.Dispose();

    private void Rebuild(StoredStory stored)
    {
        // One at a time, so that those who read find a processor free.
        _rebuild.Wait();
        try
        {
            Compute(library.Stories.Find(stored.Summary.Id) ?? stored, Interlocked.Increment(ref _clock));
        }
        finally
        {
            _rebuild.Release();
            _rebuilding.TryRemove(stored.Summary.Id, out _);
        }
    }

    private StoryView Compute(StoredStory stored, long now)
    {
        var id = stored.Summary.Id;
        var start = Stopwatch.GetTimestamp();
        var view = Build(stored, library.Articles.Analyses([.. stored.Articles.Select(a => a.Id)]), engine);
        _views[id] = (view, now, Stopwatch.GetElapsedTime(start));
        _origins[id] = (stored.Summary.Version, view.Origins);
        if (_views.Count > Kept)
        {
            foreach (var old in _views.OrderBy(v => v.Value.Used).Take(Kept / 8).ToList())
            {
                _views.TryRemove(old);
            }
        }

        return view;
    }

    private static StoryView Build(StoredStory stored, IReadOnlyList<ArticleAnalysis> analyses, StoryEngine engine)
    {
        var (articles, dossier) = engine.Dossiers.BuildStory(analyses);
        var claims = dossier.Claims;
        var byStatement = new Dictionary<(int, int), Claim>();
        foreach (var claim in claims.Claims.Where(c => c.Kind == ClaimKind.Statement))
        {
            foreach (var rendition in claim.Renditions)
            {
                byStatement.TryAdd((rendition.Article + 1, rendition.Index), claim);
            }
        }

        return new StoryView
        {
            Stored = stored,
            ComputedFor = stored.Summary.Version,
            Articles = articles,
            Dossier = dossier,
            Claims = claims,
            Graph = dossier.Graph,
            Origins = claims.Claims.SelectMany(c => c.Origins).Select(o => o.Key).Distinct(StringComparer.Ordinal).Count(),
            ByStatement = byStatement,
        };
    }
}
