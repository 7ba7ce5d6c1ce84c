using Stemma.Text;

namespace Stemma.Web.Views;

/// <summary>What of one wording stands in another: shown so that a reader sees at once where two outlets differ.</summary>
internal static class WordingDifference
{
    /// <summary>Longer wordings are compared by their first characters only, so that the table stays small.</summary>
    private const int Longest = 600;

    /// <summary>Runs of <paramref name="wording"/> that <paramref name="other"/> does not have, sorted, disjoint; scripts count as equal.</summary>
    /// <remarks>Longest common subsequence of characters (Wagner and Fischer, The String-to-String Correction Problem, JACM 1974).</remarks>
    public static IReadOnlyList<TextSpan> Of(string wording, string other, ScriptFolding folding)
    {
        var a = folding.Fold(wording);
        var b = folding.Fold(other);
        int n = Math.Min(a.Length, Longest), m = Math.Min(b.Length, Longest);
        var lengths = new ushort[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                lengths[i, j] = a[i] == b[j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var runs = new List<TextSpan>();
        var from = -1;
        int x = 0, y = 0;
        while (x < n)
        {
            var same = y < m && a[x] == b[y];
            if (same || y >= m || lengths[x + 1, y] >= lengths[x, y + 1])
            {
                Note(same, x++);
                y += same ? 1 : 0;
            }
            else
            {
                y++;
            }
        }

        Note(true, n);
        return runs;

        void Note(bool same, int at)
        {
            if (!same && from < 0)
            {
                from = at;
            }
            else if (same && from >= 0)
            {
                runs.Add(new TextSpan(from, at));
                from = -1;
            }
        }
    }
}
