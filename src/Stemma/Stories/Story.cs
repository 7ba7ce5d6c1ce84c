namespace Stemma.Stories;

/// <summary>Articles about one happening.</summary>
/// <param name="Articles">Indices into the grouped analyses, by publication, then by identifier.</param>
/// <param name="Joins">For each article but the first, the one before that it is most alike to, and what they have in common.</param>
public sealed record Story(IReadOnlyList<int> Articles, IReadOnlyList<Join> Joins)
{
    /// <summary>Articles of other stories that one of this story's is almost alike enough to, nearest first; at most three.</summary>
    public IReadOnlyList<Join> NearMisses { get; init; } = [];
}

/// <summary>A running chain of stories.</summary>
/// <param name="Stories">By their first publication.</param>
/// <param name="Joins">For each story but the first, the articles of it and of those before that are most alike.</param>
/// <param name="Precursors">Affairs that ended before it began and that an article of it is related to, though they are not one; nearest first.</param>
public sealed record Affair(IReadOnlyList<Story> Stories, IReadOnlyList<Join> Joins, IReadOnlyList<Precursor> Precursors)
{
    /// <summary>Indices of all its articles, story by story.</summary>
    public IEnumerable<int> Articles => Stories.SelectMany(s => s.Articles);
}

/// <summary>An earlier affair about the same actors and matter.</summary>
/// <param name="Affair">Its index in the list of affairs.</param>
/// <param name="Reason">What the two have in common and how far they lie apart.</param>
public sealed record Precursor(int Affair, Join Reason);
