using System.Runtime.InteropServices;

namespace Stemma.Stories.Assignments;

/// <summary>Which articles have a feature, newest arrival first.</summary>
/// <remarks>Chains through two arrays, as in a hash table: an entry costs twelve bytes, and a list that is long costs no more to read than a short one.</remarks>
internal sealed class Postings
{
    private readonly Dictionary<ulong, int> _heads = [];
    private readonly List<(int Article, int Day, int Next)> _entries = [];

    /// <summary>Adds an article to a list.</summary>
    public void Add(ulong feature, int article, int day)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, feature, out var exists);
        _entries.Add((article, day, exists ? head : -1));
        head = _entries.Count - 1;
    }

    /// <summary>The same lists without what was published before a day.</summary>
    public Postings From(int first)
    {
        var kept = new Postings();
        var list = new List<(int Article, int Day)>();
        foreach (var (feature, head) in _heads)
        {
            list.Clear();
            for (var entry = head; entry >= 0; entry = _entries[entry].Next)
            {
                if (_entries[entry].Day >= first)
                {
                    list.Add((_entries[entry].Article, _entries[entry].Day));
                }
            }

            for (var i = list.Count - 1; i >= 0; i--)
            {
                kept.Add(feature, list[i].Article, list[i].Day);
            }
        }

        return kept;
    }

    /// <summary>Adds <paramref name="weight"/> to the score of articles listed from <paramref name="first"/> to <paramref name="last"/>; <paramref name="most"/> entries are read at most.</summary>
    /// <returns>How many entries were read, those of other days too.</returns>
    public int Score(ulong feature, float weight, int first, int last, int most, CandidateScores scores)
    {
        if (most <= 0 || !_heads.TryGetValue(feature, out var entry))
        {
            return 0;
        }

        var read = 0;
        for (; entry >= 0 && read < most; read++)
        {
            var (article, day, next) = _entries[entry];
            if (day >= first && day <= last)
            {
                scores.Add(article, weight);
            }

            entry = next;
        }

        return read;
    }
}
