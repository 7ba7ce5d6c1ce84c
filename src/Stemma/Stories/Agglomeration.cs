namespace Stemma.Stories;

/// <summary>Average-linkage clustering: the two nearest groups are joined until none are near enough.</summary>
internal static class Agglomeration
{
    /// <summary>Joins groups whose mean similarity reaches <paramref name="threshold"/> and whose nearest publications lie at most <paramref name="days"/> apart.</summary>
    /// <returns>The groups, by their first article.</returns>
    public static List<Cluster> Merge(IReadOnlyList<Cluster> start, SimilarPairs pairs, ProfileVectors vectors, double threshold, int days)
    {
        var clusters = new List<Cluster?>(start);
        var groupOf = new Dictionary<int, int>();
        for (var c = 0; c < start.Count; c++)
        {
            foreach (var article in start[c].Articles)
            {
                groupOf[article] = c;
            }
        }

        // Nearest first; equal ones by their first articles, so that the order of joining is fixed.
        var queue = new PriorityQueue<(int Left, int Right, double Similarity), (double, int, int)>();
        void Enqueue(int group, bool onlyLater)
        {
            var near = clusters[group]!.Articles.SelectMany(pairs.Neighbours).Select(a => groupOf[a]).Distinct().Order();
            foreach (var other in near)
            {
                if (other == group || (onlyLater && other < group))
                {
                    continue;
                }

                var (left, right) = clusters[group]!.Articles[0] < clusters[other]!.Articles[0] ? (group, other) : (other, group);
                var similarity = pairs.Mean(clusters[left]!.Articles, clusters[right]!.Articles);
                if (similarity >= threshold && (Gap(clusters[left]!, clusters[right]!, vectors) ?? 0) <= days)
                {
                    queue.Enqueue((left, right, similarity), (-similarity, clusters[left]!.Articles[0], clusters[right]!.Articles[0]));
                }
            }
        }

        for (var c = 0; c < start.Count; c++)
        {
            Enqueue(c, onlyLater: true);
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            if (clusters[pair.Left] is not { } left || clusters[pair.Right] is not { } right)
            {
                continue;
            }

            var best = pairs.Best(left.Articles, right.Articles);
            var join = vectors.Explain(best.Left, best.Right, pair.Similarity, Gap(left, right, vectors));
            clusters.Add(new Cluster([.. left.Articles.Concat(right.Articles).Order()], [.. left.Joins, .. right.Joins, join]));
            clusters[pair.Left] = clusters[pair.Right] = null;
            foreach (var article in clusters[^1]!.Articles)
            {
                groupOf[article] = clusters.Count - 1;
            }

            Enqueue(clusters.Count - 1, onlyLater: false);
        }

        return [.. clusters.OfType<Cluster>().OrderBy(c => c.Articles[0])];
    }

    /// <summary>Days between the nearest publications of two groups; null when no two of them have clocks.</summary>
    private static int? Gap(Cluster left, Cluster right, ProfileVectors vectors)
    {
        int? gap = null;
        foreach (var l in left.Articles)
        {
            foreach (var r in right.Articles)
            {
                if (vectors.DaysApart(l, r) is { } days && (gap is null || days < gap))
                {
                    gap = days;
                }
            }
        }

        return gap;
    }
}
