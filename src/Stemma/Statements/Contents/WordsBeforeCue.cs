using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;

namespace Stemma.Statements.Contents;

/// <summary>Reported words before the cue: “甲，”他说; 甲，他说。</summary>
internal static class WordsBeforeCue
{
    /// <summary>The quotation directly before the clause of the cue, or null.</summary>
    public static TextSpan? Quotation(Discourse discourse, CueMatch cue)
    {
        var k = cue.Clause;
        if (k == 0 || !discourse.Clauses[k - 1].IsQuotation || discourse.Clauses[k - 1].Block != discourse.Clauses[k].Block)
        {
            return null;
        }

        return discourse.Clauses[k - 1].Span;
    }

    /// <summary>The clauses of the sentence before the clause of the cue, or null when there are none.</summary>
    public static TextSpan? Clauses(Discourse discourse, CueMatch cue)
    {
        var first = cue.Clause;
        while (first > 0 && discourse.Clauses[first - 1].Sentence == discourse.Clauses[cue.Clause].Sentence)
        {
            first--;
        }

        return first == cue.Clause ? null : new TextSpan(discourse.Clauses[first].Span.Start, discourse.Clauses[cue.Clause - 1].Span.End);
    }

    /// <summary>The clause directly before that of the cue, at the start of the sentence, that states a condition or purpose of the reported words (如果获批，两家公司估计，…), or null.</summary>
    public static TextSpan? Condition(Discourse discourse, CueMatch cue)
    {
        if (Circumstance(discourse, cue) is { } circumstance)
        {
            return circumstance;
        }

        var k = cue.Clause - 1;
        if (k < 0 || discourse.Clauses[k].Sentence != discourse.Clauses[cue.Clause].Sentence || discourse.Clauses[k].IsQuotation || (k > 0 && discourse.Clauses[k - 1].Sentence == discourse.Clauses[k].Sentence)
            || discourse.At(discourse.Clauses[k].Span.Start) is not { } first)
        {
            return null;
        }

        return discourse.Text.Source.Key(first.Span) is "如果" or "若" or "假如" or "假使" or "倘若" or "一旦" or "只要" or "除非" or "为了" or "即便" or "万一" && first.End < discourse.Clauses[k].Span.End
            ? ContentTrim.Trim(discourse.Printed, discourse.Clauses[k].Span) : null;
    }

    /// <summary>在各方支持下，相信…; 由于病人已在家中，认为…: the ground of an opinion whose holder is not named again.</summary>
    private static TextSpan? Circumstance(Discourse discourse, CueMatch cue)
    {
        var k = cue.Clause - 1;
        if (!cue.Cue.Mind || k < 0 || discourse.Clauses[k].Sentence != discourse.Clauses[cue.Clause].Sentence || discourse.Clauses[k].IsQuotation || !ClauseShape.StartsWith(discourse, cue.Clause, cue.Span.Start))
        {
            return null;
        }

        var span = discourse.Clauses[k].Span;
        while (discourse.At(span.Start) is { } joint && joint.End < span.End && discourse.Text.Source.Key(joint.Span) is "但" or "不过" or "而" or "并" or "又")
        {
            span = new TextSpan(joint.End, span.End);
        }

        return discourse.At(span.Start) is { } first && (discourse.Text.Source.Key(first.Span) is "由于" or "因为" or "鉴于" || (discourse.Text.Source.Key(first.Span) is "在" && discourse.Text.Source.Folded[span.End - 1] == '下')) ? ContentTrim.Trim(discourse.Printed, span) : null;
    }

    /// <summary>The quotation that goes on directly behind the clause of the cue (“甲，”他说。“乙。”), or null.</summary>
    public static TextSpan? Continuation(Discourse discourse, CueMatch cue)
    {
        var k = cue.Clause + 1;
        return k < discourse.Clauses.Length && discourse.Clauses[k].IsQuotation && discourse.Clauses[k].Block == discourse.Clauses[cue.Clause].Block ? discourse.Clauses[k].Span : null;
    }
}
