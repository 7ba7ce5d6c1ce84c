namespace Stemma.Stories.Assignments;

/// <summary>Which articles have a feature, newest arrival first.</summary>
/// <remarks>Chains through two arrays, as in a hash table: an entry costs eight bytes, and a list that is long costs no more to read than a short one.</remarks>
internal sealed class Postings
{
    /// <summary>Most articles read of one feature.</summary>
    public const int Limit = 48;

    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Article, int Next)> _entries = [];

    public void Add(ulong key, int article)
    {
        ref var head = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var exists);
        _entries.Add((article, exists ? head : -1));
        head = _entries.Count - 1;
    }

    /// <summary>Adds <paramref name="weight"/> to the score of every article listed, <paramref name="most"/> of them at most.</summary>
    /// <returns>How many were read.</returns>
    public int Score(ulong key, float weight, int most, CandidateScores scores)
    {
        if (most <= 0 || !_heads.TryGetValue(key, out var entry))
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
}
