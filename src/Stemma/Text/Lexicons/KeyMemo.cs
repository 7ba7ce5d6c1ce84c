namespace Stemma.Text.Lexicons;

/// <summary>Remembers by lexicon key what a rule says of a word, so that a text's frequent words are classified once and not at each occurrence.</summary>
/// <remarks>
/// For functions of the word alone, never of its place. Thread-safe without locks: whoever writes a key writes the same, and a value lost to
/// another thread's larger array is computed again.
/// </remarks>
internal sealed class KeyMemo
{
    private int[] _values = [];

    /// <summary>What has been kept for <paramref name="key"/>, or false where nothing has.</summary>
    public bool TryGet(int key, out int value)
    {
        var values = _values;
        value = (uint)key < (uint)values.Length ? values[key] - 1 : -1;
        return value >= 0;
    }

    /// <summary>Keeps a value from 0 on for a key from 0 on, and gives it back.</summary>
    public int Keep(int key, int value)
    {
        var values = _values;
        if (key >= values.Length)
        {
            // Keys are numbered by frequency, so that the array stays short.
            Array.Resize(ref values, Math.Max(key + 1, values.Length * 2));
            _values = values;
        }

        values[key] = value + 1;
        return value;
    }
}
