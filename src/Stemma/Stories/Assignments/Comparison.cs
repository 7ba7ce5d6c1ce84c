using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>What two articles share, as the few numbers from which it is judged whether they tell of one happening.</summary>
/// <param name="Words">Cosine of all words, 0 to 1.</param>
/// <param name="Entities">Cosine of the entities, 0 to 1.</param>
/// <param name="Figures">Cosine of the figures, 0 to 1.</param>
/// <param name="Speakers">Cosine of the speakers, 0 to 1.</param>
/// <param name="Days">Cosine of the days spoken of, 0 to 1.</param>
/// <param name="LeadMass">Summed rarity of the words that stand in both leads: unlike a cosine it grows with what is shared, whatever else is said.</param>
/// <param name="TitleMass">The same of the headlines.</param>
/// <param name="EntityMass">Summed rarity of the entities that stand in both leads.</param>
internal readonly record struct Comparison(
    float Words, float Entities, float Figures, float Speakers, float Days, float LeadMass, float TitleMass, float EntityMass)
{
    /// <summary>Compares two articles.</summary>
    /// <param name="words">The words of <paramref name="left"/>.</param>
    public static Comparison Of(WordTable words, WeightedProfile left, WeightedProfile right)
    {
        StoryProfile a = left.Profile, b = right.Profile;
        var features = b.Features.AsSpan(0, b.Starts[1]);
        float cosine = 0, leadMass = 0, titleMass = 0;
        for (var j = 0; j < features.Length; j++)
        {
            if (!words.MayHold(features[j]) || words.IndexOf(features[j]) is not (>= 0 and var i))
            {
                continue;
            }

            cosine += left.Weights[i] * right.Weights[j];
            var both = a.Places[i] & b.Places[j];
            var rarity = (left.Rarities[i] + right.Rarities[j]) / 2;
            leadMass += (both & FeaturePlace.Lead) != 0 ? rarity : 0;
            titleMass += (both & FeaturePlace.Title) != 0 ? rarity : 0;
        }

        var entityMass = 0f;
        var entities = Cosine(left, right, FeatureKind.Entity, ref entityMass);
        var unused = 0f;
        return new Comparison(
            cosine,
            entities,
            Cosine(left, right, FeatureKind.Figure, ref unused),
            Cosine(left, right, FeatureKind.Speaker, ref unused),
            Cosine(left, right, FeatureKind.Day, ref unused),
            leadMass,
            titleMass,
            entityMass);
    }

    private static float Cosine(WeightedProfile left, WeightedProfile right, FeatureKind kind, ref float leadMass)
    {
        StoryProfile a = left.Profile, b = right.Profile;
        uint[] x = a.Features, y = b.Features;
        var k = (int)kind;
        int i = a.Starts[k], j = b.Starts[k], iEnd = a.Starts[k + 1], jEnd = b.Starts[k + 1];
        var sum = 0f;
        while (i < iEnd && j < jEnd)
        {
            if (x[i] < y[j])
            {
                i++;
            }
            else if (x[i] > y[j])
            {
                j++;
            }
            else
            {
                sum += left.Weights[i] * right.Weights[j];
                leadMass += (a.Places[i] & b.Places[j] & FeaturePlace.Lead) != 0 ? (left.Rarities[i] + right.Rarities[j]) / 2 : 0;
                i++;
                j++;
            }
        }

        return sum;
    }
}
