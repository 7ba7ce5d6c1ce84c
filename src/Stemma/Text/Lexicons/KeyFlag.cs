namespace Stemma.Text.Lexicons;

/// <summary>Remembers by lexicon key whether a rule holds for a word: a <see cref="KeyMemo"/> of one byte a key, so that the frequent words' share stays in the nearest cache.</summary>
/// <remarks>For functions of the word alone, never of its place. Thread-safe in the same way.</remarks>
internal sealed class KeyFlag
{
    private const byte No = 1;
    private const byte Yes = 2;

    private byte[] _values = [];

    /// <summary>What has been kept for <paramref name="key"/>, or null where nothing has.</summary>
    public bool? this[int key]
    {
        get
        {
            var values = _values;
            return (uint)key >= (uint)values.Length || values[key] == 0 ? null : values[key] == Yes;
        }
    }

    /// <summary>Keeps whether the rule holds for a key from 0 on, and gives it back.</summary>
    public bool Keep(int key, bool holds)
    {
        var values = _values;
        if (key >= values.Length)
        {
            Array.Resize(ref values, Math.Max(key + 1, values.Length * 2));
            _values = values;
        }

        values[key] = holds ? Yes : No;
        return holds;
    }
}
