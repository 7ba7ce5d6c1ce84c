using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Cues;

/// <content>Time, condition and negation around a cue.</content>
internal static partial class CueContext
{
    /// <summary>如果甲宣布…，: nobody has said it yet.</summary>
    private static bool IsConditional(Discourse discourse, CueMatch match, Clause clause)
    {
        if (match.Cue.Frame == CueFrame.Toward || (IsMarked(discourse, match, clause) && !(match.Span.End == clause.Span.End && clause.Closer is '，' or ',' && !IsBeforeQuotation(discourse, match.Clause))))
        {
            return false;
        }

        for (var at = clause.Span.Start; at < match.Span.Start && discourse.At(at) is { } token; at = token.End)
        {
            // 卷入是否雇用童工之争的企业表示: the question modifies the speaker.
            if (discourse.Text.Source.Key(token.Span) is "是否" or "会否" or "能否" && discourse.Printed.AsSpan(token.End, match.Span.Start - token.End).IndexOf('的') > 0)
            {
                continue;
            }

            if (discourse.Text.Source.Key(token.Span) is "如果" or "若" or "假如" or "一旦" or "倘若" or "要是" or "除非" or "是否" or "会否" or "能否" or "直到" or "直至" || (token.Start == clause.Span.Start && discourse.Text.Source.Key(token.Span) is "只要" or "每当" or "即使"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows is one clause that ends in a refusal to comment.</summary>
    private static bool IsSilence(Discourse discourse, CueMatch match, Clause clause)
    {
        var k = match.Span.End >= clause.Span.End && clause.Closer is '，' or ',' or '：' or ':' ? match.Clause + 1 : match.Clause;
        if (k >= discourse.Clauses.Length || discourse.Clauses[k] is var said && (said.Sentence != clause.Sentence || said.IsQuotation || (k + 1 < discourse.Clauses.Length && discourse.Clauses[k + 1].Sentence == said.Sentence)))
        {
            return false;
        }

        var words = discourse.Text.Source.Folded.AsSpan(Math.Max(said.Span.Start, k == match.Clause ? match.Span.End : said.Span.Start), said.Span.End - Math.Max(said.Span.Start, k == match.Clause ? match.Span.End : said.Span.Start));
        return words.EndsWith("不予置评") || words.EndsWith("不予评论") || words.EndsWith("不予回应") || words.EndsWith("不作评论") || words.EndsWith("不置评") || words.EndsWith("不做评论") || words.EndsWith("不评论") || words.EndsWith("拒绝置评") || words.EndsWith("拒绝评论") || words.EndsWith("无可奉告");
    }

    /// <summary>宣布这一决定后, 公布上述消息时: what a demonstrative takes up and a localiser dates other events by.</summary>
    private static bool IsToldBefore(Discourse discourse, int from, int to)
    {
        const int NounLength = 2;
        var text = discourse.Text.Source.Folded.AsSpan(from, to - from);
        var pointing = text.StartsWith("这一") || text.StartsWith("这个") || text.StartsWith("上述") || text.StartsWith("这项") ? 2 : text.StartsWith("该") || text.StartsWith("此") ? 1 : 0;
        if (pointing == 0 || text.Length <= pointing + NounLength || text.Slice(pointing, NounLength) is not ("决定" or "消息" or "计划" or "措施" or "结果" or "命令" or "禁令" or "协议" or "制裁" or "政策" or "裁决" or "判决" or "举措" or "方案"))
        {
            return false;
        }

        var behind = text[(pointing + NounLength)..];
        return behind[0] is '后' or '时' or '前' || behind.StartsWith("之后") || behind.StartsWith("以后") || behind.StartsWith("之前") || behind.StartsWith("以来") || behind.StartsWith("当天") || behind.StartsWith("当日");
    }

    /// <summary>甲宣布限制乙的行动之后，: the words end where the localiser stands that makes the clause date the next one; null where it does not.</summary>
    internal static int? TemporalEnd(Discourse discourse, CueMatch match, Clause clause)
    {
        if (EndBeforeSpeech(discourse, match, clause) is { } inside)
        {
            return inside;
        }

        if (clause.Closer is not ('，' or ',') || match.Span.End >= clause.Span.End || IsMarked(discourse, match, clause) || discourse.Before(clause.Span.End, match.Span.End) is not { } last)
        {
            return null;
        }

        // 官员表示部长在东京期间，将…: the complement of time is part of the words; in 在甲宣布乙的行动之后 it is not.
        for (var at = match.Span.End; !OpensWithTime(discourse, clause) && at < last.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "在" or "于" or "当" or "自" or "自从" or "从" or "等" or "随着" or "直到")
            {
                return null;
            }
        }

        // 在有意见指出甲处于下风的背景下
        if (OpensWithTime(discourse, clause) && discourse.Text.Source.Folded[last.End - 1] == '下' && discourse.Printed.LastIndexOf('的', last.End - 1, Math.Min(8, last.End - match.Span.End)) is > 0 and var owned && discourse.Text.Source.Key(new Text.TextSpan(owned + 1, last.End)) is "背景下" or "情况下" or "形势下" or "压力下" or "前提下" or "背景之下" or "情况之下")
        {
            return owned;
        }

        return discourse.Text.Source.Key(last.Span) is "时" or "后" or "之后" or "以后" or "前" or "之前" or "之际" or "期间" or "以来" or "后不久" or "不久" or "同时" or "时候" ? last.Start : null;
    }

    /// <summary>甲宣布任命乙为部长时说: what is announced is told before the verb of saying that it dates; where its localiser starts, or null.</summary>
    private static int? EndBeforeSpeech(Discourse discourse, CueMatch match, Clause clause)
    {
        const int Shortest = 6;
        if (match.Cue.Text is not ("宣布" or "承认" or "证实" or "确认" or "透露" or "披露") || match.Span.End >= clause.Span.End)
        {
            return null;
        }

        for (var at = match.Span.End; at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (token.Start - match.Span.End >= Shortest && token.End < clause.Span.End && discourse.Text.Source.Key(token.Span) is "时" or "后" or "之后" or "之际" or "的同时" && discourse.At(token.End) is { } verb
                && discourse.Text.Source.Key(verb.Span) is "说" or "表示" or "称" or "指出" or "强调" or "写道")
            {
                return token.Start;
            }
        }

        return null;
    }

    /// <summary>Whether the clause begins like a complement of time (在…之后, 继…之后).</summary>
    internal static bool OpensWithTime(Discourse discourse, Clause clause) =>
        discourse.At(clause.Span.Start) is { } first && first.Start == clause.Span.Start && discourse.Text.Source.Key(first.Span) is "在" or "当" or "继" or "就在" or "自" or "自从" or "正当" or "正值";

    /// <summary>在财政部宣布制裁的当天发表声明说: the cue stands in the complement of time of another one.</summary>
    private static bool IsOccasion(Discourse discourse, CueMatch match, Clause clause)
    {
        if (IsMarked(discourse, match, clause))
        {
            return false;
        }

        var ends = false;
        for (var at = match.Span.End; at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            ends |= word is "后" or "之后" or "以后" or "后不久" or "不久" or "当天" or "当日" or "次日" or "翌日" or "同时" or "之际" or "之时" or "之前" or "期间" or "时" or "前" or "前夕" or "时候";
            if (ends && token.Start > match.Span.End && word is "说" or "称" or "表示" or "指出" or "强调" or "写道" or "指" or "道" or "宣布" or "警告" or "呼吁" or "发文" or "发推")
            {
                return OpensComplement(discourse, match, clause);
            }
        }

        return false;
    }

    private static bool OpensComplement(Discourse discourse, CueMatch match, Clause clause)
    {
        for (var at = match.Span.Start; discourse.Before(at, clause.Span.Start) is { } token; at = token.Start)
        {
            // 在七月宣布…时: the preposition belongs to the day.
            if (discourse.Text.Source.Key(token.Span) is "在" or "自" or "从" or "于" or "当" or "继" or "就在" or "等" && !(discourse.TimeStartingAt(token.End) is { } day && day.Span.End >= match.Span.Start - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>不对台承诺, 没有向媒体透露: the negation stands before a short complement.</summary>
    private static bool IsNegatedBeforeComplement(Discourse discourse, CueMatch match, Clause clause)
    {
        const int Longest = 6;
        for (var at = match.Span.Start; match.Span.Start - at <= Longest && discourse.Before(at, clause.Span.Start) is { } token; at = token.Start)
        {
            // 被大篇幅介绍: nobody is said to say it.
            if (match.Cue.Frame == CueFrame.Clause && discourse.Text.Source.Key(token.Span) is "被" && discourse.FirstReferenceFrom(token.End) is var r && (r >= discourse.References.Length || discourse.References[r].Extent.Start >= match.Span.Start) && token.End + 4 > match.Span.Start
                && discourse.Before(match.Span.Start, token.End) is { } manner && (discourse.ClassOf(manner) & (WordClass.Human | WordClass.Localiser)) == 0)
            {
                return true;
            }

            if (discourse.Text.Source.Key(token.Span) is "对" or "向" or "为" or "就" or "对此" or "就此" or "为此")
            {
                return IsNegated(discourse, token.Start, clause.Span.Start);
            }
        }

        return false;
    }

    /// <summary>没有立即对此: a negation before the preposition, over adverbs.</summary>
    private static bool IsNegated(Discourse discourse, int preposition, int from)
    {
        for (var at = preposition; discourse.Before(at, from) is { } token; at = token.Start)
        {
            var of = discourse.ClassOf(token);
            if ((of & WordClass.Negation) != 0)
            {
                return true;
            }

            if ((of & WordClass.Manner) == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>通常都会强调: what somebody does as a rule has been said.</summary>
    private static bool IsHabit(Discourse discourse, Token modal, Clause clause)
    {
        if (discourse.Text.Source.Key(modal.Span) is not "会")
        {
            return false;
        }

        for (var (at, steps) = (modal.Start, 0); steps < 3 && discourse.Before(at, clause.Span.Start) is { } token; steps++, at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "通常" or "经常" or "往往" or "常常" or "常" or "总" or "总是" or "一般" or "每次" or "时常" or "不时")
            {
                return true;
            }
        }

        return false;
    }
}
