using Stemma.Claims;
using Stemma.Provenance;

namespace Stemma.Dossiers;

/// <summary>Finds the claims of an affair and makes their passages point into the dossier's articles.</summary>
internal static class AffairClaims
{
    /// <summary>The claims of <paramref name="members"/>; the article of each passage is an index into the dossier's articles.</summary>
    public static ClaimSet Find(ClaimStage stage, IReadOnlyList<DossierArticle> members)
    {
        var set = stage.Find([.. members.Select(m => m.Analysis)]);
        Passage Move(Passage passage) => passage with { Article = members[passage.Article].Number - 1 };
        return new ClaimSet(
            [.. set.Claims.Select(c => c with
            {
                Renditions = [.. c.Renditions.Select(r => Rendition(r, Move))],
                Changes = [.. c.Changes.Select(h => h with { Before = Move(h.Before), After = Move(h.After) })],
            })],
            [.. set.Relations.Select(r => r with { FromEvidence = Move(r.FromEvidence), ToEvidence = Move(r.ToEvidence) })]);
    }

    private static Rendition Rendition(Rendition rendition, Func<Passage, Passage> move) => rendition with
    {
        Passage = move(rendition.Passage),
        Core = move(rendition.Core),
        Chain = [.. rendition.Chain.Select(l => l with { Evidence = move(l.Evidence) })],
        Carriers = [.. rendition.Carriers.Select(l => l with { Evidence = move(l.Evidence) })],
        Hedges = [.. rendition.Hedges.Select(move)],
    };
}
