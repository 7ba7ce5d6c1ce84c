using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Statements.Speakers;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Contents;

/// <summary>Clauses in which the reporter speaks of the words that he has just given, or of him who said them.</summary>
internal static class ReporterRemark
{
    /// <summary>这一情报使…, 此番言论引发…: a demonstrative with a word for something said.</summary>
    public static bool IsAboutWords(Discourse discourse, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        if (discourse.At(span.Start) is not { } first || first.Start != span.Start || discourse.Text.Source.Folded[span.Start] is not ('这' or '此' or '该' or '上'))
        {
            return false;
        }

        for (var (at, steps) = (span.Start, 0); steps < 4 && at < span.End && discourse.At(at) is { } token; steps++, at = token.End)
        {
            if (IsSaying(discourse.Text.Source.Key(token.Span)))
            {
                return !(token.End < span.End && discourse.Printed[token.End] == '的');
            }
        }

        return false;
    }

    /// <summary>俄方称击落多架，但乌方否认: another side answers, and with nothing but a denial.</summary>
    public static bool IsDenial(Discourse discourse, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        var start = span.Start;
        if (discourse.At(start) is { } joint && (discourse.ClassOf(joint) & WordClass.Adversative) != 0)
        {
            start = joint.End;
        }

        if (discourse.ReferenceStartingAt(start) is not { Kind: MentionKind.Name } other)
        {
            return false;
        }

        var denied = false;
        for (var at = other.Extent.End; at < span.End && discourse.At(at) is { Kind: not TokenKind.Punctuation } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (word is "否认" or "反驳" or "驳斥" or "否定" or "予以否认")
            {
                denied = true;
            }
            else if (denied || word is not ("则" or "均" or "都" or "也" or "已" or "对此" or "随后" or "予以" or "加以" or "坚决" or "断然" or "一概" or "随即" or "矢口" or "方面" or "政府" or "当局"))
            {
                return false;
            }
        }

        return denied;
    }

    /// <summary>但没有提供证据, 未说明具体日期: what the speaker did not tell.</summary>
    public static bool IsAboutSilence(Discourse discourse, int clause)
    {
        var span = discourse.Clauses[clause].Span;
        var denied = false;
        for (var at = span.Start; at < span.End && discourse.At(at) is { } token; at = token.End)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (denied)
            {
                if (word is "提供" or "给出" or "出示" or "举出" or "提出")
                {
                    return discourse.Before(span.End, token.End) is { } told && discourse.Text.Source.Key(told.Span) is "证据" or "细节" or "详情" or "依据" or "根据" or "信息" or "解释" or "说明" or "理由" or "佐证" or "例子" or "实例" or "实证" or "时间表";
                }

                if (word is "说明" or "透露" or "指明" or "点名" or "披露" or "详述" or "细说" or "言明" or "明说" or "详细说明" or "具体说明" or "交代" or "指名" or "进一步说明" or "多作解释" or "作进一步说明" or "解释")
                {
                    return true;
                }

                if (word is not ("具体" or "详细" or "进一步" or "明确" or "更多" or "立即" or "直接" or "任何" or "公开" or "多" or "作" or "就此" or "对此" or "向"))
                {
                    return false;
                }

                continue;
            }

            if (word is "没有" or "未" or "并未" or "没" or "并没有" or "未有" or "拒绝" or "不愿" or "不肯" or "未能" or "从未" or "尚未" or "无意")
            {
                denied = true;
            }
            else if (word is not ("但" or "但是" or "不过" or "却" or "然而" or "尽管" or "虽然" or "只是" or "可是" or "而" or "惟" or "也" or "并" or "他" or "她" or "仍" or "还" or "均" or "都" or "暂" or "目前"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>重申维持现状的政策，乙是盟友: a noun is all that was reported where somebody with a name does something in the next clause.</summary>
    public static bool FollowsNoun(Discourse discourse, int start, int clause)
    {
        if (discourse.ReferenceStartingAt(discourse.Clauses[clause].Span.Start) is not { Kind: MentionKind.Name })
        {
            return false;
        }

        return IsNounPhrase(discourse, start, discourse.Clauses[clause - 1].Span.End);
    }

    /// <summary>他对双边关系的支持, 维和部队的作用: nouns without a predicate.</summary>
    public static bool IsNounPhrase(Discourse discourse, int start, int end)
    {
        if (discourse.ReferenceStartingAt(start) is { } owner && owner.Extent.End < end)
        {
            start = owner.Extent.End;
        }

        if (discourse.Before(end, start) is not { } head || discourse.PartOfSpeech(head) is not (['n', ..] or "v" or "vn") || discourse.At(start) is not { } lead || lead.Start != start)
        {
            return false;
        }

        var about = discourse.Text.Source.Key(lead.Span) is "对" or "对于" or "关于";
        var owned = -1;
        for (var at = start; at < end && discourse.At(at) is { } token; at = token.End)
        {
            owned = discourse.Text.Source.Key(token.Span) is "的" ? token.End : owned;
            if (!about && discourse.PartOfSpeech(token) is ['v', ..] or "p" or "d")
            {
                return false;
            }
        }

        const int LongestHead = 6;
        return about ? owned > 0 && end - owned <= LongestHead : discourse.PartOfSpeech(head) is ['n', ..];
    }

    /// <summary>认为同盟不变，日本政府将…: whoever thinks so is named again.</summary>
    public static bool NamesHolder(Discourse discourse, CueMatch cue, int clause)
    {
        if (!cue.Cue.Mind || discourse.ReferenceStartingAt(discourse.Clauses[clause].Span.Start) is not { Kind: MentionKind.Name, Entity: >= 0 } again)
        {
            return false;
        }

        var from = discourse.Clauses[cue.Clause].Span.Start;
        for (var r = discourse.FirstReferenceFrom(from); r < discourse.References.Length && discourse.References[r].Extent.End <= cue.Span.Start; r++)
        {
            if (discourse.References[r].Entity == again.Entity && discourse.Text.Source.Key(discourse.References[r].Extent).SequenceEqual(discourse.Text.Source.Key(again.Extent)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>总理曾施压，而财政部长甲拒绝支持: behind a contrast the reporter names the one who has spoken by his name.</summary>
    public static bool TurnsToSpeaker(Discourse discourse, CueMatch cue, int clause)
    {
        const int LongestTitle = 8;
        var span = discourse.Clauses[clause].Span;
        if (discourse.At(span.Start) is not { } joint || joint.Start != span.Start || discourse.Text.Source.Key(joint.Span) is not ("而" or "但" or "但是" or "不过" or "然而") || discourse.FirstReferenceFrom(joint.End) is var r && r >= discourse.References.Length
            || discourse.References[r] is not { Kind: MentionKind.Name, Entity: >= 0 and var named } again || again.Extent.Start - joint.End > LongestTitle || again.Extent.End > span.End || discourse.Entities[named].Type != EntityType.Person)
        {
            return false;
        }

        for (var at = joint.End; at < again.Extent.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (!UnknownParty.IsModifier(discourse, token))
            {
                return false;
            }
        }

        return discourse.ReferenceEndingAt(cue.Span.Start, discourse.Clauses[cue.Clause].Span.Start) is { Entity: var speaker } && speaker == named;
    }

    private static bool IsSaying(ReadOnlySpan<char> word) =>
        word is "情报" or "消息" or "说法" or "言论" or "表态" or "声明" or "决定" or "举动" or "警告" or "报道" or "报导" or "指控" or "主张" or "预测" or "表述" or "番话" or "话" or "讲话" or "发言" or "谈话" or "宣布" or "提议" or "建议" or "回应" or "爆料" or "传言" or "传闻" or "论调" or "贴文" or "帖文" or "推文" or "评论" or "承诺" or "威胁" or "要求" or "呼吁";
}
