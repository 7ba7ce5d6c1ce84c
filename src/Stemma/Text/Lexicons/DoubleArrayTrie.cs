namespace Stemma.Text.Lexicons;

/// <summary>A set of strings as a double array (Aoe 1989): one addition and one comparison a character.</summary>
/// <remarks>Immutable, thread-safe. Walks code units; keys hold whole surrogate pairs, so a match never splits one.</remarks>
internal sealed class DoubleArrayTrie
{
    private readonly ushort[] _codes;
    private readonly int[] _base;
    private readonly int[] _check;

    internal DoubleArrayTrie(ushort[] codes, int[] @base, int[] check)
    {
        _codes = codes;
        _base = @base;
        _check = check;
    }

    /// <summary>The root's cell; every walk starts here.</summary>
    public const int Root = 0;

    /// <summary>The arrays, for <see cref="LexiconFile"/>.</summary>
    internal (ushort[] Codes, int[] Base, int[] Check) Data => (_codes, _base, _check);

    /// <summary>Builds the trie; key <c>i</c> of the sorted, distinct, non-empty <paramref name="keys"/> gets the number <c>i</c>.</summary>
    public static DoubleArrayTrie Build(string[] keys) => new DoubleArrayBuilder(keys).Build();

    /// <summary>The cell reached from <paramref name="cell"/> by <paramref name="c"/>, or -1.</summary>
    public int Step(int cell, char c)
    {
        int code = _codes[c];
        if (code == 0)
        {
            return -1;
        }

        var next = _base[cell] + code;
        return (uint)next < (uint)_check.Length && _check[next] == cell ? next : -1;
    }

    /// <summary>The number of the key that ends in <paramref name="cell"/>, or -1.</summary>
    public int KeyAt(int cell)
    {
        var end = _base[cell];
        return (uint)end < (uint)_check.Length && end > 0 && _check[end] == cell && _base[end] < 0 ? -_base[end] - 1 : -1;
    }
}
