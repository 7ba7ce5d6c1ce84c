using Stemma.Articles;
using Stemma.Text;

namespace Stemma.Storage.Articles;

/// <summary>Compares two versions of an article block by block, and reworded blocks character by character.</summary>
/// <remarks>The longest common subsequence (Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1986, in its table form, which is quick enough for the blocks of an article).</remarks>
internal static class VersionComparison
{
    /// <summary>Most cells of a table: beyond, blocks or characters are not aligned but shown as removed and added.</summary>
    private const int MaximalCells = 4_000_000;

    /// <summary>Least share of common characters for two blocks to be one reworded.</summary>
    private const double Reworded = 0.5;

    public static VersionDiff Compare(int from, Article older, int to, Article newer)
    {
        var before = older.Blocks.Select(b => (Text: older.Text.Slice(b.Span), b.Span.Start)).ToList();
        var after = newer.Blocks.Select(b => (Text: newer.Text.Slice(b.Span), b.Span.Start)).ToList();
        var pairs = Common(before.Count, after.Count, (i, j) => before[i].Text == after[j].Text);
        var lines = new List<DiffLine>();
        int a = 0, b = 0;
        foreach (var (i, j) in pairs.Append((before.Count, after.Count)))
        {
            AddChanged(lines, before[a..i], after[b..j]);
            if (i < before.Count)
            {
                lines.Add(new DiffLine(DiffChange.Kept, after[j].Text, after[j].Start, []));
            }

            (a, b) = (i + 1, j + 1);
        }

        return new VersionDiff(from, to, lines);
    }

    /// <summary>Blocks between two that were kept: those that are alike are paired in order and marked.</summary>
    private static void AddChanged(List<DiffLine> lines, List<(string Text, int Start)> removed, List<(string Text, int Start)> added)
    {
        for (var n = 0; n < Math.Max(removed.Count, added.Count); n++)
        {
            IReadOnlyList<TextSpan> left = [], right = [];
            if (n < removed.Count && n < added.Count)
            {
                var (x, y) = (removed[n].Text, added[n].Text);
                var common = Common(x.Length, y.Length, (i, j) => x[i] == y[j]);
                if (common.Count >= Reworded * Math.Max(x.Length, y.Length))
                {
                    left = Gaps(common.Select(c => c.Left), x.Length);
                    right = Gaps(common.Select(c => c.Right), y.Length);
                }
            }

            if (n < removed.Count)
            {
                lines.Add(new DiffLine(DiffChange.Removed, removed[n].Text, removed[n].Start, left));
            }

            if (n < added.Count)
            {
                lines.Add(new DiffLine(DiffChange.Added, added[n].Text, added[n].Start, right));
            }
        }
    }

    private static List<TextSpan> Gaps(IEnumerable<int> common, int length)
    {
        var gaps = new List<TextSpan>();
        var at = 0;
        foreach (var c in common.Append(length))
        {
            if (c > at)
            {
                gaps.Add(new TextSpan(at, c));
            }

            at = c + 1;
        }

        return gaps;
    }

    /// <summary>Index pairs of a longest common subsequence; empty when the table would be too large.</summary>
    private static List<(int Left, int Right)> Common(int left, int right, Func<int, int, bool> equal)
    {
        var pairs = new List<(int, int)>();

        // What both begin with needs no table.
        var start = 0;
        while (start < left && start < right && equal(start, start))
        {
            pairs.Add((start, start));
            start++;
        }

        int m = left - start, n = right - start;
        if ((long)(m + 1) * (n + 1) > MaximalCells)
        {
            return pairs;
        }

        var lengths = new int[m + 1, n + 1];
        for (var i = m - 1; i >= 0; i--)
        {
            for (var j = n - 1; j >= 0; j--)
            {
                lengths[i, j] = equal(start + i, start + j) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < m && j < n;)
        {
            if (equal(start + i, start + j))
            {
                pairs.Add((start + i++, start + j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
