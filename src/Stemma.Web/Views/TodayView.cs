using System.Globalization;
using Stemma.Storage;
using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Stories;

namespace Stemma.Web.Views;

/// <summary>What the front page shows.</summary>
/// <param name="Filter">Which stories are wanted.</param>
/// <param name="EntityName">The wanted person or body as the reader wrote it.</param>
/// <param name="Problem">What of the filter could not be used, or null.</param>
/// <param name="Stories">This part of the stories.</param>
/// <param name="Cards">The same with origins, where they are known, and new articles.</param>
/// <param name="Outlets">For the choice.</param>
/// <param name="Affairs">For the choice, too: the latest of several stories, and the chosen one.</param>
/// <param name="News">What changed since the last visit; null on a first one.</param>
public sealed record TodayView(
    StoryFilter Filter,
    string? EntityName,
    string? Problem,
    Page<StorySummary> Stories,
    IReadOnlyList<(StorySummary Story, int? Origins, int News)> Cards,
    IReadOnlyList<OutletSummary> Outlets,
    IReadOnlyList<AffairSummary> Affairs,
    News? News)
{
    /// <summary>First day as a form has it.</summary>
    public string? From => Filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Last day as a form has it.</summary>
    public string? To => Filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether not all stories are wanted.</summary>
    public bool IsFiltered => Filter != StoryFilter.Any || !string.IsNullOrEmpty(EntityName);
}

/// <summary>What changed in the library since a reader was there.</summary>
/// <param name="Articles">Articles that came.</param>
/// <param name="Versions">Articles that came in a new version.</param>
/// <param name="ByStory">New articles by story.</param>
public sealed record News(int Articles, int Versions, IReadOnlyDictionary<string, int> ByStory)
{
    /// <summary>Changes in all.</summary>
    public int Count => Articles + Versions;

    /// <summary>Stories that have new articles.</summary>
    public int Stories => ByStory.Count;

    /// <summary>Sums up changes.</summary>
    public static News Of(IReadOnlyList<Change> changes) => new(
        changes.Count(c => c.Kind == ChangeKind.ArticleAdded),
        changes.Count(c => c.Kind == ChangeKind.ArticleChanged),
        changes.Where(c => c is { Kind: ChangeKind.ArticleAdded, StoryId: not null }).CountBy(c => c.StoryId!, StringComparer.Ordinal).ToDictionary());
}
