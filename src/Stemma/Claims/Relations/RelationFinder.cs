namespace Stemma.Claims.Relations;

/// <summary>Finds how claims bear on one another; each rule is listed in docs/CLAIMS.md.</summary>
internal static class RelationFinder
{
    /// <summary>The relations, each pair and kind once, by the place of the first claim, then of the second.</summary>
    public static IReadOnlyList<ClaimRelation> Find(IReadOnlyList<ClaimGroup> groups)
    {
        var map = new DraftMap(groups);
        var parts = PartsOfWholes.Find(map).ToList();
        var place = groups.Select((g, i) => (g.Claim.Id, i)).ToDictionary(g => g.Id, g => g.i, StringComparer.Ordinal);
        return
        [
            .. parts
                .Concat(PartsOfWholes.FindShares(map))
                .Concat(Corrections.Find(map))
                .Concat(FigureSeries.Find(groups, parts))
                .Concat(RepeatedPositions.Find(groups))
                .Concat(Denials.Find(map))
                .DistinctBy(r => (r.From, r.To, r.Kind))
                .OrderBy(r => place[r.From])
                .ThenBy(r => place[r.To])
                .ThenBy(r => r.Kind),
        ];
    }
}
