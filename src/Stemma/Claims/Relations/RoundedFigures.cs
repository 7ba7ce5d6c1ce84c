using Stemma.Quantities;

namespace Stemma.Claims.Relations;

/// <summary>Finds exact numbers behind rounded ones: 7687.5公里 narrows 约7687公里 where both clauses say the same of them.</summary>
/// <remarks>Rounded numbers are looked up by unit among the exact ones in the order of their value; only what lies near is compared.</remarks>
internal static class RoundedFigures
{
    /// <summary>An exact number beside a rounded one of the same.</summary>
    public const string Rule = "narrows-rounded";

    /// <summary>Most that rounding takes away or adds, as a share of the exact number.</summary>
    private const double Rounding = 0.02;

    private const int MostDays = 14;

    /// <summary>Least share of common words of the two clauses.</summary>
    private const double LeastLikeness = 0.5;

    public static IEnumerable<ClaimRelation> Find(IReadOnlyList<ClaimGroup> groups)
    {
        var byUnit = groups.Where(g => g.Claim.Kind == ClaimKind.Figure && g.Drafts[0].Figure is { Upper: null }).ToLookup(g => g.Drafts[0].Subject!.Unit, StringComparer.Ordinal);
        foreach (var unit in byUnit)
        {
            var exact = unit.Where(g => !g.Drafts.Any(IsRounded)).OrderBy(g => g.Drafts[0].Figure!.Value).ToList();
            var values = exact.ConvertAll(g => g.Drafts[0].Figure!.Value);
            foreach (var rounded in unit.Where(g => g.Drafts.All(IsRounded)))
            {
                var value = rounded.Drafts[0].Figure!.Value;
                var from = values.BinarySearch(value * (1 - Rounding));
                for (var i = from < 0 ? ~from : from; i < exact.Count && values[i] <= value * (1 + Rounding); i++)
                {
                    if (values[i] != value && Relate(exact[i], rounded) is { } relation)
                    {
                        yield return relation;
                    }
                }
            }
        }
    }

    private static bool IsRounded(Draft draft) => draft.Article.Analysis.Quantities[draft.Index].Modifier is QuantityModifier.Approx or QuantityModifier.Near;

    private static ClaimRelation? Relate(ClaimGroup exact, ClaimGroup rounded)
    {
        foreach (var mine in exact.Drafts)
        {
            foreach (var theirs in rounded.Drafts)
            {
                if (!Alignment.IsVague(mine)
                    && !Alignment.IsVague(theirs)
                    && mine.Subject!.Noun == theirs.Subject!.Noun
                    && mine.Subject.Fate == theirs.Subject.Fate
                    && mine.IsForecast == theirs.IsForecast
                    && mine.Occasion is { } day
                    && theirs.Occasion is { } other
                    && Math.Abs(day.DayNumber - other.DayNumber) <= MostDays
                    && mine.Clause!.CommonWords(theirs.Clause!) >= Alignment.LeastCommonWords
                    && mine.Clause.WordLikeness(theirs.Clause!) >= LeastLikeness)
                {
                    return exact.Relate(mine, rounded, theirs, RelationKind.Narrows, Rule);
                }
            }
        }

        return null;
    }
}
