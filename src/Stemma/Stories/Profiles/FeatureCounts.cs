using System.Runtime.InteropServices;

namespace Stemma.Stories.Profiles;

/// <summary>The features of one kind while an article's are counted.</summary>
internal sealed class FeatureCounts
{
    private readonly Dictionary<uint, (float Count, FeaturePlace Place)> _counts = [];

    public int Count => _counts.Count;

    public IEnumerable<uint> Features => _counts.Keys;

    public (float Count, FeaturePlace Place) this[uint feature] => _counts[feature];

    /// <summary>Adds to a feature's count.</summary>
    public void Add(uint feature, float count, FeaturePlace place)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _);
        held = (held.Count + count, held.Place | place);
    }

    /// <summary>Sets a feature's count, whatever it was.</summary>
    public void Set(uint feature, float count)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, feature, out _);
        held.Count = count;
    }
}
