using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>How alike two articles are: weighted sums of the cosines of their kinds of features.</summary>
internal static class PairScores
{
    /// <summary>Least mean score inside a story.</summary>
    public const float Story = 0.21f;

    /// <summary>Most days between two articles that put each other into a story.</summary>
    public const int StoryDays = 4;

    /// <summary>Least score between the stories of an affair.</summary>
    public const float Affair = 0.16f;

    /// <summary>For the same happening: words before actors, which a story shares with its whole affair.</summary>
    public static float OfStory(WeightedProfile left, WeightedProfile right) =>
        (0.8f * left.Cosine(right, FeatureKind.Word)) + (0.2f * left.Cosine(right, FeatureKind.Entity));

    /// <summary>For the same affair: actors before words.</summary>
    public static float OfAffair(WeightedProfile left, WeightedProfile right) =>
        (0.5f * left.Cosine(right, FeatureKind.Word)) + (0.5f * left.Cosine(right, FeatureKind.Entity));
}
