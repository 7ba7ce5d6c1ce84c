using Stemma.Text;

namespace Stemma.Stories.Reuse;

/// <summary>How much of one article stands in another.</summary>
public enum ReuseKind : byte
{
    /// <summary>The same letters from beginning to end, whatever the script, the format and the marks.</summary>
    Copy,

    /// <summary>Most sentences of the shorter one, edited or not: agency copy, a mirror with another layout.</summary>
    NearCopy,

    /// <summary>Some sentences.</summary>
    Excerpt,
}

/// <summary>A sentence that two articles have in common.</summary>
/// <param name="Source">Where it stands in the source's text.</param>
/// <param name="Copy">Where it stands in the copy's text.</param>
/// <param name="Similarity">Share of character triples in common (Dice), 0 to 1; 1 is the same letters.</param>
/// <param name="Quoted">Whether it is mostly somebody's words in quotation marks: two newsrooms may both have heard them.</param>
public sealed record ReusedPassage(TextSpan Source, TextSpan Copy, double Similarity, bool Quoted);

/// <summary>That an article repeats another, with the passages on both sides.</summary>
/// <param name="Source">Index of the article published first; of two with one clock, the first of the input.</param>
/// <param name="Copy">Index of the other.</param>
/// <param name="Dated">Whether the clocks say which was first; when not, either may be the source.</param>
/// <param name="SameFamily">Whether one house published both, or both name the same address: such a copy adds no origin and is nobody's borrowing.</param>
/// <param name="Kind">How much.</param>
/// <param name="Share">Share of the shorter one's letters that stand in common passages without quoted ones, 0 to 1.</param>
/// <param name="Passages">By their place in the copy; no sentence of either side twice.</param>
public sealed record TextReuse(int Source, int Copy, bool Dated, bool SameFamily, ReuseKind Kind, double Share, IReadOnlyList<ReusedPassage> Passages);
