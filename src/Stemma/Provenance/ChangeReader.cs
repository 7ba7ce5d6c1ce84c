using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>Says for each rendition of a claim what became of attribution and hedge on the way.</summary>
/// <remarks>
/// Each rendition is compared with the one that has most of it among those published no later; a rendition that has as much as any
/// before it is compared with none. Where nothing had an attribution or a hedge, there is no change to tell of.
/// </remarks>
internal static class ChangeReader
{
    /// <param name="renditions">In the claim's order.</param>
    public static IReadOnlyList<RenditionChange> Read(IReadOnlyList<Rendition> renditions)
    {
        var changes = new List<RenditionChange>();
        for (var to = 0; to < renditions.Count; to++)
        {
            if (Fullest(renditions, to, r => r.Chain.Count) is { } attributed)
            {
                changes.Add(Attribution(renditions, attributed, to));
            }

            if (Fullest(renditions, to, r => r.Hedges.Count) is { } hedged)
            {
                changes.Add(Hedge(renditions, hedged, to));
            }
        }

        return changes;
    }

    private static int? Fullest(IReadOnlyList<Rendition> renditions, int to, Func<Rendition, int> amount)
    {
        int? best = null;
        for (var from = 0; from < renditions.Count; from++)
        {
            if (from != to
                && amount(renditions[from]) > 0
                && (from < to || (renditions[from].Published == renditions[to].Published && amount(renditions[from]) > amount(renditions[to])))
                && (best is null || amount(renditions[from]) > amount(renditions[best.Value])))
            {
                best = from;
            }
        }

        return best;
    }

    private static RenditionChange Attribution(IReadOnlyList<Rendition> renditions, int from, int to)
    {
        var before = renditions[from].Chain;
        var after = renditions[to].Chain;
        var kind = after.Count == 0 ? ChangeKind.AttributionLost
            : after.Count < before.Count ? ChangeKind.AttributionShortened
            : ChangeKind.AttributionKept;
        return new RenditionChange(from, to, kind, before[0].Evidence, after.Count == 0 ? renditions[to].Passage : after[0].Evidence);
    }

    private static RenditionChange Hedge(IReadOnlyList<Rendition> renditions, int from, int to)
    {
        var before = renditions[from].Hedges;
        var after = renditions[to].Hedges;
        if (after.Count == 0 && renditions[to].Future is { } future && renditions[from].Future is null)
        {
            return new RenditionChange(from, to, ChangeKind.HedgeWeakened, before[0], future);
        }

        var kind = after.Count == 0 ? ChangeKind.HedgeLost
            : after.Count < before.Count ? ChangeKind.HedgeWeakened
            : ChangeKind.HedgeKept;
        var shown = kind == ChangeKind.HedgeKept ? before[0] : Missing(before, after);
        return new RenditionChange(from, to, kind, shown, after.Count == 0 ? renditions[to].Core : after[0]);
    }

    /// <summary>The first hedge that nothing in <paramref name="after"/> takes up; words that share a character are taken for one (估计, 估計).</summary>
    private static Passage Missing(IReadOnlyList<Passage> before, IReadOnlyList<Passage> after)
    {
        foreach (var hedge in before)
        {
            if (!after.Any(a => a.Text.AsSpan().IndexOfAny(hedge.Text) >= 0))
            {
                return hedge;
            }
        }

        return before[0];
    }
}
