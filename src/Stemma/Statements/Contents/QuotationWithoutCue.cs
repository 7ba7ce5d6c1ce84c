using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <summary>Quotations that are whole utterances but have no cue: they belong to who speaks beside them.</summary>
internal static class QuotationWithoutCue
{
    /// <summary>An utterance has a subject and a verb; what is shorter is a name or a catchword.</summary>
    private const int ShortestUtterance = 8;

    /// <summary>What is longer is a sentence of its own even behind a comma and without a mark at its end.</summary>
    private const int LongestClause = 22;

    /// <summary>Adds a statement for every such quotation whose speaker is evident.</summary>
    public static void AddAll(Discourse discourse, List<Draft> drafts)
    {
        drafts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var found = new List<Draft>();
        var next = 0;
        for (var k = 0; k < discourse.Clauses.Length; k++)
        {
            var clause = discourse.Clauses[k];
            while (next < drafts.Count && drafts[next].Start < clause.Span.Start)
            {
                next++;
            }

            if (!clause.IsQuotation || !IsUtterance(discourse, clause) || IsCovered(drafts, found, clause.Span))
            {
                continue;
            }

            if (Neighbour(discourse, drafts, found, k) is { } neighbour)
            {
                var draft = new Draft { Frame = CueFrame.None, Act = SpeechAct.Assert, Clause = k, Speakers = neighbour.Speakers };
                draft.Content.Add(QuotedWords.Unwrap(discourse, clause.Span));
                draft.Via.AddRange(neighbour.Via);
                found.Add(draft);
            }
        }

        drafts.AddRange(found);
    }

    private static bool IsUtterance(Discourse discourse, Clause clause)
    {
        var end = clause.Span.End - 2;
        return clause.Span.Length - 2 >= ShortestUtterance && (discourse.Printed[end] is '。' or '！' or '？' or '!' or '?' or '…' or '.' or '，' || ((clause.Opener is '\0' or '：' or ':' || clause.Span.Length > LongestClause) && clause.Closer is '。'));
    }

    private static bool IsCovered(List<Draft> drafts, List<Draft> found, TextSpan span)
    {
        foreach (var list in (ReadOnlySpan<List<Draft>>)[drafts, found])
        {
            foreach (var draft in list)
            {
                foreach (var piece in draft.Content)
                {
                    if (piece.Overlaps(span))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The statement that tells who speaks: the one before in the block, else the first behind it, else, for a block that is all quotation, the last of the block before.</summary>
    private static Draft? Neighbour(Discourse discourse, List<Draft> drafts, List<Draft> found, int k)
    {
        var clause = discourse.Clauses[k];
        Draft? before = null, behind = null, earlier = null;
        foreach (var draft in drafts)
        {
            if (draft.Dropped || draft.Outer is not null || draft.Speakers.Count == 0)
            {
                continue;
            }

            var block = discourse.Clauses[draft.Clause].Block;
            if (block == clause.Block)
            {
                if (draft.Clause < k)
                {
                    before = draft;
                }
                else
                {
                    behind ??= draft;
                }
            }
            else if (block < clause.Block)
            {
                earlier = draft;
            }
        }

        if (before is not null && discourse.Clauses[before.Clause].Sentence >= clause.Sentence - 1)
        {
            return before;
        }

        if (behind is not null && discourse.Clauses[behind.Clause].Sentence <= clause.Sentence + 1 && before is null)
        {
            return behind;
        }

        return before ?? (IsWholeBlock(discourse, clause) && earlier is not null && IsBlockBefore(discourse, earlier, clause) ? earlier : null);
    }

    private static bool IsWholeBlock(Discourse discourse, Clause clause) => discourse.Text.Blocks[clause.Block].Span.Start >= clause.Span.Start - 1;

    private static bool IsBlockBefore(Discourse discourse, Draft draft, Clause clause)
    {
        for (var b = discourse.Clauses[draft.Clause].Block + 1; b < clause.Block; b++)
        {
            if (discourse.Text.Blocks[b].Kind == Articles.BlockKind.Paragraph)
            {
                return false;
            }
        }

        return true;
    }
}
