namespace Stemma.Web.Feeds;

/// <summary>A feed, before it is Atom or JSON.</summary>
/// <param name="Title">What it is of.</param>
/// <param name="Home">Absolute address of the page that it belongs to.</param>
/// <param name="Self">Absolute address of the feed.</param>
/// <param name="Entries">The latest first.</param>
internal sealed record Feed(string Title, string Home, string Self, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When its latest entry came.</summary>
    public DateTimeOffset Updated => Entries.Count > 0 ? Entries.Max(e => e.Updated) : DateTimeOffset.UnixEpoch;
}

/// <summary>An entry of a feed.</summary>
/// <param name="Id">Stays the same for the same thing.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Url">Absolute address on this server.</param>
/// <param name="Updated">When it came or changed.</param>
/// <param name="Text">Plain text, never markup.</param>
/// <param name="Author">Outlet or speaker, or null.</param>
internal sealed record FeedEntry(string Id, string Title, string Url, DateTimeOffset Updated, string Text, string? Author);
