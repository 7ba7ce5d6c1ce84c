using Stemma.Entities;
using Stemma.Statements.Contents;
using Stemma.Statements.Speakers;
using Stemma.Text;

namespace Stemma.Statements;

/// <content>Speakers without a name: what the article calls them and of what type they are.</content>
internal sealed partial class SpeakerChoice
{
    /// <summary>美国政界与媒体, 部分学生和市民: descriptions that are joined are one group of people, called by the whole phrase.</summary>
    private IReadOnlyList<int> OneGroup(Subject subject, IReadOnlyList<int> found)
    {
        if (found.Count < 2 || subject.Document is not null)
        {
            return found;
        }

        foreach (var entity in found)
        {
            if (!discourse.Entities[entity].Anonymous || discourse.Entities[entity].Type is not (EntityType.Person or EntityType.Media or EntityType.Org))
            {
                return found;
            }
        }

        foreach (var party in subject.Parties)
        {
            if (party.Kind != MentionKind.Nominal)
            {
                return found;
            }
        }

        var whole = DescribedPhrase.Widened(discourse, subject.Span);
        var group = discourse.Entities.Describe(whole, EntityType.Person, of: CommonOwner(found));
        discourse.Entities.Describe(subject.Span, group);
        discourse.Entities.Describe(DescribedPhrase.WithoutCount(discourse, whole), group);
        foreach (var party in subject.Parties)
        {
            // Each part is what the article calls them, too.
            discourse.Entities.Describe(DescribedPhrase.Widened(discourse, party.Extent), group);
            discourse.Entities.Describe(DescribedPhrase.WithoutCount(discourse, party.Extent), group);
        }

        return [group];
    }

    /// <summary>美国官员和分析人士: the state or body of those parts that have one, or null where they differ.</summary>
    private int? CommonOwner(IReadOnlyList<int> parts)
    {
        int? owner = null;
        foreach (var part in parts)
        {
            if (discourse.Entities[part].Of is { } of)
            {
                if (owner is { } other && other != of)
                {
                    return null;
                }

                owner = of;
            }
        }

        return owner;
    }

    /// <summary>Records the whole phrase that describes somebody, and the phrase without its count, as what the article calls him.</summary>
    private void Widen(TextSpan phrase, int entity)
    {
        var wide = DescribedPhrase.Widened(discourse, phrase);
        discourse.Entities.Describe(wide, entity);
        discourse.Entities.Describe(DescribedPhrase.WithRelative(discourse, wide), entity);
        discourse.Entities.Describe(DescribedPhrase.WithoutExistence(discourse, wide), entity);
        discourse.Entities.Describe(DescribedPhrase.WithoutCount(discourse, wide), entity);
        discourse.Entities.Describe(DescribedPhrase.WithoutCount(discourse, phrase), entity);

        // 金融学者司令: a second noun for people behind the first one is the name.
        if (discourse.Before(phrase.End, phrase.Start) is { Length: 2 or 3 } name && name.Start > phrase.Start && discourse.Before(name.Start, phrase.Start) is { } occupation && discourse.Text.Source.Key(occupation.Span) is "学者" or "专家" or "教授" or "律师" or "作家" or "记者" or "博士" or "评论员" or "主任" or "分析师" or "研究员")
        {
            discourse.Entities.Describe(name.Span, entity);
        }

        // 江西的贸易公司代表: without whom or what it belongs to.
        if (discourse.Printed.LastIndexOf('的', wide.End - 1, wide.Length) is > 0 and var owned && wide.End - owned > 3)
        {
            discourse.Entities.Describe(DescribedPhrase.WithoutCount(discourse, new TextSpan(owned + 1, wide.End)), entity);
        }
    }

    /// <summary>《海军新闻》: a title that is a paper's, not a text's.</summary>
    private bool IsPaper(TextSpan title)
    {
        var key = discourse.Text.Source.Key(title);
        return title.Start > 0 && discourse.Printed[title.Start - 1] is '《' or '〈'
            && (key.EndsWith("新闻") || key.EndsWith("日报") || key.EndsWith("晚报") || key.EndsWith("早报") || key.EndsWith("时报") || key.EndsWith("邮报") || key.EndsWith("周刊") || key.EndsWith("周报") || key.EndsWith("月刊") || key.EndsWith("杂志") || key.EndsWith("电视") || key.EndsWith("新闻网") || key.EndsWith("导报") || key.EndsWith("先驱报") || key.EndsWith("快报"));
    }

    /// <summary>政策手册, 信函草稿: a text that speaks for itself, unlike a declaration, which its issuer makes; a report does so where a person has written it.</summary>
    private bool IsTextOfItsOwn(Subject subject, TextSpan text)
    {
        var key = discourse.Text.Source.Key(text);
        var isReport = key.EndsWith("报告");
        if (!isReport && !(key.EndsWith("指南") || key.EndsWith("手册") || key.EndsWith("草稿") || key.EndsWith("草案") || key.EndsWith("判决书") || key.EndsWith("白皮书") || key.EndsWith("行政令") || key.EndsWith("指引") || key.EndsWith("条例") || key.EndsWith("法案")))
        {
            return false;
        }

        if (subject.Parties is not [{ Kind: MentionKind.Name, Entity: >= 0 and var owner } party] || party.Extent.End > text.Start)
        {
            return false;
        }

        // 甲在报告中指出: the author speaks.
        for (var at = party.Extent.End; at < text.Start && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "在" or "透过" or "通过" or "于" or "以" or "发表" or "发布" or "经由")
            {
                return false;
            }
        }

        return !isReport || (discourse.Entities[owner].Type == EntityType.Person && discourse.Printed[text.Start - 1] == '的');
    }

    private EntityType TypeOf(TextSpan description)
    {
        var key = discourse.Text.Source.Key(description).TrimEnd(' ');

        // 张军社: a known short name with a character more.
        if (key.Length == 3 && discourse.Grammar.IsSurname(key[0]) && discourse.ReferenceStartingAt(description.Start) is { Kind: MentionKind.Name, Entity: >= 0 and var begun, Extent.Length: 2 } && discourse.Entities[begun].Type == EntityType.Person)
        {
            return EntityType.Person;
        }

        return key.EndsWith("媒") || key.EndsWith("媒体") || key.EndsWith("报") || key.EndsWith("网") || key.EndsWith("电视台") || key.EndsWith("通讯社") ? EntityType.Media
            : key[^1] is '署' or '局' or '部' or '厅' or '司' or '院' or '委' or '处' or '队' or '党' or '社' or '馆' or '会' or '府' or '织' or '构' or '盟' or '校' or '厂' or '庭' or '所' or '室'
                || key.EndsWith("机关") || key.EndsWith("当局") || key.EndsWith("银行") || key.EndsWith("央行") || key.EndsWith("企业") || key.EndsWith("集团") || key.EndsWith("团体") || key.EndsWith("大学") || key.EndsWith("学院") || key.EndsWith("中心") || key.EndsWith("部门")
                || key.EndsWith("警方") || key.EndsWith("军方") || key.EndsWith("检方") || key.EndsWith("官方") || key.EndsWith("校方") || key.EndsWith("院方") || key.EndsWith("资方") || key.EndsWith("劳方") || key.EndsWith("厂商") || key.EndsWith("平台") || key.EndsWith("工作组") || key.EndsWith("小组") ? EntityType.Org
            : EntityType.Person;
    }

    /// <summary>一篇去年发表的中文文章: the noun with what stands behind the last 的 and the last measure word.</summary>
    public TextSpan Head(TextSpan phrase)
    {
        var start = phrase.Start;
        for (var at = phrase.Start; at < phrase.End && discourse.At(at) is { } token; at = token.End)
        {
            if (token.End < phrase.End && (discourse.Text.Source.Key(token.Span) is "的" || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || token.Kind == Text.Segmentation.TokenKind.Number))
            {
                start = token.End;
            }
        }

        return ContentTrim.Trim(discourse.Printed, new TextSpan(start, phrase.End));
    }
}
