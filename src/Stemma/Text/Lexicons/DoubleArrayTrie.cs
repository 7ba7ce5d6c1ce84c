using System.Runtime.CompilerServices;

namespace Stemma.Text.Lexicons;

/// <summary>A set of strings as a double array (Aoe 1989): one addition and one comparison a character.</summary>
/// <remarks>
/// Immutable, thread-safe. Walks code units; keys hold whole surrogate pairs, so a match never splits one. A walk is bound by memory latency, so all that
/// is asked of a key (number, cost, tags) lies in its cell: a step touches one cache line.
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

    /// <summary>The arrays, for <see cref="LexiconFile"/> and for the segmenter's own walk.</summary>
    internal (ushort[] Codes, Cell[] Cells) Data => (_codes, _cells);

    /// <summary>Builds the trie of sorted, distinct, non-empty keys; see <see cref="DoubleArrayBuilder"/>.</summary>
    public static DoubleArrayTrie Build(string[] keys, int[] numbers, Lexicon.KeyInfo[] infos) => new DoubleArrayBuilder(keys, numbers, infos).Build();

    /// <summary>The cell reached from <paramref name="cell"/> by <paramref name="c"/>, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int cell, char c)
    {
        // A character of no key has code 0, where no node has a child.
        var cells = _cells;
        var next = cells[cell].Base + _codes[c];
        return (uint)next < (uint)cells.Length && cells[next].Check == cell ? next : -1;
    }

    /// <summary>The number of the key that ends in <paramref name="cell"/>, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int KeyAt(int cell) => _cells[cell].Key;

    /// <summary>One node, sixteen bytes.</summary>
    internal readonly struct Cell
    {
        /// <summary>Bits of <see cref="Base"/>, then of <see cref="Key"/> plus one; the rest is for <see cref="Tags"/>.</summary>
        private const int BaseBits = 24;

        private const int KeyBits = 22;

        private readonly ulong _packed;

        public Cell(int @base, int check, int key, Lexicon.KeyInfo info)
        {
            if (@base >> BaseBits != 0 || (key + 1) >> KeyBits != 0 || info.Tags.Bits >> (64 - BaseBits - KeyBits) != 0)
            {
                throw new InvalidOperationException($"base {@base}, key {key} or tags {info.Tags.Bits:x} do not fit into a cell of the lexicon; widen Cell.");
            }

            _packed = (uint)@base | ((ulong)(key + 1) << BaseBits) | ((ulong)info.Tags.Bits << (BaseBits + KeyBits));
            Check = check;
            Cost = info.Cost;
        }

        /// <summary>The parent's cell.</summary>
        public readonly int Check;

        /// <summary>Segmentation cost of the key that ends here, or NaN.</summary>
        public readonly float Cost;

        /// <summary>Where the children begin.</summary>
        public int Base => (int)_packed & ((1 << BaseBits) - 1);

        /// <summary>The number of the key that ends here, or -1.</summary>
        public int Key => ((int)(_packed >> BaseBits) & ((1 << KeyBits) - 1)) - 1;

        /// <summary>What the readings of the key that ends here are.</summary>
        public LexiconTags Tags => new((uint)(_packed >> (BaseBits + KeyBits)));
    }
}
