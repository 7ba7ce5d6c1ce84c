namespace Stemma.Articles;

/// <summary>Where a publication time was read.</summary>
public enum ClockOrigin : byte
{
    /// <summary>A stamp in the article's own URL.</summary>
    Url,

    /// <summary>schema.org metadata of the page.</summary>
    JsonLd,

    /// <summary>Open Graph or other meta elements, microdata, a time element.</summary>
    HtmlMeta,

    /// <summary>The dateline that opens the text.</summary>
    Dateline,

    /// <summary>A date printed in the body apart from the prose.</summary>
    Body,

    /// <summary>The date field of the post's YAML front matter.</summary>
    FrontMatter,

    /// <summary>The comment with milliseconds since 1970 that mirrors put above a post.</summary>
    Epoch,

    /// <summary>The feed item's own date.</summary>
    Feed,

    /// <summary>A date in the file's name or folders.</summary>
    FileName,
}

/// <summary>One publication time found for an article.</summary>
/// <param name="Origin">Where it was read.</param>
/// <param name="Date">The calendar day in the outlet's zone.</param>
/// <param name="Instant">The exact time where one is stated with a known offset; its date in the outlet's zone is <paramref name="Date"/>.</param>
/// <param name="IsMirror">Whether this is the mirror's clock (when it crawled or built the page), not the article's.</param>
public sealed record Clock(ClockOrigin Origin, DateOnly Date, DateTimeOffset? Instant, bool IsMirror = false)
{
    /// <summary>ISO 8601: the instant where known, else the date alone.</summary>
    public string ToIso8601() => Instant is { } instant
        ? instant.Offset == TimeSpan.Zero
            ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)
            : instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
        : Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
