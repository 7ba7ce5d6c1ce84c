using Stemma.Entities;
using Stemma.Text.Quotations;
using Stemma.Text.Segmentation;

namespace Stemma.Mining;

/// <summary>Verbs between an actor and reported words: behind a person's or body's name and before a quotation, a colon or a comma.</summary>
internal static class CueMiner
{
    /// <summary>Words between the name and the mark: 周四在记者会上表示.</summary>
    private const int Reach = 8;

    /// <summary>Shorter quotations are names and terms: 称为“…”.</summary>
    private const int Sentence = 8;

    public static void Mine(MiningText text)
    {
        foreach (var mention in text.Analysis.Entities.Mentions)
        {
            var type = text.Analysis.Entities.Entities[mention.Entity].Type;
            if (type is EntityType.Person or EntityType.Org or EntityType.State or EntityType.Media)
            {
                MineBehind(text, mention.Span.End);
            }
        }
    }

    private static void MineBehind(MiningText text, int start)
    {
        Token? verb = null;
        for (var step = 0; step < Reach && text.TokenFrom(start) is { } token; step++, start = token.End)
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                if (verb is { } cue && (text.Folded[token.Start] == ':' || IsLead(text, token.Start)))
                {
                    text.Note(TermKind.Cue, cue.Span, "");
                }

                return;
            }

            verb = token.Kind == TokenKind.Word && text.PartOfSpeech(token) is ['v', ..] ? token : null;
        }
    }

    /// <summary>Whether a quotation of a sentence's length starts here or behind the mark.</summary>
    private static bool IsLead(MiningText text, int at)
    {
        foreach (var quotation in text.Text.Quotations)
        {
            if (quotation.Kind == QuotationKind.Speech && quotation.Outer.Start >= at)
            {
                return quotation.Outer.Start <= at + 1 && quotation.Inner.Length >= Sentence;
            }
        }

        return false;
    }
}
