using System.Numerics;

namespace Stemma.Stories.Assignments;

/// <summary>Which articles have a feature, newest arrival first.</summary>
/// <remarks>
/// One table with open addressing, and for each feature its entries side by side in room for a power of two of them: what is held is far larger than
/// the cache, so that the cost of a look-up is the number of places in memory that it goes to, and here that is two.
/// </remarks>
internal sealed class Postings
{
    private Slot[] _slots = new Slot[64];
    private Entry[] _entries = new Entry[64];
    private int _features;
    private int _end;

    /// <summary>Adds an article to a list.</summary>
    public void Add(ulong feature, int article, int day)
    {
        if ((_features + 1) * 2 > _slots.Length)
        {
            Widen();
        }

        ref var slot = ref _slots[Find(_slots, feature)];
        if (slot.Count == 0)
        {
            _features++;
            slot = new Slot(feature, Reserve(1), 0);
        }
        else if (BitOperations.IsPow2(slot.Count))
        {
            // Its room is full: it moves to twice the room at the end, and what it leaves is lost until articles are forgotten.
            var start = Reserve(slot.Count * 2);
            _entries.AsSpan(slot.Start, slot.Count).CopyTo(_entries.AsSpan(start));
            slot = slot with { Start = start };
        }

        _entries[slot.Start + slot.Count] = new Entry(article, day);
        slot = slot with { Count = slot.Count + 1 };
    }

    /// <summary>The same lists without what was published before a day.</summary>
    public Postings From(int first)
    {
        var kept = new Postings();
        foreach (var slot in _slots)
        {
            foreach (var entry in _entries.AsSpan(slot.Start, slot.Count))
            {
                if (entry.Day >= first)
                {
                    kept.Add(slot.Feature, entry.Article, entry.Day);
                }
            }
        }

        return kept;
    }

    /// <summary>Adds <paramref name="weight"/> to the score of articles listed from <paramref name="first"/> to <paramref name="last"/>; <paramref name="most"/> entries are read at most.</summary>
    /// <returns>How many entries were read, those of other days too.</returns>
    public int Score(ulong feature, float weight, int first, int last, int most, CandidateScores scores)
    {
        if (most <= 0)
        {
            return 0;
        }

        var (_, start, count) = _slots[Find(_slots, feature)];
        var read = Math.Min(count, most);
        var entries = _entries.AsSpan(start + count - read, read);
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var (article, day) = entries[i];
            if (day >= first && day <= last)
            {
                scores.Add(article, weight);
            }
        }

        return read;
    }

    /// <summary>The slot of a feature, or the empty one where it would be.</summary>
    private static int Find(Slot[] slots, ulong feature)
    {
        var at = (int)((feature * 0x9E3779B97F4A7C15) >> (64 - BitOperations.Log2((uint)slots.Length)));
        while (slots[at].Count > 0 && slots[at].Feature != feature)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private int Reserve(int room)
    {
        if (_end + room > _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(_end + room, _entries.Length * 2));
        }

        _end += room;
        return _end - room;
    }

    private void Widen()
    {
        var wider = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Count > 0)
            {
                wider[Find(wider, slot.Feature)] = slot;
            }
        }

        _slots = wider;
    }

    private readonly record struct Slot(ulong Feature, int Start, int Count);

    private readonly record struct Entry(int Article, int Day);
}
