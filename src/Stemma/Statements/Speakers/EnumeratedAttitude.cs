using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;

namespace Stemma.Statements.Speakers;

/// <summary>甲说，乙有三项担忧：担忧…；担忧…: the attitudes listed behind a colon are those of whoever is said to have them.</summary>
internal static class EnumeratedAttitude
{
    /// <summary>Who has what the cue, the first word of its item, repeats from before the colon; null where the cue repeats nothing or nobody has it.</summary>
    public static Subject? Holder(Discourse discourse, CueMatch cue)
    {
        var item = discourse.Clauses[cue.Clause];
        if (cue.Span.Start != item.Span.Start || item.Opener is not ('：' or ':' or '；' or ';'))
        {
            return null;
        }

        for (var k = cue.Clause - 1; k >= 0 && discourse.Clauses[k].Sentence == item.Sentence; k--)
        {
            if (discourse.Clauses[k].Closer is not ('：' or ':'))
            {
                continue;
            }

            var lead = discourse.Clauses[k].Span;
            if (discourse.Before(lead.End, lead.Start) is not { } noun || !discourse.Text.Source.Key(noun.Span).SequenceEqual(discourse.Text.Source.Key(cue.Span)))
            {
                return null;
            }

            for (var at = noun.Start; discourse.Before(at, lead.Start) is { } token; at = token.Start)
            {
                if (discourse.Text.Source.Key(token.Span) is "有")
                {
                    return discourse.ReferenceEndingAt(token.Start, lead.Start) is not { } holder ? UnknownParty.Find(discourse, lead.Start, token.Start)
                        : holder is { Entity: >= 0, Kind: not MentionKind.Pronoun } ? new Subject([holder], holder.Extent, null, null, false) : null;
                }
            }

            return null;
        }

        return null;
    }
}
