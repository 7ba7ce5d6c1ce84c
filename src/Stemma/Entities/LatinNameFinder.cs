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
internal sealed class LatinNameFinder(PersonContexts contexts, LatinWords words)
{
    private const int MostWords = 5;
    private const float Supported = 2;

    /// <summary>Appends a candidate for each name found.</summary>
    public void Find(TokenizedText text, TitleSpans titles, List<Candidate> into)
    {
        for (var t = 0; t < text.Tokens.Count; t++)
        {
            if (!IsCapitalised(text, text.Tokens[t]) || InBracket(text, text.Tokens[t].Start))
            {
                continue;
            }

            var last = LastOfRun(text, t);
            var span = new TextSpan(text.Tokens[t].Start, text.Tokens[last].End);
            if (Type(text, titles, span, t, last) is { } type)
            {
                into.Add(new Candidate(span, type, -1, CandidateOrigin.Structure));
            }

            t = last;
        }
    }

    /// <summary>The last token of a run of capitalised words parted by one space; digits may end it (APT41).</summary>
    private static int LastOfRun(TokenizedText text, int t)
    {
        var count = 1;
        while (t + 2 < text.Tokens.Count && count < MostWords && text.Tokens[t + 1] is { Kind: TokenKind.Space, Length: 1 } && IsCapitalised(text, text.Tokens[t + 2]))
        {
            t += 2;
            count++;
        }

        return t + 1 < text.Tokens.Count && text.Tokens[t + 1].Kind == TokenKind.Number ? t + 1 : t;
    }

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
