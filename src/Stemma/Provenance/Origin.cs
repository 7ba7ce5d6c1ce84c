namespace Stemma.Provenance;

/// <summary>Where a claim first enters print: a first-hand speaker or document, or nobody known.</summary>
/// <remarks>
/// Counted once, however many outlets carry it. A report in an outlet's own voice adds none when another rendition gives a root; where none
/// does, the origin is <see cref="Unknown"/>, once for each outlet family.
/// </remarks>
/// <param name="Key">What makes it one: an entity's key, or <c>unknown</c> with the outlet family.</param>
/// <param name="Name">Name to show; <c>unknown</c> where there is none.</param>
/// <param name="Unknown">Whether no root is given: the outlet's own voice, or a report that names no one.</param>
/// <param name="Renditions">Indices of the claim's renditions that go back to it.</param>
public sealed record Origin(string Key, string Name, bool Unknown, IReadOnlyList<int> Renditions);
