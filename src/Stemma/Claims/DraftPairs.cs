namespace Stemma.Claims;

/// <summary>Finds the pairs of drafts worth comparing: those that share a key and lie near in time.</summary>
/// <remarks>
/// An inverted index: drafts are walked by occasion, each is looked up under its keys among those before it, and the walk back along a
/// list of postings ends at the window. Cost grows with what shares a key inside the window, not with the collection.
/// </remarks>
internal static class DraftPairs
{
    /// <param name="drafts">In the order of the claims.</param>
    /// <param name="keys">What a draft is found under; no draft should have one key twice.</param>
    /// <param name="days">Most days between the occasions of a pair.</param>
    /// <param name="likeness">How alike a pair is; 0 or less where it is not to be joined.</param>
    public static List<DraftPair> Find(IReadOnlyList<Draft> drafts, Func<Draft, IEnumerable<string>> keys, int days, Func<Draft, Draft, double> likeness)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new List<DraftPair>();
        var seen = new HashSet<int>();
        foreach (var index in Enumerable.Range(0, drafts.Count).OrderBy(i => Day(drafts[i])))
        {
            seen.Clear();
            foreach (var key in keys(drafts[index]))
            {
                if (!postings.TryGetValue(key, out var list))
                {
                    postings[key] = list = [];
                }

                for (var p = list.Count - 1; p >= 0 && Day(drafts[index]) - Day(drafts[list[p]]) <= days; p--)
                {
                    if (list[p] != index && seen.Add(list[p]))
                    {
                        var (left, right) = (Math.Min(index, list[p]), Math.Max(index, list[p]));
                        if (likeness(drafts[left], drafts[right]) is > 0 and var alike)
                        {
                            pairs.Add(new DraftPair(left, right, alike));
                        }
                    }
                }

                list.Add(index);
            }
        }

        return pairs;
    }

    /// <summary>What has no day stands apart from all that have one.</summary>
    private static long Day(Draft draft) => draft.Occasion?.DayNumber ?? int.MaxValue * 2L;
}
