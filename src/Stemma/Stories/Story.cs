namespace Stemma.Stories;

/// <summary>Articles about one happening.</summary>
/// <param name="Articles">Indices into the grouped analyses, by publication, then by identifier.</param>
/// <param name="Joins">Why each article but the first was joined, in the order of joining.</param>
public sealed record Story(IReadOnlyList<int> Articles, IReadOnlyList<Join> Joins);

/// <summary>A running chain of stories.</summary>
/// <param name="Stories">By their first publication.</param>
/// <param name="Joins">Why each story but the first was joined, in the order of joining; the indices name a story's first article.</param>
/// <param name="Precursors">Affairs that are about the same but lie too far back to be one with it; nearest first.</param>
public sealed record Affair(IReadOnlyList<Story> Stories, IReadOnlyList<Join> Joins, IReadOnlyList<Precursor> Precursors)
{
    /// <summary>Indices of all its articles, story by story.</summary>
    public IEnumerable<int> Articles => Stories.SelectMany(s => s.Articles);
}

/// <summary>An earlier affair about the same actors and matter.</summary>
/// <param name="Affair">Its index in the list of affairs.</param>
/// <param name="Reason">What the two have in common and how far they lie apart.</param>
public sealed record Precursor(int Affair, Join Reason);
