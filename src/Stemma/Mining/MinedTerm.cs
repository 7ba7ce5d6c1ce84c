namespace Stemma.Mining;

/// <summary>A term with what was counted of it: one row for a reviewer.</summary>
/// <param name="Kind">What it would be.</param>
/// <param name="Term">Its folded form.</param>
/// <param name="Details">The most frequent details, most frequent first, at most three.</param>
/// <param name="Occurrences">How often it was met.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Outlets">In how many outlets; articles of unknown outlets count as one.</param>
/// <param name="Known">Whether the knowledge files have it.</param>
public sealed record MinedTerm(TermKind Kind, string Term, IReadOnlyList<string> Details, int Occurrences, int Articles, int Outlets, bool Known);
