namespace Stemma.Stories;

/// <summary>The pairs of articles that are alike at all, with their similarity; every other pair counts as 0.</summary>
internal sealed class SimilarPairs
{
    /// <summary>A feature in more articles than this share does not make a pair worth comparing.</summary>
    private const double CommonShare = 0.05;

    /// <summary>In small batches every shared feature makes a candidate.</summary>
    private const int SmallBatch = 40;

    private readonly Dictionary<(int Left, int Right), double> _similarities = [];
    private readonly List<int>[] _neighbours;

    private SimilarPairs(int count) => _neighbours = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    /// <summary>Pairs that share a feature which is not common, and are at least half as alike as <paramref name="threshold"/>.</summary>
    public static SimilarPairs Find(ProfileVectors vectors, int count, double threshold)
    {
        var found = new SimilarPairs(count);
        var limit = Math.Max(SmallBatch, (int)(count * CommonShare));
        var articlesOf = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var right = 0; right < count; right++)
        {
            var candidates = new HashSet<int>();
            foreach (var feature in vectors[right].Keys)
            {
                if (vectors.Documents[feature] < 2 || vectors.Documents[feature] > limit)
                {
                    continue;
                }

                if (articlesOf.TryGetValue(feature, out var lefts))
                {
                    candidates.UnionWith(lefts);
                    lefts.Add(right);
                }
                else
                {
                    articlesOf[feature] = [right];
                }
            }

            foreach (var left in candidates.Order())
            {
                var similarity = vectors.Similarity(left, right);
                if (similarity >= threshold / 2)
                {
                    found._similarities[(left, right)] = similarity;
                    found._neighbours[left].Add(right);
                    found._neighbours[right].Add(left);
                }
            }
        }

        return found;
    }

    /// <summary>The articles that are alike to <paramref name="article"/>.</summary>
    public IReadOnlyList<int> Neighbours(int article) => _neighbours[article];

    /// <summary>Similarity of two articles.</summary>
    public double this[int left, int right] => _similarities.GetValueOrDefault(left < right ? (left, right) : (right, left));

    /// <summary>Mean similarity over all pairs between two groups.</summary>
    public double Mean(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var sum = 0.0;
        foreach (var l in left)
        {
            foreach (var r in right)
            {
                sum += this[l, r];
            }
        }

        return sum / ((double)left.Count * right.Count);
    }

    /// <summary>The two articles of two groups that are most alike; of equals, the first.</summary>
    public (int Left, int Right) Best(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var best = (Left: left[0], Right: right[0]);
        foreach (var l in left)
        {
            foreach (var r in right)
            {
                if (this[l, r] > this[best.Left, best.Right])
                {
                    best = (l, r);
                }
            }
        }

        return best;
    }
}
