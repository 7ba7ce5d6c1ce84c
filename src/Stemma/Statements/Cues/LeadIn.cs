using Stemma.Statements.Clauses;
using Stemma.Statements.Speakers;

namespace Stemma.Statements.Cues;

/// <summary>A verb that only leads in the verb of saying behind it: 批评对手说, 回复书面质询表示. The second one reports; the first one's subject speaks.</summary>
internal static class LeadIn
{
    private const int LongestObject = 16;

    /// <summary>Whether <paramref name="first"/> only leads in <paramref name="second"/>: both in one clause, an object without a verb between, a mark behind the second.</summary>
    public static bool Leads(Discourse discourse, CueMatch first, CueMatch second)
    {
        if (LeadsOver(discourse, first, second))
        {
            return true;
        }

        if (first.Clause != second.Clause || second.Span.Start - first.Span.End is <= 0 or > LongestObject || second.Cue is not { Frame: CueFrame.Clause, Mind: false } || first.Cue.Mind)
        {
            return false;
        }

        if (!(first.Cue.Frame is CueFrame.Object or CueFrame.Request || first.Cue.Act is SpeechAct.Ask or SpeechAct.Warn || first.Cue.Text[0] is '回' or '答' || IsPlain(discourse, first, second)) || !CueContext.IsMarked(discourse, second, discourse.Clauses[second.Clause]))
        {
            return false;
        }

        for (var at = first.Span.End; at < second.Span.Start && discourse.At(at) is { } token; at = token.End)
        {
            var part = discourse.PartOfSpeech(token);
            if (part is "p" or "c" or "d" or "uj" || (part is "v" && first.Cue.Text[0] is not ('回' or '答') && discourse.ClassOf(token) != WordClass.Human))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>重申一贯立场说：“…”: a plain verb of saying behind the object of another one, unless somebody stands between them.</summary>
    private static bool IsPlain(Discourse discourse, CueMatch first, CueMatch second) =>
        first.Cue is { Frame: CueFrame.Clause, Act: SpeechAct.Assert } && second.Cue.Text is "说" or "称" or "道" or "表示" or "指出" && second.Span.End >= discourse.Clauses[second.Clause].Span.End
        && discourse.ReferenceEndingAt(second.Span.Start, first.Span.End) is null && discourse.Before(second.Span.Start, first.Span.End) is { } last && (discourse.ClassOf(last) & WordClass.Human) == 0 && UnknownParty.Find(discourse, first.Span.End, second.Span.Start) is null;

    /// <summary>为盟友辩护，声称…: the first ends its clause and counts only beside a mark, the second opens the next one.</summary>
    private static bool LeadsOver(Discourse discourse, CueMatch first, CueMatch second) =>
        second.Clause == first.Clause + 1 && first.Cue is { Mind: false, Frame: CueFrame.Clause } && second.Cue is { Frame: CueFrame.Clause, Act: SpeechAct.Assert } && (!second.Cue.Mind || second.Cue.Text is "认为")
        && first.Span.End >= discourse.Clauses[first.Clause].Span.End && discourse.Clauses[second.Clause].Sentence == discourse.Clauses[first.Clause].Sentence
        && ClauseShape.StartsWith(discourse, second.Clause, second.Span.Start);
}
