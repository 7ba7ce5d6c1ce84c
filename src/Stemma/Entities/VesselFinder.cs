using Stemma.Text;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Finds ships by their quotation marks: 「海澄號」.</summary>
internal static class VesselFinder
{
    private const int LongestName = 8;

    /// <summary>Appends a candidate for each quoted name that ends in 号.</summary>
    public static void Find(TokenizedText text, List<Candidate> into)
    {
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Closed && quotation.Kind != QuotationKind.Title && IsVessel(text, quotation.Inner))
            {
                into.Add(new Candidate(quotation.Inner, EntityType.Other, -1, CandidateOrigin.Structure));
            }
            else if (quotation.Closed && quotation.Kind != QuotationKind.Title && quotation.Inner.Length is >= 2 and <= LongestName && quotation.Outer.End < text.Source.Length
                && text.Source.Folded[quotation.Outer.End] == '号' && Segmenter.IsHan(text.Source.Folded[quotation.Inner.Start]) && !text.Source.Key(quotation.Inner).ContainsAny(",。、:;"))
            {
                // 「牧月」號
                into.Add(new Candidate(new TextSpan(quotation.Outer.Start, quotation.Outer.End + 1), EntityType.Other, -1, CandidateOrigin.Structure));
            }
        }
    }

    /// <summary>At least two letters or characters, no number, and 号 itself no part of a word (信号).</summary>
    private static bool IsVessel(TokenizedText text, TextSpan name)
    {
        if (name.Length is < 3 or > LongestName || text.Source.Folded[name.End - 1] != '号')
        {
            return false;
        }

        for (var t = text.TokenAt(name.Start); t >= 0 && t < text.Tokens.Count && text.Tokens[t].Start < name.End; t++)
        {
            var token = text.Tokens[t];
            var part = token.Key < 0 ? "" : text.Lexicon.PartOfSpeech(token.Key);
            var last = token.End == name.End;
            if (token.Kind is TokenKind.Number or TokenKind.Punctuation || (!last && part is ("m" or "r" or "p" or "u")) || (last && token.Length == 2 && part is not ""))
            {
                return false;
            }
        }

        return true;
    }
}
