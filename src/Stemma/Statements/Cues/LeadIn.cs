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
        if (LeadsOver(discourse, first, second) || IsStanceBefore(discourse, first, second))
        {
            return true;
        }

        // 对提议表示欢迎称: the attitude only colours what is said.
        if (first.Clause == second.Clause && first.Cue.Frame == CueFrame.Toward && second.Span.Start == first.Span.End && second.Cue is { Frame: CueFrame.Clause, Mind: false } && CueContext.IsMarked(discourse, second, discourse.Clauses[second.Clause]))
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

        // 要求甲说明，…: what is asked is that he explains.
        if (first.Cue.Frame == CueFrame.Request && second.Cue.Text is not ("说" or "称" or "指" or "指出" or "表示" or "道" or "写道" or "强调"))
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

    /// <summary>对措施表示反对，称…; 对提议表示欢迎称…: a stance that the words behind the next verb give the grounds of.</summary>
    private static bool IsStanceBefore(Discourse discourse, CueMatch first, CueMatch second)
    {
        if (first.Cue.Frame != CueFrame.Toward || second.Cue is not { Frame: CueFrame.Clause, Mind: false, Act: SpeechAct.Assert } || second.Cue.Text is not ("称" or "指" or "说" or "指出" or "声称" or "宣称" or "表示"))
        {
            return false;
        }

        return second.Span.Start == first.Span.End
            || (first.Cue.Act is SpeechAct.Accuse or SpeechAct.Deny && second.Clause == first.Clause + 1 && first.Span.End >= discourse.Clauses[first.Clause].Span.End && discourse.Clauses[second.Clause].Sentence == discourse.Clauses[first.Clause].Sentence && discourse.Clauses[second.Clause].Opener is '，' or ',' && ClauseShape.StartsWith(discourse, second.Clause, second.Span.Start));
    }

    /// <summary>警告金融机构，表示…: those warned fill the clause.</summary>
    private static bool IsWhom(Discourse discourse, CueMatch first)
    {
        var end = discourse.Clauses[first.Clause].Span.End;
        if (discourse.Before(end, first.Span.End) is not { } last || !((discourse.ClassOf(last) & WordClass.Human) != 0 || discourse.ReferenceEndingAt(end, first.Span.End) is not null))
        {
            return false;
        }

        for (var at = first.Span.End; at < end && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is "v" or "d" or "p")
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
        && (first.Span.End >= discourse.Clauses[first.Clause].Span.End || (first.Cue.Act == SpeechAct.Warn && second.Cue.Text is "称" or "指" or "说" or "表示" or "强调" or "指出" && IsWhom(discourse, first))) && discourse.Clauses[second.Clause].Sentence == discourse.Clauses[first.Clause].Sentence
        && ClauseShape.StartsWith(discourse, second.Clause, second.Span.Start);
}
