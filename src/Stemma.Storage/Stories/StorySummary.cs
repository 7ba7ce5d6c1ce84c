namespace Stemma.Storage.Stories;

/// <summary>A story as lists show it.</summary>
public sealed record StorySummary
{
    /// <summary>Its name; stays while articles join it.</summary>
    public required string Id { get; init; }

    /// <summary>The affair that it belongs to.</summary>
    public required string AffairId { get; init; }

    /// <summary>The user's title, else the headline of one of its articles: no words of our own.</summary>
    public required string Title { get; init; }

    /// <summary>Whether <see cref="Title"/> is the user's.</summary>
    public required bool Renamed { get; init; }

    /// <summary>Grows with each change of its articles or of the user's; what was computed for one version holds for that version only.</summary>
    public required long Version { get; init; }

    /// <summary>First day of publication, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of publication, or null.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Articles in it.</summary>
    public required int Articles { get; init; }

    /// <summary>Different outlets.</summary>
    public required int Outlets { get; init; }

    /// <summary>Different outlet families; outlets of no known family count one each.</summary>
    public required int Families { get; init; }

    /// <summary>Whether the user watches it.</summary>
    public required bool Watched { get; init; }

    /// <summary>Articles a day, for days that have any, ascending.</summary>
    public IReadOnlyList<DayCount> Activity { get; init; } = [];
}

/// <summary>How many articles a day has.</summary>
public sealed record DayCount(DateOnly Day, int Articles);

/// <summary>Which stories are wanted; null in a field means any.</summary>
public sealed record StoryFilter
{
    /// <summary>All.</summary>
    public static StoryFilter Any { get; } = new();

    /// <summary>The affair that they belong to.</summary>
    public string? Affair { get; init; }

    /// <summary>Key of an outlet that has an article in them.</summary>
    public string? Outlet { get; init; }

    /// <summary>Key of an entity that one of their articles names.</summary>
    public string? Entity { get; init; }

    /// <summary>First day with an article.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day with an article.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only those that the user watches.</summary>
    public bool Watched { get; init; }

    /// <summary>Least number of articles.</summary>
    public int LeastArticles { get; init; } = 1;
}

/// <summary>A story with its articles.</summary>
/// <param name="Summary">As lists show it.</param>
/// <param name="Articles">By publication, the earliest first.</param>
/// <param name="Notes">The user's notes on it, oldest first.</param>
public sealed record StoredStory(StorySummary Summary, IReadOnlyList<Articles.ArticleSummary> Articles, IReadOnlyList<Edits.Note> Notes);

/// <summary>An affair as lists show it.</summary>
public sealed record AffairSummary
{
    /// <summary>Its name; stays while stories join it.</summary>
    public required string Id { get; init; }

    /// <summary>The user's title, else that of its largest story.</summary>
    public required string Title { get; init; }

    /// <summary>Whether <see cref="Title"/> is the user's.</summary>
    public required bool Renamed { get; init; }

    /// <summary>Stories in it.</summary>
    public required int Stories { get; init; }

    /// <summary>Articles in it.</summary>
    public required int Articles { get; init; }

    /// <summary>First day of publication, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of publication, or null.</summary>
    public DateOnly? Last { get; init; }
}

/// <summary>An affair with its stories.</summary>
/// <param name="Summary">As lists show it.</param>
/// <param name="Stories">By first publication.</param>
/// <param name="Notes">The user's notes on it, oldest first.</param>
public sealed record StoredAffair(AffairSummary Summary, IReadOnlyList<StorySummary> Stories, IReadOnlyList<Edits.Note> Notes);
