namespace Stemma.Stories.Reuse;

/// <summary>The triples of neighbouring letters of a sentence, for comparing sentences that were edited.</summary>
internal static class LetterTriples
{
    /// <summary>Distinct triples of the letters and digits, ascending.</summary>
    public static ulong[] Of(ReadOnlySpan<char> folded)
    {
        var found = new List<ulong>(folded.Length);
        ulong triple = 0;
        var letters = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
            {
                triple = ((triple << 16) | c) & 0xFFFF_FFFF_FFFF;
                if (++letters >= 3)
                {
                    found.Add(triple);
                }
            }
        }

        found.Sort();
        var distinct = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i == 0 || found[i] != found[i - 1])
            {
                found[distinct++] = found[i];
            }
        }

        return [.. found[..distinct]];
    }

    /// <summary>Dice's coefficient of two sets in ascending order, 0 to 1.</summary>
    public static double Dice(ulong[] left, ulong[] right)
    {
        int i = 0, j = 0, common = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
            {
                common++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return left.Length + right.Length == 0 ? 0 : 2.0 * common / (left.Length + right.Length);
    }
}
