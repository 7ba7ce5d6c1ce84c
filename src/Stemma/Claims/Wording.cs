namespace Stemma.Claims;

/// <summary>What some words say, for comparison: entities, numbers and content words with what each weighs.</summary>
/// <remarks>Features are sorted ordinally and occur once; weights are positive.</remarks>
internal sealed class Wording
{
    private readonly KeyValuePair<string, double>[] _features;

    public Wording(SortedDictionary<string, double> features, bool negated)
    {
        Negated = negated;
        _features = [.. features];
        foreach (var feature in _features)
        {
            Weight += feature.Value;
        }
    }

    /// <summary>Whether the words deny what they say (没有, 尚未).</summary>
    public bool Negated { get; }

    /// <summary>Sum of all weights.</summary>
    public double Weight { get; }

    public ReadOnlySpan<KeyValuePair<string, double>> Features => _features;

    /// <summary>Weight of what both say.</summary>
    public double Common(Wording other) => Common(other, wordsOnly: false);

    /// <summary>Weight of the words and dates that both say, entities and numbers apart.</summary>
    public double CommonWords(Wording other) => Common(other, wordsOnly: true);

    /// <summary>Share of what they say that both say, from 0 to 1 (Dice coefficient over weights).</summary>
    public double Likeness(Wording other) => Weight + other.Weight is > 0 and var all ? 2 * Common(other) / all : 0;

    /// <summary>Share of what the shorter says that the other says too, from 0 to 1.</summary>
    public double Containment(Wording other) => Math.Min(Weight, other.Weight) is > 0 and var least ? Common(other) / least : 0;

    /// <summary>Share of the words and dates of either that both say, entities and numbers apart, from 0 to 1.</summary>
    public double WordLikeness(Wording other) => WordWeight + other.WordWeight is > 0 and var all ? 2 * CommonWords(other) / all : 0;

    private double WordWeight => _features.Where(f => f.Key[0] is 'w' or 'd').Sum(f => f.Value);

    /// <summary>Whether one denies what the other says, or both give numbers and no number is the same.</summary>
    public bool Differs(Wording other) => Negated != other.Negated || (HasNumber && other.HasNumber && !SharesNumber(other));

    /// <summary>Whether a feature occurs.</summary>
    public bool Has(string feature) => Array.Exists(_features, f => f.Key == feature);

    private bool HasNumber => Array.Exists(_features, f => f.Key[0] == 'n');

    private bool SharesNumber(Wording other) => Array.Exists(_features, f => f.Key[0] == 'n' && other.Has(f.Key));

    /// <summary>How many entities both name, media apart.</summary>
    public int CommonEntities(Wording other)
    {
        var count = 0;
        foreach (var feature in _features)
        {
            if (feature.Key[0] == 'e' && feature.Value > 0.5 && Array.Exists(other._features, f => f.Key == feature.Key))
            {
                count++;
            }
        }

        return count;
    }

    private double Common(Wording other, bool wordsOnly)
    {
        double common = 0;
        int i = 0, j = 0;
        while (i < _features.Length && j < other._features.Length)
        {
            var order = string.CompareOrdinal(_features[i].Key, other._features[j].Key);
            if (order == 0 && (!wordsOnly || _features[i].Key[0] is 'w' or 'd'))
            {
                common += Math.Min(_features[i].Value, other._features[j].Value);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }
}
