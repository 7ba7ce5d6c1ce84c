using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;

namespace Stemma.Stories;

/// <summary>Groups analyses into stories, and stories into affairs, as <see cref="StoryIndex"/> does article by article.</summary>
/// <remarks>
/// Merge-averse: a group is joined to another only when the articles of both are alike on average, never because of one
/// article between them. The articles are taken by publication, so the order of the input changes nothing. Deterministic, thread-safe.
/// </remarks>
public static class StoryGrouping
{
    private static readonly Lazy<StoryKnowledge> s_builtIn = new(() => new StoryKnowledge(Knowledge.KnowledgeSource.BuiltIn(examples: false)));

    /// <summary>Groups the analyses with the built-in knowledge; every index occurs in exactly one story.</summary>
    public static IReadOnlyList<Affair> Group(IReadOnlyList<ArticleAnalysis> analyses) => Group(analyses, s_builtIn.Value);

    /// <summary>Groups the analyses; every index occurs in exactly one story.</summary>
    public static IReadOnlyList<Affair> Group(IReadOnlyList<ArticleAnalysis> analyses, StoryKnowledge knowledge)
    {
        var profiles = new StoryProfile[analyses.Count];
        for (var i = 0; i < profiles.Length; i++)
        {
            profiles[i] = StoryProfile.Of(analyses[i]);
        }

        return Group(analyses, profiles, knowledge);
    }

    private static List<Affair> Group(IReadOnlyList<ArticleAnalysis> analyses, StoryProfile[] profiles, StoryKnowledge knowledge)
    {
        var order = Enumerable.Range(0, analyses.Count)
            .OrderBy(i => profiles[i].Day ?? DateOnly.MaxValue)
            .ThenBy(i => profiles[i].Article, StringComparer.Ordinal)
            .ThenBy(i => analyses[i].Article.Text.Printed, StringComparer.Ordinal)
            .ToArray();
        var index = new StoryIndex(knowledge);
        var held = new List<List<int>>();
        foreach (var i in order)
        {
            // A text that is there already, under the same identifier, is held once.
            var position = index.PositionOf(index.Assign(profiles[i]).Article);
            if (position == held.Count)
            {
                held.Add([]);
            }

            held[position].Add(i);
        }

        var joins = new JoinFinder(index.Articles, [.. held.Select(h => h[0])]);
        var affairs = index.Articles
            .Select((article, position) => (article.Story, Position: position))
            .GroupBy(a => a.Story)
            .GroupBy(s => s.Key.Affair)
            .Select(a => a.Select(s => s.Select(m => m.Position).ToList()).ToList())
            .ToList();
        var found = new List<Affair>(affairs.Count);
        for (var a = 0; a < affairs.Count; a++)
        {
            found.Add(new Affair(
                [.. affairs[a].Select(s => new Story([.. s.SelectMany(p => held[p])], joins.Within(s)) { NearMisses = joins.NearMisses(s) })], joins.Between(affairs[a]), joins.Precursors(affairs, a)));
        }

        return found;
    }
}
