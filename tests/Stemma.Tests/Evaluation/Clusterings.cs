namespace Stemma.Tests.Evaluation;

/// <summary>Scores of a clustering against labels; both lists are parallel to the articles.</summary>
internal static class Clusterings
{
    /// <summary>F1 over the pairs of articles that stand together.</summary>
    public static double PairwiseF1(IReadOnlyList<string> gold, IReadOnlyList<string> found)
    {
        double both = Pairs(gold.Zip(found)), expected = Pairs(gold), got = Pairs(found);
        return both == 0 ? 0 : 2 * both / (expected + got);
    }

    /// <summary>B-cubed F1 (Bagga and Baldwin, 1998).</summary>
    public static double BCubedF1(IReadOnlyList<string> gold, IReadOnlyList<string> found)
    {
        var expected = gold.CountBy(g => g).ToDictionary();
        var got = found.CountBy(f => f).ToDictionary();
        double precision = 0, recall = 0;
        foreach (var ((g, f), n) in gold.Zip(found).CountBy(p => p))
        {
            precision += (double)n * n / got[f];
            recall += (double)n * n / expected[g];
        }

        return 2 * (precision / gold.Count) * (recall / gold.Count) / ((precision / gold.Count) + (recall / gold.Count));
    }

    /// <summary>How many labelled groups with more than one outlet were found with all their articles and no other.</summary>
    public static int WholeAndPure(IReadOnlyList<string> gold, IReadOnlyList<string> found, IReadOnlyList<string> outlets)
    {
        var sizes = found.CountBy(f => f).ToDictionary();
        return Enumerable.Range(0, gold.Count)
            .GroupBy(i => gold[i])
            .Where(g => g.Select(i => outlets[i]).Distinct().Count() > 1)
            .Count(g => g.Select(i => found[i]).Distinct().Count() == 1 && sizes[found[g.First()]] == g.Count());
    }

    private static double Pairs<T>(IEnumerable<T> groups)
        where T : notnull => groups.CountBy(g => g).Sum(g => g.Value * (g.Value - 1.0) / 2);
}
