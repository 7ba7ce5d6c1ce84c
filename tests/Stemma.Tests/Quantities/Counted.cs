using Stemma.Tests.Times;

namespace Stemma.Tests.Quantities;

/// <summary>Prints what the numbers of a text count.</summary>
internal static class Counted
{
    /// <summary>What each number counts, parted by bars; a hyphen where nothing is counted.</summary>
    public static string In(string input) =>
        string.Join('|', Engine.Analysis.Analyze(Clipping.Article(input, new DateOnly(2024, 11, 1))).Quantities.Select(q => q.Counted is { } counted ? input[counted.Start..counted.End] : "-"));
}
