namespace Stemma.Text.Lexicons;

/// <summary>Collects the entries of all stages, then builds the one <see cref="Lexicon"/> that is scanned for.</summary>
/// <remarks>Not thread-safe. Keys are folded on the way in; empty keys are refused.</remarks>
/// <param name="folding">Folds the keys.</param>
/// <param name="built">A lexicon built earlier from the same knowledge: registering then does nothing, and <see cref="Build"/> returns it.</param>
public sealed class LexiconBuilder(ScriptFolding folding, Lexicon? built = null)
{
    private readonly Dictionary<string, List<LexiconEntry>> _entries = new(built is null ? 200_000 : 0, StringComparer.Ordinal);
    private readonly Dictionary<string, (float Cost, string Pos)> _words = new(built is null ? 200_000 : 0, StringComparer.Ordinal);

    /// <summary>How keys are folded.</summary>
    public ScriptFolding Folding => folding;

    /// <summary>Whether the lexicon is there already; a loader that keeps no record of its entries may then skip its file.</summary>
    public bool IsBuilt => built is not null;

    /// <summary>Registers <paramref name="key"/> with a reading.</summary>
    /// <param name="segments">Whether segmentation may cut the key out as one token even when it is no general word.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public void Add(string key, LexiconTag tag, int payload, bool segments = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (IsBuilt)
        {
            return;
        }

        var folded = folding.Fold(key);
        Entry(folded).Add(new LexiconEntry(tag, payload));
        if (segments)
        {
            _words.TryAdd(folded, (DefaultCost(folded), ""));
        }
    }

    /// <summary>Registers a general word with its segmentation cost (negative natural logarithm of its probability) and part of speech.</summary>
    public void AddWord(string word, float cost, string partOfSpeech)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (IsBuilt)
        {
            return;
        }

        var folded = folding.Fold(word);
        _ = Entry(folded);
        _words[folded] = (cost, partOfSpeech);
    }

    /// <summary>Builds the automaton. The builder may be dropped afterwards.</summary>
    public Lexicon Build()
    {
        if (built is not null)
        {
            return built;
        }

        var keys = _entries.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        var costs = Array.ConvertAll(keys, k => _words.TryGetValue(k, out var word) ? word.Cost : float.MaxValue);

        // Keys are numbered by cost, so that the records of frequent words share cache lines.
        var order = Enumerable.Range(0, keys.Length).OrderBy(k => costs[k]).ThenBy(k => k).ToArray();
        var numbers = new int[keys.Length];
        for (var n = 0; n < order.Length; n++)
        {
            numbers[order[n]] = n;
        }

        var firsts = new int[keys.Length + 1];
        var all = new List<LexiconEntry>(keys.Length);
        var infos = new Lexicon.KeyInfo[keys.Length];
        var parts = new string[keys.Length];
        for (var n = 0; n < order.Length; n++)
        {
            var key = keys[order[n]];
            firsts[n] = all.Count;
            all.AddRange(_entries[key]);
            (var cost, parts[n]) = _words.TryGetValue(key, out var word) ? word : (float.NaN, "");
            infos[n] = new Lexicon.KeyInfo(cost, _entries[key].Aggregate(default(LexiconTags), (tags, e) => tags.With(e.Tag)));
        }

        firsts[^1] = all.Count;
        var names = parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var partNumbers = Array.ConvertAll(parts, p => (byte)Array.BinarySearch(names, p, StringComparer.Ordinal));
        return new Lexicon(DoubleArrayTrie.Build(keys, numbers, infos), firsts, [.. all], infos, partNumbers, names);
    }

    /// <summary>A name or term outside the word list counts like a word seen some 30 times in 60 million: dearer than common words, far cheaper than its pieces.</summary>
    private static float DefaultCost(string key) => key.Length == 1 ? 12f : 14.5f;

    private List<LexiconEntry> Entry(string folded)
    {
        if (!_entries.TryGetValue(folded, out var list))
        {
            _entries[folded] = list = new List<LexiconEntry>(1);
        }

        return list;
    }
}
