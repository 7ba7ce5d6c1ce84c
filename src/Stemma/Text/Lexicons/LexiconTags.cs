namespace Stemma.Text.Lexicons;

/// <summary>A set of <see cref="LexiconTag"/>s as bits, so that a stage can pass over a match without looking its key up.</summary>
public readonly record struct LexiconTags(uint Bits)
{
    /// <summary>Whether the set is empty: the key is a plain word.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Whether <paramref name="tag"/> is in the set.</summary>
    public bool Has(LexiconTag tag) => (Bits & (1u << (int)tag)) != 0;

    /// <summary>The set with <paramref name="tag"/>.</summary>
    public LexiconTags With(LexiconTag tag) => new(Bits | (1u << (int)tag));
}
