using System.Text;

namespace Stemma.Collection;

/// <summary>Leaves each host alone for a while between two requests, and keeps to its robots.txt. Not thread-safe.</summary>
internal sealed class HostManners(FetchOptions options, TimeProvider time)
{
    /// <summary>No site may have us wait longer.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>What of a robots.txt is read (RFC 9309 asks for 500 kibibytes at least).</summary>
    public const int RobotsBytes = 512 * 1024;

    private readonly Dictionary<string, RobotsFile> _robots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _next = new(StringComparer.Ordinal);

    /// <summary>Waits until the host may be asked again, and notes that it is asked now.</summary>
    public async Task Wait(Uri address, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (_next.TryGetValue(address.Authority, out var next) && next > now)
        {
            await Task.Delay(next - now, time, stop).ConfigureAwait(false);
        }

        var pause = _robots.GetValueOrDefault(address.Authority)?.Delay is { } asked && asked > options.Pause ? asked : options.Pause;
        _next[address.Authority] = time.GetUtcNow() + (pause < LongestPause ? pause : LongestPause);
    }

    /// <summary>Whether the site lets programs fetch the address.</summary>
    /// <param name="address">The page.</param>
    /// <param name="fetch">Fetches the site's robots.txt; null where there is none or it cannot be had, which asks nothing.</param>
    public async Task<bool> Allows(Uri address, Func<Uri, Task<byte[]?>> fetch)
    {
        if (!_robots.TryGetValue(address.Authority, out var robots))
        {
            var bytes = await fetch(new Uri(address, "/robots.txt")).ConfigureAwait(false);
            robots = bytes is null ? RobotsFile.None : RobotsFile.Parse(Encoding.UTF8.GetString(bytes), PageFetcher.Agent);
            _robots[address.Authority] = robots;
        }

        return robots.Allows(address.PathAndQuery);
    }
}
