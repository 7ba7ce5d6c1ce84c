using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Where clauses begin and predicates stand, as far as single tokens tell.</summary>
internal static class ClauseEdges
{
    /// <summary>Whether a clause begins at <paramref name="offset"/>: at a block's start, behind punctuation or behind a conjunction.</summary>
    public static bool BeginsAt(TokenizedText text, int offset)
    {
        if (offset == 0 || text.TokenAt(offset - 1) is not (>= 0 and var t))
        {
            return true;
        }

        return text.Tokens[t].Kind is not (TokenKind.Word or TokenKind.Unknown or TokenKind.Letters or TokenKind.Number) || text.Source.Key(text.Tokens[t].Span) is "但" or "但是" or "而" or "不过" or "然而";
    }

    /// <summary>Whether a predicate or what comes before one (an adverb, a time) begins at <paramref name="offset"/>.</summary>
    public static bool PredicateBeginsAt(TokenizedText text, int offset) =>
        text.TokenAt(offset) is >= 0 and var t && t < text.Tokens.Count && text.Tokens[t] is { Kind: TokenKind.Word, Key: >= 0 } token
        && text.Lexicon.PartOfSpeech(token.Key) is ['v', ..] or "d" or "t" or "p";
}
