using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>A profile with each kind of feature as a vector of length 1 at most, and how rare each feature is.</summary>
internal sealed class WeightedProfile
{
    /// <summary>Squared weight of the entity of its own that every article is taken to have beside those named.</summary>
    /// <remarks>
    /// Without it two short articles that each name one common place and nothing else would agree in full. It is the square of the weight of one
    /// entity of middling rarity; every value from 25 to 60 groups the labelled articles better than none.
    /// </remarks>
    private const float OwnEntity = 40;

    /// <summary>The same for the entities of the lead, by rarity.</summary>
    private const float OwnLeadEntity = 9;

    private WeightedProfile(StoryProfile profile, float[] weights, float[] rarities, TopicVector topics, float leadLength, float titleMass)
    {
        Profile = profile;
        Weights = weights;
        Rarities = rarities;
        Topics = topics;
        LeadLength = leadLength;
        TitleMass = titleMass;
    }

    public StoryProfile Profile { get; }

    /// <summary>Parallel to the profile's features; the squares of each kind sum up to 1, those of entities to less, or to 0 where there are none.</summary>
    public float[] Weights { get; }

    /// <summary>Parallel to the profile's features.</summary>
    public float[] Rarities { get; }

    /// <summary>What the headline is about.</summary>
    public TopicVector Topics { get; }

    /// <summary>Length of the vector of the lead's entities, each by its rarity, and of one of its own.</summary>
    public float LeadLength { get; }

    /// <summary>Summed rarity of the words of the headline; 1 where there are none.</summary>
    public float TitleMass { get; }

    public static WeightedProfile Of(StoryProfile profile, FeatureFrequencies frequencies, TopicTable topics)
    {
        var weights = new float[profile.Features.Length];
        var rarities = new float[profile.Features.Length];
        for (var k = 0; k < profile.Starts.Length - 1; k++)
        {
            var squares = k == (int)FeatureKind.Entity && profile.Starts[k] < profile.Starts[k + 1] ? OwnEntity : 0f;
            for (var i = profile.Starts[k]; i < profile.Starts[k + 1]; i++)
            {
                // That two articles speak of one day tells the same whatever the day.
                var rarity = k == (int)FeatureKind.Day ? 1 : frequencies.Rarity((FeatureKind)k, profile.Features[i]);
                rarities[i] = rarity;
                weights[i] = profile.Counts[i] * rarity;
                squares += weights[i] * weights[i];
            }

            var norm = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
            for (var i = profile.Starts[k]; i < profile.Starts[k + 1]; i++)
            {
                weights[i] *= norm;
            }
        }

        var lead = OwnLeadEntity;
        for (var i = profile.Starts[(int)FeatureKind.Entity]; i < profile.Starts[(int)FeatureKind.Entity + 1]; i++)
        {
            lead += (profile.Places[i] & FeaturePlace.Lead) != 0 ? rarities[i] * rarities[i] : 0;
        }

        var title = 0f;
        for (var i = 0; i < profile.Starts[1]; i++)
        {
            title += (profile.Places[i] & FeaturePlace.Title) != 0 ? rarities[i] : 0;
        }

        return new WeightedProfile(profile, weights, rarities, TopicVector.Of(profile, rarities, topics), MathF.Sqrt(lead), title > 0 ? title : 1);
    }

    /// <summary>What is left of a profile when its article is too old to be compared: day, outlet and digest.</summary>
    public WeightedProfile Emptied() => new(Profile.Emptied(), [], [], TopicVector.Empty, 1, 1);

    /// <summary>Days between the publications; null when one has no clock.</summary>
    public int? DaysApart(WeightedProfile other) => Profile.Day is { } a && other.Profile.Day is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;
}
