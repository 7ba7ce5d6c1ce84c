using Stemma.Dossiers;
using Stemma.Provenance;
using Stemma.Storage.Edits;
using Stemma.Storage.Stories;

namespace Stemma.Web.Views;

/// <summary>What the page of a story shows besides its view: how much of each section, neighbours, edits.</summary>
public sealed record StoryExtras
{
    /// <summary>Name of the section that is shown whole, or null.</summary>
    public string? All { get; init; }

    /// <summary>Entries of the timeline.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>Subjects of figures.</summary>
    public required IReadOnlyList<FigureSubject> Figures { get; init; }

    /// <summary>Speakers.</summary>
    public required IReadOnlyList<SpeakerLedger> Speakers { get; init; }

    /// <summary>The graph, or its heaviest part.</summary>
    public required ProvenanceGraph Graph { get; init; }

    /// <summary>Rows of the coverage matrix.</summary>
    public required IReadOnlyList<CoverageRow> Coverage { get; init; }

    /// <summary>Stories that this one might be merged with.</summary>
    public required IReadOnlyList<StorySummary> Neighbours { get; init; }

    /// <summary>The log of edits of this story, latest first.</summary>
    public required IReadOnlyList<Edit> Edits { get; init; }

    /// <summary>Takes of each section as much as a page can hold, or all of the one that is asked for.</summary>
    public static StoryExtras Of(StoryView story, string? all, IReadOnlyList<StorySummary> neighbours, IReadOnlyList<Edit> edits) => new()
    {
        All = all,
        Timeline = Part(story.Dossier.Timeline, "timeline", 80, all),
        Figures = all == "figures" ? story.Dossier.Figures : [.. story.Dossier.Figures.Take(12).Select(f => f with { Readings = [.. f.Readings.Take(24)] })],
        Speakers = all == "statements" ? story.Dossier.Speakers : [.. story.Dossier.Speakers.Take(20).Select(s => s with { Statements = [.. s.Statements.Take(12)] })],
        Graph = all == "stemma" ? story.Graph : story.Graph.Heaviest(24),
        Coverage = Part(story.Coverage.Rows, "coverage", 25, all),
        Neighbours = neighbours,
        Edits = edits,
    };

    /// <summary>Statements that are shown.</summary>
    public int Statements => Speakers.Sum(s => s.Statements.Count);

    /// <summary>Readings that are shown.</summary>
    public int Readings => Figures.Sum(f => f.Readings.Count);

    private static IReadOnlyList<T> Part<T>(IReadOnlyList<T> items, string name, int most, string? all) => name == all || items.Count <= most ? items : [.. items.Take(most)];
}
