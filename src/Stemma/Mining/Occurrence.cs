namespace Stemma.Mining;

/// <summary>A term met once in an article.</summary>
/// <param name="Kind">What it would be.</param>
/// <param name="Term">Its folded form.</param>
/// <param name="Detail">What tells the reviewer more: the Latin gloss, the counted word, the kind of name; may be empty.</param>
/// <param name="Known">Whether the knowledge files have it.</param>
public readonly record struct Occurrence(TermKind Kind, string Term, string Detail, bool Known);
