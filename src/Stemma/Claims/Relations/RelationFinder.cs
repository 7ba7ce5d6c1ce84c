namespace Stemma.Claims.Relations;

/// <summary>Finds how claims bear on one another; each rule is listed in docs/CLAIMS.md.</summary>
internal sealed class RelationFinder(ClaimWords words)
{
    private readonly PartsOfWholes _parts = new(words);
    private readonly Corrections _corrections = new(words);
    private readonly Denials _denials = new(words);
    private readonly Confirmations _confirmations = new(words);

    /// <summary>The relations, each pair and kind once, by the place of the first claim, then of the second.</summary>
    public IReadOnlyList<ClaimRelation> Find(IReadOnlyList<ClaimGroup> groups)
    {
        var map = new DraftMap(groups);
        var parts = _parts.Find(map).ToList();
        var place = groups.Select((g, i) => (g.Claim.Id, i)).ToDictionary(g => g.Id, g => g.i, StringComparer.Ordinal);
        return
        [
            .. parts
                .Concat(_parts.FindShares(map))
                .Concat(_corrections.Find(map))
                .Concat(FigureSeries.Find(groups, parts))
                .Concat(RoundedFigures.Find(groups))
                .Concat(_confirmations.Find(groups))
                .Concat(RepeatedPositions.Find(groups))
                .Concat(_denials.Find(map))
                .DistinctBy(r => (r.From, r.To, r.Kind))
                .OrderBy(r => place[r.From])
                .ThenBy(r => place[r.To])
                .ThenBy(r => r.Kind),
        ];
    }
}
