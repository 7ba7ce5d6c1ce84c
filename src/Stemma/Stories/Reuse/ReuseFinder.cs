namespace Stemma.Stories.Reuse;

/// <summary>Finds which articles repeat which.</summary>
/// <remarks>
/// Two steps: shared fingerprints name the candidates, so that not every pair is compared; then sentences are aligned, so that an edited copy is
/// found whose longer runs are gone. Deterministic, thread-safe; the order of the input only settles which of two articles of one clock is called the source.
/// </remarks>
public static class ReuseFinder
{
    /// <summary>Fingerprints in more articles than this are boilerplate and name no candidate.</summary>
    private const int MostArticles = 40;

    /// <summary>Least fingerprints that a candidate shares: two copied sentences share more.</summary>
    private const int LeastShared = 3;

    /// <summary>All reuse among the articles, by copy, then by source.</summary>
    public static IReadOnlyList<TextReuse> Find(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var articlesOf = new Dictionary<uint, List<int>>();
        var found = new List<TextReuse>();
        var texts = new SentenceTable?[analyses.Count];
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < analyses.Count; i++)
        {
            shared.Clear();
            foreach (var fingerprint in Fingerprints.Of(analyses[i].Article))
            {
                if (!articlesOf.TryGetValue(fingerprint, out var articles))
                {
                    articlesOf.Add(fingerprint, articles = []);
                }

                if (articles.Count < MostArticles)
                {
                    foreach (var article in articles)
                    {
                        shared[article] = shared.GetValueOrDefault(article) + 1;
                    }

                    articles.Add(i);
                }
            }

            foreach (var (other, count) in shared)
            {
                if (count >= LeastShared)
                {
                    var left = texts[other] ??= new SentenceTable(analyses[other]);
                    var right = texts[i] ??= new SentenceTable(analyses[i]);
                    if (ReuseJudgement.Of(analyses, other, i, left, right) is { } reuse)
                    {
                        found.Add(reuse);
                    }
                }
            }
        }

        found.Sort(static (a, b) => a.Copy != b.Copy ? a.Copy.CompareTo(b.Copy) : a.Source.CompareTo(b.Source));
        return found;
    }

    /// <summary>What the second of two articles repeats of the first, or the first of the second; null when nothing.</summary>
    public static TextReuse? Compare(ArticleAnalysis first, ArticleAnalysis second) =>
        ReuseJudgement.Of([first, second], 0, 1, new SentenceTable(first), new SentenceTable(second));
}
