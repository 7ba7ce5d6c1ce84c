using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;
using Stemma.Text.Quotations;

namespace Stemma.Statements.Contents;

/// <content>What is judged, asked or named.</content>
internal static partial class ContentFinder
{
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
        if (Marks.OpeningAt(discourse.Text.Quotations, start) is { Kind: QuotationKind.Speech } quotation && !GoesOn(discourse, quotation, clause.Span.End))
        {
            range = quotation.Outer;
        }
        else
        {
            range = WordsAfterCue.Find(discourse, cue, start, out var runsOn) ?? default;
            draft.IsOpen = runsOn;
        }

        var content = QuotedWords.Unwrap(discourse, range);
        if (content.Length < 2 || (discourse.Printed[content.Start] is '和' or '与' or '與' or '及' or '、' && !cue.Cue.About) || IsOnlyWhom(discourse, cue, draft, content) || (discourse.Printed[Math.Min(content.End, clause.Span.End) - 1] == '的' && discourse.Printed.AsSpan(content.Start, content.Length).IndexOf('是') < 0))
        {
            return false;
        }

        draft.Content.Add(content);
        return true;
    }

    /// <summary>谴责“腐败”的媒体, 谴责「甲」号航母如果…: marks around a name or a modifier, behind which the words go on.</summary>
    private static bool GoesOn(Discourse discourse, Quotation quotation, int end)
    {
        const int LongestName = 10;

        // 反驳「甲」的说法: the quotation is all that is meant.
        if (quotation.Outer.End + 1 < end && discourse.Printed[quotation.Outer.End] == '的' && discourse.At(quotation.Outer.End + 1) is { } noun && discourse.Text.Source.Key(noun.Span) is "说法" or "言论" or "指控" or "观点" or "主张" or "论调" or "传言" or "传闻" or "报道" or "报导" or "指责" or "看法" or "说辞")
        {
            return false;
        }

        return quotation.Outer.End < end && (discourse.Printed[quotation.Outer.End] == '的' || (quotation.Inner.Length <= LongestName && discourse.At(quotation.Outer.End) is { } next && next.Kind is Text.Segmentation.TokenKind.Word or Text.Segmentation.TokenKind.Unknown && discourse.PartOfSpeech(next) is not ['c' or 'd' or 'p' or 'u' or 'r' or 'f' or 'y', ..]));
    }

    /// <summary>猛烈抨击德国总理, 感谢志愿者: whom the words were meant for is told, not what was said. The commentaries of a medium are told by whom they are about.</summary>
    private static bool IsOnlyWhom(Discourse discourse, CueMatch cue, Draft draft, TextSpan content)
    {
        if (draft.Speakers.All(e => discourse.Entities[e].Type == EntityType.Media) || cue.Cue.Act is not (SpeechAct.Accuse or SpeechAct.Praise) || content.End > discourse.Clauses[cue.Clause].Span.End || discourse.Before(content.End, content.Start) is not { } last)
        {
            return false;
        }

        var whom = discourse.ReferenceEndingAt(content.End, content.Start);
        if (whom is { Entity: >= 0 and var entity } ? discourse.Entities[entity].Type is EntityType.Doc or EntityType.Other : whom is null && (discourse.ClassOf(last) & WordClass.Human) == 0)
        {
            return false;
        }

        // 谴责甲杀害平民: behind a verb he is part of a deed, unless the verb only modifies (执政的政府).
        var start = whom?.Extent.Start ?? last.Start;
        for (var at = content.Start; at < start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is ['v', ..] && !(token.End < start && discourse.Printed[token.End] == '的') || discourse.PartOfSpeech(token) is "p" || Marks.OpeningAt(discourse.Text.Quotations, at) is not null)
            {
                return false;
            }
        }

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

        // 讽刺政府：“…”: the quotation behind the one it is about.
        if (cue.Cue.Quoted && clause.Closer is '：' or ':' && cue.Clause + 1 < discourse.Clauses.Length && discourse.Clauses[cue.Clause + 1] is { IsQuotation: true } said && said.Block == clause.Block && !Marks.HasSpeech(discourse.Text.Quotations, new(start, clause.Span.End)))
        {
            draft.Content.Add(QuotedWords.Unwrap(discourse, said.Span));
            return true;
        }

        // 夸其“大方”: whom it is said of.
        if (cue.Cue.Quoted && discourse.ReferenceStartingAt(start) is { Kind: MentionKind.Pronoun } whom && Marks.OpeningAt(discourse.Text.Quotations, whom.Extent.End) is { Kind: QuotationKind.Speech })
        {
            start = whom.Extent.End;
        }

        // 骂“腐败”的媒体: marks around a modifier are not all that is said.
        var end = Marks.OpeningAt(discourse.Text.Quotations, start) is { Kind: QuotationKind.Speech } quotation && !(cue.Cue.Quoted && quotation.Outer.End < clause.Span.End && discourse.Printed[quotation.Outer.End] == '的') ? quotation.Outer.End : clause.Span.End;
        var content = QuotedWords.Unwrap(discourse, new TextSpan(start, end));
        if (content.IsEmpty)
        {
            return false;
        }

        draft.Content.Add(content);
        return true;
    }
}
