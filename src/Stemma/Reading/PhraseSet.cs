using Stemma.Text;

namespace Stemma.Reading;

/// <summary>Folded phrases, found at a position, longest first. Small sets read before the lexicon walk exists.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<char, string[]> _byFirst;

    public PhraseSet(IEnumerable<string> phrases, ScriptFolding folding)
    {
        _byFirst = phrases.Select(folding.Fold).Distinct(StringComparer.Ordinal).GroupBy(p => p[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal).ToArray());
    }

    /// <summary>Length of the longest phrase that starts at <paramref name="at"/> of the folded text, or 0.</summary>
    public int LengthAt(ReadOnlySpan<char> folded, int at)
    {
        if (at < folded.Length && _byFirst.TryGetValue(folded[at], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (folded[at..].StartsWith(phrase))
                {
                    return phrase.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether the whole of the folded text is a phrase.</summary>
    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !_byFirst.TryGetValue(folded[0], out var phrases))
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            if (folded.SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of the longest phrase that the folded text ends with, leaving something before it; or 0.</summary>
    public int LengthAtEnd(ReadOnlySpan<char> folded, int longest)
    {
        for (var at = Math.Max(1, folded.Length - longest); at < folded.Length; at++)
        {
            if (Contains(folded[at..]))
            {
                return folded.Length - at;
            }
        }

        return 0;
    }
}
