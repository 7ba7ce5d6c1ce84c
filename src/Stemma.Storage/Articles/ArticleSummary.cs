namespace Stemma.Storage.Articles;

/// <summary>An article as lists show it.</summary>
public sealed record ArticleSummary
{
    /// <summary>The article's identifier, <see cref="Stemma.Articles.Article.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Number of its current version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The headline as printed.</summary>
    public required string Title { get; init; }

    /// <summary>Key of its outlet, as in <see cref="OutletSummary.Key"/>.</summary>
    public required string OutletKey { get; init; }

    /// <summary>Name to show for who published it.</summary>
    public required string Outlet { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The article's own address, or null. Not checked: show it as a link only when it is http or https.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 8601, as <c>published</c> in docs/ANALYSIS-SCHEMA.md; null without a clock.</summary>
    public string? Published { get; init; }

    /// <summary>The day of publication in the outlet's zone, or null.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When the library took the article in.</summary>
    public required DateTimeOffset Added { get; init; }

    /// <summary>When the current version came.</summary>
    public required DateTimeOffset Changed { get; init; }

    /// <summary>Story that it belongs to.</summary>
    public required string StoryId { get; init; }

    /// <summary>UTF-16 code units of its text.</summary>
    public required int Length { get; init; }

    /// <summary>Statements found in it.</summary>
    public required int Statements { get; init; }

    /// <summary>Figures found in it.</summary>
    public required int Figures { get; init; }

    /// <summary>Events found in it.</summary>
    public required int Events { get; init; }
}

/// <summary>Which articles are wanted; null in a field means any.</summary>
public sealed record ArticleFilter
{
    /// <summary>All.</summary>
    public static ArticleFilter Any { get; } = new();

    /// <summary>Key of the outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Key of an entity that the article names.</summary>
    public string? Entity { get; init; }

    /// <summary>First day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Story that it belongs to.</summary>
    public string? Story { get; init; }
}
