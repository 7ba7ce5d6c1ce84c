namespace Stemma.Stories;

/// <summary>Why two articles, or two groups of articles, were put together.</summary>
/// <param name="Left">Index of an article on the one side.</param>
/// <param name="Right">Index of an article on the other side.</param>
/// <param name="Similarity">The chance that the two belong together, 0 to 1, as the fitted judgement of pairs puts it.</param>
/// <param name="DaysApart">Days between the two publications; null when one has no clock.</param>
/// <param name="Entities">Keys of the entities that weigh most in both, weightiest first.</param>
/// <param name="Words">Character pairs, rare in the other articles, that weigh most in both, weightiest first.</param>
/// <param name="Dates">Days that both speak of, in order.</param>
public sealed record Join(int Left, int Right, double Similarity, int? DaysApart, IReadOnlyList<string> Entities, IReadOnlyList<string> Words, IReadOnlyList<DateOnly> Dates);
