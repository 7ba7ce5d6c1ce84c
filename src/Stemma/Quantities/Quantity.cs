using Stemma.Text;

namespace Stemma.Quantities;

/// <summary>How exact a quantity is said to be.</summary>
public enum QuantityModifier : byte
{
    /// <summary>No hedge.</summary>
    Exact,

    /// <summary>约, 大约, 左右, 许.</summary>
    Approx,

    /// <summary>超过, 逾, 多, 以上, 至少.</summary>
    Over,

    /// <summary>不到, 少于, 最多, 多达, 高达.</summary>
    Under,

    /// <summary>近, 接近, 将近.</summary>
    Near,
}

/// <summary>A number that measures something countable.</summary>
public sealed record Quantity
{
    /// <summary>Number with modifier and unit, as printed.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The only number, or the lower one of a range; percentages as printed (34.5), fractions as decimals (0.6667).</summary>
    public required double Value { get; init; }

    /// <summary>The upper number of a range.</summary>
    public double? Upper { get; init; }

    /// <summary>The hedge.</summary>
    public required QuantityModifier Modifier { get; init; }

    /// <summary>Classifier or unit as printed, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted, as printed; null where the text does not say.</summary>
    public TextSpan? Counted { get; init; }

    /// <summary>Indices of the entities to whom the text attributes the number, innermost speaker first; empty for the outlet's own voice.</summary>
    public IReadOnlyList<int> AccordingTo { get; init; } = [];

    /// <summary>Index of the statement it stands in, or null.</summary>
    public int? Statement { get; init; }
}
