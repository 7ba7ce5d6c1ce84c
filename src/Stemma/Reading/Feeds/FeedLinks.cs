using Stemma.Reading.Charsets;

namespace Stemma.Reading.Feeds;

/// <summary>The pages that a feed links to.</summary>
public static class FeedLinks
{
    /// <summary>The addresses of the items, in the feed's order, each once; empty when <paramref name="bytes"/> are no feed. Not checked, and possibly relative.</summary>
    public static IReadOnlyList<string> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ReadingLimits.MaximalBytes || TextDecoder.Decode(bytes) is not { } decoded || SourceFormats.Detect(decoded.Text) != SourceFormat.Feed)
        {
            return [];
        }

        var feed = decoded.Text.AsSpan().TrimStart().StartsWith("{") ? JsonFeed.Read(decoded.Text, out _) : XmlFeed.Read(decoded.Text, out _);
        return feed is null ? [] : [.. feed.Items.Select(i => i.Url).OfType<string>().Where(u => u.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
