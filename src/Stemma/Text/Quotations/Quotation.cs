namespace Stemma.Text.Quotations;

/// <summary>What a pair of marks is for.</summary>
public enum QuotationKind : byte
{
    /// <summary>“”, ‘’, 「」, 『』 or straight double quotes.</summary>
    Speech,

    /// <summary>《》 or 〈〉: names of works, treaties, newspapers.</summary>
    Title,

    /// <summary>（） or (): insertions.</summary>
    Bracket,
}

/// <summary>A pair of quotation marks or brackets and what stands between them.</summary>
/// <param name="Outer">From the opening mark through the closing one.</param>
/// <param name="Kind">What the marks are for.</param>
/// <param name="Depth">0 for one that stands in no other pair of the same kind.</param>
/// <param name="Closed">Whether the closing mark was found in the block; if not, the pair reaches to the block's end.</param>
public readonly record struct Quotation(TextSpan Outer, QuotationKind Kind, int Depth, bool Closed)
{
    /// <summary>The words between the marks.</summary>
    public TextSpan Inner => new(Outer.Start + 1, Math.Max(Outer.Start + 1, Outer.End - (Closed ? 1 : 0)));
}
