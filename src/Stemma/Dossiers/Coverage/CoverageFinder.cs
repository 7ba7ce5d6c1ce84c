using Stemma.Claims;
using Stemma.Provenance;

namespace Stemma.Dossiers.Coverage;

/// <summary>Lays claims beside outlets.</summary>
internal static class CoverageFinder
{
    /// <summary>The matrix of <paramref name="set"/>.</summary>
    public static CoverageMatrix Find(ClaimSet set)
    {
        var outlets = set.Claims
            .SelectMany(c => c.Renditions.Select(r => r.Outlet).Distinct(StringComparer.Ordinal))
            .CountBy(o => o, StringComparer.Ordinal)
            .OrderByDescending(o => o.Value)
            .ThenBy(o => o.Key, StringComparer.Ordinal)
            .Select(o => o.Key)
            .ToList();
        var disputes = Disputes(set);
        var rows = new List<CoverageRow>();
        foreach (var claim in set.Claims)
        {
            var cells = outlets.ConvertAll(o => Cell(claim, o, disputes[claim.Id]));
            if (cells.Count(c => c.Status != CoverageStatus.Absent) > 1)
            {
                rows.Add(new CoverageRow(claim, cells));
            }
        }

        return new CoverageMatrix(outlets, rows, set.Claims.Count - rows.Count);
    }

    /// <summary>For each claim, the outlets and words that contradict or deny it.</summary>
    private static ILookup<string, (string Outlet, Passage Words)> Disputes(ClaimSet set)
    {
        var claims = set.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return set.Relations
            .Where(r => r.Kind is RelationKind.Contradicts or RelationKind.Denies)
            .SelectMany(r => r.Kind == RelationKind.Denies ? [(Disputed: r.To, By: r.From)] : new[] { (Disputed: r.To, By: r.From), (Disputed: r.From, By: r.To) })
            .SelectMany(d => claims[d.By].Renditions.Select(r => (d.Disputed, r.Outlet, r.Passage)))
            .ToLookup(d => d.Disputed, d => (d.Outlet, d.Passage), StringComparer.Ordinal);
    }

    private static CoverageCell Cell(Claim claim, string outlet, IEnumerable<(string Outlet, Passage Words)> disputes)
    {
        var own = Enumerable.Range(0, claim.Renditions.Count).Where(r => claim.Renditions[r].Outlet == outlet).ToList();
        if (disputes.FirstOrDefault(d => d.Outlet == outlet).Words is { } against)
        {
            return new CoverageCell(CoverageStatus.Contradicted, own, against);
        }

        return own.Count == 0
            ? new CoverageCell(CoverageStatus.Absent, [], null)
            : new CoverageCell(Loss(claim, own), own, claim.Renditions[own[0]].Passage);
    }

    /// <summary>The least loss among the outlet's renditions: what one article dropped, another of the same outlet may give.</summary>
    private static CoverageStatus Loss(Claim claim, List<int> own) => own.Min(r => Loss(claim, r));

    private static CoverageStatus Loss(Claim claim, int rendition)
    {
        var kinds = claim.Changes.Where(c => c.To == rendition).Select(c => c.Kind).ToList();
        return kinds.Contains(ChangeKind.AttributionLost) || (claim.Renditions[rendition].Chain.Count == 0 && claim.Renditions.Any(r => r.Chain.Count > 0))
            ? CoverageStatus.Unattributed
            : kinds.Contains(ChangeKind.HedgeLost) ? CoverageStatus.HedgeLost
            : kinds.Contains(ChangeKind.AttributionShortened) ? CoverageStatus.AttributionShortened
            : CoverageStatus.Reported;
    }
}
