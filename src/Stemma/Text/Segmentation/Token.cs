namespace Stemma.Text.Segmentation;

/// <summary>What the characters of a <see cref="Token"/> are.</summary>
public enum TokenKind : byte
{
    /// <summary>A word of the lexicon.</summary>
    Word,

    /// <summary>A single Han character that no word covers.</summary>
    Unknown,

    /// <summary>A run of digits with inner separators (50,000; 34.5).</summary>
    Number,

    /// <summary>A run of letters of another script (Latin, Cyrillic, Hangul, kana).</summary>
    Letters,

    /// <summary>One punctuation mark or symbol.</summary>
    Punctuation,

    /// <summary>A run of white space.</summary>
    Space,
}

/// <summary>A word, number, mark or single character of prose.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Key">Lexicon key of the token's folded text, or -1.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int End, int Key, TokenKind Kind)
{
    /// <summary>The token's range.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;
}
