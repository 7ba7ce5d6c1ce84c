using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>What an article's headline is about: how much of each topic its words are of, as a vector of length 1 or, where no word has a topic, 0.</summary>
/// <remarks>Two newsrooms name one thing in different words; a topic has both.</remarks>
internal sealed class TopicVector
{
    /// <summary>The vector of an article without a known word.</summary>
    public static readonly TopicVector Empty = new([], []);

    private readonly ushort[] _topics;
    private readonly float[] _weights;

    private TopicVector(ushort[] topics, float[] weights) => (_topics, _weights) = (topics, weights);

    /// <summary>The vector of a headline's words, each by its rarity.</summary>
    public static TopicVector Of(StoryProfile profile, float[] rarities, TopicTable table)
    {
        var sums = new SortedDictionary<ushort, float>();
        for (var i = 0; i < profile.Starts[1]; i++)
        {
            if ((profile.Places[i] & FeaturePlace.Title) != 0 && table.TryGet(profile.Features[i], out var topic))
            {
                sums[topic] = sums.GetValueOrDefault(topic) + rarities[i];
            }
        }

        var squares = 0f;
        foreach (var (_, weight) in sums)
        {
            squares += weight * weight;
        }

        if (squares == 0)
        {
            return Empty;
        }

        var length = MathF.Sqrt(squares);
        return new TopicVector([.. sums.Keys], [.. sums.Values.Select(w => w / length)]);
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public float Cosine(TopicVector other)
    {
        var sum = 0f;
        int i = 0, j = 0;
        while (i < _topics.Length && j < other._topics.Length)
        {
            if (_topics[i] == other._topics[j])
            {
                sum += _weights[i++] * other._weights[j++];
            }
            else if (_topics[i] < other._topics[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }
}
