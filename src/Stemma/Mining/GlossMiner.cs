using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Mining;

/// <summary>Names that the text itself glosses in Latin letters, with the gloss: they join the transliterations of different outlets.</summary>
internal static class GlossMiner
{
    /// <summary>No transliterated name with its first name is longer.</summary>
    private const int Longest = 16;

    public static void Mine(MiningText text)
    {
        foreach (var bracket in text.Text.Quotations)
        {
            if (bracket is not { Kind: QuotationKind.Bracket, Closed: true } || Gloss.After(text.Text, bracket.Outer.Start) is not { Length: > 1 } gloss)
            {
                continue;
            }

            var name = Name(text, bracket.Outer.Start);
            if (name.Length > 1)
            {
                var latin = text.Text.Source.Slice(gloss);
                text.Note(TermKind.Gloss, name, latin);
                if (latin.Contains(' ', StringComparison.Ordinal) && LastWord(text, name) is { Length: > 1 } last && last.Length < name.Length && IsBody(text, name))
                {
                    text.Note(TermKind.Suffix, last, latin[(latin.LastIndexOf(' ') + 1)..]);
                }
            }
        }
    }

    /// <summary>The recognised name before the bracket; else the run of words that may belong to one.</summary>
    private static TextSpan Name(MiningText text, int end)
    {
        if (text.MentionEndingAt(end) is { } mention)
        {
            return mention.Span;
        }

        var start = end;
        while (start > 0 && end - start < Longest && text.Text.TokenAt(start - 1) is >= 0 and var index && MayBelong(text, text.Text.Tokens[index]))
        {
            start = text.Text.Tokens[index].Start;
        }

        return new TextSpan(start, end);
    }

    private static bool MayBelong(MiningText text, in Token token) => token.Kind switch
    {
        TokenKind.Unknown => text.Folded[token.Start] is not ('的' or '在' or '和' or '与' or '由' or '对' or '是' or '为' or '向'),
        TokenKind.Word => text.PartOfSpeech(token) is not (['v', ..] or ['p', ..] or ['c', ..] or ['d', ..] or ['u', ..] or ['r', ..] or ['m', ..]),
        TokenKind.Punctuation => text.Folded[token.Start] == '·',
        _ => false,
    };

    private static TextSpan LastWord(MiningText text, TextSpan name)
    {
        var index = text.Text.TokenAt(name.End - 1);
        return index < 0 || text.Text.Tokens[index].Start < name.Start ? default : text.Text.Tokens[index].Span;
    }

    private static bool IsBody(MiningText text, TextSpan name) =>
        text.MentionEndingAt(name.End) is not { } mention || text.Analysis.Entities.Entities[mention.Entity].Type is not (EntityType.Person or EntityType.State);
}
