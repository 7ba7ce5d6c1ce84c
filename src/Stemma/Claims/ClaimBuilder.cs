using System.Security.Cryptography;
using System.Text;
using Stemma.Provenance;

namespace Stemma.Claims;

/// <summary>Makes a claim of the drafts that assert it.</summary>
internal static class ClaimBuilder
{
    /// <param name="drafts">In the claim's order; of one kind; not empty.</param>
    /// <param name="carriers">By which media the articles have what they print.</param>
    public static Claim Build(IReadOnlyList<Draft> drafts, CarrierReader carriers)
    {
        var renditions = drafts.Select(d => Render(d, carriers)).ToList();
        var first = drafts[0];
        return new Claim
        {
            Id = Id(first),
            Kind = first.Kind,
            GistFrom = Clearest(drafts),
            Renditions = renditions,
            Origins = Origins.Of(renditions, [.. drafts.Select(d => CopyOf(d, drafts, carriers))]),
            Changes = ChangeReader.Read(renditions),
            Day = drafts.Select(d => d.Day).FirstOrDefault(d => d is not null),
            Figure = first.Figure,
        };
    }

    /// <summary>Index of the rendition whose sentence the draft's repeats, or null.</summary>
    private static int? CopyOf(Draft draft, IReadOnlyList<Draft> drafts, CarrierReader carriers)
    {
        foreach (var (article, sentence) in carriers.Sources(draft))
        {
            for (var d = 0; d < drafts.Count; d++)
            {
                if (drafts[d].Article == article && drafts[d].Core.Overlaps(sentence))
                {
                    return d;
                }
            }
        }

        return null;
    }

    private static Rendition Render(Draft draft, CarrierReader carriers) => new()
    {
        Passage = draft.Article.Passage(draft.Passage),
        Core = draft.Article.Passage(draft.Core),
        Index = draft.Index,
        Chain = draft.Chain,
        Carriers = carriers.Of(draft),
        FirstPrintedBy = carriers.FirstPrintedBy(draft),
        Hedges = draft.Hedges,
        Future = draft.Future,
        Outlet = draft.Article.Outlet,
        Family = draft.Article.Family,
        Published = draft.Article.Published,
    };

    /// <summary>The rendition that is most like all others; of equals the first with an attribution, else the first.</summary>
    private static int Clearest(IReadOnlyList<Draft> drafts)
    {
        var best = 0;
        double most = -1;
        for (var i = 0; i < drafts.Count; i++)
        {
            var alike = drafts.Where((_, j) => j != i).Sum(d => drafts[i].Wording.Likeness(d.Wording)) + (drafts[i].Chain.Count > 0 ? 0.001 : 0);
            if (alike > most)
            {
                (best, most) = (i, alike);
            }
        }

        return best;
    }

    private static string Id(Draft draft)
    {
        var seed = FormattableString.Invariant($"{draft.Kind}\n{draft.Article.Analysis.Article.Id}\n{draft.Core.Start}\n{draft.Core.End}\n{draft.Index}");
        return char.ToLowerInvariant(draft.Kind.ToString()[0]) + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..12];
    }
}
