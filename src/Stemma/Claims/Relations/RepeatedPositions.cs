namespace Stemma.Claims.Relations;

/// <summary>Finds statements that say again, on another occasion, what the same party said before.</summary>
internal static class RepeatedPositions
{
    /// <summary>The same party says nearly the same on a later day.</summary>
    public const string Rule = "repeats-position";

    /// <summary>Least likeness of two wordings of one position.</summary>
    private const double Least = 0.42;

    /// <summary>The same where another voice speaks, where the days are those of publication, or where one asks what the other states.</summary>
    private const double LeastUncertain = 0.5;

    /// <summary>How many earlier statements of a party with a word in common are looked at, the latest first.</summary>
    private const int MostPostings = 200;

    public static IEnumerable<ClaimRelation> Find(IReadOnlyList<ClaimGroup> groups)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var repeated = new HashSet<(int Article, string Earlier)>();
        var ordered = groups.Where(g => g.Claim.Kind == ClaimKind.Statement).OrderBy(Day).ThenBy(g => g.Claim.Day is null ? 0 : 1).ToList();
        for (var g = 0; g < ordered.Count; g++)
        {
            var seen = new HashSet<int>();
            foreach (var draft in ordered[g].Drafts)
            {
                foreach (var key in Keys(draft))
                {
                    if (!postings.TryGetValue(key, out var list))
                    {
                        postings[key] = list = [];
                    }

                    for (var p = list.Count - 1; p >= Math.Max(0, list.Count - MostPostings); p--)
                    {
                        seen.Add(list[p]);
                    }
                }
            }

            // Two clauses of one speech may both repeat one earlier position; the first is enough.
            if (Best(ordered, g, seen) is { } relation && repeated.Add((ordered[g].Drafts[0].Article.Index, relation.To)))
            {
                yield return relation;
            }

            foreach (var key in ordered[g].Drafts.SelectMany(Keys).Distinct())
            {
                postings[key].Add(g);
            }
        }
    }

    private static ClaimRelation? Best(List<ClaimGroup> ordered, int later, HashSet<int> candidates)
    {
        ClaimRelation? best = null;
        var most = Least;
        foreach (var earlier in candidates.OrderDescending())
        {
            foreach (var mine in ordered[later].Drafts)
            {
                foreach (var theirs in ordered[earlier].Drafts)
                {
                    if (IsOtherOccasion(mine, theirs)
                        && IsSameParty(mine, theirs)
                        && Alignment.ActsAgree(mine, theirs)
                        && !mine.Wording.Differs(theirs.Wording)
                        && mine.Wording.CommonWords(theirs.Wording) >= Alignment.LeastCommonWords
                        && Alignment.Alike(mine, theirs) is var alike
                        && alike > Math.Max(most, IsCertain(mine, theirs) && Alignment.SameAct(mine, theirs) ? Least : LeastUncertain))
                    {
                        most = alike;
                        best = ordered[later].Relate(mine, ordered[earlier], theirs, RelationKind.Repeats, Rule);
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Another article on another day, or another speaker; of two undated reports of one speaker nobody knows.</summary>
    private static bool IsOtherOccasion(Draft later, Draft earlier) =>
        later.Article != earlier.Article
        && later.Occasion is { } now
        && earlier.Occasion is { } then
        && IsNamed(later)
        && IsNamed(earlier)
        && (now > then || (now == then && !later.Asserters.Any(earlier.Asserters.Contains)))
        && (now.DayNumber - then.DayNumber > Alignment.StatementDays || (later.Day is not null && earlier.Day is not null && now.DayNumber - then.DayNumber > 1) || !later.Asserters.Any(earlier.Asserters.Contains));

    /// <summary>Whether one speaker is told to have spoken on two days, or the same voice speaks more than a month apart.</summary>
    private static bool IsCertain(Draft later, Draft earlier) =>
        later.Occasion is { } now
        && earlier.Occasion is { } then
        && ((later.Day is not null && earlier.Day is not null) || now.DayNumber - then.DayNumber > 31);

    /// <summary>Someone without a name is never known to have said it before.</summary>
    private static bool IsNamed(Draft draft) => draft.Chain.Count > 0 && draft.Chain[^1].Named;

    /// <summary>The same speaker, or speakers of the same parties.</summary>
    private static bool IsSameParty(Draft later, Draft earlier) =>
        later.Asserters.Any(earlier.Asserters.Contains) || (later.Parties.Count > 0 && later.Parties.ToHashSet(StringComparer.Ordinal).SetEquals(earlier.Parties));

    private static IEnumerable<string> Keys(Draft draft)
    {
        var keys = new List<string>();
        foreach (var party in draft.Parties)
        {
            foreach (var feature in draft.Wording.Features)
            {
                if (feature.Key[0] == 'w')
                {
                    keys.Add(party + "|" + feature.Key);
                }
            }
        }

        return keys;
    }

    private static int Day(ClaimGroup group) => group.Drafts[0].Occasion?.DayNumber ?? int.MinValue / 2;
}
