using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Tells platforms that people write on from the companies behind them: 在推特上表示 names a place of words, 推特表示 a company.</summary>
/// <remarks>A platform is no actor where all that an article says of it is that something stands, happens or is sent there.</remarks>
internal sealed class Platforms(Gazetteer gazetteer)
{
    /// <summary>Makes platforms that only carry words <see cref="EntityType.Other"/>, and finds the one whose name is one letter.</summary>
    public void Decide(TokenizedText text, List<Candidate> candidates)
    {
        HashSet<int>? acting = null, carrying = null;
        foreach (var candidate in candidates)
        {
            if (IsPlatform(candidate))
            {
                if (Carries(text, candidate.Span))
                {
                    (carrying ??= []).Add(candidate.Entry);
                }
                else if (!IsListed(text, candidate.Span))
                {
                    (acting ??= []).Add(candidate.Entry);
                }
            }
        }

        if (carrying is not null)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                if (IsPlatform(candidates[i]) && carrying.Contains(candidates[i].Entry) && acting?.Contains(candidates[i].Entry) != true)
                {
                    candidates[i] = candidates[i] with { Type = EntityType.Other, Entry = -1, Origin = CandidateOrigin.Structure };
                }
            }
        }

        FindLetter(text, candidates);
    }

    private bool IsPlatform(Candidate candidate) =>
        candidate is { Entry: >= 0, Type: EntityType.Org, Origin: CandidateOrigin.Gazetteer } && gazetteer.Entries[candidate.Entry].Subtype == "platform";

    /// <summary>Whether something is written, sent or found there: 在…上, 通过…, …账号, …发文.</summary>
    private static bool Carries(TokenizedText text, TextSpan span) => IsBefore(text, span.Start) || IsBehind(text, BehindBracket(text, span.End));

    private static int BehindBracket(TokenizedText text, int end) => Gloss.BracketAfter(text, end) is { } bracket ? bracket.Outer.End : end;

    private static bool IsBefore(TokenizedText text, int start) =>
        start > 0 && text.TokenAt(start - 1) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "在" or "于" or "用" or "通过" or "透过" or "经由" or "利用" or "使用" or "经" or "自己的" or "个人" or "上" or "他的" or "她的" or "从" or "社群媒体" or "社交媒体" or "社交网站" or "社交软件" or "社交平台" or "社群网站" or "通讯软件" or "通讯软体" or "社媒" or "登录" or "下载" or "转发到";

    private static bool IsBehind(TokenizedText text, int end) =>
        text.TokenAt(end) is >= 0 and var t && text.Tokens[t].Start == end && text.Source.Key(text.Tokens[t].Span) is "上" or "中" or "里" or "账号" or "帐号" or "账户" or "帐户" or "用户" or "群" or "群组" or "朋友圈" or "发文" or "发帖" or "发贴" or "贴文" or "帖文" or "帖子" or "推文" or "专页" or "粉专" or "粉丝团"
            or "主页" or "页面" or "平台" or "公众号" or "公号" or "个人页" or "直播" or "频道" or "视频号" or "小程序" or "聊天" or "消息" or "信息" or "讯息" or "私信" or "热搜" or "话题" or "网友" or "等" or "之上";

    /// <summary>A platform beside another (微信、脸书) says nothing by itself.</summary>
    private static bool IsListed(TokenizedText text, TextSpan span) =>
        (span.Start > 0 && text.Source.Folded[span.Start - 1] is '、' or '和' or '与' or '及' or '或') || (span.End < text.Source.Length && text.Source.Folded[span.End] is '、' or '和' or '与' or '及' or '或');

    /// <summary>在X上, 社群媒體X: a letter that a platform is called.</summary>
    private static void FindLetter(TokenizedText text, List<Candidate> into)
    {
        var printed = text.Source.Printed;
        for (var at = printed.IndexOf('X', StringComparison.Ordinal); at >= 0; at = printed.IndexOf('X', at + 1))
        {
            if (text.TokenAt(at) is not (>= 0 and var t) || text.Tokens[t].Length != 1 || text.Tokens[t].Kind != TokenKind.Letters)
            {
                continue;
            }

            var before = t > 0 ? text.Source.Key(text.Tokens[t - 1].Span) : default;
            var after = at + 1 < printed.Length && text.TokenAt(at + 1) is >= 0 and var next ? text.Source.Key(text.Tokens[next].Span) : default;
            if (before is "媒体" or "社交媒体" or "社群媒体" or "网站" or "社交网站" or "社群网站" or "社媒"
                || (before is "平台" && after is not "光" and not "射线")
                || (before is "在" or "于" or "通过" or "透过" && after is "上" or "平台" or "发文" or "发帖" or "贴文" or "表示" or "写道" or "说" or "发推" or "账号" or "帐号")
                || after is "平台" or "帐号" or "账号" or "用户")
            {
                into.Add(new Candidate(new TextSpan(at, at + 1), EntityType.Other, -1, CandidateOrigin.Structure));
            }
        }
    }
}
