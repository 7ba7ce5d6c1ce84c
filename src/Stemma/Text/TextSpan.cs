using System.Diagnostics.CodeAnalysis;

namespace Stemma.Text;

/// <summary>A half-open range of UTF-16 code units in a <see cref="SourceText"/>.</summary>
/// <remarks>
/// <para>Contains <see cref="Start"/>, does not contain <see cref="End"/>; may be empty. <c>default</c> is the empty span at 0.
/// Immutable, thread-safe. Prints as <c>[10..20)</c>.</para>
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates the span of <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last code unit.</summary>
    public int End { get; }

    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Whether the code unit at <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether every code unit of <paramref name="other"/> lies inside; an empty span lies inside where its offset does or at the end.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The smallest span that contains both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc />
    [ExcludeFromCodeCoverage]
    public override string ToString() => $"[{Start}..{End})";

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
