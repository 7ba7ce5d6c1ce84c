using Stemma.Entities;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Mining;

/// <summary>What persons are called: the nouns right before their names, behind the body they belong to or a mark.</summary>
internal static class TitleMiner
{
    /// <summary>Titles longer than this are several titles, or titles with their bodies.</summary>
    private const int Longest = 8;

    public static void Mine(MiningText text)
    {
        foreach (var mention in text.Analysis.Entities.Mentions)
        {
            var entity = text.Analysis.Entities.Entities[mention.Entity];
            if (entity is { Type: EntityType.Person, Anonymous: false } && Title(text, mention.Span.Start) is { Length: > 1 } title)
            {
                text.Note(TermKind.Title, title, "");
            }
        }
    }

    private static TextSpan Title(MiningText text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && text.Text.TokenAt(start - 1) is >= 0 and var index)
        {
            var token = text.Text.Tokens[index];
            if (text.Analysis.Entities.MentionAt(token.Start) is not null || !IsNominal(text, token))
            {
                break;
            }

            start = token.Start;
        }

        // A known title behind other nouns is the title; the nouns before it say of what.
        for (var at = start; at < end; at++)
        {
            if (text.Text.IsTokenBoundary(at) && text.IsKnown(text.Text.Source.Key(new TextSpan(at, end)), LexiconTag.Title))
            {
                return new TextSpan(at, end);
            }
        }

        return new TextSpan(start, end);
    }

    private static bool IsNominal(MiningText text, in Token token) => token.Kind == TokenKind.Word && text.PartOfSpeech(token) is ['n', ..] or "b" or "l" or "j";
}
