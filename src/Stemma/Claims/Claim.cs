using Stemma.Provenance;

namespace Stemma.Claims;

/// <summary>What kind of thing a claim asserts.</summary>
public enum ClaimKind : byte
{
    /// <summary>That there are so many of something.</summary>
    Figure,

    /// <summary>That somebody said something on an occasion.</summary>
    Statement,

    /// <summary>That somebody did something to somebody.</summary>
    Event,
}

/// <summary>What statements, quantities or events of one article or more assert alike.</summary>
/// <remarks>
/// Same subject and same value, same utterance on the same occasion, or same deed. What differs in value or occasion is another claim;
/// <see cref="ClaimRelation"/> links the two. Immutable, thread-safe.
/// </remarks>
public sealed record Claim
{
    /// <summary>
    /// Identifier, made from kind, article and place of the first rendition: <c>f</c>, <c>s</c> or <c>e</c> with twelve hexadecimal
    /// digits. The same whenever the same articles are read; it changes only when an earlier rendition is added.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What kind of thing it asserts.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The words of its clearest rendition, as printed there: no words of our own.</summary>
    public string Gist => Renditions[GistFrom].Passage.Text;

    /// <summary>Index of the rendition that lends <see cref="Gist"/>.</summary>
    public required int GistFrom { get; init; }

    /// <summary>Where it is asserted, by publication, then by article identifier and place; never empty.</summary>
    public required IReadOnlyList<Rendition> Renditions { get; init; }

    /// <summary>Its distinct first-hand roots, in order of their first rendition; never empty.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>What changed between its renditions, by rendition.</summary>
    public required IReadOnlyList<RenditionChange> Changes { get; init; }

    /// <summary>The day on which it was said, or for which the figure holds, or on which it happened; null where no rendition tells.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What is counted and how many; null unless a figure.</summary>
    public FigureContent? Figure { get; init; }
}

/// <summary>What a figure claims.</summary>
/// <param name="Subject">Normalised form of what is counted: equal for figures that count the same kind of thing of the same owner.</param>
/// <param name="Label">What is counted, in the commonest printed form; the unit or the number where the text does not say.</param>
/// <param name="Value">The number, or the lower one of a range.</param>
/// <param name="Upper">The upper number of a range, or null.</param>
/// <param name="Unit">Classifier or unit as printed in the first rendition, or null.</param>
public sealed record FigureContent(string Subject, string Label, double Value, double? Upper, string? Unit);
