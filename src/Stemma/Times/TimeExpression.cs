using Stemma.Text;

namespace Stemma.Times;

/// <summary>What a time expression denotes.</summary>
public enum TimeKind : byte
{
    /// <summary>A day, week, month, season or year.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>From one date to another, or open at one end.</summary>
    Range,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time (每周四).</summary>
    Set,
}

/// <summary>An expression that points to time, resolved against the publication clock.</summary>
/// <param name="Span">The words as printed.</param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Value">ISO 8601 as in the exchange format (2024-10-31, 2024-10, 2024-W45, 2023-08/.., 2024-10-31T13:00), or null when there is no clock to resolve it against.</param>
/// <param name="First">First day it covers, or null when unresolved.</param>
/// <param name="Last">Last day it covers; null when unresolved or open-ended.</param>
public sealed record TimeExpression(TextSpan Span, TimeKind Kind, string? Value, DateOnly? First, DateOnly? Last)
{
    /// <summary>Whether it names one single day.</summary>
    public bool IsDay => First is { } first && first == Last;
}
