namespace Stemma.Text.Lexicons;

/// <summary>All keys of all stages in one automaton: a text is walked once for everything.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class Lexicon
{
    private readonly DoubleArrayTrie _trie;
    private readonly int[] _firsts;
    private readonly LexiconEntry[] _entries;
    private readonly KeyInfo[] _infos;
    private readonly byte[] _parts;
    private readonly string[] _partNames;

    /// <param name="parts">For each key the number of its part of speech in <paramref name="partNames"/>: a byte a key stays in the cache, a reference does not.</param>
    internal Lexicon(DoubleArrayTrie trie, int[] firsts, LexiconEntry[] entries, KeyInfo[] infos, byte[] parts, string[] partNames)
    {
        _trie = trie;
        _firsts = firsts;
        _entries = entries;
        _infos = infos;
        _parts = parts;
        _partNames = partNames;
    }

    /// <summary>The arrays, for <see cref="LexiconFile"/>.</summary>
    internal (DoubleArrayTrie Trie, int[] Firsts, LexiconEntry[] Entries, KeyInfo[] Infos, byte[] Parts, string[] PartNames) Data => (_trie, _firsts, _entries, _infos, _parts, _partNames);

    /// <summary>What words can do in counted noun phrases, kept for the quantities.</summary>
    internal KeyMemo CountingClasses { get; } = new();

    /// <summary>The automaton.</summary>
    internal DoubleArrayTrie Trie => _trie;

    /// <summary>Number of keys; they are numbered from 0.</summary>
    internal int KeyCount => _firsts.Length - 1;

    /// <summary>The readings of a key, in the order of registration.</summary>
    public ReadOnlySpan<LexiconEntry> Entries(int key) => _entries.AsSpan(_firsts[key], _firsts[key + 1] - _firsts[key]);

    /// <summary>Segmentation cost of a key, or NaN when segmentation may not use it.</summary>
    public float Cost(int key) => _infos[key].Cost;

    /// <summary>Part of speech in the word list (jieba's tag set: n, v, ns, nr, m …), or empty.</summary>
    public string PartOfSpeech(int key) => _partNames[_parts[key]];

    /// <summary>The payload of the key's first reading with <paramref name="tag"/>, or -1.</summary>
    public int Payload(int key, LexiconTag tag)
    {
        // Most keys asked for have no such reading; their bits say so without a look at the entries.
        return _infos[key].Tags.Has(tag) ? Reading(key, tag) : -1;
    }

    private int Reading(int key, LexiconTag tag)
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

    /// <summary>The payload of the first reading with <paramref name="tag"/> of what was found, or -1; a match's own bits answer without a look-up.</summary>
    public int Payload(in LexiconMatch match, LexiconTag tag) => match.Tags.Has(tag) ? Reading(match.Key, tag) : -1;

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

    /// <summary>What the key's readings are; empty for a plain word.</summary>
    public LexiconTags Tags(int key) => _infos[key].Tags;

    /// <summary>Cost and tags of a key, side by side as its cell holds them.</summary>
    internal readonly struct KeyInfo(float cost, LexiconTags tags)
    {
        /// <summary>Segmentation cost, or NaN.</summary>
        public readonly float Cost = cost;

        /// <summary>What the readings are.</summary>
        public readonly LexiconTags Tags = tags;
    }
}
