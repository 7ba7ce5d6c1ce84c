namespace Stemma.Stories.Assignments;

/// <summary>Judges comparisons: the chance that two articles tell of one happening, as a logistic regression puts it.</summary>
/// <remarks>
/// Fitted on labelled articles of four days; docs/STORIES.md has the data, the day and how to fit anew. Do not tune one number alone: they
/// were found together.
/// </remarks>
internal static class PairScores
{
    /// <summary>Least mean chance inside a story: below an even chance, because groups are joined on the mean of all their pairs.</summary>
    public const float Story = 0.37f;

    /// <summary>Chance below which two articles are no neighbours.</summary>
    public const float Near = 0.03f;

    /// <summary>Least mean chance between the stories of an affair.</summary>
    public const float Affair = 0.22f;

    /// <summary>Chance below which two articles are no relations.</summary>
    public const float Related = 0.1f;

    /// <summary>Most days between two articles that put each other into a story.</summary>
    public const int StoryDays = 4;

    /// <summary>What it adds to be the nearest of an outlet to each other: an outlet that covers a happening mostly does so in one article.</summary>
    public const float Mutual = 1.5f;

    /// <summary>The logarithm of the odds that two articles tell of one happening, before it is known which others are near.</summary>
    public static float LogOddsOfStory(in Comparison pair, bool sameOutlet, int days) => -6.73f
        + (2.86f * pair.Words)
        + (1.4f * pair.Entities)
        + (1.3f * pair.LeadEntities)
        + (0.03f * MathF.Min(100, pair.LeadMass))
        + (0.025f * MathF.Min(60, pair.TitleMass))
        + (1.87f * pair.Headline)
        + (1.71f * pair.Topics)
        + (1.12f * pair.Figures)
        + (0.5f * pair.Days)
        + (0.52f * pair.Speakers)

        // What an outlet prints a day later is seldom the same happening, and often the next number of a series.
        - (sameOutlet && days > 0 ? 2.01f : 0)
        - (0.54f * days);

    /// <summary>The logarithm of the odds that two articles are of one affair.</summary>
    public static float LogOddsOfAffair(in Comparison pair, int days) => -3.1f
        + (7.4f * pair.Words)
        + (1.8f * pair.Topics)
        + (1.2f * pair.Entities)
        + (0.0245f * MathF.Min(100, pair.LeadMass))
        + (0.09f * MathF.Min(60, pair.EntityMass))
        - (days > StoryDays ? 0.3f * MathF.Log2((float)days / StoryDays) : 0);

    /// <summary>The chance for a logarithm of odds.</summary>
    public static float Chance(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
