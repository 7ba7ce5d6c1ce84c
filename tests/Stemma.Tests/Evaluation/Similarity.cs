using System.Globalization;
using System.Text;

namespace Stemma.Tests.Evaluation;

/// <summary>How the scorer compares strings: letters and digits only, full-width folded, case ignored; overlap is Dice over bigrams.</summary>
internal static class Similarity
{
    public static string Normalize(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var r = rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;
            if (r.Value is '%' or '.' || Rune.IsLetterOrDigit(r) || Rune.GetUnicodeCategory(r) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                kept.Append(Rune.ToLowerInvariant(r));
            }
        }

        return kept.ToString();
    }

    public static double Overlap(string? left, string? right)
    {
        var x = Bigrams(left);
        var y = Bigrams(right);
        var common = x.Sum(p => Math.Min(p.Value, y.GetValueOrDefault(p.Key)));
        return 2.0 * common / Math.Max(1, x.Values.Sum() + y.Values.Sum());
    }

    /// <summary>Pairs rows greedily, most similar first, down to <paramref name="floor"/>; equal pairs keep their order.</summary>
    public static List<(int Gold, int Predicted, double Similarity)> Greedy(int gold, int predicted, Func<int, int, double> similarity, double floor)
    {
        var pairs = new List<(int Gold, int Predicted, double Similarity)>();
        for (var i = 0; i < gold; i++)
        {
            for (var j = 0; j < predicted; j++)
            {
                var s = similarity(i, j);
                if (s >= floor)
                {
                    pairs.Add((i, j, s));
                }
            }
        }

        var usedGold = new HashSet<int>();
        var usedPredicted = new HashSet<int>();
        var chosen = new List<(int, int, double)>();
        foreach (var pair in pairs.OrderByDescending(p => p.Similarity))
        {
            if (!usedGold.Contains(pair.Gold) && !usedPredicted.Contains(pair.Predicted))
            {
                usedGold.Add(pair.Gold);
                usedPredicted.Add(pair.Predicted);
                chosen.Add(pair);
            }
        }

        return chosen;
    }

    private static Dictionary<string, int> Bigrams(string? text)
    {
        var normal = Normalize(text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (normal.Length <= 1)
        {
            counts[normal] = 1;
        }

        for (var i = 0; i + 1 < normal.Length; i++)
        {
            var pair = normal.Substring(i, 2);
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }
}
