using System.Globalization;

namespace Stemma.Times.Lexicon;

/// <summary>A unit of duration: the ISO 8601 designator that it counts in, and how many of it one makes (a quarter is three M).</summary>
internal sealed record DurationUnit(string Designator, decimal Factor)
{
    /// <summary>Y, M, W or D, or T for units of the clock.</summary>
    public char Letter => Designator[0];

    /// <summary>The duration of so many units: P3M, PT0.5H.</summary>
    public string ToIso8601(decimal count)
    {
        var number = (count * Factor).ToString("0.######", CultureInfo.InvariantCulture);
        return Letter == 'T' ? $"PT{number}{Designator[1]}" : $"P{number}{Designator}";
    }
}
