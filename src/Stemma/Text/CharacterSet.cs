namespace Stemma.Text;

/// <summary>A set of UTF-16 code units as a bitmap of 8 KiB: one look says whether anything can begin at a character.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>The set of the characters in <paramref name="characters"/>.</summary>
    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            _bits[c >> 6] |= 1ul << (c & 63);
        }
    }

    /// <summary>Whether the set holds <paramref name="c"/>.</summary>
    public bool Contains(char c) => (_bits[c >> 6] & (1ul << (c & 63))) != 0;

    /// <summary>The set of all characters for which <paramref name="condition"/> holds.</summary>
    public static CharacterSet Where(Func<char, bool> condition)
    {
        var set = new CharacterSet([]);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (condition((char)c))
            {
                set._bits[c >> 6] |= 1ul << (c & 63);
            }
        }

        return set;
    }
}
