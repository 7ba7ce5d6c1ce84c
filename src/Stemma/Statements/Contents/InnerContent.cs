using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>Where the words of a speaker inside reported words end.</summary>
internal static class InnerContent
{
    /// <summary>What an inner speaker says ends where a clause begins with another name.</summary>
    public static void EndAtNextSubject(Discourse discourse, Draft draft)
    {
        for (var k = draft.Clause + 1; k < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < draft.Content[0].End; k++)
        {
            var start = discourse.Clauses[k].Span.Start;
            if (start > draft.Content[0].Start && discourse.ReferenceStartingAt(start) is { Kind: MentionKind.Name } reference && !draft.Speakers.Contains(reference.Entity))
            {
                draft.Content[0] = ContentTrim.Trim(discourse.Printed, new TextSpan(draft.Content[0].Start, start));
                return;
            }
        }
    }
}
