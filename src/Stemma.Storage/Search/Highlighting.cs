using Stemma.Storage.Search.Index;
using Stemma.Storage.Search.Queries;
using Stemma.Text;

namespace Stemma.Storage.Search;

/// <summary>Finds the words of a query in a text again, and the parts of the text that show them best.</summary>
internal sealed class Highlighting
{
    /// <summary>Code units before the first found word.</summary>
    private const int Before = 24;

    /// <summary>Code units of a part.</summary>
    private const int Window = 90;

    private const int MostSnippets = 3;

    private readonly List<(string Folded, List<Token> Tokens)> _phrases;

    public Highlighting(QueryNode query) => _phrases = [.. Phrases(query).Distinct(StringComparer.Ordinal).Select(p => (p, Tokens.Of(p)))];

    /// <summary>Where the words stand, sorted and disjoint; what overlaps becomes one.</summary>
    public List<TextSpan> Find(string folded)
    {
        var found = new List<TextSpan>();
        List<Token>? tokens = null;
        foreach (var (phrase, wanted) in _phrases)
        {
            // Most phrases are one run without marks: they stand in the text as they are, or not at all.
            var isRun = wanted.TrueForAll(t => t.IsCharacter) && wanted.Sum(t => t.End - t.Start) == phrase.Length;
            if (isRun)
            {
                for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                {
                    found.Add(new TextSpan(at, at + phrase.Length));
                }
            }
            else
            {
                // A word of the phrase that stands nowhere saves cutting the text.
                if (folded.Contains(phrase[wanted[0].Start..wanted[0].End], StringComparison.Ordinal))
                {
                    ByTokens(folded, tokens ??= Tokens.Of(folded), phrase, wanted, found);
                }
            }
        }

        return Merged(found);
    }

    /// <summary>Up to three parts with the most different words, in the text's order; the beginning when no word stands there.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="found">Where the words stand.</param>
    /// <param name="from">Where the parts may begin: behind the headline.</param>
    public static List<Snippet> Snippets(string printed, List<TextSpan> found, int from)
    {
        var parts = new List<TextSpan>();
        foreach (var hit in found.Where(f => f.Start >= from))
        {
            if (parts.Count > 0 && hit.End <= parts[^1].End)
            {
                continue;
            }

            if (parts.Count == MostSnippets)
            {
                break;
            }

            var least = Math.Max(from, parts.Count > 0 ? parts[^1].End : 0);
            parts.Add(Around(printed, hit, least));
        }

        if (parts.Count == 0 && from < printed.Length)
        {
            parts.Add(Around(printed, new TextSpan(from, from), from));
        }

        return [.. parts.Select(p => Cut(printed, p, found))];
    }

    /// <summary>A part with the found words in it, as spans of the part.</summary>
    public static Snippet Cut(string printed, TextSpan part, List<TextSpan> found) => new(
        part,
        printed[part.Start..part.End],
        [.. found.Where(f => f.Start >= part.Start && f.End <= part.End).Select(f => new TextSpan(f.Start - part.Start, f.End - part.Start))]);

    private static TextSpan Around(string printed, TextSpan hit, int least)
    {
        // Never over the edge of a block, never through a character.
        var start = hit.Start;
        while (start > least && hit.Start - start < Before && printed[start - 1] != '\n')
        {
            start--;
        }

        var end = hit.End;
        while (end < printed.Length && end - start < Window && printed[end] != '\n')
        {
            end++;
        }

        start += start < end && char.IsLowSurrogate(printed[start]) ? 1 : 0;
        end -= end > start && char.IsHighSurrogate(printed[end - 1]) ? 1 : 0;
        return new TextSpan(start, end);
    }

    private static void ByTokens(string folded, List<Token> tokens, string phrase, List<Token> wanted, List<TextSpan> found)
    {
        for (var i = 0; i + wanted.Count <= tokens.Count; i++)
        {
            var n = 0;
            while (n < wanted.Count
                && tokens[i + n].Position - tokens[i].Position == wanted[n].Position - wanted[0].Position
                && folded.AsSpan(tokens[i + n].Start, tokens[i + n].End - tokens[i + n].Start).SequenceEqual(phrase.AsSpan(wanted[n].Start, wanted[n].End - wanted[n].Start)))
            {
                n++;
            }

            if (n == wanted.Count)
            {
                found.Add(new TextSpan(tokens[i].Start, tokens[i + n - 1].End));
            }
        }
    }

    private static List<TextSpan> Merged(List<TextSpan> found)
    {
        found.Sort();
        var merged = new List<TextSpan>(found.Count);
        foreach (var span in found)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = merged[^1].Cover(span);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static IEnumerable<string> Phrases(QueryNode node) => node switch
    {
        AllOf all => all.Parts.SelectMany(Phrases),
        AnyOf any => any.Parts.SelectMany(Phrases),
        Words words => words.Phrases,
        _ => [],
    };
}
