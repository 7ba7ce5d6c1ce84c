using Stemma.Provenance;

namespace Stemma.Claims;

/// <summary>Finds pairs of drafts whose sentences are one sentence, reused: they say the same whoever is made out to speak.</summary>
internal static class CopiedPairs
{
    /// <summary>Least likeness: an edited sentence may have lost the clause.</summary>
    private const double LeastAlike = 0.6;

    /// <param name="drafts">Of one kind.</param>
    /// <param name="reuse">The sentences that the articles share.</param>
    public static IEnumerable<DraftPair> Find(List<Draft> drafts, ReusedSentences reuse)
    {
        var byArticle = new Dictionary<ArticleView, List<int>>();
        for (var d = 0; d < drafts.Count; d++)
        {
            if (!byArticle.TryGetValue(drafts[d].Article, out var list))
            {
                byArticle[drafts[d].Article] = list = [];
            }

            list.Add(d);
        }

        for (var d = 0; d < drafts.Count; d++)
        {
            foreach (var sentence in reuse.At(drafts[d].Article, drafts[d].Core))
            {
                if (!sentence.Earlier || !byArticle.TryGetValue(sentence.Other, out var others))
                {
                    continue;
                }

                foreach (var other in others)
                {
                    if (sentence.There.Contains(drafts[other].Core) && Alike(drafts[other], drafts[d]) is var alike && alike >= LeastAlike)
                    {
                        yield return new DraftPair(Math.Min(d, other), Math.Max(d, other), alike);
                    }
                }
            }
        }
    }

    /// <summary>A speaker may say the same sentence again; two zones may tell one day a day apart.</summary>
    private static bool IsOtherDay(Draft left, Draft right) => left.Day is { } day && right.Day is { } other && Math.Abs(day.DayNumber - other.DayNumber) > 1;

    private static double Alike(Draft left, Draft right) =>
        IsOtherDay(left, right) || left.Wording.Differs(right.Wording) || left.Figure?.Value != right.Figure?.Value || left.Figure?.Upper != right.Figure?.Upper
            ? 0
            : left.Figure is null ? Alignment.Alike(left, right) : left.Clause!.Likeness(right.Clause!);
}
