namespace Stemma.Claims.Relations;

/// <summary>Finds how figures of one subject follow one another: newer values of one asserter, closer ones within a bound, ones that cannot both be true.</summary>
/// <remarks>Claims are compared under noun, owner and unit only, and walked back no further than <see cref="MostDays"/>.</remarks>
internal static class FigureSeries
{
    /// <summary>The same state or service gives a newer value for the same thing.</summary>
    public const string NewerRule = "supersedes-newer";

    /// <summary>A number inside a bound: 约一万二千 after 超过一万.</summary>
    public const string BoundRule = "narrows-bound";

    /// <summary>A number inside a bound, where both are called part of the same whole.</summary>
    public const string PartRule = "narrows-part";

    /// <summary>Two parties count the same dead, prisoners or wrecks of one place and day differently.</summary>
    public const string CountRule = "contradicts-count";

    private const int MostDays = 60;

    private const int BoundDays = 14;

    public static IEnumerable<ClaimRelation> Find(IReadOnlyList<ClaimGroup> groups, IReadOnlyList<ClaimRelation> includes)
    {
        var parts = includes.Select(p => p.To).ToHashSet(StringComparer.Ordinal);
        foreach (var relation in PartsOfOneWhole(groups, includes))
        {
            yield return relation;
        }

        foreach (var series in groups
            .Where(g => g.Claim.Kind == ClaimKind.Figure && Owner(g.Drafts[0]) is not null)
            .GroupBy(g => (Owner(g.Drafts[0]), g.Drafts[0].Subject!.Noun, g.Drafts[0].Subject!.Unit)))
        {
            var ordered = series.OrderBy(g => Day(g)).ToList();
            for (var later = 1; later < ordered.Count; later++)
            {
                foreach (var relation in Compare(ordered, later, parts))
                {
                    yield return relation;
                }
            }
        }
    }

    private static IEnumerable<ClaimRelation> Compare(List<ClaimGroup> series, int later, HashSet<string> parts)
    {
        var mine = series[later];
        var superseded = new HashSet<string>(StringComparer.Ordinal);
        for (var earlier = later - 1; earlier >= 0 && Day(mine) - Day(series[earlier]) <= MostDays; earlier--)
        {
            var other = series[earlier];
            if (Narrows(mine, other, parts) is { } narrows)
            {
                yield return narrows;
            }
            else if (Narrows(other, mine, parts) is { } reverse)
            {
                yield return reverse;
            }

            // Of one party's series only the last value before is superseded.
            if (Supersedes(mine, other) is { } newer && newer.Parties.All(superseded.Add))
            {
                yield return newer.Relation;
            }

            if (Contradicts(mine, other) is { } contradiction)
            {
                yield return contradiction;
            }
        }
    }

    private static (ClaimRelation Relation, IReadOnlyList<string> Parties)? Supersedes(ClaimGroup mine, ClaimGroup other)
    {
        foreach (var later in mine.Drafts)
        {
            foreach (var earlier in other.Drafts)
            {
                var parties = later.Parties.Where(earlier.Parties.Contains).ToList();
                if (parties.Count > 0
                    && later.Occasion is { } now
                    && earlier.Occasion is { } then
                    && now > then
                    && later.Subject!.Unit != "%"
                    && !Alignment.IsVague(later)
                    && !Alignment.IsVague(earlier)
                    && Comparable(later, earlier)
                    && later.Subject.Noun == earlier.Subject!.Noun

                    // What is planned or expected is no newer count of what is there.
                    && !later.IsForecast
                    && !earlier.IsForecast)
                {
                    return (mine.Relate(later, other, earlier, RelationKind.Supersedes, NewerRule), parties);
                }
            }
        }

        return null;
    }

    private static ClaimRelation? Narrows(ClaimGroup precise, ClaimGroup bound, HashSet<string> parts)
    {
        // What is part of something is compared with parts of the same, not with counts that stand alone.
        if (parts.Contains(precise.Claim.Id) || parts.Contains(bound.Claim.Id))
        {
            return null;
        }

        foreach (var mine in precise.Drafts)
        {
            foreach (var theirs in bound.Drafts)
            {
                if (IsWithin(mine, theirs) && mine.Subject!.Noun == theirs.Subject!.Noun && Comparable(mine, theirs))
                {
                    return precise.Relate(mine, bound, theirs, RelationKind.Narrows, BoundRule);
                }
            }
        }

        return null;
    }

    private static IEnumerable<ClaimRelation> PartsOfOneWhole(IReadOnlyList<ClaimGroup> groups, IReadOnlyList<ClaimRelation> includes)
    {
        var byId = groups.ToDictionary(g => g.Claim.Id, StringComparer.Ordinal);
        foreach (var whole in includes.GroupBy(i => i.From, StringComparer.Ordinal))
        {
            var members = whole.Select(i => byId[i.To]).Where(g => g.Claim.Kind == ClaimKind.Figure).Distinct().ToList();
            foreach (var precise in members)
            {
                foreach (var bound in members)
                {
                    var (mine, theirs) = (precise.Drafts[0], bound.Drafts[0]);
                    if (precise != bound && IsWithin(mine, theirs) && IsSameKind(mine, theirs))
                    {
                        yield return precise.Relate(mine, bound, theirs, RelationKind.Narrows, PartRule);
                    }
                }
            }
        }
    }

    /// <summary>Parts of one whole are of one kind when their nouns are, or when both open with the same name (朝鲜人, 朝鲜士兵).</summary>
    private static bool IsSameKind(Draft left, Draft right)
    {
        var (mine, theirs) = (Counted(left), Counted(right));
        return left.Subject!.Noun == right.Subject!.Noun || (mine.Length > 2 && theirs.Length > 2 && mine[..2] == theirs[..2]);
    }

    private static string Counted(Draft draft) =>
        draft.Article.Analysis.Quantities[draft.Index].Counted is { } counted ? draft.Article.Analysis.Article.Text.Key(counted).ToString() : "";

    /// <summary>Whether the first number lies above the second, which is a bound from below, and not far.</summary>
    private static bool IsWithin(Draft precise, Draft bound) =>
        Alignment.IsMore(bound)
        && !Alignment.IsMore(precise)
        && !Alignment.IsVague(bound)
        && !Alignment.IsVague(precise)
        && precise.Figure!.Value > bound.Figure!.Value
        && precise.Figure.Value <= 1.5 * bound.Figure.Value
        && precise.Occasion is { } day
        && bound.Occasion is { } other
        && Math.Abs(day.DayNumber - other.DayNumber) <= BoundDays
        && !precise.IsForecast
        && !bound.IsForecast;

    private static ClaimRelation? Contradicts(ClaimGroup mine, ClaimGroup other)
    {
        var (left, right) = (mine.Drafts[0], other.Drafts[0]);
        return left.Parties.Count > 0
            && right.Parties.Count > 0
            && !left.Parties.Any(right.Parties.Contains)
            && left.Subject!.Fate.Length > 0
            && left.Subject.Noun == right.Subject!.Noun
            && left.Day is { } day
            && day == right.Day
            && left.Subject.Places.Overlaps(right.Subject.Places)
            && Comparable(left, right)
            && left.Hedges.Count == 0
            && right.Hedges.Count == 0
            && left.Figure!.Value != right.Figure!.Value
            ? mine.Relate(left, other, right, RelationKind.Contradicts, CountRule)
            : null;
    }

    /// <summary>Whether both are about the same thing in the same state in the same place.</summary>
    private static bool Comparable(Draft left, Draft right) =>
        left.Subject!.Fate == right.Subject!.Fate
        && (left.Subject.Places.Count > 0 || right.Subject.Places.Count > 0
            ? left.Subject.Places.Overlaps(right.Subject.Places)
            : left.Subject.States.Overlaps(right.Subject.States));

    /// <summary>Who owns what is counted, loosely or not; null where nobody is known to.</summary>
    private static string? Owner(Draft draft) => draft.Subject!.Owners.Count == 0 ? null : string.Join('+', draft.Subject.Owners.Select(o => o.TrimStart('?')));

    private static int Day(ClaimGroup group) => group.Drafts[0].Occasion?.DayNumber ?? int.MinValue / 2;
}
