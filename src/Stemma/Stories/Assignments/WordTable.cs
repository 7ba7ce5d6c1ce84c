using System.Numerics;

namespace Stemma.Stories.Assignments;

/// <summary>The words of one article, set up to be met by those of many others.</summary>
/// <remarks>
/// Walking two sorted lists side by side guesses wrong at every other step, and two articles share few of their hundreds of words; a bitmap of 8 KiB tells
/// nearly always in one predictable look that a word is not shared. What is shared is met in the order of the features, as in the walk.
/// </remarks>
internal sealed class WordTable
{
    private const int FilterBits = 16;

    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private uint[] _words = [];
    private int _count;
    private int[] _slots = new int[1 << 12];

    /// <summary>The slots' number, as what is left of a hash of 32 bits.</summary>
    private int _shift = 32 - 12;

    /// <summary>Takes the words of an article in place of those of the last one.</summary>
    /// <param name="words">Each once. Kept, not copied.</param>
    /// <param name="count">How many of them are words.</param>
    public void Hold(uint[] words, int count)
    {
        for (var i = 0; i < _count; i++)
        {
            _filter[Hash(_words[i]) >> (32 - FilterBits + 6)] = 0;
        }

        (_words, _count) = (words, count);
        var bits = Math.Max(12, BitOperations.Log2((uint)count + 1) + 2);
        if (32 - bits != _shift)
        {
            _slots = new int[1 << bits];
            _shift = 32 - bits;
        }

        Array.Clear(_slots);
        for (var i = 0; i < count; i++)
        {
            var hash = Hash(_words[i]);
            _filter[hash >> (32 - FilterBits + 6)] |= 1UL << (int)(hash >> (32 - FilterBits));
            var slot = hash >> _shift;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & ((uint)_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>Whether a word may be there: wrongly so in less than one case of a hundred.</summary>
    public bool MayHold(uint word)
    {
        var hash = Hash(word);
        return (_filter[hash >> (32 - FilterBits + 6)] >> (int)(hash >> (32 - FilterBits)) & 1) != 0;
    }

    /// <summary>The place of a word among those held, or −1.</summary>
    public int IndexOf(uint word)
    {
        for (var slot = Hash(word) >> _shift; _slots[slot] != 0; slot = (slot + 1) & ((uint)_slots.Length - 1))
        {
            if (_words[_slots[slot] - 1] == word)
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    private static uint Hash(uint word) => word * 0x9E3779B1;
}
