using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <summary>Finds the words that a cue reports, by the cue's frame.</summary>
internal static partial class ContentFinder
{
    /// <summary>Puts the content into the draft; returns false when the cue reports nothing.</summary>
    public static bool Fill(Discourse discourse, CueMatch cue, Draft draft) =>
        CueContext.TemporalEnd(discourse, cue, discourse.Clauses[cue.Clause]) is { } end ? Dated(discourse, cue, draft, end) : Framed(discourse, cue, draft);

    /// <summary>甲宣布限制乙的行动之后，…: a whole proposition of which the next clause only says that it came later; 宣布制裁之后 is none.</summary>
    private static bool Dated(Discourse discourse, CueMatch cue, Draft draft, int end)
    {
        const int Shortest = 6;
        var content = ContentTrim.Trim(discourse.Printed, new TextSpan(cue.Span.End, end));
        if (content.Length < Shortest || cue.Cue.Frame is CueFrame.Toward or CueFrame.Naming || discourse.Printed[content.Start] is '了' || !HasVerb(discourse, content))
        {
            return false;
        }

        draft.Content.Add(content);
        return true;
    }

    private static bool HasVerb(Discourse discourse, TextSpan span)
    {
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is "v")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Framed(Discourse discourse, CueMatch cue, Draft draft) => cue.Cue.Frame switch
    {
        CueFrame.Toward => Toward(discourse, cue, draft),
        CueFrame.Object => Object(discourse, cue, draft),
        CueFrame.Naming => Naming(discourse, cue, draft),
        _ => Clause(discourse, cue, draft),
    };

    private static bool Clause(Discourse discourse, CueMatch cue, Draft draft)
    {
        var from = cue.Span.End;

        // 称他们为“入侵者”: the name alone.
        if (cue.Cue.Text is "称" && discourse.ReferenceStartingAt(from) is { Kind: MentionKind.Pronoun } called && discourse.At(called.Extent.End) is { } copula && discourse.Text.Source.Key(copula.Span) is "为" or "作")
        {
            from = copula.End;
        }

        if (cue.Cue.Tells && !AddresseeBehind.Skip(discourse, cue, ref from))
        {
            return false;
        }

        var before = WordsBeforeCue.Quotation(discourse, cue);
        if (before is { } words0 && draft.Previous is { IsOpen: false, Content: [.., var taken] } && taken.Overlaps(words0) && draft.Previous.Clause < cue.Clause - 1)
        {
            before = null;
        }

        var after = WordsAfterCue.Find(discourse, cue, from, out var runsOn);
        var afterIsQuotation = after is { } a && QuotedWords.Unwrap(discourse, a) is var u && u != ContentTrim.Trim(discourse.Printed, a);
        if (before is { } quotation && (after is null || (afterIsQuotation && (EndsInComma(discourse, quotation) || Interrupts(discourse, cue, draft, quotation)))))
        {
            draft.Content.Add(QuotedWords.Unwrap(discourse, quotation));
            if (after is { } second)
            {
                draft.Content.Add(QuotedWords.Unwrap(discourse, second));
            }
            else if (WordsBeforeCue.Continuation(discourse, cue) is { } continuation)
            {
                draft.Content.Add(QuotedWords.Unwrap(discourse, continuation));
            }

            return true;
        }

        if (after is { } words)
        {
            var content = QuotedWords.Unwrap(discourse, words);
            if (!afterIsQuotation && ((content.Length < 3 && !IsDeed(discourse, cue, content)) || IsThingTold(discourse, content)))
            {
                return false;
            }

            if (before is { } said && !afterIsQuotation && draft.Outer is null && EndsInComma(discourse, said) && content.Start > discourse.Clauses[cue.Clause].Span.End)
            {
                draft.Content.Add(QuotedWords.Unwrap(discourse, said));
            }
            else if (!afterIsQuotation && draft.Outer is null && WordsBeforeCue.Condition(discourse, cue) is { } condition)
            {
                draft.Content.Add(condition);
            }

            draft.Content.AddRange(QuotedWords.Pieces(discourse, words));
            draft.IsOpen = runsOn;
            if (afterIsQuotation)
            {
                AddChain(discourse, words.End, draft);
            }

            return true;
        }

        if (cue.Cue.Frame == CueFrame.Clause && !cue.Cue.Mind && WordsBeforeCue.Clauses(discourse, cue) is { } clauses && !IsCovered(draft, clauses))
        {
            var content = QuotedWords.Unwrap(discourse, clauses);
            draft.Content.Add(content);
            if (WordsBeforeCue.Continuation(discourse, cue) is { } continuation)
            {
                draft.Content.Add(QuotedWords.Unwrap(discourse, continuation));
            }

            return !content.IsEmpty;
        }

        return false;
    }

    /// <summary>甲表示，“…”，“…”: quotations side by side are pieces of one statement.</summary>
    private static void AddChain(Discourse discourse, int end, Draft draft)
    {
        for (var k = draft.Clause; k + 1 < discourse.Clauses.Length && discourse.Clauses[k].Span.Start < end + 2; k++)
        {
            if (discourse.Clauses[k].Span.End == end && discourse.Clauses[k + 1] is { IsQuotation: true, Opener: '，' or '、' } next && next.Block == discourse.Clauses[k].Block && next.Sentence == discourse.Clauses[k].Sentence)
            {
                draft.Content.Add(QuotedWords.Unwrap(discourse, next.Span));
                end = next.Span.End;
            }
        }
    }

    /// <summary>宣布参选: two characters are enough where they are a verb.</summary>
    private static bool IsDeed(Discourse discourse, CueMatch cue, TextSpan content) =>
        content.Length == 2 && cue.Span.Length > 1 && content.Start == cue.Span.End && discourse.At(content.Start) is { } verb && verb.Span == content && discourse.PartOfSpeech(verb) is "v" or "vn";

    /// <summary>披露一些细节, 透露更多消息: that something was told, not what.</summary>
    private static bool IsThingTold(Discourse discourse, TextSpan content)
    {
        const int Longest = 9;
        for (var at = content.Start; at < content.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is "v")
            {
                return false;
            }
        }

        return content.Length <= Longest && discourse.Before(content.End, content.Start) is { } last
            && discourse.Text.Source.Key(last.Span) is "细节" or "消息" or "信息" or "详情" or "情况" or "内幕" or "身份" or "姓名" or "名单" or "结果" or "内容" or "原因" or "进展" or "立场" or "看法" or "观点";
    }

    private static bool EndsInComma(Discourse discourse, TextSpan quotation) =>
        quotation.Length > 2 && (discourse.Printed[quotation.End - 2] is '，' or ',' || (quotation.End < discourse.Printed.Length && discourse.Printed[quotation.End] is '，' or ','));

    /// <summary>“甲。”他说，“乙。”: the clause stands directly behind a quotation that nobody else has, and a comma leads on to the next.</summary>
    private static bool Interrupts(Discourse discourse, CueMatch cue, Draft draft, TextSpan quotation)
    {
        var clause = discourse.Clauses[cue.Clause];
        if (cue.Span.End < clause.Span.End || clause.Closer is not ('，' or ',') || discourse.Clauses[cue.Clause - 1].Closer != '\0')
        {
            return false;
        }

        foreach (var piece in draft.Last?.Content ?? [])
        {
            if (piece.Overlaps(quotation))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCovered(Draft draft, TextSpan span) => draft.Outer is { Content.Count: > 0 } outer && outer.Content[0].Overlaps(span);
}
