namespace Stemma.Claims.Relations;

/// <summary>Finds what a party says to be so by now that it said before was not so yet, or not known: 尚未参战, then 已经参战.</summary>
/// <remarks>Claims are looked up under party and word; of one party's statements only the last before is superseded.</remarks>
internal sealed class Confirmations(ClaimWords words)
{
    /// <summary>The same party says that it is so by now.</summary>
    public const string Rule = "supersedes-not-yet";

    private const int MostDays = 60;

    /// <summary>Least weight of common words: what it is about, and what became of it.</summary>
    private const double LeastWords = 0.38;

    /// <summary>How many earlier statements with a word in common are looked at, the latest first.</summary>
    private const int MostPostings = 100;

    public IEnumerable<ClaimRelation> Find(IReadOnlyList<ClaimGroup> groups)
    {
        var postings = new Dictionary<string, List<(Draft Draft, ClaimGroup Group)>>(StringComparer.Ordinal);
        foreach (var (draft, group) in groups.SelectMany(g => g.Drafts.Select(d => (Draft: d, Group: g))).Where(d => d.Draft.Kind != ClaimKind.Figure && d.Draft.Day is not null).OrderBy(d => d.Draft.Day))
        {
            if (draft.Wording.Negated || Says(draft, words.NotYet))
            {
                if (Says(draft, words.NotYet))
                {
                    foreach (var key in Keys(draft))
                    {
                        if (!postings.TryGetValue(key, out var list))
                        {
                            postings[key] = list = [];
                        }

                        list.Add((draft, group));
                    }
                }
            }
            else if (Says(draft, words.ByNow) && Last(draft, group, postings) is { } earlier)
            {
                yield return group.Relate(draft, earlier.Group, earlier.Draft, RelationKind.Supersedes, Rule);
            }
        }
    }

    /// <summary>Whether one of the words stands in the clause or its attribution.</summary>
    public static bool Says(Draft draft, IReadOnlyList<string> markers)
    {
        var clause = draft.Article.Analysis.Article.Text.Key(draft.Passage);
        foreach (var marker in markers)
        {
            if (clause.Contains(marker, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static (Draft Draft, ClaimGroup Group)? Last(Draft later, ClaimGroup group, Dictionary<string, List<(Draft Draft, ClaimGroup Group)>> postings)
    {
        (Draft Draft, ClaimGroup Group)? best = null;
        foreach (var key in Keys(later))
        {
            if (!postings.TryGetValue(key, out var list))
            {
                continue;
            }

            for (var p = list.Count - 1; p >= Math.Max(0, list.Count - MostPostings); p--)
            {
                var (earlier, other) = list[p];
                var days = later.Day!.Value.DayNumber - earlier.Day!.Value.DayNumber;
                if (days is > 0 and <= MostDays
                    && other != group
                    && (best is null || earlier.Day > best.Value.Draft.Day)
                    && later.Wording.CommonWords(earlier.Wording) >= LeastWords
                    && later.Wording.CommonEntities(earlier.Wording) > 0
                    && Alignment.Alike(later, earlier) >= Alignment.Threshold)
                {
                    best = (earlier, other);
                }
            }
        }

        return best;
    }

    private static IEnumerable<string> Keys(Draft draft)
    {
        foreach (var party in draft.Parties)
        {
            for (var f = 0; f < draft.Wording.Features.Length; f++)
            {
                if (draft.Wording.Features[f].Key[0] == 'w')
                {
                    yield return party + "|" + draft.Wording.Features[f].Key;
                }
            }
        }
    }
}
