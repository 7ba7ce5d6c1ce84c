using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;

namespace Stemma.Statements;

/// <content>How the open statement looks.</content>
internal static partial class Level
{
    /// <summary>Whether the statement may only carry another's words: a report or any word of a medium. What a survey shows of people's minds is its publisher's own.</summary>
    private static bool IsCarrier(Discourse discourse, Draft draft, CueMatch cue)
    {
        if (draft.Frame == CueFrame.Show)
        {
            return IsPlainSpeech(cue);
        }

        foreach (var speaker in draft.Speakers)
        {
            if (discourse.Entities[speaker].Type is not EntityType.Media)
            {
                return false;
            }
        }

        return draft.Frame is CueFrame.Clause or CueFrame.Report;
    }

    /// <summary>甲说，他已下令…: the cue stands in the first clause of what is reported.</summary>
    private static bool IsFirstOf(Discourse discourse, Draft open, CueMatch cue) =>
        open.Content.Count > 0 && open.Content[^1].Start >= discourse.Clauses[cue.Clause].Span.Start && open.Content[^1].Start < discourse.Clauses[cue.Clause].Span.End;

    /// <summary>据了解, 外传: whether the source has no name and its phrase is the cue.</summary>
    private static bool IsHearsay(Discourse discourse, Draft draft) => draft is { Frame: CueFrame.Report, Cue: { } cue, SpeakerSpan: { } phrase } && cue == phrase && !UnnamedSources.IsReport(discourse.Text.Source.Key(cue));

    /// <summary>根据卫生部规定，…: the source stands in a clause of its own.</summary>
    private static bool IsCitation(Discourse discourse, Draft draft) =>
        draft is { Frame: CueFrame.Report, Cue: { } cue } && discourse.Text.Source.Folded[cue.Start] is '据' or '根' or '依' or '按';

    /// <summary>是因为他…: whether the clause belongs to the open words and gives a reason with a pronoun of its own.</summary>
    private static bool IsInReason(Discourse discourse, Draft open, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        for (var at = span.Start; open.Start < span.End && at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "因为" or "由于" or "是因为" && discourse.ReferenceStartingAt(token.End) is { Kind: MentionKind.Pronoun })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the cue is an estimate, or a hope that a verb follows at once, behind plain words that are still open.</summary>
    private static bool IsPartOfWords(Discourse discourse, Draft open, CueMatch cue)
    {
        if (!cue.Cue.Mind || open.Mind || open.Frame != CueFrame.Clause || open.Cue is null || cue.Span.Start != discourse.Clauses[cue.Clause].Span.Start || discourse.Clauses[cue.Clause].Opener is not ('，' or ','))
        {
            return false;
        }

        // 估计 is half an adverb there; 预计 begins a second statement.
        if (cue.Cue.Text is "估计")
        {
            return true;
        }

        return cue.Cue.Text is "希望" or "盼" or "盼望" && discourse.ReferenceStartingAt(cue.Span.End) is null && cue.Span.End < discourse.Clauses[cue.Clause].Span.End
            && discourse.At(cue.Span.End) is { } next && next.Start == cue.Span.End && discourse.PartOfSpeech(next) is "v" or "d";
    }

    private static bool OnlyComplements(Discourse discourse, Draft open, int until)
    {
        for (var k = open.Clause; k < until; k++)
        {
            var span = discourse.Clauses[k].Span;
            if (span.End <= open.Content[^1].Start)
            {
                continue;
            }

            var start = Math.Max(span.Start, open.Content[^1].Start);

            // 指出，若不采取措施，估计…: a condition only leads up to what is said.
            if (discourse.At(start) is { } first && discourse.Text.Source.Key(first.Span) is "若" or "如果" or "假如" or "倘若" or "假若" or "要是" or "如若" or "倘" or "一旦" or "只要" or "除非" or "万一")
            {
                continue;
            }

            if (discourse.Before(span.End, start) is not { } last || (discourse.ClassOf(last) & WordClass.Localiser) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the predicate starts: the preposition of what a stance is about (并对局势表示关切), else the cue.</summary>
    private static int VerbPhrase(Discourse discourse, CueMatch cue) =>
        cue.Cue.Frame == CueFrame.Naming ? ClauseShape.DisposalBefore(discourse, cue.Clause, cue.Span.Start)
        : cue.Cue.Frame == CueFrame.Toward && Contents.TowardObject.Find(discourse, cue) is { } toward && toward.Preposition >= discourse.Clauses[cue.Clause].Span.Start ? toward.Preposition : cue.Span.Start;
}
