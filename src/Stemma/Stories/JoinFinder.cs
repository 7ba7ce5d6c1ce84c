using Stemma.Stories.Assignments;

namespace Stemma.Stories;

/// <summary>Says why articles stand together: for each but the first of a group, the one among those before that it is most alike to.</summary>
/// <param name="articles">The held articles, by publication.</param>
/// <param name="indices">The caller's index of each.</param>
internal sealed class JoinFinder(IReadOnlyList<HeldArticle> articles, IReadOnlyList<int> indices)
{
    /// <summary>Chance from which a link to another story is shown as a near miss.</summary>
    private const float Miss = 0.2f;

    private const int MostMisses = 3;
    private const int MostEntities = 6;
    private const int MostWords = 8;

    /// <summary>The joins of one story.</summary>
    public IReadOnlyList<Join> Within(IReadOnlyList<int> story) => Chain([.. story.Select(s => (IReadOnlyList<int>)[s])], a => a.Neighbours);

    /// <summary>The joins between the stories of one affair.</summary>
    public IReadOnlyList<Join> Between(IReadOnlyList<IReadOnlyList<int>> stories) => Chain(stories, a => a.Relations);

    /// <summary>The nearest links from a story to others.</summary>
    public IReadOnlyList<Join> NearMisses(IReadOnlyList<int> story)
    {
        var misses = new List<(int Left, int Right, float Chance)>();
        foreach (var right in story)
        {
            foreach (var link in articles[right].Neighbours.All)
            {
                var chance = PairScores.Chance(link.LogOdds);
                if (chance >= Miss && articles[link.Article].Story != articles[right].Story)
                {
                    misses.Add((link.Article, right, chance));
                }
            }
        }

        return [.. misses.OrderByDescending(m => m.Chance).ThenBy(m => m.Left).ThenBy(m => m.Right).Take(MostMisses).Select(m => Explain(m.Left, m.Right, m.Chance))];
    }

    /// <summary>Earlier affairs that an article of this one is related to, though the affairs as a whole are not; nearest first.</summary>
    public IReadOnlyList<Precursor> Precursors(IReadOnlyList<IReadOnlyList<List<int>>> affairs, int affair)
    {
        var own = affairs[affair].SelectMany(s => s).ToHashSet();
        var first = own.Min(p => articles[p].Profile.Profile.Day ?? DateOnly.MaxValue);
        var nearest = new Dictionary<HeldAffair, (int Left, int Right, float Chance)>();
        foreach (var position in own)
        {
            foreach (var relation in articles[position].Relations.All)
            {
                var chance = PairScores.Chance(relation.LogOdds);
                var other = articles[relation.Article].Story.Affair;
                if (!own.Contains(relation.Article) && chance >= PairScores.Affair && chance > nearest.GetValueOrDefault(other).Chance)
                {
                    nearest[other] = (relation.Article, position, chance);
                }
            }
        }

        var found = new List<Precursor>();
        for (var other = 0; other < affairs.Count; other++)
        {
            var held = articles[affairs[other][0][0]].Story.Affair;
            if (other != affair && nearest.TryGetValue(held, out var link) && affairs[other].Max(s => s.Max(p => articles[p].Profile.Profile.Day ?? DateOnly.MaxValue)) < first)
            {
                found.Add(new Precursor(other, Explain(link.Left, link.Right, link.Chance)));
            }
        }

        return [.. found.OrderBy(p => p.Reason.DaysApart ?? int.MaxValue).ThenBy(p => p.Affair)];
    }

    /// <summary>Joins group after group to those before by the best link; a group without a link to any was joined through the mean of others and gets none.</summary>
    private List<Join> Chain(IReadOnlyList<IReadOnlyList<int>> groups, Func<HeldArticle, NeighbourList> links)
    {
        var before = new HashSet<int>(groups[0]);
        var joins = new List<Join>(groups.Count - 1);
        for (var g = 1; g < groups.Count; g++)
        {
            (int Left, int Right, float LogOdds) best = (-1, -1, float.NegativeInfinity);
            foreach (var right in groups[g])
            {
                foreach (var link in links(articles[right]).All)
                {
                    if (before.Contains(link.Article) && (link.LogOdds, -link.Article).CompareTo((best.LogOdds, -best.Left)) > 0)
                    {
                        best = (link.Article, right, link.LogOdds);
                    }
                }
            }

            if (best.Left >= 0)
            {
                joins.Add(Explain(best.Left, best.Right, PairScores.Chance(best.LogOdds)));
            }

            before.UnionWith(groups[g]);
        }

        return joins;
    }

    private Join Explain(int left, int right, float chance)
    {
        var shared = Explanation.Shared(articles[right], articles[left]);
        return new Join(
            indices[left],
            indices[right],
            Math.Round(chance, 3),
            articles[left].Profile.DaysApart(articles[right].Profile),
            Named(shared, "entity", MostEntities),
            Named(shared, "word", MostWords),
            [.. Named(shared, "day", int.MaxValue).Order(StringComparer.Ordinal).Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))]);
    }

    private static List<string> Named(IReadOnlyList<SharedFeature> shared, string kind, int most) =>
        [.. shared.Where(f => f.Kind == kind).Take(most).Select(f => f.Name)];
}
