using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>Media that quote, accounts, and names set off by marks.</content>
internal static partial class SubjectFinder
{
    private const int LongestMarkedName = 12;

    /// <summary>甲社周三援用两名知情人士给出的消息发出报道: whoever the medium quotes before it reports, or null.</summary>
    private static Subject? Quoted(Discourse discourse, Subject medium, int cue)
    {
        var quoting = -1;
        for (var at = medium.Span.End; at < cue && discourse.At(at) is { } token; at = token.End)
        {
            if (quoting < 0)
            {
                quoting = (discourse.ClassOf(token) & WordClass.Quoting) != 0 ? token.End : -1;
                if (quoting < 0 && discourse.TimeStartingAt(at) is { } time)
                {
                    at = time.Span.End - token.Length;
                }
                else if (quoting < 0 && (discourse.ClassOf(token) & WordClass.Manner) == 0 && discourse.PartOfSpeech(token) is ['v' or 'p', ..])
                {
                    return null;
                }

                continue;
            }

            if (discourse.ReferenceStartingAt(at) is { Kind: not MentionKind.Pronoun } party && party.Extent.End < cue)
            {
                return Complements.IsMedium(discourse, new Subject([party], party.Extent, null, null, false)) ? null : new Subject([party], party.Extent, null, medium, false) { IsBeside = medium.IsBeside };
            }

            if (!(token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || UnknownParty.IsModifier(discourse, token)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>游戏企业“甲”: the name that marks set off directly behind the noun for what it is, or null.</summary>
    private static Subject? QuotedName(Discourse discourse, Text.Quotations.Quotation pair, int from)
    {
        if (pair.Kind != Text.Quotations.QuotationKind.Speech || pair.Inner.Length is < 2 or > LongestMarkedName || discourse.Before(pair.Outer.Start, from) is not { } noun || noun.End != pair.Outer.Start
            || !IsKind(discourse.Text.Source.Key(noun.Span)))
        {
            return null;
        }

        return discourse.ReferenceStartingAt(pair.Inner.Start) is { } known && known.Extent.End <= pair.Outer.End ? new Subject([known], known.Extent, null, null, false) : new Subject([], pair.Inner, null, null, false);
    }

    /// <summary>“苹果”公司: whoever the marks directly before the noun for what it is name, or null.</summary>
    private static Subject? QuotedName(Discourse discourse, Token noun, int from)
    {
        return IsKind(discourse.Text.Source.Key(noun.Span)) && Marks.ClosingAt(discourse.Text.Quotations, noun.Start, new TextSpan(from, noun.Start)) is { Kind: Text.Quotations.QuotationKind.Speech } pair
            && pair.Inner.Length is >= 2 and <= LongestMarkedName
            ? (discourse.ReferenceStartingAt(pair.Inner.Start) ?? discourse.ReferenceStartingAt(pair.Outer.Start)) is { Kind: MentionKind.Name } known && known.Extent.End <= pair.Outer.End ? new Subject([known], known.Extent, null, null, false) : new Subject([], pair.Inner, null, null, false)
            : null;
    }

    private static bool IsKind(ReadOnlySpan<char> noun) =>
        noun is "企业" or "公司" or "集团" or "组织" or "机构" or "平台" or "团体" or "智库" or "网站" or "媒体" or "报纸" or "杂志" or "品牌" or "网民" or "网友" or "博主" or "用户" or "协会" or "联盟" or "运动" or "政党";

    /// <summary>Whether the account belongs to whoever stands before it, and where that phrase ends.</summary>
    private static bool IsOwned(Discourse discourse, Token account, int from, out int owner)
    {
        owner = account.Start;
        while (discourse.Before(owner, from) is { } token && discourse.Text.Source.Key(token.Span) is "官方" or "个人" or "的" or "认证" or "私人" or "微信" or "微博" or "脸书" or "社交" or "媒体" && discourse.ReferenceEndingAt(token.End, from) is null)
        {
            owner = token.Start;
        }

        return owner > from && (discourse.ReferenceEndingAt(owner, from) is { Kind: MentionKind.Name } || UnknownParty.Find(discourse, from, owner) is not null);
    }

    /// <summary>The medium that stands before a verb of publishing and the author, or null.</summary>
    private static Subject? Publisher(Discourse discourse, int from, int author)
    {
        var at = author;
        while (discourse.Before(at, from) is { } token && (UnknownParty.IsModifier(discourse, token) || discourse.ReferenceEndingAt(token.End, from) is not null) && author - token.Start < 30)
        {
            at = token.Start;
        }

        if (discourse.Before(at, from) is not { } verb || discourse.Text.Source.Key(verb.Span) is not ("刊登" or "刊发" or "刊出" or "刊载" or "登载" or "转载" or "发表"))
        {
            return null;
        }

        var end = verb.Start;
        while (discourse.TimeEndingAt(end, from) is { } time)
        {
            end = time.Span.Start;
        }

        return discourse.ReferenceEndingAt(end, from) is { Entity: >= 0 } medium && discourse.Entities[medium.Entity].Type == EntityType.Media ? new Subject([medium], medium.Extent, null, null, false) : null;
    }

    /// <summary>Who repeats the words: the subject of the verb of quoting, or the name directly before it where that is no subject (关于法新社引述…).</summary>
    internal static Subject? Quoter(Discourse discourse, int from, int verb) =>
        Find(discourse, from, verb, out _) ?? (discourse.ReferenceEndingAt(verb, from) is { } beside ? new Subject([beside], beside.Extent, null, null, false) : null);

    /// <summary>引述了官员: the verb before its particle, else the token itself.</summary>
    private static Token? PastAspect(Discourse discourse, Token? before, int from) =>
        before is { } particle && discourse.Text.Source.Key(particle.Span) is "了" or "过" && discourse.Before(particle.Start, from) is { } verb && (discourse.ClassOf(verb) & WordClass.Quoting) != 0 ? verb : before;

    /// <summary>引述官员的看法认为, 引述官员谈话透露: the noun for the words of whoever is quoted.</summary>
    private static bool IsQuotedView(Discourse discourse, Token noun, int from)
    {
        const int Longest = 40;
        if (!(discourse.Text.Source.Key(noun.Span) is "谈话" or "看法" or "观点" or "意见" or "见解" or "论点" or "发言" or "说法" or "言论"))
        {
            return false;
        }

        for (var at = noun.Start; discourse.Before(at, from) is { } token && noun.Start - token.Start <= Longest; at = token.Start)
        {
            if ((discourse.ClassOf(token) & WordClass.Quoting) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>推特, or the 媒体 of 社交媒体.</summary>
    private static bool IsPlatform(Discourse discourse, TextSpan extent) =>
        (discourse.Grammar.Of(discourse.Text.Source, extent) & WordClass.Platform) != 0
        || (extent.Start >= 2 && discourse.Text.Source.Key(extent) is "媒体" && discourse.Text.Source.Key(new TextSpan(extent.Start - 2, extent.Start)) is "社交" or "社群" or "网络" or "网路");
}
