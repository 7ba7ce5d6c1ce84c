using Stemma.Text;

namespace Stemma.Claims;

/// <summary>Words of one of the articles that were read together.</summary>
/// <param name="Article">Index of the article in the list that the claims were found in.</param>
/// <param name="Span">The place in that article's text.</param>
/// <param name="Text">The exact words there, as printed.</param>
public sealed record Passage(int Article, TextSpan Span, string Text);
