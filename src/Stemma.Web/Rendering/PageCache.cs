using System.Collections.Concurrent;

namespace Stemma.Web.Rendering;

/// <summary>Keeps rendered pages as long as what they were made of stands still. Thread-safe.</summary>
internal sealed class PageCache
{
    /// <summary>Bytes that all kept pages may take together.</summary>
    private const long Room = 64L << 20;

    private readonly ConcurrentDictionary<string, (RenderedPage Page, long Version, long Used)> _pages = new(StringComparer.Ordinal);
    private long _clock;
    private long _bytes;

    /// <summary>The page under <paramref name="key"/> made of <paramref name="version"/>, rendered when it is not kept.</summary>
    public async Task<RenderedPage> Get(string key, long version, Func<Task<RenderedPage>> render)
    {
        var now = Interlocked.Increment(ref _clock);
        if (_pages.TryGetValue(key, out var known) && known.Version == version)
        {
            _pages[key] = known with { Used = now };
            return known.Page;
        }

        var page = await render();
        if (_pages.TryRemove(key, out var old))
        {
            Interlocked.Add(ref _bytes, -old.Page.Bytes.Length);
        }

        if (_pages.TryAdd(key, (page, version, now)) && Interlocked.Add(ref _bytes, page.Bytes.Length) > Room)
        {
            foreach (var (oldest, entry) in _pages.OrderBy(p => p.Value.Used).Take(Math.Max(1, _pages.Count / 4)).ToList())
            {
                if (_pages.TryRemove(oldest, out _))
                {
                    Interlocked.Add(ref _bytes, -entry.Page.Bytes.Length);
                }
            }
        }

        return page;
    }
}
