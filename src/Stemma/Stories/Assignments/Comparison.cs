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
/// <param name="LeadEntities">Cosine of the entities of the leads, 0 to 1.</param>
/// <param name="Topics">Cosine of the topics of the headlines, 0 to 1: what is alike in other words.</param>
/// <param name="Headline">Share, by rarity, of the one headline's words that stand in the other lead, 0 to 1; of the two shares the greater.</param>
internal readonly record struct Comparison(
    float Words, float Entities, float Figures, float Speakers, float Days, float LeadMass, float TitleMass, float EntityMass, float LeadEntities, float Topics, float Headline)
{
    /// <summary>Compares two articles.</summary>
    /// <param name="words">The words of <paramref name="left"/>.</param>
    public static Comparison Of(WordTable words, WeightedProfile left, WeightedProfile right)
    {
        StoryProfile a = left.Profile, b = right.Profile;
        var features = b.Features.AsSpan(0, b.Starts[1]);
        float cosine = 0, leadMass = 0, titleMass = 0, leftTitle = 0, rightTitle = 0;
        for (var j = 0; j < features.Length; j++)
        {
            if (!words.MayHold(features[j]) || words.IndexOf(features[j]) is not (>= 0 and var i))
            {
                continue;
            }

            cosine += left.Weights[i] * right.Weights[j];
            FeaturePlace ofLeft = a.Places[i], ofRight = b.Places[j], both = ofLeft & ofRight;
            var rarity = (left.Rarities[i] + right.Rarities[j]) / 2;
            leadMass += (both & FeaturePlace.Lead) != 0 ? rarity : 0;
            titleMass += (both & FeaturePlace.Title) != 0 ? rarity : 0;
            leftTitle += (ofLeft & FeaturePlace.Title) != 0 && (ofRight & FeaturePlace.Lead) != 0 ? left.Rarities[i] : 0;
            rightTitle += (ofRight & FeaturePlace.Title) != 0 && (ofLeft & FeaturePlace.Lead) != 0 ? right.Rarities[j] : 0;
        }

        var (entities, entityMass, leadEntities) = CompareEntities(left, right);
        return new Comparison(
            cosine,
            entities,
            Cosine(left, right, FeatureKind.Figure),
            Cosine(left, right, FeatureKind.Speaker),
            Cosine(left, right, FeatureKind.Day),
            leadMass,
            titleMass,
            entityMass,
            leadEntities,
            left.Topics.Cosine(right.Topics),
            MathF.Max(leftTitle / left.TitleMass, rightTitle / right.TitleMass));
    }

    /// <returns>The cosine of all, and of those that stand in both leads the summed rarity and the cosine.</returns>
    private static (float Cosine, float LeadMass, float LeadCosine) CompareEntities(WeightedProfile left, WeightedProfile right)
    {
        var (cosine, mass, squares) = (0f, 0f, 0f);
        foreach (var (i, j) in new SharedFeatures(left.Profile, right.Profile, FeatureKind.Entity))
        {
            cosine += left.Weights[i] * right.Weights[j];
            if ((left.Profile.Places[i] & right.Profile.Places[j] & FeaturePlace.Lead) != 0)
            {
                mass += (left.Rarities[i] + right.Rarities[j]) / 2;
                squares += left.Rarities[i] * right.Rarities[j];
            }
        }

        return (cosine, mass, squares / (left.LeadLength * right.LeadLength));
    }

    private static float Cosine(WeightedProfile left, WeightedProfile right, FeatureKind kind)
    {
        var sum = 0f;
        foreach (var (i, j) in new SharedFeatures(left.Profile, right.Profile, kind))
        {
            sum += left.Weights[i] * right.Weights[j];
        }

        return sum;
    }
}
