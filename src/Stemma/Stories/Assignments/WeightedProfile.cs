using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>A profile with each kind of feature as a unit vector.</summary>
internal sealed class WeightedProfile
{
    private WeightedProfile(StoryProfile profile, float[] weights)
    {
        Profile = profile;
        Weights = weights;
    }

    public StoryProfile Profile { get; }

    /// <summary>Parallel to the profile's features; the squares of each kind sum up to 1, or to 0 where there are none.</summary>
    public float[] Weights { get; }

    public static WeightedProfile Of(StoryProfile profile, FeatureFrequencies frequencies)
    {
        var weights = new float[profile.Features.Length];
        for (var k = 0; k < profile.Starts.Length - 1; k++)
        {
            var squares = 0f;
            for (var i = profile.Starts[k]; i < profile.Starts[k + 1]; i++)
            {
                var weight = profile.Counts[i] * frequencies.Weight(k, profile.Features[i]);
                weights[i] = weight;
                squares += weight * weight;
            }

            var norm = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
            for (var i = profile.Starts[k]; i < profile.Starts[k + 1]; i++)
            {
                weights[i] *= norm;
            }
        }

        return new WeightedProfile(profile, weights);
    }

    /// <summary>Cosine of one kind of feature.</summary>
    public float Cosine(WeightedProfile other, FeatureKind kind)
    {
        var k = (int)kind;
        int i = Profile.Starts[k], j = other.Profile.Starts[k], iEnd = Profile.Starts[k + 1], jEnd = other.Profile.Starts[k + 1];
        uint[] left = Profile.Features, right = other.Profile.Features;
        var sum = 0f;
        while (i < iEnd && j < jEnd)
        {
            if (left[i] < right[j])
            {
                i++;
            }
            else if (left[i] > right[j])
            {
                j++;
            }
            else
            {
                sum += Weights[i++] * other.Weights[j++];
            }
        }

        return sum;
    }

    /// <summary>Days between the publications; null when one has no clock.</summary>
    public int? DaysApart(WeightedProfile other) => Profile.Day is { } a && other.Profile.Day is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;
}
