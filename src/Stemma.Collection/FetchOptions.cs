namespace Stemma.Collection;

/// <summary>What a fetcher may do, and for how long.</summary>
public sealed record FetchOptions
{
    /// <summary>Whether addresses of this machine and of networks around it may be fetched: for an intranet, and for tests.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Most bytes of a page after decompression.</summary>
    public int MaximalBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How long one answer may take, from the request to the last byte; each redirect is a request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed.</summary>
    public int MaximalRedirects { get; init; } = 5;

    /// <summary>How long the same host is left alone between two requests; a longer Crawl-delay of its robots.txt is kept, up to a minute.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);
}
