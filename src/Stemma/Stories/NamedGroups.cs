namespace Stemma.Stories;

/// <summary>A story under a name that stays when later articles join it.</summary>
/// <param name="Id">Identifier of its first article; of several stories that start with the same, all but the first have <c>#2</c>, <c>#3</c>, … behind it.</param>
/// <param name="Articles">Indices into the grouped analyses, by publication; copies of an article follow it, by path.</param>
public sealed record NamedStory(string Id, IReadOnlyList<int> Articles);

/// <summary>An affair under a name that stays when later articles join it.</summary>
/// <param name="Id">The name of its first story.</param>
/// <param name="Stories">By their first publication.</param>
public sealed record NamedAffair(string Id, IReadOnlyList<NamedStory> Stories);

/// <summary>Groups analyses as <see cref="StoryGrouping"/> does and names the groups.</summary>
public static class NamedGroups
{
    /// <summary>The affairs of the analyses; every index occurs in exactly one story.</summary>
    /// <remarks>
    /// Copies of an article (same identifier, same text) are grouped as one, as in a dossier. Groups, names and their order do not
    /// depend on the order of the input.
    /// </remarks>
    public static IReadOnlyList<NamedAffair> Of(IReadOnlyList<ArticleAnalysis> analyses)
    {
        // One article a group, in an order of their own: what is left to the input's order elsewhere is settled here.
        var articles = Enumerable.Range(0, analyses.Count)
            .GroupBy(i => (analyses[i].Article.Id, analyses[i].Article.Text.Printed))
            .Select(g => g.OrderBy(i => analyses[i].Article.Path, StringComparer.Ordinal).ToList())
            .OrderBy(g => analyses[g[0]].Article.Id, StringComparer.Ordinal)
            .ThenBy(g => analyses[g[0]].Article.Text.Printed, StringComparer.Ordinal)
            .ToList();
        var affairs = StoryGrouping.Group([.. articles.Select(g => analyses[g[0]])]);

        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new List<NamedAffair>(affairs.Count);
        foreach (var affair in affairs)
        {
            var stories = new List<NamedStory>(affair.Stories.Count);
            foreach (var story in affair.Stories)
            {
                var id = analyses[articles[story.Articles[0]][0]].Article.Id;
                var count = taken[id] = taken.GetValueOrDefault(id) + 1;
                stories.Add(new NamedStory(count == 1 ? id : FormattableString.Invariant($"{id}#{count}"), [.. story.Articles.SelectMany(a => articles[a])]));
            }

            named.Add(new NamedAffair(stories[0].Id, stories));
        }

        return named;
    }
}
