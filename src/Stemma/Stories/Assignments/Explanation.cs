using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Says what two articles have in common.</summary>
internal static class Explanation
{
    /// <summary>Articles named as reasons, or as near misses.</summary>
    private const int MostShown = 3;

    private const int MostFeatures = 10;

    private static readonly string[] s_kinds = ["word", "entity", "figure", "speaker", "day", "event"];

    /// <summary>The likeness of <paramref name="held"/> to those of <paramref name="others"/> that it is most alike to, nearest first.</summary>
    public static IReadOnlyList<Likeness> OfNearest(HeldArticle held, List<(int Article, float Chance)> others, float needed, List<HeldArticle> articles)
    {
        others.Sort((a, b) => a.Chance != b.Chance ? b.Chance.CompareTo(a.Chance) : string.CompareOrdinal(articles[a.Article].Name, articles[b.Article].Name));
        var nearest = new List<Likeness>(MostShown);
        for (var i = 0; i < others.Count && i < MostShown; i++)
        {
            nearest.Add(Of(held, articles[others[i].Article], others[i].Chance, needed));
        }

        return nearest;
    }

    /// <summary>The likeness of <paramref name="held"/>, whose features still have their names, to <paramref name="other"/>.</summary>
    private static Likeness Of(HeldArticle held, HeldArticle other, float score, float needed) => new(
        other.Name, other.Story.Name, Math.Round(score, 3), Math.Round(needed, 3), held.Profile.DaysApart(other.Profile), () => [.. Shared(held, other).Take(MostFeatures)]);

    /// <summary>Everything that two articles share and that has a name, weightiest first.</summary>
    public static IReadOnlyList<SharedFeature> Shared(HeldArticle held, HeldArticle other)
    {
        var shared = new List<(float Weight, int Kind, int Position)>();
        StoryProfile left = held.Profile.Profile, right = other.Profile.Profile;
        for (var k = 0; k < s_kinds.Length; k++)
        {
            for (var i = left.Starts[k]; i < left.Starts[k + 1]; i++)
            {
                var j = Array.BinarySearch(right.Features, right.Starts[k], right.Starts[k + 1] - right.Starts[k], left.Features[i]);
                if (j >= 0)
                {
                    shared.Add((held.Profile.Weights[i] * other.Profile.Weights[j], k, i));
                }
            }
        }

        shared.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Position.CompareTo(b.Position));
        var names = left.NamesOfAll();
        var features = new List<SharedFeature>();
        foreach (var (_, kind, position) in shared)
        {
            if (names[position] is { } name)
            {
                features.Add(new SharedFeature(s_kinds[kind], name));
            }
        }

        return features;
    }
}
