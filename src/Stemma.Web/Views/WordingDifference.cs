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

        // What both begin and end with alike is soon passed over: most wordings differ in a few characters, and the table has a cell for each pair of the rest.
        var begin = a.AsSpan(0, n).CommonPrefixLength(b.AsSpan(0, m));
        while (n > begin && m > begin && a[n - 1] == b[m - 1])
        {
            n--;
            m--;
        }

        a = a[begin..n];
        b = b[begin..m];
        (n, m) = (a.Length, b.Length);
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
                runs.Add(new TextSpan(begin + from, begin + at));
                from = -1;
            }
        }
    }
}
