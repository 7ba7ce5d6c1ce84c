using Stemma.Claims;

namespace Stemma.Dossiers.Positions;

/// <summary>Tells for each actor what was first said, what repeated, what new.</summary>
internal static class PositionFinder
{
    /// <summary>A ledger for each actor with a name who is heard on two days or more, who said most first.</summary>
    public static IReadOnlyList<PositionLedger> Find(ClaimSet set, IReadOnlyList<DossierArticle> members, ActorIndex actors)
    {
        var article = members.ToDictionary(m => m.Number);
        var repeats = set.Relations.Where(r => r.Kind == RelationKind.Repeats).ToLookup(r => r.From, StringComparer.Ordinal);
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var spoken = new Dictionary<string, (Actor Speaker, List<(Claim Claim, DateOnly Day)> Claims)>(StringComparer.Ordinal);
        foreach (var claim in set.Claims)
        {
            if (claim.Kind != ClaimKind.Statement || (claim.Day ?? claim.Renditions.Min(r => r.Published)) is not { } day)
            {
                continue;
            }

            days[claim.Id] = day;
            var told = claim.Renditions[claim.GistFrom];
            var analysis = article[told.Article + 1];
            foreach (var speaker in actors.Of(analysis, analysis.Analysis.Statements[told.Index].Speakers))
            {
                if (!speaker.Anonymous)
                {
                    if (!spoken.TryGetValue(speaker.Key, out var own))
                    {
                        spoken[speaker.Key] = own = (speaker, []);
                    }

                    own.Claims.Add((claim, day));
                }
            }
        }

        return
        [
            .. spoken.Values
                .Where(s => s.Claims.Select(c => c.Day).Distinct().Count() > 1)
                .Select(s => new PositionLedger(s.Speaker, Entries(s.Claims, repeats, days)))
                .OrderByDescending(l => l.Entries.Count)
                .ThenBy(l => l.Speaker.Key, StringComparer.Ordinal),
        ];
    }

    private static List<PositionEntry> Entries(List<(Claim Claim, DateOnly Day)> claims, ILookup<string, ClaimRelation> repeats, Dictionary<string, DateOnly> days)
    {
        var first = claims.Min(c => c.Day);
        return
        [
            .. claims
                .OrderBy(c => c.Day)
                .Select(c =>
                {
                    var before = repeats[c.Claim.Id].Where(r => days.ContainsKey(r.To) && days[r.To] < c.Day).MaxBy(r => days[r.To]);
                    var standing = before is not null ? PositionStanding.Repeated : c.Day == first ? PositionStanding.First : PositionStanding.New;
                    return new PositionEntry(c.Claim, c.Day, standing, before?.To, before?.Rule);
                }),
        ];
    }
}
