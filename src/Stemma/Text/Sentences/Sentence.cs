namespace Stemma.Text.Sentences;

/// <summary>A sentence of one prose block.</summary>
/// <param name="Span">From its first character through its end mark and closing quotation marks.</param>
/// <param name="Block">Index of the block it stands in.</param>
public readonly record struct Sentence(TextSpan Span, int Block);
