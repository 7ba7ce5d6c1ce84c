using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;

namespace Stemma.Statements.Contents;

/// <summary>Passes over the one spoken to between a verb of telling and the words told: 告诉路透社（，|说）….</summary>
internal static class AddresseeBehind
{
    /// <summary>Moves <paramref name="from"/> behind the addressee; false when the verb tells nothing (告诉国会的人数).</summary>
    public static bool Skip(Discourse discourse, CueMatch cue, ref int from)
    {
        var end = discourse.Clauses[cue.Clause].Span.End;
        while (from < end && (char.IsWhiteSpace(discourse.Printed[from]) || discourse.Printed[from] is '了' or '过'))
        {
            from++;
        }

        var start = from;
        if (discourse.ReferenceStartingAt(from) is { } reference && reference.Extent.End <= end)
        {
            from = reference.Extent.End;
        }

        while (from < end && discourse.At(from) is { } token)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (word is "的")
            {
                return false;
            }

            if (word is "说" or "称" or "道")
            {
                from = token.End;
                break;
            }

            var isNoun = discourse.PartOfSpeech(token) is { Length: > 0 } part && part[0] is 'n' or 'r' or 'e';
            if (!isNoun && token.Kind is not (Text.Segmentation.TokenKind.Letters or Text.Segmentation.TokenKind.Space) && (discourse.ClassOf(token) & WordClass.Human) == 0)
            {
                break;
            }

            if (start != from && from > start && discourse.ReferenceStartingAt(start) is not null && token.Kind == Text.Segmentation.TokenKind.Word && (discourse.ClassOf(token) & WordClass.Human) == 0)
            {
                break;
            }

            from = token.End;
        }

        return true;
    }
}
