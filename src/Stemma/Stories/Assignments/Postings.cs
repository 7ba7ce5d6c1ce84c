namespace Stemma.Stories.Assignments;

/// <summary>Which articles have a feature, newest arrival first.</summary>
/// <remarks>Chains through two arrays, as in a hash table: an entry costs eight bytes, and a list that is long costs no more to read than a short one.</remarks>
internal sealed class Postings
{
    /// <summary>Most articles read of one feature.</summary>
    public const int Limit = 24;

    private const int FilterBits = 24;

    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Article, int Next)> _entries = [];

    /// <summary>A bit for each hash of a key that is there: most look-ups are of keys that are not, and end in two megabytes instead of the whole table.</summary>
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    /// <summary>Adds an article to a list.</summary>
    public void Add(ulong key, int article)
    {
        var bit = Bit(key);
        _filter[bit >> 6] |= 1UL << (bit & 63);
        ref var head = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var exists);
        _entries.Add((article, exists ? head : -1));
        head = _entries.Count - 1;
    }

    /// <summary>Adds <paramref name="weight"/> to the score of every article listed, <paramref name="most"/> of them at most.</summary>
    /// <returns>How many were read.</returns>
    public int Score(ulong key, float weight, int most, CandidateScores scores)
    {
        var bit = Bit(key);
        if (most <= 0 || (_filter[bit >> 6] & (1UL << (bit & 63))) == 0 || !_heads.TryGetValue(key, out var entry))
        {
            return 0;
        }

        var read = 0;
        for (; entry >= 0 && read < most; read++)
        {
            var (article, next) = _entries[entry];
            scores.Add(article, weight);
            entry = next;
        }

        return read;
    }

    private static int Bit(ulong key) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> (64 - FilterBits));
}
