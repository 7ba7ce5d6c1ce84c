using Stemma.Statements.Clauses;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements.Cues;

/// <summary>反对施工的居民甲强调: a cue that opens its clause may belong to the relative clause of whoever speaks behind it.</summary>
internal static class RelativeOpening
{
    /// <summary>Whether <paramref name="first"/>, without a subject of its own, only modifies the speaker of <paramref name="second"/>.</summary>
    public static bool Modifies(Discourse discourse, CueMatch first, CueMatch second)
    {
        if (first.Clause != second.Clause || second.Cue.Frame is not (CueFrame.Clause or CueFrame.Request or CueFrame.Object) || !ClauseShape.StartsWith(discourse, first.Clause, first.Span.Start))
        {
            return false;
        }

        var particle = -1;
        for (var at = first.Span.End; at < second.Span.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "的")
            {
                particle = token.End;
            }
        }

        return particle > 0 && SubjectFinder.Find(discourse, particle, second.Span.Start, out _) is { IsBeside: true, Document: null } subject && IsHead(discourse, particle, subject.Span);
    }

    /// <summary>Whether nothing but modifiers and names stands between 的 and the speaker.</summary>
    private static bool IsHead(Discourse discourse, int particle, TextSpan speaker)
    {
        for (var at = particle; at < speaker.Start;)
        {
            if (discourse.ReferenceStartingAt(at) is { } name)
            {
                at = name.Extent.End;
                continue;
            }

            if (discourse.At(at) is not { } token || (!UnknownParty.IsModifier(discourse, token) && !(discourse.PartOfSpeech(token) is "m" or "q" or "mq") && discourse.Text.Source.Key(token.Span) is not ("前" or "名" or "位")))
            {
                return false;
            }

            at = token.End;
        }

        return true;
    }
}
