using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;

namespace Stemma.Statements;

/// <summary>Whether a cue and the subject found for it can report speech together.</summary>
internal static class SubjectFit
{
    /// <summary>False where subject and verb are one noun, or the verb belongs to somebody else.</summary>
    /// <param name="clean">Whether only adverbs, times and complements stand between the two.</param>
    public static bool Accepts(Discourse discourse, CueMatch cue, Subject? subject, bool clean)
    {
        if (subject is not null && Somebody.IsNobody(discourse, cue, subject))
        {
            return false;
        }

        if (cue.Cue.Frame == CueFrame.Show && (subject?.Document is null || !(subject.Parties.Any(static p => p.Kind != MentionKind.Pronoun) || subject.Span != subject.Document || (subject.Span.Start > 0 && discourse.Printed[subject.Span.Start - 1] is '《' or '〈'))))
        {
            return false;
        }

        // 政府申报的“书道”预计…: a thing in marks stands beside the verb.
        if (cue.Cue.Act == SpeechAct.Estimate && subject is not null && cue.Span.Start - subject.Span.End > 2 && Marks.ClosingAt(discourse.Text.Quotations, cue.Span.Start, discourse.Clauses[cue.Clause].Span) is { } marks && discourse.Printed[marks.Outer.Start - 1] == '的')
        {
            return false;
        }

        if (cue.Cue.Beside && !IsVerbBeside(discourse, cue, subject))
        {
            return false;
        }

        if (cue.Cue.Mind && subject is not null && IsShareOfPeople(discourse, subject.Span.Start, discourse.Clauses[cue.Clause].Span.Start))
        {
            return false;
        }

        if (subject is not null && IsFinding(discourse, cue, subject))
        {
            return false;
        }

        if (subject is not null && cue.Cue.Text is "承认" && IsRecognition(discourse, cue, subject))
        {
            return false;
        }

        if (cue.Cue.Frame == CueFrame.Object && IsWithoutObject(discourse, cue))
        {
            return false;
        }

        // 对发言人祝贺某人的消息: the verb is the complement's own.
        if (subject?.Complement is { Parties.Count: > 0 } && (cue.Cue.Frame == CueFrame.Request || cue.Cue is { Frame: CueFrame.Object, Act: SpeechAct.Praise }))
        {
            return false;
        }

        // 无视西方批评, 应华为要求: subject and verb are one noun.
        if (subject is not null && cue.Cue.Frame is not CueFrame.Naming && discourse.Before(subject.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } governor
            && (((discourse.ClassOf(governor) & WordClass.Light) != 0 && discourse.Text.Source.Key(governor.Span) is not "有") || (discourse.Text.Source.Key(governor.Span) is "在" && CueContext.TemporalEnd(discourse, cue, discourse.Clauses[cue.Clause]) is null) || discourse.Text.Source.Key(governor.Span) is "应" or "按" or "依" or "要求" or "请" or "促使" or "迫使" || (!cue.Cue.Mind && discourse.Text.Source.Key(governor.Span) is "让" or "使" or "令")))
        {
            return false;
        }

        // 总理预计将访问…, 甲国预计也将面临…: what is to be expected of somebody.
        if (subject is { Parties: [{ Kind: MentionKind.Name, Entity: >= 0 and var expected }] } && cue.Cue is { Act: SpeechAct.Estimate, Mind: true } && cue.Span.End < discourse.Clauses[cue.Clause].Span.End && discourse.At(cue.Span.End) is { } outlook && outlook.Start == cue.Span.End
            && (discourse.Text.Source.Key(outlook.Span) is "也将" or "也会" or "还将" || (discourse.Text.Source.Key(outlook.Span) is "也" && outlook.End < discourse.Clauses[cue.Clause].Span.End && discourse.Text.Source.Folded[outlook.End] is '将' or '会')
                || (discourse.Entities[expected].Type == EntityType.Person && discourse.Text.Source.Key(outlook.Span) is "将" or "将于" or "将在" or "将会" or "会" or "就" or "于" or "在")))
        {
            return false;
        }

        // 本周将宣布结果: an announcement to come, unlike 将辩称.
        if (subject is not null && cue.Cue.Text is "宣布" or "公布" && discourse.Before(cue.Span.Start, subject.Span.End) is { } future && discourse.Text.Source.Key(future.Span) is "将" or "将会" or "即将" or "拟")
        {
            return false;
        }

        if (subject is not null && IsIntended(discourse, subject.Span.End, cue.Span.Start, cue.Cue.Frame is CueFrame.Object or CueFrame.Request))
        {
            return false;
        }

        // 得不到北京正面回应: the object of another verb; its cue is a noun.
        if (subject is not null && cue.Cue is { Marked: true, Frame: CueFrame.Clause } && discourse.Before(subject.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } verb
            && discourse.PartOfSpeech(verb) is "v" && discourse.ClassOf(verb) == WordClass.None && discourse.Text.Source.Key(verb.Span) is not ("有" or "是"))
        {
            return false;
        }

        // 发射宣称可及本土的导弹: the verb is that of a relative clause behind another verb.
        if (cue.Cue.Text is "宣称" or "声称" or "自称" or "号称" or "据称" && discourse.Before(cue.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } governing && discourse.PartOfSpeech(governing) is "v" && discourse.ClassOf(governing) == WordClass.None
            && !CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]))
        {
            return false;
        }

        // 公司计划反对提案: intended.
        if (subject is not null && cue.Cue.Frame is CueFrame.Object or CueFrame.Request && discourse.Before(cue.Span.Start, subject.Span.Start) is { } plan && discourse.Text.Source.Key(plan.Span) is "计划" or "准备" or "打算" or "有意")
        {
            return false;
        }

        // …，要求附上航路图并非针对业者: the request is what is spoken of.
        if (subject is null && cue.Cue.Frame == CueFrame.Request && discourse.Text.Source.Key(new Text.TextSpan(cue.Span.End, discourse.Clauses[cue.Clause].Span.End)) is var asked && (asked.Contains("并非", StringComparison.Ordinal) || asked.Contains("并不是", StringComparison.Ordinal) || asked.Contains("绝非", StringComparison.Ordinal)))
        {
            return false;
        }

        // 征集民众建议，…: both are the object of the verb before them.
        if (subject is { IsBeside: true } && cue.Span.Start == subject.Span.End && cue.Cue.Text is "建议" or "要求" or "警告" or "希望" or "承诺" or "预测" or "预期" or "批评" or "谴责" or "抗议" or "呼吁" or "指控" or "质疑" or "评论" or "分析" or "担忧" or "保证" or "威胁" or "主张" && cue.Span.End == discourse.Clauses[cue.Clause].Span.End && discourse.Clauses[cue.Clause].Closer is '，' or ',' or '。'
            && discourse.Before(subject.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { } collector && discourse.PartOfSpeech(collector) is "v" && discourse.ClassOf(collector) == WordClass.None
            && discourse.Text.Source.Key(collector.Span) is not ("有" or "是" or "说" or "称" or "指" or "表示" or "认为" or "指出" or "报道"))
        {
            return false;
        }

        // Where a verb phrase intervenes, only plain verbs of saying and _cues set off by a mark are believed.
        if (!clean && (cue.Cue.Frame != CueFrame.Clause || cue.Cue.Mind || cue.Cue.Act is not (SpeechAct.Assert or SpeechAct.Warn)) && cue.Cue.Frame is not (CueFrame.Toward or CueFrame.Naming or CueFrame.Report or CueFrame.Show) && subject is { IsBeside: false } && !CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]))
        {
            return false;
        }

        return true;
    }

    /// <summary>两国承认该地区的独立, 协定承认特权: a state or a treaty that recognises something has not said so.</summary>
    private static bool IsRecognition(Discourse discourse, CueMatch cue, Subject subject)
    {
        var clause = discourse.Clauses[cue.Clause];
        if (subject.Parties is not [{ Entity: >= 0 and var one }, ..] || discourse.Entities[one].Type is not (EntityType.State or EntityType.Doc) || cue.Span.End >= clause.Span.End || discourse.Before(clause.Span.End, cue.Span.End) is not { } last)
        {
            return false;
        }

        return discourse.Text.Source.Key(last.Span) is "独立" or "主权" or "国家" or "地位" or "政权" or "政府" or "合法性" or "特权" or "权利" or "权力" or "自治" or "效力" or "结果" or "领土" or "领导人" or "总统" or "学历" or "资格" or "文凭" or "护照" or "管辖权";
    }

    /// <summary>海关规定，; 学者检索资料后发现，: a verb of its subject's, not the noun in 根据宪法规定 or 祭出新规定 and not a passive.</summary>
    private static bool IsVerbBeside(Discourse discourse, CueMatch cue, Subject? subject)
    {
        var from = discourse.Clauses[cue.Clause].Span.Start;
        if (subject is not { IsBeside: true, IsAgent: false } || subject.Parties is [{ Kind: MentionKind.Pronoun }] || discourse.Before(cue.Span.Start, from) is not { } last || (discourse.At(from) is { } first && (discourse.ClassOf(first) & WordClass.According) != 0))
        {
            return false;
        }

        return cue.Cue.Text is "发现" ? discourse.Printed[cue.Span.End] is not '了' : last.End <= subject.Span.Cover(subject.Document ?? subject.Span).End || (discourse.ClassOf(last) & WordClass.Manner) != 0;
    }

    /// <summary>约54%的人希望, 三分之二的受访者认为: a share of those asked is a figure of the survey, not a speaker.</summary>
    private static bool IsShareOfPeople(Discourse discourse, int start, int from)
    {
        if (discourse.Before(start, from) is not { } particle || particle.End != start || discourse.Text.Source.Key(particle.Span) is not "的")
        {
            return false;
        }

        return discourse.Printed[particle.Start - 1] is '%' or '％' or '成'
            || (discourse.Before(particle.Start, from) is { } share && discourse.Text.Source.Key(share.Span).Contains("分之", StringComparison.Ordinal));
    }

    /// <summary>实验结果证实, 卫星图像显示: what comes to light is no statement.</summary>
    private static bool IsFinding(Discourse discourse, CueMatch cue, Subject subject)
    {
        if (!(cue.Cue.Frame == CueFrame.Show || cue.Cue.Text is "证实" or "证明" or "表明" or "显示" or "反映" or "确认"))
        {
            return false;
        }

        var span = subject.Span.Cover(subject.Document ?? subject.Span);
        for (var at = span.Start; at < cue.Span.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "实验" or "试验" or "检测" or "化验" or "检验" or "测试" or "核酸" or "照片" or "图片" or "视频" or "影片" or "画面" or "录像" or "影像" or "图像" or "图象" or "迹象" or "证据" or "事实" or "经验" or "搜寻" or "搜索" or "临床")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>引发民众震惊与谴责，…; 尽管各界反对，…: the verb ends its clause as a noun or a concession, and what follows the comma is not its object.</summary>
    private static bool IsWithoutObject(Discourse discourse, CueMatch cue)
    {
        var clause = discourse.Clauses[cue.Clause];
        return cue.Span.End == clause.Span.End && clause.Closer is '，' or ','
            && ((discourse.Before(cue.Span.Start, clause.Span.Start) is { } joint && discourse.Text.Source.Key(joint.Span) is "与" or "和" or "及" or "以及" or "或")
                || (discourse.At(clause.Span.Start) is { } first && (discourse.ClassOf(first) & WordClass.Concessive) != 0));
    }

    /// <summary>甲将于周四在议会作证: nobody has said it yet. In 谈到即将举行的会谈时 the word belongs to a complement.</summary>
    private static bool IsIntended(Discourse discourse, int from, int cue, bool attitude)
    {
        // 将辩称 and the like are told as said.
        if (discourse.Before(cue, from) is { } beside && discourse.Text.Source.Key(beside.Span) is "将")
        {
            return attitude;
        }

        var intended = false;
        for (var at = from; at < cue && discourse.At(at) is { } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (word is "将" or "将于" or "将会" or "将在" or "将要" or "定于" or "拟" or "准备" or "打算" or "预定" or "原定" or "可望" or "有望" or "有意" or "意图" or "企图" or "试图" or "力图" or "意欲")
            {
                intended = true;
            }
            else if (intended && word is "的" or "后" or "时" or "之后" or "前" or "之前" or "之际")
            {
                intended = false;
            }
        }

        return intended;
    }
}
