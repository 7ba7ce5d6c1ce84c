namespace Stemma.Text.Lexicons;

/// <summary>A key of the lexicon found in a text.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Key">The key's number in the <see cref="Lexicon"/>.</param>
/// <param name="Tags">What the key's readings are.</param>
public readonly record struct LexiconMatch(int Start, int End, int Key, LexiconTags Tags)
{
    /// <summary>The matched range.</summary>
    public TextSpan Span => new(Start, End);
}
