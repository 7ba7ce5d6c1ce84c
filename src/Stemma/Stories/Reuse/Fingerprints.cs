using Stemma.Articles;

namespace Stemma.Stories.Reuse;

/// <summary>The fingerprints of an article's letters, by winnowing (Schleimer, Wilkerson and Aiken, 2003).</summary>
/// <remarks>
/// Letters and digits of headline and prose in folded form, so that script, spaces and marks do not matter. Of each
/// <see cref="Window"/> neighbouring hashes the least is kept; texts that share <see cref="Length"/> + <see cref="Window"/> − 1 letters in a row share a fingerprint for certain.
/// </remarks>
internal static class Fingerprints
{
    /// <summary>Letters a hash is made of: enough that a set phrase alone makes none.</summary>
    public const int Length = 8;

    private const int Window = 6;

    /// <summary>The distinct fingerprints, ascending.</summary>
    public static uint[] Of(Article article)
    {
        var letters = new List<char>(article.Text.Length);
        foreach (var block in article.Blocks)
        {
            if (block.IsProse)
            {
                foreach (var c in article.Text.Key(block.Span))
                {
                    if (char.IsLetterOrDigit(c))
                    {
                        letters.Add(c);
                    }
                }
            }
        }

        var found = new HashSet<uint>();
        var hashes = new uint[Math.Max(0, letters.Count - Length + 1)];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = 2166136261u;
            for (var j = i; j < i + Length; j++)
            {
                hash = (hash ^ letters[j]) * 16777619;
            }

            // The low bits of this hash follow the last letter too closely to choose by.
            hashes[i] = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        }

        for (var start = 0; start + Window <= hashes.Length; start++)
        {
            var least = hashes[start];
            for (var i = start + 1; i < start + Window; i++)
            {
                least = Math.Min(least, hashes[i]);
            }

            found.Add(least);
        }

        var sorted = found.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
