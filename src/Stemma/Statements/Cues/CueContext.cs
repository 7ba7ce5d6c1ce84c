using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Cues;

/// <summary>Tells cues from the same words in other uses by what stands directly beside them.</summary>
internal static class CueContext
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
        if (after == '所' && match.Cue.Frame != CueFrame.Naming && discourse.Printed.AsSpan(match.Span.End, clause.Span.End - match.Span.End).IndexOf('的') > 0 && match.Cue.Act is SpeechAct.Request or SpeechAct.Promise)
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

        // 提到对手时说: the occasion of other words.
        if (match.Cue.Text is "提到" && !IsMarked(discourse, match, clause) && discourse.Printed.AsSpan(match.Span.End, clause.Span.End - match.Span.End).IndexOfAny('时', '時') >= 0)
        {
            return false;
        }

        if (match.Cue.Marked && !IsMarked(discourse, match, clause) && !(match.Cue.Clausal && IsBeforeClause(discourse, match, clause)))
        {
            return false;
        }

        if (match.Cue.Direct && (match.Span.End >= clause.Span.End && clause.Closer is not ('：' or ':') && !IsBeforeQuotation(discourse, match.Clause)))
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

        if (match.Cue.Quoted && !IsMarked(discourse, match, clause) && !(match.Cue.Text is "形容" && (IsBeforeClause(discourse, match, clause) || IsBeforeSubject(discourse, match, clause))) && !Marks.HasSpeech(discourse.Text.Quotations, new(match.Span.End, clause.Span.End)))
        {
            return false;
        }

        if (after is '（' or '(' && match.Cue.Frame is CueFrame.Request or CueFrame.Object)
        {
            return false;
        }

        return !IsOccasion(discourse, match, clause) && !IsConditional(discourse, match, clause) && PermittedBy(discourse, match, clause);
    }

    /// <summary>分析称, 留言说: the noun in the verb can be who speaks.</summary>
    internal static bool OpensWithNoun(Cue cue) => cue.Text.Length > 2 && cue.Text.AsSpan(0, 2) is "分析" or "留言" or "评论";

    /// <summary>如果甲宣布…，: nobody has said it yet.</summary>
    private static bool IsConditional(Discourse discourse, CueMatch match, Clause clause)
    {
        if (match.Cue.Frame == CueFrame.Toward || (IsMarked(discourse, match, clause) && !(match.Span.End == clause.Span.End && clause.Closer is '，' or ',' && !IsBeforeQuotation(discourse, match.Clause))))
        {
            return false;
        }

        for (var at = clause.Span.Start; at < match.Span.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "如果" or "若" or "假如" or "一旦" or "倘若" or "要是" or "除非" or "是否" or "会否" or "能否" || (token.Start == clause.Span.Start && discourse.Text.Source.Key(token.Span) is "只要" or "每当" or "即使"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>甲宣布限制乙的行动之后，: the words end where the localiser stands that makes the clause date the next one; null where it does not.</summary>
    internal static int? TemporalEnd(Discourse discourse, CueMatch match, Clause clause)
    {
        if (clause.Closer is not ('，' or ',') || match.Span.End >= clause.Span.End || IsMarked(discourse, match, clause) || discourse.Before(clause.Span.End, match.Span.End) is not { } last)
        {
            return null;
        }

        // 官员表示部长在东京期间，将…: the complement of time is part of the words; in 在甲宣布乙的行动之后 it is not.
        for (var at = match.Span.End; !OpensWithTime(discourse, clause) && at < last.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "在" or "于" or "当" or "自" or "从" or "等")
            {
                return null;
            }
        }

        return discourse.Text.Source.Key(last.Span) is "时" or "后" or "之后" or "以后" or "前" or "之前" or "之际" or "期间" or "以来" or "后不久" or "不久" or "同时" or "时候" ? last.Start : null;
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
            if (discourse.Text.Source.Key(token.Span) is "在" or "自" or "从" or "于" or "当" or "继" or "就在" or "等")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>宣布了禁飞区: an announced thing, not reported words.</summary>
    private static bool IsPerfectiveAnnouncement(Discourse discourse, CueMatch match, char after) =>
        after == '了' && match.Cue.Frame == CueFrame.Clause && !IsMarked(discourse, match, discourse.Clauses[match.Clause]) && discourse.Printed[match.Span.Start] is '宣';

    /// <summary>Whether a comma, a colon or a quotation follows at once.</summary>
    internal static bool IsMarked(Discourse discourse, CueMatch match, Clause clause)
    {
        var end = match.Span.End;
        while (end < clause.Span.End && (char.IsWhiteSpace(discourse.Printed[end]) || discourse.Printed[end] is '了' or '着' or '著'))
        {
            end++;
        }

        return end < clause.Span.End
            ? Marks.OpeningAt(discourse.Text.Quotations, end) is { Kind: Text.Quotations.QuotationKind.Speech }
            : clause.Closer is '，' or ',' or '：' or ':' || IsBehindQuotation(discourse, match.Clause) || (clause.Closer == '\0' && IsBeforeQuotation(discourse, match.Clause));
    }

    /// <summary>Whether what follows in the clause has a subject and a verb: 暗示双方会停火, not 暗示的内容.</summary>
    private static bool IsBeforeClause(Discourse discourse, CueMatch match, Clause clause)
    {
        var at = match.Span.End < clause.Span.End && discourse.Printed[match.Span.End] == '了' ? match.Span.End + 1 : match.Span.End;
        var subject = discourse.ReferenceStartingAt(at) is { } reference && reference.Extent.End <= clause.Span.End ? reference.Extent.End
            : discourse.At(at) is { } first && first.Start == at && (discourse.PartOfSpeech(first) is "r" or "d" or "c" or "p" || discourse.Text.Source.Key(first.Span) is "可能" or "会" or "将会" or "应" or "应该" or "必须" or "需要" or "可以") ? first.End : -1;
        subject = subject < 0 ? EndOfPeople(discourse, at, clause.Span.End) : subject;
        if (subject < 0 || discourse.Before(clause.Span.End, subject) is not { } last || discourse.Text.Source.Key(last.Span) is "的")
        {
            return false;
        }

        for (at = subject; at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if ((discourse.PartOfSpeech(token) is ['v', ..] || discourse.Text.Source.Key(token.Span) is "为" or "须") && !(token.End < clause.Span.End && discourse.Printed[token.End] == '的'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>合约医疗院所公告…: where a run of nouns ends whose last word is one for people or a body, or -1.</summary>
    private static int EndOfPeople(Discourse discourse, int from, int to)
    {
        var end = -1;
        for (var at = from; at < to && discourse.At(at) is { } token && token.Start == at && discourse.PartOfSpeech(token) is ['n', ..] or "b" or "j" or "vn" or "m" or "q"; at = token.End)
        {
            end = (discourse.ClassOf(token) & WordClass.Human) != 0 || (token.Length > 1 && Grammar.EndsLikePeople(discourse.Text.Source.Folded[token.End - 1])) ? token.End : end;
        }

        return end;
    }

    /// <summary>形容大家想法高度契合: somebody, and enough said of him.</summary>
    private static bool IsBeforeSubject(Discourse discourse, CueMatch match, Clause clause)
    {
        const int Shortest = 4;
        var end = discourse.ReferenceStartingAt(match.Span.End) is { } reference ? reference.Extent.End
            : discourse.At(match.Span.End) is { } first && first.Start == match.Span.End && (discourse.PartOfSpeech(first) is "r" or "n" or "vn" || (discourse.ClassOf(first) & WordClass.Venue) != 0) ? first.End : -1;
        for (var at = end; end > 0 && clause.Span.End - end >= Shortest && at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.PartOfSpeech(token) is ['a' or 'd' or 'z', ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether 对 follows as a word: 表达对计划的担忧, not 表达对话的愿望.</summary>
    private static bool IsBeforeTopic(Discourse discourse, CueMatch match, Clause clause)
    {
        var at = match.Span.End < clause.Span.End && discourse.Printed[match.Span.End] == '了' ? match.Span.End + 1 : match.Span.End;
        return at < clause.Span.End && discourse.At(at) is { } token && token.Start == at && discourse.Text.Source.Key(token.Span) is "对" or "对于";
    }

    private static bool IsBeforeColon(Discourse discourse, CueMatch match, Clause clause) =>
        match.Span.End < clause.Span.End || clause.Closer is '：' or ':' || IsBeforeQuotation(discourse, match.Clause) || IsBehindQuotation(discourse, match.Clause);

    private static bool IsBeforeQuotation(Discourse discourse, int clause) =>
        clause + 1 < discourse.Clauses.Length && discourse.Clauses[clause + 1].IsQuotation && discourse.Clauses[clause + 1].Block == discourse.Clauses[clause].Block;

    private static bool IsBehindQuotation(Discourse discourse, int clause) =>
        clause > 0 && discourse.Clauses[clause - 1].IsQuotation && discourse.Clauses[clause - 1].Block == discourse.Clauses[clause].Block;

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

    /// <summary>Whether the noun ends its clause before a colon and somebody has, voices or issues it.</summary>
    private static bool IsAnnounced(Discourse discourse, CueMatch match)
    {
        var clause = discourse.Clauses[match.Clause];
        if (match.Span.End < clause.Span.End || clause.Closer is not ('：' or ':') || match.Cue.Frame is not (CueFrame.Clause or CueFrame.Object or CueFrame.Request))
        {
            return false;
        }

        for (var at = match.Span.Start; discourse.Before(at, clause.Span.Start) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "有" or "提出" or "发出" or "表达" or "作出" or "做出" or "抱有" or "怀有" or "给出" or "抛出" or "重申")
            {
                return token.Start > clause.Span.Start;
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
                && discourse.Before(match.Span.Start, token.End) is { } manner && (discourse.ClassOf(manner) & WordClass.Human) == 0)
            {
                return true;
            }

            if (discourse.Text.Source.Key(token.Span) is "对" or "向" or "为" or "就")
            {
                return discourse.Before(token.Start, clause.Span.Start) is { } before && (discourse.ClassOf(before) & WordClass.Negation) != 0;
            }
        }

        return false;
    }

    private static bool IsNounToo(string cue) =>
        cue is "承诺" or "要求" or "建议" or "呼吁" or "批评" or "警告" or "指控" or "指责" or "质疑" or "谴责" or "抗议" or "保证" or "威胁" or "评论" or "分析" or "回应" or "反对" or "主张";

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

    private static bool IsNounSign(Discourse discourse, Token token, WordClass wordClass, CueMatch match)
    {
        if ((wordClass & WordClass.Light) != 0 && match.Cue.Frame != CueFrame.Toward && !(match.Span.Length > 2 && OpensWithNoun(match.Cue)))
        {
            return true;
        }

        var word = discourse.Text.Source.Key(token.Span);

        // 选民有更深一层的担忧：…: the noun announces what its holder thinks.
        if (word is "的" or "了" or "一项" or "一种" or "一个" && IsAnnounced(discourse, match))
        {
            return false;
        }

        // 他们的希望是…: the noun is the subject's.
        if (word is "的" && match.Cue.Text[^1] == '是')
        {
            return false;
        }

        // 宣读声明，: the text is the object of a verb.
        if (match.Cue.Text is "声明" && discourse.PartOfSpeech(token) is "v" && wordClass == WordClass.None)
        {
            return true;
        }

        // 标示或宣称为药品: what is done to it, not what is said.
        if (word is "或" or "或者" && match.Cue.Act == SpeechAct.Assert && !IsMarked(discourse, match, discourse.Clauses[match.Clause]))
        {
            return true;
        }

        // 外界的质疑与指责给…: one of two nouns.
        if (word is "与" or "和" or "及" or "以及" or "、" && discourse.Before(token.Start, discourse.Clauses[match.Clause].Span.Start) is { } partner && discourse.Before(partner.Start, discourse.Clauses[match.Clause].Span.Start) is { } particle
            && discourse.Text.Source.Key(particle.Span) is "的")
        {
            return true;
        }

        // 竞选承诺，; 舆论批评，: a noun that others modify.
        if (match.Span.End >= discourse.Clauses[match.Clause].Span.End && discourse.Clauses[match.Clause].Closer is '，' or ',' && IsNounToo(match.Cue.Text) && discourse.PartOfSpeech(token) is "vn" && wordClass == WordClass.None)
        {
            return true;
        }

        // 宣讲政见、主张，: one of several nouns.
        if (word is "、" && match.Span.End >= discourse.Clauses[match.Clause].Span.End && discourse.Clauses[match.Clause].Closer is '，' or ',')
        {
            return true;
        }

        // 构成重大威胁，; 低于市场预期，: an adjective or a noun before what can be a noun itself.
        var part = discourse.PartOfSpeech(token);
        if ((match.Cue.Mind || match.Cue is { Marked: true, Act: SpeechAct.Warn }) && match.Span.End >= discourse.Clauses[match.Clause].Span.End && discourse.Clauses[match.Clause].Closer is '，' or ','
            && (part is "a" or "b" or "an" || (part is "v" && wordClass == WordClass.None && match.Cue.Mind) || (part is "n" && match.Cue.Text is "预期" or "预测" or "期望" or "希望" or "担忧" or "忧虑" or "期待" or "威胁" && ((discourse.ClassOf(token) & WordClass.Human) == 0 || word is "市场"))) && (wordClass & WordClass.Manner) == 0)
        {
            return true;
        }

        return word is "相关" or "各项" or "多项" or "首要" or "令人" or "让人" or "使人" or "引人" or "受人" or "的" or "了" or "这一" or "这" or "这个" or "这种" or "这些" or "那" or "一" or "一个" or "一项" or "一种" or "上述" or "该" or "任何" or "各种" or "有关" or "一切" or "所有" or "之" or "项" or "种" or "份" or "所" || (word is "此" && match.Cue.Frame != CueFrame.Naming) || word is "什么" or "何" or "哪些";
    }
}
