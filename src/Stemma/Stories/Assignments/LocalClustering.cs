namespace Stemma.Stories.Assignments;

/// <summary>Average linkage over few groups: the two nearest are joined until none are near enough.</summary>
/// <remarks>A group is joined to another only when the articles of both are alike on average, never because of one article between them.</remarks>
internal static class LocalClustering
{
    /// <summary>Joins groups.</summary>
    /// <param name="sums">For each two groups the sum of the chances of all pairs of articles between them, symmetric, row by row; used up.</param>
    /// <param name="sizes">How many articles each group has; used up.</param>
    /// <param name="threshold">Least mean chance between two groups that are joined.</param>
    /// <returns>For each group, the first one of those that it is joined with.</returns>
    public static int[] Group(float[] sums, int[] sizes, float threshold)
    {
        var count = sizes.Length;
        var groups = new int[count];
        for (var i = 0; i < count; i++)
        {
            groups[i] = i;
        }

        while (true)
        {
            int left = -1, right = -1;
            var best = threshold;
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; sizes[i] > 0 && j < count; j++)
                {
                    if (sums[(i * count) + j] > 0 && sizes[j] > 0 && sums[(i * count) + j] / (sizes[i] * sizes[j]) is var mean && (mean > best || (mean == best && left < 0)))
                    {
                        (left, right, best) = (i, j, mean);
                    }
                }
            }

            if (left < 0)
            {
                return groups;
            }

            for (var k = 0; k < count; k++)
            {
                sums[(left * count) + k] += sums[(right * count) + k];
                sums[(k * count) + left] = sums[(left * count) + k];
                groups[k] = groups[k] == right ? left : groups[k];
            }

            sizes[left] += sizes[right];
            sizes[right] = 0;
        }
    }
}
