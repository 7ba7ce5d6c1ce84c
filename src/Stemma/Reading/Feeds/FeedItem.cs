using Stemma.Reading.WebPages;

namespace Stemma.Reading.Feeds;

/// <summary>One item of a feed, before its text is read.</summary>
/// <param name="Number">Its place in the feed, from 1.</param>
/// <param name="Line">Line of the file where it starts, where known.</param>
/// <param name="Source">The item's own markup; its identity when it has no address.</param>
internal sealed record FeedItem(int Number, int? Line, string Source)
{
    public string Title { get; init; } = "";

    public string? Url { get; init; }

    public StatedDate? Published { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The text, or null.</summary>
    public string? Content { get; init; }

    /// <summary>Whether <see cref="Content"/> is HTML rather than plain text.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Why the item cannot be read; null when it can.</summary>
    public string? Problem { get; init; }
}

/// <summary>A feed: what holds for all items, and the items.</summary>
/// <param name="Title">The feed's name, or null.</param>
/// <param name="Language">As stated, or null.</param>
/// <param name="Items">The items in file order.</param>
internal sealed record Feed(string? Title, string? Language, IReadOnlyList<FeedItem> Items);
