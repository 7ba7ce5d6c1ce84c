namespace Stemma.Stories.Profiles;

/// <summary>The 32-bit names of features.</summary>
/// <remarks>
/// A pair of Han characters is its own name and can be read back; everything else is the FNV-1a hash of its string (Fowler, Noll and
/// Vo, 1991) with the highest bit set, so that the two never meet. Two strings share a hash once in two thousand million; such a chance
/// moves one similarity a little.
/// </remarks>
internal static class FeatureId
{
    private const int FirstHan = 0x3400;
    private const uint Hashed = 0x8000_0000;

    /// <summary>Whether a character is a Han character of the basic plane.</summary>
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>The name of two Han characters.</summary>
    public static uint OfPair(char first, char second) => ((uint)(first - FirstHan) << 15) | (uint)(second - FirstHan);

    /// <summary>The two characters behind a name of <see cref="OfPair"/>, or null.</summary>
    public static string? Pair(uint id) => (id & Hashed) != 0 ? null : string.Create(2, id, static (pair, i) =>
    {
        pair[0] = (char)((i >> 15) + FirstHan);
        pair[1] = (char)((i & 0x7FFF) + FirstHan);
    });

    /// <summary>The name of any other string.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = Mix(hash, c);
        }

        return hash | Hashed;
    }

    /// <summary>The name of a word: of two Han characters, or of any other string.</summary>
    public static uint OfWord(ReadOnlySpan<char> word) => word.Length == 2 && IsHan(word[0]) && IsHan(word[1]) ? OfPair(word[0], word[1]) : OfText(word);

    /// <summary>The start of a hash that is mixed step by step.</summary>
    public const uint Start = 2166136261;

    /// <summary>Takes one more value into a hash.</summary>
    public static uint Mix(uint hash, uint value) => (hash ^ value) * 16777619;

    /// <summary>The name of a hash mixed step by step.</summary>
    public static uint OfHash(uint hash) => hash | Hashed;
}
