namespace Stemma.Stories.Assignments;

/// <summary>Which articles have a feature, newest arrival first; reading a list stops after <see cref="Limit"/>.</summary>
/// <remarks>Chains through two arrays, as in a hash table: an entry costs eight bytes, and a list that is long costs no more to read than a short one.</remarks>
internal sealed class Postings
{
    /// <summary>Most articles read of one list.</summary>
    public const int Limit = 24;

    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Article, int Next)> _entries = [];

    public void Add(ulong key, int article)
    {
        ref var head = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var exists);
        _entries.Add((article, exists ? head : -1));
        head = _entries.Count - 1;
    }

    /// <summary>Adds <paramref name="weight"/> to the score of every article listed.</summary>
    public void Score(ulong key, float weight, CandidateScores scores)
    {
        if (!_heads.TryGetValue(key, out var entry))
        {
            return;
        }

        for (var read = 0; entry >= 0 && read < Limit; read++)
        {
            var (article, next) = _entries[entry];
            scores.Add(article, weight);
            entry = next;
        }
    }
}
