using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds unknown names printed in Latin letters: Albert Bourla, BioNTech, Genworth Financial.</summary>
/// <remarks>
/// Two or three capitalised words with the support of a title or cue are a person; other capitalised words are an organisation where a word for
/// one stands beside them or a cue follows. Words in brackets are glosses, not names of their own. Immutable, thread-safe.
/// </remarks>
internal sealed class LatinNameFinder(PersonContexts contexts, LatinWords words, GlossWords glossWords)
{
    private const int MostWords = 5;
    private const float Supported = 2;

    /// <summary>Appends a candidate for each name found.</summary>
    public void Find(TokenizedText text, TitleSpans titles, List<Candidate> into)
    {
        var runs = Runs(text);
        foreach (var (first, last) in runs)
        {
            var span = new TextSpan(text.Tokens[first].Start, text.Tokens[last].End);
            if (Type(text, titles, span, first, last) is { } type)
            {
                // A single word that speaks is a person where the article has it with another word (Petr, Petr Novotny).
                var whole = first == last && type == EntityType.Org ? Longer(text, runs, span) : default;
                into.Add(new Candidate(span, whole.IsEmpty ? type : EntityType.Person, -1, CandidateOrigin.Structure));
                if (!whole.IsEmpty)
                {
                    into.Add(new Candidate(whole, EntityType.Person, -1, CandidateOrigin.Structure));
                }
            }
        }
    }

    private static List<(int First, int Last)> Runs(TokenizedText text)
    {
        var runs = new List<(int, int)>();
        for (var t = 0; t < text.Tokens.Count; t++)
        {
            if (IsCapitalised(text, text.Tokens[t]) && !InBracket(text, text.Tokens[t].Start))
            {
                var last = LastOfRun(text, t);
                runs.Add((t, last));
                t = last;
            }
        }

        return runs;
    }

    /// <summary>The first run of two or three words of which <paramref name="word"/> is the first or the last; empty where there is none.</summary>
    private static TextSpan Longer(TokenizedText text, List<(int First, int Last)> runs, TextSpan word)
    {
        var key = text.Source.Key(word);
        foreach (var (first, last) in runs)
        {
            if (last - first is 2 or 4 && IsMixedCase(text, text.Tokens[first]) && IsMixedCase(text, text.Tokens[last])
                && (text.Source.Key(text.Tokens[first].Span).SequenceEqual(key) || text.Source.Key(text.Tokens[last].Span).SequenceEqual(key)))
            {
                return new TextSpan(text.Tokens[first].Start, text.Tokens[last].End);
            }
        }

        return default;
    }

    /// <summary>The last token of a run of capitalised words parted by one space; digits may end it (APT41).</summary>
    private static int LastOfRun(TokenizedText text, int t)
    {
        var count = 1;
        while (t + 2 < text.Tokens.Count && count < MostWords && text.Tokens[t + 1] is { Kind: TokenKind.Space, Length: 1 })
        {
            var particle = t + 4 < text.Tokens.Count && text.Tokens[t + 3] is { Kind: TokenKind.Space, Length: 1 } && IsParticle(text.Source.Printed.AsSpan(text.Tokens[t + 2].Start, text.Tokens[t + 2].Length));
            var next = particle ? t + 4 : t + 2;
            if (!IsCapitalised(text, text.Tokens[next]))
            {
                break;
            }

            (t, count) = (next, count + 1);
        }

        return t + 1 < text.Tokens.Count && text.Tokens[t + 1].Kind == TokenKind.Number ? t + 1 : t;
    }

    /// <summary>Words in lower case inside names: Elwin de Groot, Bank of Canada.</summary>
    private static bool IsParticle(ReadOnlySpan<char> word) => word is "de" or "van" or "von" or "der" or "den" or "del" or "della" or "di" or "da" or "dos" or "la" or "le" or "bin" or "al" or "el" or "ten" or "ter" or "of" or "and" or "for";

    private EntityType? Type(TokenizedText text, TitleSpans titles, TextSpan span, int first, int last)
    {
        if (words.IsCommon(text.Source.Key(span)))
        {
            return null;
        }

        var before = first > 0 ? words.Neighbour(text, text.Tokens[first - 1]) : null;
        var after = last + 1 < text.Tokens.Count ? words.Neighbour(text, text.Tokens[last + 1]) : null;
        if ((before ?? after) is { } told)
        {
            return told;
        }

        var spaces = (last - first) / 2;
        var support = contexts.Support(text, titles, span);
        if (spaces > 0 && glossWords.Type(text, span) is { } type)
        {
            return type;
        }

        if (spaces is 1 or 2 && support >= Supported && IsMixedCase(text, text.Tokens[first]) && IsMixedCase(text, text.Tokens[last]))
        {
            return EntityType.Person;
        }

        return contexts.After(text, titles, span.End) >= Supported ? EntityType.Org : null;
    }

    private static bool IsCapitalised(TokenizedText text, Token token) =>
        token.Kind == TokenKind.Letters && token.Length > 1 && char.IsUpper(text.Source.Printed[token.Start]) && text.Source.Printed[token.Start] < '\u0250';

    private static bool IsMixedCase(TokenizedText text, Token token) => char.IsLower(text.Source.Printed[token.End - 1]);

    private static bool InBracket(TokenizedText text, int offset)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Outer.Start > offset)
            {
                break;
            }

            if (quotation.Kind == QuotationKind.Bracket && quotation.Outer.Contains(offset))
            {
                return true;
            }
        }

        return false;
    }
}
