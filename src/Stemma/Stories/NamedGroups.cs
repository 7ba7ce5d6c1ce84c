using Stemma.Stories.Assignments;

namespace Stemma.Stories;

/// <summary>Groups analyses as <see cref="StoryGrouping"/> does and names articles, stories and affairs.</summary>
/// <param name="Placements">Where each article is, parallel to the analyses; copies of an article (same identifier, same text) have one name and one place.</param>
/// <param name="Reasons">For each article, the join that says why it is in its story; null for the first of a story.</param>
/// <param name="NearMisses">For each article that is the first of its story, links of the story to others that were almost near enough.</param>
public sealed record NamedGroups(IReadOnlyList<Placement> Placements, IReadOnlyList<Join?> Reasons, IReadOnlyList<IReadOnlyList<Join>> NearMisses)
{
    /// <summary>Groups the analyses.</summary>
    /// <remarks>
    /// An article is called by its identifier, and where several texts have it, by <c>#2</c>, <c>#3</c>, … behind it; a story is called by its
    /// first article, an affair by its first story. Names and groups do not depend on the order of the input.
    /// </remarks>
    public static NamedGroups Of(IReadOnlyList<ArticleAnalysis> analyses, StoryKnowledge? knowledge = null)
    {
        // One article a group, in an order of their own: what is left to the input's order elsewhere is settled here.
        var articles = Enumerable.Range(0, analyses.Count)
            .GroupBy(i => (analyses[i].Article.Id, analyses[i].Article.Text.Printed))
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Printed, StringComparer.Ordinal)
            .Select(g => g.OrderBy(i => analyses[i].Article.Path, StringComparer.Ordinal).ToList())
            .ToList();
        var unique = articles.Select(g => analyses[g[0]]).ToList();
        var affairs = knowledge is null ? StoryGrouping.Group(unique) : StoryGrouping.Group(unique, knowledge);

        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new string[unique.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var id = unique[i].Article.Id;
            var count = taken[id] = taken.GetValueOrDefault(id) + 1;
            names[i] = count == 1 ? id : FormattableString.Invariant($"{id}#{count}");
        }

        var placements = new Placement[analyses.Count];
        var reasons = new Join?[analyses.Count];
        var misses = new IReadOnlyList<Join>[analyses.Count];
        Array.Fill(misses, []);
        Join Outwards(Join join) => join with { Left = articles[join.Left][0], Right = articles[join.Right][0] };
        foreach (var affair in affairs)
        {
            foreach (var story in affair.Stories)
            {
                var placement = new Placement("", names[story.Articles[0]], names[affair.Stories[0].Articles[0]]);
                foreach (var member in story.Articles)
                {
                    foreach (var copy in articles[member])
                    {
                        placements[copy] = placement with { Article = names[member] };
                    }
                }

                foreach (var join in story.Joins)
                {
                    reasons[articles[join.Right][0]] = Outwards(join);
                }

                misses[articles[story.Articles[0]][0]] = [.. story.NearMisses.Select(Outwards)];
            }
        }

        return new NamedGroups(placements, reasons, misses);
    }
}
