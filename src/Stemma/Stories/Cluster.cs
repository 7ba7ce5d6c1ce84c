namespace Stemma.Stories;

/// <summary>A group while it grows.</summary>
/// <param name="Articles">Indices, ascending.</param>
/// <param name="Joins">Why it grew, in order.</param>
internal sealed record Cluster(IReadOnlyList<int> Articles, IReadOnlyList<Join> Joins);
