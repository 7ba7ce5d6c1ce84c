using System.Security.Cryptography;
using System.Text;
using Stemma.Provenance;

namespace Stemma.Claims;

/// <summary>Makes a claim of the drafts that assert it.</summary>
internal static class ClaimBuilder
{
    /// <param name="drafts">In the claim's order; of one kind; not empty.</param>
    public static Claim Build(IReadOnlyList<Draft> drafts)
    {
        var renditions = drafts.Select(Render).ToList();
        var first = drafts[0];
        return new Claim
        {
            Id = Id(first),
            Kind = first.Kind,
            GistFrom = Clearest(drafts),
            Renditions = renditions,
            Origins = Origins.Of(renditions),
            Changes = ChangeReader.Read(renditions),
            Day = drafts.Select(d => d.Day).FirstOrDefault(d => d is not null),
            Figure = first.Figure,
        };
    }

    private static Rendition Render(Draft draft) => new()
    {
        Passage = draft.Article.Passage(draft.Passage),
        Core = draft.Article.Passage(draft.Core),
        Index = draft.Index,
        Chain = draft.Chain,
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
