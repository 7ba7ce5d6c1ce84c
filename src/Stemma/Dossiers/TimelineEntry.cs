using Stemma.Claims;
using Stemma.Events;

namespace Stemma.Dossiers;

/// <summary>Something done or said, at its date.</summary>
public sealed record TimelineEntry
{
    /// <summary>ISO 8601 day or coarser time as the articles give it; null when none does.</summary>
    public required string? Date { get; init; }

    /// <summary>First day of <see cref="Date"/>; for what no article dates, null.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>First publication of it, by the article's clock; null when no clock is known.</summary>
    public required DateOnly? Reported { get; init; }

    /// <summary>What was done, or null for words only.</summary>
    public EventRecord? Event { get; init; }

    /// <summary>What was said, or null for a deed only; with <see cref="Event"/>, the words by which it was done.</summary>
    public StatementRecord? Statement { get; init; }

    /// <summary>The claim that it is a rendition of: its outlets and origins; null where the words were too few to compare.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Where it stands: for a deed one for each article that has it, for words each piece of each article's rendition.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Other dates that articles give for the same, with where they do.</summary>
    public IReadOnlyList<ConflictingDate> Conflicts { get; init; } = [];
}

/// <summary>Another date for the same event.</summary>
/// <param name="Date">ISO 8601.</param>
/// <param name="Evidence">The clause that is dated so.</param>
public sealed record ConflictingDate(string Date, Evidence Evidence);

/// <summary>What an actor did to another.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Status">Whether it took place.</param>
/// <param name="Actors">Who did it; all sides of a reciprocal event.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Place">Where, or null.</param>
public sealed record EventRecord(EventType Type, string? Mode, EventStatus Status, IReadOnlyList<Actor> Actors, IReadOnlyList<Actor> Recipients, Actor? Place);
