using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;

namespace Stemma.Statements;

/// <summary>Whether a cue and the subject found for it can report speech together.</summary>
internal static class SubjectFit
{
    /// <summary>False where subject and verb are one noun, or the verb belongs to somebody else.</summary>
    /// <param name="clean">Whether only adverbs, times and complements stand between the two.</param>
    public static bool Accepts(Discourse discourse, CueMatch cue, Subject? subject, bool clean)
    {
        if (cue.Cue.Frame == CueFrame.Show && (subject?.Document is null || !(subject.Parties.Any(static p => p.Kind != MentionKind.Pronoun) || subject.Span != subject.Document)))
        {
            return false;
        }

        // 对发言人祝贺某人的消息: the verb is the complement's own.
        if (subject?.Complement is { Parties.Count: > 0 } && cue.Cue.Frame is CueFrame.Object or CueFrame.Request)
        {
            return false;
        }

        // 无视西方批评, 应华为要求: subject and verb are one noun.
        if (subject is not null && cue.Cue.Frame is not CueFrame.Naming && discourse.Before(subject.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } governor
            && ((discourse.ClassOf(governor) & WordClass.Light) != 0 || discourse.Text.Source.Key(governor.Span) is "应" or "按" or "依" or "在" or "要求" or "请" or "让" or "使" or "令" or "促使" or "迫使"))
        {
            return false;
        }

        // Where a verb phrase intervenes, only plain verbs of saying and _cues set off by a mark are believed.
        if (!clean && (cue.Cue.Frame != CueFrame.Clause || cue.Cue.Mind || cue.Cue.Act is not (SpeechAct.Assert or SpeechAct.Warn)) && cue.Cue.Frame is not (CueFrame.Toward or CueFrame.Naming or CueFrame.Report or CueFrame.Show) && subject is { IsBeside: false } && !CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]))
        {
            return false;
        }

        return true;
    }
}
