using Stemma.Claims;

namespace Stemma.Dossiers.Changes;

/// <summary>Compares a dossier with what was known before.</summary>
public static class ChangeFinder
{
    /// <summary>What the articles published on or after <paramref name="day"/> bring; articles without a clock count as known.</summary>
    public static DossierChanges Since(Dossier dossier, DateOnly day)
    {
        var added = dossier.Articles.Where(a => a.Article.Published?.Date >= day).Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        return Find(dossier, day, a => !added.Contains(dossier.Article(a).Article.Id));
    }

    /// <summary>What articles bring that <paramref name="previous"/> did not hold.</summary>
    public static DossierChanges Against(Dossier dossier, PreviousDossier previous) => Find(dossier, null, a => previous.Has(dossier.Article(a).Article.Id));

    private static DossierChanges Find(Dossier dossier, DateOnly? since, Func<int, bool> isKnown)
    {
        var known = dossier.Articles.Where(a => isKnown(a.Number)).Select(a => a.Number - 1).ToHashSet();
        var claims = new List<Claim>();
        var renditions = new List<NewRenditions>();
        var origins = new List<NewOrigins>();
        var relations = new List<ClaimRelation>();
        foreach (var affair in dossier.Affairs)
        {
            foreach (var claim in affair.Claims.Claims)
            {
                var added = Enumerable.Range(0, claim.Renditions.Count).Where(r => !known.Contains(claim.Renditions[r].Article)).ToList();
                if (added.Count == claim.Renditions.Count)
                {
                    claims.Add(claim);
                }
                else if (added.Count > 0)
                {
                    renditions.Add(new NewRenditions(claim, added));
                    var roots = claim.Origins.Where(o => !o.Unknown && o.Renditions.All(added.Contains)).ToList();
                    if (roots.Count > 0)
                    {
                        origins.Add(new NewOrigins(claim, roots));
                    }
                }
            }

            relations.AddRange(affair.Claims.Relations.Where(r => !known.Contains(r.FromEvidence.Article) || !known.Contains(r.ToEvidence.Article)));
        }

        return new DossierChanges(since, [.. dossier.Articles.Where(a => !isKnown(a.Number)).Select(a => a.Number)], claims, renditions, origins, relations);
    }
}
