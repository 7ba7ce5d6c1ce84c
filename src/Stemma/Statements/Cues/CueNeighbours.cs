using Stemma.Statements.Clauses;
using Stemma.Statements.Contents;
using Stemma.Text;

namespace Stemma.Statements.Cues;

/// <summary>Settles which of several candidates in one clause report: a word inside what another one judges, or a verb that only repeats the one before, does not.</summary>
internal static class CueNeighbours
{
    private const int LongestAddressee = 12;

    /// <summary>Removes from <paramref name="found"/>, which is in order, what its neighbours take up.</summary>
    public static void Settle(Discourse discourse, List<CueMatch> found)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (i < found.Count && found[i].Cue.Frame == CueFrame.Toward && found[i - 1].Clause == found[i].Clause && TowardObject.Find(discourse, found[i]) is { } judged && judged.Preposition <= found[i - 1].Span.Start
                && discourse.Clauses[found[i].Clause].Span.Contains(judged.Object))
            {
                RemoveInside(found, i, judged.Object);
            }
            else if (i < found.Count && Repeats(discourse, found[i - 1], found[i]))
            {
                found.RemoveAt(i);
            }
        }
    }

    /// <summary>对这项新的警告提出批评: the words between the preposition and the attitude are its object.</summary>
    private static void RemoveInside(List<CueMatch> found, int i, TextSpan judged)
    {
        for (var k = i - 1; k >= 0 && found[k].Span.Start >= judged.Start; k--)
        {
            if (judged.Contains(found[k].Span) && found[k].Span.End == judged.End)
            {
                found.RemoveAt(k);
            }
        }
    }

    /// <summary>“…，”甲告诉记者说，“…”: the second verb adds nothing to the first one.</summary>
    private static bool Repeats(Discourse discourse, CueMatch first, CueMatch second) =>
        first.Clause == second.Clause && first.Cue.Tells && second.Cue.Text is "说" or "称" or "道" && second.Span.Start - first.Span.End is > 0 and <= LongestAddressee && second.Span.End == discourse.Clauses[second.Clause].Span.End
        && first.Clause > 0 && discourse.Clauses[first.Clause - 1].IsQuotation;
}
