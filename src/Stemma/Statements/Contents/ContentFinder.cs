using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <summary>Finds the words that a cue reports, by the cue's frame.</summary>
internal static class ContentFinder
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
        if (before is { } quotation && (after is null || (afterIsQuotation && EndsInComma(discourse, quotation))))
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

    private static bool Toward(Discourse discourse, CueMatch cue, Draft draft)
    {
        if (TowardObject.Find(discourse, cue) is not { } found)
        {
            return WithoutObject(discourse, cue, draft);
        }

        draft.Content.Add(QuotedWords.Unwrap(discourse, found.Object));
        return true;
    }

    /// <summary>表示欢迎协议: without an object before it, the attitude is what is said.</summary>
    private static bool WithoutObject(Discourse discourse, CueMatch cue, Draft draft)
    {
        const int VerbLength = 2;
        if (!cue.Cue.Text.StartsWith("表示", StringComparison.Ordinal) || cue.Span.End >= discourse.Clauses[cue.Clause].Span.End)
        {
            return false;
        }

        var start = cue.Span.Start + VerbLength;
        if (discourse.Printed[start] == '了' || WordsAfterCue.Find(discourse, cue, start, out var runsOn) is not { } words)
        {
            return false;
        }

        draft.Cue = new TextSpan(cue.Span.Start, start);
        draft.Content.Add(QuotedWords.Unwrap(discourse, words));
        draft.IsOpen = runsOn;
        return !draft.Content[0].IsEmpty;
    }

    private static bool Object(Discourse discourse, CueMatch cue, Draft draft)
    {
        var clause = discourse.Clauses[cue.Clause];
        if (CueContext.IsMarked(discourse, cue, clause) && clause.Span.End <= cue.Span.End)
        {
            // 对于协议，甲强烈反对，形容…: what is opposed stands before it.
            return IsAboutEarlier(discourse, cue) ? Toward(discourse, cue, draft) : Clause(discourse, cue, draft) || Toward(discourse, cue, draft);
        }

        var start = cue.Span.End;
        while (start < clause.Span.End && (char.IsWhiteSpace(discourse.Printed[start]) || discourse.Printed[start] is '了' or '过' or '過'))
        {
            start++;
        }

        if (start >= clause.Span.End)
        {
            return Toward(discourse, cue, draft);
        }

        TextSpan range;
        if (Marks.OpeningAt(discourse.Text.Quotations, start) is { Kind: QuotationKind.Speech } quotation)
        {
            range = quotation.Outer;
        }
        else
        {
            range = WordsAfterCue.Find(discourse, cue, start, out var runsOn) ?? default;
            draft.IsOpen = runsOn;
        }

        var content = QuotedWords.Unwrap(discourse, range);
        if (content.Length < 2 || discourse.Printed[content.Start] is '和' or '与' or '與' or '及' or '、' || (discourse.Printed[Math.Min(content.End, clause.Span.End) - 1] == '的' && discourse.Printed.AsSpan(content.Start, content.Length).IndexOf('是') < 0))
        {
            return false;
        }

        draft.Content.Add(content);
        return true;
    }

    private static bool IsAboutEarlier(Discourse discourse, CueMatch cue) =>
        discourse.Clauses[cue.Clause].Closer is '，' or ',' or '。' && cue.Clause > 0 && discourse.Clauses[cue.Clause - 1] is var before && before.Sentence == discourse.Clauses[cue.Clause].Sentence
        && !(cue.Clause + 1 < discourse.Clauses.Length && discourse.Clauses[cue.Clause + 1].IsQuotation)
        && discourse.At(before.Span.Start) is { } first && discourse.Text.Source.Key(first.Span) is "对于" or "对" or "针对" && TowardObject.Find(discourse, cue) is not null;

    private static bool Naming(Discourse discourse, CueMatch cue, Draft draft)
    {
        var clause = discourse.Clauses[cue.Clause];
        var start = cue.Span.End;
        while (start < clause.Span.End && char.IsWhiteSpace(discourse.Printed[start]))
        {
            start++;
        }

        if (start >= clause.Span.End)
        {
            return cue.Cue.Quoted && Clause(discourse, cue, draft);
        }

        var end = Marks.OpeningAt(discourse.Text.Quotations, start) is { Kind: QuotationKind.Speech } quotation ? quotation.Outer.End : clause.Span.End;
        var content = QuotedWords.Unwrap(discourse, new TextSpan(start, end));
        if (content.IsEmpty)
        {
            return false;
        }

        draft.Content.Add(content);
        return true;
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

    private static bool IsCovered(Draft draft, TextSpan span) => draft.Outer is { Content.Count: > 0 } outer && outer.Content[0].Overlaps(span);
}
