using Stemma.Quantities;

namespace Stemma.Dossiers;

/// <summary>One number as one article gives it.</summary>
public sealed record FigureReading
{
    /// <summary>The number, or the lower one of a range.</summary>
    public required double Value { get; init; }

    /// <summary>The upper number of a range.</summary>
    public double? Upper { get; init; }

    /// <summary>The hedge.</summary>
    public required QuantityModifier Modifier { get; init; }

    /// <summary>Unit as printed, or null.</summary>
    public required string? Unit { get; init; }

    /// <summary>What is counted, as printed, or null.</summary>
    public required Evidence? Counted { get; init; }

    /// <summary>Who asserts it, innermost first; empty for the outlet's own voice.</summary>
    public required IReadOnlyList<Actor> Asserters { get; init; }

    /// <summary>The media through which the article has it, nearest to the article first.</summary>
    public required IReadOnlyList<Actor> Via { get; init; }

    /// <summary>The day for which the number holds, as far as the article tells.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>What <see cref="AsOf"/> rests on.</summary>
    public required AsOfOrigin AsOfFrom { get; init; }

    /// <summary>Identifier of the claim that it is a rendition of; null where the text gives too little to compare.</summary>
    public string? Claim { get; init; }

    /// <summary>The number as printed.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The sentence around it.</summary>
    public required Evidence Sentence { get; init; }
}

/// <summary>What the as-of day of a figure rests on.</summary>
public enum AsOfOrigin : byte
{
    /// <summary>The day on which the statement was made.</summary>
    Statement,

    /// <summary>A day named earlier in the same sentence.</summary>
    Sentence,

    /// <summary>The article's publication.</summary>
    Publication,

    /// <summary>Nothing: the article has no clock.</summary>
    None,
}

/// <summary>Readings that count the same kind of thing, side by side; none is picked as the right one.</summary>
/// <param name="Label">What is counted, in the commonest printed form.</param>
/// <param name="Key">The normalised form by which they were put together.</param>
/// <param name="Readings">By as-of day, then by article and place.</param>
public sealed record FigureSubject(string Label, string Key, IReadOnlyList<FigureReading> Readings);
