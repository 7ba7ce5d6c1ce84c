namespace Stemma.Dossiers.Verification;

/// <summary>In what way a datum does not hold.</summary>
public enum DiscrepancyKind
{
    /// <summary>The article's file cannot be read again.</summary>
    Unavailable,

    /// <summary>The file's bytes are others than those that were read.</summary>
    ContentHash,

    /// <summary>The file can be read, but the article is not in it any more.</summary>
    NoArticle,

    /// <summary>The article is another one.</summary>
    Id,

    /// <summary>The headline reads differently.</summary>
    Title,

    /// <summary>The text reads differently.</summary>
    Text,

    /// <summary>The place lies outside the text, ends before it starts, or splits a character.</summary>
    Span,

    /// <summary>Other words stand at the place.</summary>
    Words,

    /// <summary>The evidence names an article that the file does not list.</summary>
    UnknownArticle,

    /// <summary>There should be evidence, and there is none that can be read as such.</summary>
    NoEvidence,
}

/// <summary>One cell of a dossier or an analysis that does not hold.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Cell">Which, as a jq path.</param>
/// <param name="Article">Path of the article it rests on; null where none is known.</param>
/// <param name="Start">Offset in the article's text, as the cell has it; null where the cell has none.</param>
/// <param name="End">Offset behind the last code unit.</param>
/// <param name="Expected">What the cell says.</param>
/// <param name="Found">What is found instead.</param>
public sealed record Discrepancy(DiscrepancyKind Kind, string Cell, string? Article, int? Start, int? End, string Expected, string Found);
