using Stemma.Statements.Clauses;

namespace Stemma.Statements;

/// <content>Days of texts, and of the report that goes on.</content>
internal static partial class StatementDates
{
    /// <summary>Sentences over which a text is still the one that came out.</summary>
    private const int FarthestIssue = 12;

    /// <summary>What a text says was said on the day on which the article reports its coming out: where it is first named.</summary>
    private static DateOnly? OfText(Discourse discourse, Draft draft, ToldDays days)
    {
        if (draft.Speakers is not [var one])
        {
            return null;
        }

        if (discourse.Entities[one].Type != Entities.EntityType.Doc)
        {
            // 国务院的旅行建议表示: the text stands beside the cue, and whoever issued it speaks.
            return draft.Cue is { } cue && discourse.Before(cue.Start, discourse.Clauses[draft.Clause].Span.Start) is { Length: > 1 } beside && ((discourse.ClassOf(beside) & WordClass.Document) != 0 || discourse.Text.Source.Key(beside.Span) is "建议")
                && !(discourse.Text.Source.Key(beside.Span) is "报道" or "报导" or "消息" or "文章") ? Issued(discourse, draft, days, beside.Span) : null;
        }

        foreach (var reference in discourse.References)
        {
            if (reference.Extent.Start >= draft.Start)
            {
                break;
            }

            if (reference.Entity >= 0 && discourse.Entities[reference.Entity] is { Type: Entities.EntityType.Doc } text && (reference.Entity == one || text.Name.EndsWith(discourse.Entities[one].Name, StringComparison.Ordinal))
                && discourse.Text.SentenceAt(reference.Extent.Start) is >= 0 and var sentence && days.In(sentence) is { } named)
            {
                return named;
            }
        }

        return draft.SpeakerSpan is { } phrase ? Issued(discourse, draft, days, phrase) : null;
    }

    /// <summary>甲周五发布通报，…。通报指: where the text's noun, or the sentence directly before in the paragraph, stands beside a day.</summary>
    private static DateOnly? Issued(Discourse discourse, Draft draft, ToldDays days, Text.TextSpan phrase)
    {
        var here = discourse.Clauses[draft.Clause].Sentence;
        if (discourse.Before(phrase.End, phrase.Start) is not { } noun)
        {
            return null;
        }

        for (var s = here - 1; s >= 0 && s >= here - FarthestIssue; s--)
        {
            var sentence = discourse.Text.Sentences[s];
            var named = discourse.Text.Source.Key(sentence.Span).IndexOf(discourse.Text.Source.Key(noun.Span), StringComparison.Ordinal) >= 0;
            if ((named || (s == here - 1 && sentence.Block == discourse.Clauses[draft.Clause].Block)) && days.In(s) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day of the statement in the sentence directly before, in the same paragraph: one report of one occasion.</summary>
    private static DateOnly? SameBreath(Discourse discourse, List<Draft> drafts, Draft draft)
    {
        Draft? before = null;
        foreach (var other in drafts)
        {
            if (other.Clause >= draft.Clause)
            {
                break;
            }

            before = other.Outer is null && !other.Dropped ? other : before;
        }

        return before is { Date: not null } && discourse.Clauses[before.Clause] is var clause && clause.Block == discourse.Clauses[draft.Clause].Block && clause.Sentence >= discourse.Clauses[draft.Clause].Sentence - 1 ? before.Date : null;
    }
}
