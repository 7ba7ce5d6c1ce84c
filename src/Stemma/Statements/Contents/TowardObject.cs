using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>What a stance is about: the words between 对 or 就 and the cue (对计划表示欢迎).</summary>
internal static class TowardObject
{
    /// <summary>The object and the place where its preposition starts, or null.</summary>
    public static (TextSpan Object, int Preposition)? Find(Discourse discourse, CueMatch cue)
    {
        var clause = discourse.Clauses[cue.Clause];
        var k = cue.Clause;

        // 对…做法，部长表示欢迎: the complement may be a clause of its own before the cue's.
        for (var i = 0; i < 2 && k >= 0 && discourse.Clauses[k].Sentence == clause.Sentence; i++, k--)
        {
            var span = discourse.Clauses[k].Span;
            var end = k == cue.Clause ? cue.Span.Start : span.End;
            for (var at = span.Start; at < end && discourse.At(at) is { } token; at = token.End)
            {
                if (discourse.Text.Source.Key(token.Span) is "对" or "就" or "对于" or "针对" && token.End < end && (k == cue.Clause || token.Start == span.Start))
                {
                    var trimmed = ContentTrim.Trim(discourse.Printed, new TextSpan(token.End, BeforeAdverbs(discourse, token.End, BeforeAddressee(discourse, token.End, end))));
                    return trimmed.Length < 2 ? null : (trimmed, token.Start);
                }
            }
        }

        return null;
    }

    /// <summary>就此事向某国提出抗议: the one addressed is no part of the matter.</summary>
    private static int BeforeAddressee(Discourse discourse, int from, int end)
    {
        if (discourse.FirstReferenceFrom(end) is var r and > 0 && discourse.References[r - 1] is var last && last.Extent.Start > from && last.Extent.End >= end - 1 && last.Extent.End <= end
            && discourse.Before(last.Extent.Start, from) is { } before && discourse.Text.Source.Key(before.Span) is "向" or "对" or "跟")
        {
            return discourse.Before(last.Extent.Start, from)!.Value.Start;
        }

        return end;
    }

    private static int BeforeAdverbs(Discourse discourse, int from, int end)
    {
        while (discourse.Before(end, from) is { } token && (discourse.ClassOf(token) & (WordClass.Manner | WordClass.Connective)) != 0 && token.Start > from)
        {
            end = token.Start;
        }

        return end;
    }
}
