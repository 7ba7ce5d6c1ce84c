using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Says what two articles have in common.</summary>
internal static class Explanation
{
    /// <summary>Articles named as reasons, or as near misses.</summary>
    public const int MostShown = 3;

    private const int MostFeatures = 10;

    private static readonly string[] s_kinds = ["title", "word", "entity", "day", "figure", "event", "speaker"];

    /// <summary>The likeness of <paramref name="held"/>, whose features still have their names, to <paramref name="other"/>.</summary>
    public static Likeness Of(HeldArticle held, HeldArticle other, float score, float needed)
    {
        var shared = new List<(float Weight, int Kind, int Position)>();
        StoryProfile left = held.Profile.Profile, right = other.Profile.Profile;
        for (var k = 0; k < s_kinds.Length; k++)
        {
            if (k == (int)FeatureKind.Title)
            {
                continue;
            }

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
        var features = new List<SharedFeature>();
        foreach (var (_, kind, position) in shared)
        {
            if ((left.Names?[position] ?? FeatureId.Pair(left.Features[position])) is { } name && features.Count < MostFeatures)
            {
                features.Add(new SharedFeature(s_kinds[kind], name));
            }
        }

        return new Likeness(other.Name, other.Story.Name, Math.Round(score, 3), Math.Round(needed, 3), held.Profile.DaysApart(other.Profile), features);
    }
}
