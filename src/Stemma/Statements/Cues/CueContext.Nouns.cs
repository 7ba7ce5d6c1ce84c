using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Cues;

/// <content>The signs of a noun.</content>
internal static partial class CueContext
{
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

    /// <summary>Whether nothing but nouns, adjectives and conjunctions, and no people, stand between 的 and the cue.</summary>
    private static bool IsHeadOfModifiers(Discourse discourse, CueMatch match)
    {
        const int Longest = 10;
        for (var at = match.Span.Start; match.Span.Start - at <= Longest && discourse.Before(at, discourse.Clauses[match.Clause].Span.Start) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "的")
            {
                return at < match.Span.Start;
            }

            if ((discourse.ClassOf(token) & WordClass.Human) != 0 || discourse.ReferenceEndingAt(token.End, discourse.Clauses[match.Clause].Span.Start) is not null || discourse.PartOfSpeech(token) is not (['n', ..] or "vn" or "a" or "an" or "b" or "c") && discourse.Text.Source.Key(token.Span) is not ("与" or "和" or "及" or "、"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>对出行警告提出批评, 国家指示仍是政策工具, 将建议级别改为: the word is what is spoken of, or the subject of a verb of its own.</summary>
    private static bool IsTopicOrSubject(Discourse discourse, CueMatch match, Clause clause)
    {
        if (!IsNounToo(match.Cue.Text) && match.Cue.Text is not ("命令" or "预期" or "预测" or "担忧" or "希望" or "期待") || match.Span.End >= clause.Span.End || discourse.At(match.Span.End) is not { } next || next.Start != match.Span.End)
        {
            return false;
        }

        var word = discourse.Text.Source.Key(next.Span);
        if (word is "提出" or "作出" or "做出" or "表示" or "表达" or "予以" or "进行" or "加以" or "给予")
        {
            for (var at = match.Span.Start; discourse.Before(at, clause.Span.Start) is { } token; at = token.Start)
            {
                if (discourse.Text.Source.Key(token.Span) is "对" or "就" or "针对" or "对于")
                {
                    return true;
                }
            }
        }

        return word is "仍是" or "仍" or "依然" or "依旧" or "均" or "将被" or "遭" or "遭到" or "引发" or "引起" or "导致" or "无效" or "生效" or "奏效" or "失效" or "落空" or "成真" or "升温" or "降温" or "级别" or "等级" && match.Cue.Text[^1] != '是';
    }

    /// <summary>以及要求会面先告知的举措让局势升级: the cue opens the relative clause of a noun that has a predicate of its own behind it.</summary>
    private static bool IsInSubject(Discourse discourse, CueMatch match, Clause clause)
    {
        if (match.Cue.Frame is not CueFrame.Request || IsMarked(discourse, match, clause) || (discourse.Before(match.Span.Start, clause.Span.Start) is { } before && discourse.Text.Source.Key(before.Span) is not ("以及" or "及" or "和" or "与" or "对" or "而" or "但" or "因" or "因为")))
        {
            return false;
        }

        for (var at = match.Span.End; at < clause.Span.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "的" && token.End < clause.Span.End && discourse.At(token.End) is { } noun && noun.End < clause.Span.End && IsActOrText(discourse.Text.Source.Key(noun.Span)) && discourse.At(noun.End) is { } next
                && discourse.PartOfSpeech(next) is ['v' or 'd', ..] or "p" or "ad" or "a" && discourse.Text.Source.Key(next.Span) is not ("进行" or "予以"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words end in a noun for what is recognised: a right, a status, a state.</summary>
    private static bool IsRecognised(Discourse discourse, int from, int to) =>
        discourse.Before(to, from) is { } last && discourse.Text.Source.Key(last.Span) is "独立" or "主权" or "特权" or "权利" or "地位" or "身份" or "合法性" or "合法地位" or "政权" or "效力" or "资格" or "学历" or "管辖权" or "所有权" or "领土" or "国籍" or "护照" or "政府";

    private static bool IsActOrText(ReadOnlySpan<char> noun) =>
        noun is "举措" or "做法" or "决定" or "行为" or "声明" or "言论" or "政策" or "规定" or "法案" or "计划" or "措施" or "报道" or "说法" or "消息" or "指控" or "请求" or "申请" or "提议" or "视频" or "信件" or "文章" or "命令" or "禁令" or "提案" or "动议" or "议案" or "决议" or "活动" or "示威" or "集会" or "运动" or "声音" or "压力" or "呼声" or "公开信" or "请愿书" or "诉讼" or "裁决";

    private static bool IsNounToo(string cue) =>
        cue is "承诺" or "要求" or "建议" or "呼吁" or "批评" or "警告" or "指控" or "指责" or "质疑" or "谴责" or "抗议" or "保证" or "威胁" or "评论" or "分析" or "回应" or "反对" or "主张" or "指示";

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
        if (match.Cue.Text is "声明" && (discourse.PartOfSpeech(token) is "v" && wordClass == WordClass.None || discourse.Text.Source.Key(token.Span) is "通过" or "透过" or "经由"))
        {
            return true;
        }

        // 他们的共同希望是和平: an adjective that 的 leads to stands before a noun.
        if (match.Cue.Mind && discourse.PartOfSpeech(token) is "b" or "a" or "d" or "ad" && discourse.Before(token.Start, discourse.Clauses[match.Clause].Span.Start) is { } attribute && discourse.Text.Source.Key(attribute.Span) is "的" && match.Cue.Text[^1] != '是')
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

        // 侵略性与破坏性回应，: nouns and adjectives lead from 的 to the noun.
        if (match.Span.End >= discourse.Clauses[match.Clause].Span.End && discourse.Clauses[match.Clause].Closer is '，' or ',' && IsNounToo(match.Cue.Text) && IsHeadOfModifiers(discourse, match))
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
