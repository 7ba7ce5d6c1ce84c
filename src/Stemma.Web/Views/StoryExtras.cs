using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Provenance;
using Stemma.Storage.Edits;
using Stemma.Storage.Stories;

namespace Stemma.Web.Views;

/// <summary>What the page of a story shows besides its view: how much of each section, neighbours, edits.</summary>
public sealed record StoryExtras
{
    /// <summary>Name of the section that is shown whole, or null.</summary>
    public string? All { get; init; }

    /// <summary>How many articles are listed.</summary>
    public required int Articles { get; init; }

    /// <summary>Entries of the timeline.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>Subjects of figures.</summary>
    public required IReadOnlyList<FigureSubject> Figures { get; init; }

    /// <summary>Speakers.</summary>
    public required IReadOnlyList<SpeakerLedger> Speakers { get; init; }

    /// <summary>The graph, or its heaviest part.</summary>
    public required ProvenanceGraph Graph { get; init; }

    /// <summary>How claims bear on one another: contradictions, denials and corrections first.</summary>
    public required IReadOnlyList<ClaimRelation> Relations { get; init; }

    /// <summary>What became of attributions and hedges.</summary>
    public required IReadOnlyList<ClaimChange> Changes { get; init; }

    /// <summary>How many there are in all.</summary>
    public required int AllChanges { get; init; }

    /// <summary>What actors said on one day after another.</summary>
    public required IReadOnlyList<PositionLedger> Positions { get; init; }

    /// <summary>Rows of the coverage matrix.</summary>
    public required IReadOnlyList<CoverageRow> Coverage { get; init; }

    /// <summary>Stories that this one might be merged with.</summary>
    public required IReadOnlyList<StorySummary> Neighbours { get; init; }

    /// <summary>The log of edits of this story, latest first.</summary>
    public required IReadOnlyList<Edit> Edits { get; init; }

    /// <summary>Takes of each section as much as a page can hold, or all of the one that is asked for.</summary>
    public static StoryExtras Of(StoryView story, string? all, IReadOnlyList<StorySummary> neighbours, IReadOnlyList<Edit> edits)
    {
        var changes = ClaimChange.Of(story.Claims.Claims);
        return new StoryExtras
        {
            All = all,
            Articles = all == "articles" ? int.MaxValue : 60,
            Timeline = Part(story.Dossier.Timeline, "timeline", 80, all),
            Figures = all == "figures" ? story.Dossier.Figures : [.. story.Dossier.Figures.Take(12).Select(f => f with { Readings = [.. f.Readings.Take(24)] })],
            Speakers = all == "statements" ? story.Dossier.Speakers : [.. story.Dossier.Speakers.Take(20).Select(s => s with { Statements = [.. s.Statements.Take(12)] })],
            Graph = all == "stemma" ? story.Graph : story.Graph.Heaviest(24),
            Relations = Part([.. story.Claims.Relations.OrderBy(r => r.Kind is RelationKind.Contradicts or RelationKind.Denies or RelationKind.Corrects ? 0 : 1)], "relations", 16, all),
            Changes = Part(changes, "changes", 16, all),
            AllChanges = changes.Count,
            Positions = all == "positions" ? story.Dossier.Positions : [.. story.Dossier.Positions.Take(6).Select(p => p with { Entries = [.. p.Entries.Take(12)] })],
            Coverage = Part(story.Dossier.Coverage.Rows, "coverage", 25, all),
            Neighbours = neighbours,
            Edits = edits,
        };
    }

    /// <summary>Statements that are shown.</summary>
    public int Statements => Speakers.Sum(s => s.Statements.Count);

    /// <summary>Entries of positions that are shown.</summary>
    public int Entries => Positions.Sum(p => p.Entries.Count);

    /// <summary>Readings that are shown.</summary>
    public int Readings => Figures.Sum(f => f.Readings.Count);

    private static IReadOnlyList<T> Part<T>(IReadOnlyList<T> items, string name, int most, string? all) => name == all || items.Count <= most ? items : [.. items.Take(most)];
}
