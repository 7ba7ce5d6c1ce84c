namespace Stemma.Text.Lexicons;

/// <summary>All keys of all stages in one automaton: a text is walked once for everything.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class Lexicon
{
    private readonly DoubleArrayTrie _trie;
    private readonly int[] _firsts;
    private readonly LexiconEntry[] _entries;
    private readonly float[] _costs;
    private readonly string[] _parts;

    internal Lexicon(DoubleArrayTrie trie, int[] firsts, LexiconEntry[] entries, float[] costs, string[] parts)
    {
        _trie = trie;
        _firsts = firsts;
        _entries = entries;
        _costs = costs;
        _parts = parts;
    }

    /// <summary>The arrays, for <see cref="LexiconFile"/>.</summary>
    internal (DoubleArrayTrie Trie, int[] Firsts, LexiconEntry[] Entries, float[] Costs, string[] Parts) Data => (_trie, _firsts, _entries, _costs, _parts);

    /// <summary>The readings of a key, in the order of registration.</summary>
    public ReadOnlySpan<LexiconEntry> Entries(int key) => _entries.AsSpan(_firsts[key], _firsts[key + 1] - _firsts[key]);

    /// <summary>Segmentation cost of a key, or NaN when segmentation may not use it.</summary>
    public float Cost(int key) => _costs[key];

    /// <summary>Part of speech in the word list (jieba's tag set: n, v, ns, nr, m …), or empty.</summary>
    public string PartOfSpeech(int key) => _parts[key];

    /// <summary>The payload of the key's first reading with <paramref name="tag"/>, or -1.</summary>
    public int Payload(int key, LexiconTag tag)
    {
        foreach (var entry in Entries(key))
        {
            if (entry.Tag == tag)
            {
                return entry.Payload;
            }
        }

        return -1;
    }

    /// <summary>The number of the key that equals <paramref name="folded"/>, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        var cell = DoubleArrayTrie.Root;
        foreach (var c in folded)
        {
            if ((cell = _trie.Step(cell, c)) < 0)
            {
                return -1;
            }
        }

        return _trie.KeyAt(cell);
    }

    /// <summary>Appends every key found in <paramref name="span"/> of <paramref name="folded"/>, by start, then by length.</summary>
    /// <remarks>A key of Latin letters matches whole runs of letters only: "us" is not found in "russia".</remarks>
    public void Scan(string folded, TextSpan span, List<LexiconMatch> into)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            if (start > span.Start && Splits(folded, start))
            {
                continue;
            }

            var cell = DoubleArrayTrie.Root;
            for (var i = start; i < span.End; i++)
            {
                if ((cell = _trie.Step(cell, folded[i])) < 0)
                {
                    break;
                }

                var key = _trie.KeyAt(cell);
                if (key >= 0 && (i + 1 >= span.End || !Splits(folded, i + 1)))
                {
                    into.Add(new LexiconMatch(start, i + 1, key));
                }
            }
        }
    }

    private static bool Splits(string text, int position) => char.IsAsciiLetter(text[position]) && char.IsAsciiLetter(text[position - 1]);
}
