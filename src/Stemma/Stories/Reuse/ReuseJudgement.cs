using Stemma.Articles;
using Stemma.Text;

namespace Stemma.Stories.Reuse;

/// <summary>Says what the aligned sentences of two articles amount to.</summary>
internal static class ReuseJudgement
{
    /// <summary>Sentences this alike are the same sentence, edited: independent reports of one fact stay below.</summary>
    private const double LeastSimilarity = 0.6;

    /// <summary>From this share of the shorter article on it is a near-copy.</summary>
    private const double NearCopyShare = 0.6;

    /// <summary>Below this share, and below <see cref="ExcerptPassages"/> sentences, nothing is said: two reports of one press release share a sentence.</summary>
    private const double ExcerptShare = 0.2;

    private const int ExcerptPassages = 3;

    public static TextReuse? Of(IReadOnlyList<ArticleAnalysis> analyses, int first, int second, SentenceTable left, SentenceTable right)
    {
        var aligned = left.Align(right, LeastSimilarity);
        double reused = 0;
        var own = 0;
        foreach (var (a, b, similarity) in aligned)
        {
            if (!a.Quoted && !b.Quoted)
            {
                reused += similarity * Math.Min(a.Triples.Length, b.Triples.Length);
                own++;
            }
        }

        var shorter = Math.Min(left.Letters, right.Letters);
        var share = shorter == 0 ? 0 : Math.Min(1, reused / shorter);
        ReuseKind? kind = left.Digest == right.Digest && left.Letters > 0 ? ReuseKind.Copy
            : share >= NearCopyShare ? ReuseKind.NearCopy
            : share >= ExcerptShare || own >= ExcerptPassages ? ReuseKind.Excerpt
            : null;
        if (kind is null)
        {
            return null;
        }

        Article x = analyses[first].Article, y = analyses[second].Article;
        var order = Order(x, y);
        var swapped = order > 0 || (order == 0 && first > second);
        var passages = aligned
            .Select(p => swapped ? new ReusedPassage(p.Right.Span, p.Left.Span, Rounded(p), p.Left.Quoted || p.Right.Quoted) : new ReusedPassage(p.Left.Span, p.Right.Span, Rounded(p), p.Left.Quoted || p.Right.Quoted))
            .OrderBy(p => p.Copy.Start);
        return new TextReuse(
            swapped ? second : first,
            swapped ? first : second,
            order != 0,
            (x.OutletFamily is not null && x.OutletFamily == y.OutletFamily) || (x.Url is not null && x.Url == y.Url) || x.Id == y.Id,
            kind.Value,
            Math.Round(kind == ReuseKind.Copy ? 1 : share, 3),
            [.. passages]);
    }

    private static double Rounded((SentenceTable.Sentence Left, SentenceTable.Sentence Right, double Similarity) pair) => Math.Round(pair.Similarity, 3);

    /// <summary>Which was published first; 0 when the clocks do not say.</summary>
    private static int Order(Article left, Article right)
    {
        if (left.Published is not { } a || right.Published is not { } b)
        {
            return 0;
        }

        return a.Instant is { } i && b.Instant is { } j ? i.CompareTo(j) : a.Date.CompareTo(b.Date);
    }
}
