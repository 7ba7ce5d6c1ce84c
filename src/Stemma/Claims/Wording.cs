namespace Stemma.Claims;

/// <summary>What some words say, for comparison: entities, numbers and content words with what each weighs.</summary>
/// <remarks>Features are sorted ordinally and occur once; weights are positive.</remarks>
internal sealed class Wording
{
    private readonly KeyValuePair<string, double>[] _features;

    public Wording(SortedDictionary<string, double> features)
    {
        _features = [.. features];
        foreach (var feature in _features)
        {
            Weight += feature.Value;
        }
    }

    /// <summary>Sum of all weights.</summary>
    public double Weight { get; }

    public ReadOnlySpan<KeyValuePair<string, double>> Features => _features;

    /// <summary>Weight of what both say.</summary>
    public double Common(Wording other)
    {
        double common = 0;
        int i = 0, j = 0;
        while (i < _features.Length && j < other._features.Length)
        {
            var order = string.CompareOrdinal(_features[i].Key, other._features[j].Key);
            if (order == 0)
            {
                common += Math.Min(_features[i].Value, other._features[j].Value);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    /// <summary>Share of what they say that both say, from 0 to 1 (Dice coefficient over weights).</summary>
    public double Likeness(Wording other) => Weight + other.Weight is > 0 and var all ? 2 * Common(other) / all : 0;

    /// <summary>Share of what the shorter says that the other says too, from 0 to 1.</summary>
    public double Containment(Wording other) => Math.Min(Weight, other.Weight) is > 0 and var least ? Common(other) / least : 0;
}
