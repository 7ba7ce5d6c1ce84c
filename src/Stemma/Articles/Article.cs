using Stemma.Text;

namespace Stemma.Articles;

/// <summary>One published text with its metadata and blocks, as Reading found it.</summary>
public sealed record Article
{
    /// <summary>Stable identifier: derived from the canonical URL, else from the content.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was read from, as given; for one item of a feed, with <c>#</c> and the item's number from 1.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the bytes it was read from, 64 lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The article's own address.</summary>
    public string? Url { get; init; }

    /// <summary>The mirror's address, when the copy is a mirror's.</summary>
    public string? MirroredFrom { get; init; }

    /// <summary>The outlet's name as known or printed.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outlet's identifier in <c>knowledge/outlets</c>.</summary>
    public string? OutletId { get; init; }

    /// <summary>Identifier shared by sister outlets of one house, which count as one origin; null where the outlet is not known.</summary>
    public string? OutletFamily { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47: zh-Hans, zh-Hant, en, …</summary>
    public required string Language { get; init; }

    /// <summary>The clock that counts as time of publication, or null when none is known.</summary>
    public Clock? Published { get; init; }

    /// <summary>Every clock found, best evidence first.</summary>
    public IReadOnlyList<Clock> Clocks { get; init; } = [];

    /// <summary>When the copy was fetched, where the file says so.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The dateline, or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>Who wrote, translated, edited; as printed.</summary>
    public IReadOnlyList<Credit> Credits { get; init; } = [];

    /// <summary>The typed blocks, in order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Pictures and videos.</summary>
    public IReadOnlyList<Media> Media { get; init; } = [];

    /// <summary>Links of the text and around it.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>All blocks' text, joined by one newline.</summary>
    public required SourceText Text { get; init; }
}
