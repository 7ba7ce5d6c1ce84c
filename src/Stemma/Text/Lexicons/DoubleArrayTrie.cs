using System.Runtime.CompilerServices;

namespace Stemma.Text.Lexicons;

/// <summary>A set of strings as a double array (Aoe 1989): one addition and one comparison a character.</summary>
/// <remarks>
/// Immutable, thread-safe. Walks code units; keys hold whole surrogate pairs, so a match never splits one. Both halves of a cell lie side by side, so
/// a step touches one cache line; a bit of the base says whether a key ends in the cell, so most steps need not look for one.
/// </remarks>
internal sealed class DoubleArrayTrie
{
    /// <summary>The root's cell; every walk starts here.</summary>
    public const int Root = 0;

    private readonly ushort[] _codes;
    private readonly Cell[] _cells;

    internal DoubleArrayTrie(ushort[] codes, Cell[] cells)
    {
        _codes = codes;
        _cells = cells;
    }

    /// <summary>The arrays, for <see cref="LexiconFile"/>.</summary>
    internal (ushort[] Codes, Cell[] Cells) Data => (_codes, _cells);

    /// <summary>Builds the trie of sorted, distinct, non-empty keys; see <see cref="DoubleArrayBuilder"/>.</summary>
    public static DoubleArrayTrie Build(string[] keys, float[] costs, int[] numbers) => new DoubleArrayBuilder(keys, costs, numbers).Build();

    /// <summary>The cell reached from <paramref name="cell"/> by <paramref name="c"/>, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int cell, char c)
    {
        var cells = _cells;
        int code = _codes[c];
        var next = (cells[cell].Base >> 1) + code;
        return code != 0 && (uint)next < (uint)cells.Length && cells[next].Check == cell ? next : -1;
    }

    /// <summary>The number of the key that ends in <paramref name="cell"/>, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int KeyAt(int cell)
    {
        var b = _cells[cell].Base;
        return (b & 1) == 0 ? -1 : _cells[b >> 1].Base;
    }

    /// <summary>One node. The base is shifted left by one; its lowest bit says that a key ends here. The cell at the base itself then holds the key's number.</summary>
    internal readonly struct Cell(int @base, int check)
    {
        /// <summary>Where the children begin.</summary>
        public readonly int Base = @base;

        /// <summary>The parent's cell.</summary>
        public readonly int Check = check;
    }
}
