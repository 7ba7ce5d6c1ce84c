using Stemma.Statements.Clauses;

namespace Stemma.Statements;

/// <content>Days of texts, and of the report that goes on.</content>
internal static partial class StatementDates
{
    /// <summary>What a text says was said on the day on which the article reports its coming out: where it is first named.</summary>
    private static DateOnly? OfText(Discourse discourse, List<Draft> drafts, Draft draft)
    {
        if (draft.Speakers is not [var one] || discourse.Entities[one].Type != Entities.EntityType.Doc)
        {
            return null;
        }

        foreach (var reference in discourse.References)
        {
            if (reference.Extent.Start >= draft.Start)
            {
                break;
            }

            if (reference.Entity >= 0 && discourse.Entities[reference.Entity] is { Type: Entities.EntityType.Doc } text && (reference.Entity == one || text.Name.EndsWith(discourse.Entities[one].Name, StringComparison.Ordinal))
                && discourse.Text.SentenceAt(reference.Extent.Start) is >= 0 and var sentence)
            {
                return Day(discourse, drafts, discourse.Text.Sentences[sentence].Span);
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
