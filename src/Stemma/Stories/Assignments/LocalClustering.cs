namespace Stemma.Stories.Assignments;

/// <summary>Average linkage over few articles: the two nearest groups are joined until none are near enough.</summary>
/// <remarks>A group is joined to another only when the articles of both are alike on average, never because of one article between them.</remarks>
internal static class LocalClustering
{
    /// <summary>Groups articles.</summary>
    /// <param name="scores">Pairwise scores, symmetric, row by row.</param>
    /// <param name="count">How many articles.</param>
    /// <param name="threshold">Least mean score between two groups that are joined.</param>
    /// <returns>For each article, the first article of its group.</returns>
    public static int[] Group(float[] scores, int count, float threshold)
    {
        var groups = new int[count];
        var sizes = new int[count];
        for (var i = 0; i < count; i++)
        {
            groups[i] = i;
            sizes[i] = 1;
        }

        while (true)
        {
            int left = -1, right = -1;
            var best = threshold;
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; sizes[i] > 0 && j < count; j++)
                {
                    if (sizes[j] > 0 && scores[(i * count) + j] / (sizes[i] * sizes[j]) is var mean && (mean > best || (mean == best && left < 0)))
                    {
                        (left, right, best) = (i, j, mean);
                    }
                }
            }

            if (left < 0)
            {
                return groups;
            }

            // From here on the row of the left group holds sums.
            for (var k = 0; k < count; k++)
            {
                scores[(left * count) + k] += scores[(right * count) + k];
                scores[(k * count) + left] = scores[(left * count) + k];
                groups[k] = groups[k] == right ? left : groups[k];
            }

            sizes[left] += sizes[right];
            sizes[right] = 0;
        }
    }
}
