namespace Stemma.Claims;

/// <summary>A pair of drafts that may be one claim, and how alike they are.</summary>
/// <param name="Left">The lower index.</param>
/// <param name="Right">The higher index.</param>
/// <param name="Likeness">From 0 to 1.</param>
internal readonly record struct DraftPair(int Left, int Right, double Likeness);

/// <summary>Groups drafts by average linkage: the likest pairs first, groups only where all members are alike on average.</summary>
/// <remarks>Pairs that were not offered count as unlike, so one draft between two groups never joins them. Deterministic.</remarks>
internal static class DraftGrouping
{
    /// <summary>The groups, each sorted, by first member; every index from 0 to <paramref name="count"/> occurs once.</summary>
    public static List<List<int>> Group(int count, IReadOnlyCollection<DraftPair> pairs, double threshold)
    {
        var likeness = new Dictionary<(int, int), double>(pairs.Count);
        foreach (var pair in pairs)
        {
            likeness[(pair.Left, pair.Right)] = Math.Max(pair.Likeness, likeness.GetValueOrDefault((pair.Left, pair.Right)));
        }

        var groups = new List<int>[count];
        for (var i = 0; i < count; i++)
        {
            groups[i] = [i];
        }

        foreach (var pair in pairs.OrderByDescending(p => p.Likeness).ThenBy(p => p.Left).ThenBy(p => p.Right))
        {
            var (left, right) = (groups[pair.Left], groups[pair.Right]);
            if (left != right && Mean(left, right, likeness) >= threshold)
            {
                left.AddRange(right);
                foreach (var member in right)
                {
                    groups[member] = left;
                }
            }
        }

        var result = new List<List<int>>();
        for (var i = 0; i < count; i++)
        {
            if (groups[i].Min() == i)
            {
                groups[i].Sort();
                result.Add(groups[i]);
            }
        }

        return result;
    }

    private static double Mean(List<int> left, List<int> right, Dictionary<(int, int), double> likeness)
    {
        double sum = 0;
        foreach (var i in left)
        {
            foreach (var j in right)
            {
                sum += likeness.GetValueOrDefault(i < j ? (i, j) : (j, i));
            }
        }

        return sum / (left.Count * right.Count);
    }
}
