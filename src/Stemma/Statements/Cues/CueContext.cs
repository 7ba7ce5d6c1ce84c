using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Cues;

/// <summary>Tells cues from the same words in other uses by what stands directly beside them.</summary>
internal static partial class CueContext
{
    /// <summary>Whether the candidate can report speech where it stands.</summary>
    public static bool Reports(Discourse discourse, CueMatch match)
    {
        var clause = discourse.Clauses[match.Clause];
        var after = match.Span.End < clause.Span.End ? discourse.Printed[match.Span.End] : '\0';

        // 他声称的, 宣布的: the cue belongs to a relative clause; 的是 ends one that names the content (担心的是…).
        if ((after is '着' or '著' && Marks.OpeningAt(discourse.Text.Quotations, match.Span.End + 1) is null) || (after is '得' && discourse.At(match.Span.End) is { Length: 1 }) || after is '性' or '声' or '聲' || after == '者' || IsPerfectiveAnnouncement(discourse, match, after))
        {
            return false;
        }

        // 被记者问及此事时拒绝评论: the question only dates the answer.
        if (match.Cue is { Act: SpeechAct.Ask, Frame: CueFrame.Object } && discourse.Printed.AsSpan(match.Span.End, clause.Span.End - match.Span.End).IndexOfAny('时', '時', '后') is >= 0)
        {
            return false;
        }

        // 甲被怀疑…: nobody is said to say it.
        if (match.Span.Start > clause.Span.Start && discourse.Printed[match.Span.Start - 1] is '被' or '遭' or '获' or '獲')
        {
            return false;
        }

        // 下令所展开的调查: the verb is that of a relative clause.
        if (after == '所' && !(match.Span.End + 1 < clause.Span.End && discourse.Printed[match.Span.End + 1] is '有' or '谓' or '謂') && match.Cue.Frame != CueFrame.Naming && discourse.Printed.AsSpan(match.Span.End, clause.Span.End - match.Span.End).IndexOf('的') > 0 && match.Cue.Act is SpeechAct.Request or SpeechAct.Promise)
        {
            return false;
        }

        if (after is '的' && Marks.OpeningAt(discourse.Text.Quotations, match.Span.End + 1) is { Kind: Text.Quotations.QuotationKind.Speech } && match.Cue.Text is "说" or "说过" or "称" or "所说" or "所称" or "所指" or "指" or "声称" or "宣称" or "自称" or "口中" or "形容" or "强调" or "批评")
        {
            return true;
        }

        if (after is '的' or '之' && !(after == '的' && match.Span.End + 1 < clause.Span.End && discourse.Printed[match.Span.End + 1] == '是'))
        {
            return false;
        }

        // 两国发布声明，声明指出…: the text speaks in the next clause.
        if (match.Cue is { Marked: true, Text.Length: > 1 } && match.Span.End == clause.Span.End && match.Clause + 1 < discourse.Clauses.Length && discourse.Clauses[match.Clause + 1] is var next && next.Sentence == clause.Sentence
            && next.Span.Length > 2 && discourse.Text.Source.Key(new TextSpan(next.Span.Start, next.Span.Start + 2)).SequenceEqual(match.Cue.Text.AsSpan(match.Cue.Text.Length - 2)))
        {
            return false;
        }

        // 高于调查预估中值: a figure, which is a noun.
        if (match.Cue.Act == SpeechAct.Estimate && match.Span.End < clause.Span.End && discourse.At(match.Span.End) is { } figure && figure.Start == match.Span.End && discourse.Text.Source.Key(figure.Span) is "中值" or "均值" or "值" or "平均值" or "区间" or "数值" or "中位数" or "水平" or "水准")
        {
            return false;
        }

        // 承认某地的独立: a state is recognised, nothing is admitted.
        if (match.Cue.Text is "承认" && !IsMarked(discourse, match, clause) && IsRecognised(discourse, match.Span.End, clause.Span.End))
        {
            return false;
        }

        // 不排除提前离任的可能: whose it is does not say what may happen.
        if (match.Cue is { Act: SpeechAct.Estimate, Text: [.., '排', '除'] } && discourse.Before(clause.Span.End, match.Span.End) is { } chance && discourse.Text.Source.Key(chance.Span) is "可能" or "可能性" or "选项" or "打算" && !IsBeforeClause(discourse, match, clause))
        {
            return false;
        }

        // 宣布这一决定后: the words were told before.
        if (IsToldBefore(discourse, match.Span.End, clause.Span.End))
        {
            return false;
        }

        // 提到对手时说: the occasion of other words.
        if (match.Cue.Text is "提到" && !IsMarked(discourse, match, clause) && discourse.Printed.AsSpan(match.Span.End, clause.Span.End - match.Span.End).IndexOfAny('时', '時') >= 0)
        {
            return false;
        }

        if (match.Cue.Marked && !IsMarked(discourse, match, clause) && !(match.Cue.Clausal && IsBeforeClause(discourse, match, clause)) && !(match.Cue.Whether && (IsBeforeQuestion(discourse, match, clause) || HasQuotationBehind(discourse, match, clause))))
        {
            return false;
        }

        // 官员说，该组织不予置评: a report of silence is no statement.
        if (match.Cue is { Frame: CueFrame.Clause, Act: SpeechAct.Assert } && IsSilence(discourse, match, clause))
        {
            return false;
        }

        if (match.Cue.Announced && !IsAnnounced(discourse, match))
        {
            return false;
        }

        if (match.Cue.Direct && !(match.Cue.Text is "威胁" && discourse.Before(match.Span.Start, clause.Span.Start) is { } adverb && discourse.Text.Source.Key(adverb.Span) is "曾" or "曾经" or "多次" or "一再" or "屡次" or "又" or "还" or "公开") && (match.Span.End >= clause.Span.End && clause.Closer is not ('：' or ':') && !IsBeforeQuotation(discourse, match.Clause)))
        {
            return false;
        }

        if (match.Cue.About && !IsBeforeTopic(discourse, match, clause))
        {
            return false;
        }

        if (match.Cue.Colon && !IsBeforeColon(discourse, match, clause))
        {
            return false;
        }

        if (match.Cue.Quoted && !IsMarked(discourse, match, clause) && !(match.Cue.Whether && IsBeforeQuestion(discourse, match, clause)) && !(match.Cue.Text is "形容" && (IsBeforeClause(discourse, match, clause) || IsBeforeSubject(discourse, match, clause))) && !Marks.HasSpeech(discourse.Text.Quotations, new(match.Span.End, clause.Span.End)) && !(clause.Closer is '：' or ':' && IsBeforeQuotation(discourse, match.Clause)))
        {
            return false;
        }

        if (after is '（' or '(' && match.Cue.Frame is CueFrame.Request or CueFrame.Object)
        {
            return false;
        }

        // 没有对此次过境提出抗议: the negation stands before the complement.
        if (match.Cue.Frame == CueFrame.Toward && Contents.TowardObject.Find(discourse, match) is { } toward && toward.Preposition >= clause.Span.Start && IsNegated(discourse, toward.Preposition, clause.Span.Start))
        {
            return false;
        }

        if (IsInSubject(discourse, match, clause))
        {
            return false;
        }

        if (IsTopicOrSubject(discourse, match, clause))
        {
            return false;
        }

        return !IsOccasion(discourse, match, clause) && !IsConditional(discourse, match, clause) && PermittedBy(discourse, match, clause);
    }

    /// <summary>分析称, 留言说: the noun in the verb can be who speaks.</summary>
    internal static bool OpensWithNoun(Cue cue) => cue.Text.Length > 2 && cue.Text.AsSpan(0, 2) is "分析" or "留言" or "评论";

    /// <summary>宣布了禁飞区: an announced thing, not reported words.</summary>
    private static bool IsPerfectiveAnnouncement(Discourse discourse, CueMatch match, char after) =>
        after == '了' && match.Cue.Frame == CueFrame.Clause && !IsMarked(discourse, match, discourse.Clauses[match.Clause]) && discourse.Printed[match.Span.Start] is '宣';

    /// <summary>Looks at the words before the cue: negation and modality forbid it, as do the signs of a noun (的批评, 发出警告).</summary>
    private static bool PermittedBy(Discourse discourse, CueMatch match, Clause clause)
    {
        var position = match.Span.Start;
        for (var steps = 0; steps < 4; steps++)
        {
            // A name ends here: its characters are no function words.
            if (discourse.Before(position, clause.Span.Start) is not { } token || discourse.ReferenceEndingAt(token.End, clause.Span.Start) is not null)
            {
                return true;
            }

            var wordClass = discourse.ClassOf(token);
            // 被大篇幅介绍: nobody is said to say it.
            if (match.Cue.Frame == CueFrame.Clause && (wordClass & WordClass.Agent) != 0)
            {
                return false;
            }

            if ((wordClass & WordClass.Negation) != 0)
            {
                return match.Cue.Text.Length > 0 && match.Cue.Act == SpeechAct.Deny && match.Cue.Frame == CueFrame.Clause;
            }

            if ((wordClass & WordClass.Modal) != 0 && !IsHabit(discourse, token, clause))
            {
                return false;
            }

            // 除了列举个案，报告也指出…
            if (steps == 0 && match.Cue.Frame == CueFrame.Object && discourse.Text.Source.Key(token.Span) is "除了" or "除")
            {
                return false;
            }

            if (steps == 0 && IsNounSign(discourse, token, wordClass, match))
            {
                return false;
            }

            if ((wordClass & WordClass.Manner) == 0)
            {
                return !IsNegatedBeforeComplement(discourse, match, clause);
            }

            position = token.Start;
        }

        return true;
    }
}
