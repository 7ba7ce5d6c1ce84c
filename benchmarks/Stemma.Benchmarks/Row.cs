using System.Globalization;

namespace Stemma.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Seconds">Processor seconds for all items; wall seconds where several threads work.</param>
/// <param name="Items">How many.</param>
/// <param name="Note">What else there is to say.</param>
internal sealed record Row(string Name, double Seconds, int Items, string Note = "")
{
    /// <summary>Microseconds an item.</summary>
    public double Microseconds => Seconds * 1e6 / Items;

    /// <summary>The line, with the ratio of its speed to that of <paramref name="peer"/>.</summary>
    public string Print(Row? peer) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Name,-32} | {Microseconds,9:F1} | {Items / Seconds,10:F0} | {(peer is null ? "" : (peer.Microseconds / Microseconds).ToString("F2", CultureInfo.InvariantCulture) + " ×"),8} | {Note} |");

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
