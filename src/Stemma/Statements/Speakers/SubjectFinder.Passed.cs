using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>What is passed over between a subject and its cue.</content>
internal static partial class SubjectFinder
{
    /// <summary>Whether the token says how or when somebody speaks, or what he does in doing so.</summary>
    private static bool IsHow(Discourse discourse, int from, int cue, Token token, WordClass of)
    {
        // 文科省分析认为: the noun is what somebody does.
        if (token.End == cue && token.Start > from && discourse.Text.Source.Key(token.Span) is "分析" or "评估" or "研判" && (discourse.ReferenceEndingAt(token.Start, from) is not null || (discourse.Before(token.Start, from) is { } analyst && analyst.End == token.Start && discourse.Text.Source.Key(analyst.Span) is not ("有" or "市场")
            && ((discourse.ClassOf(analyst) & WordClass.Human) != 0 || discourse.Text.Source.Folded[analyst.End - 1] is '省' or '局' or '部' or '署' or '府' or '院' or '方'))))
        {
            return true;
        }

        // 不满道, 高声道: how it is said.
        if (token.End == cue && discourse.Text.Source.Folded[cue] == '道' && of == WordClass.None && discourse.PartOfSpeech(token) is "a" or "i" or "z" or "l" or "ad" or "an")
        {
            return true;
        }

        if (of == WordClass.None ? IsAdverbial(discourse.PartOfSpeech(token)) : (of & (WordClass.Manner | WordClass.Connective | WordClass.Contrast)) != 0)
        {
            return true;
        }

        return false;
    }

    /// <summary>Where a word starts that belongs to the phrase before it (甲等人, 《甲》杂志, 甲方面, 甲国时间), or null.</summary>
    /// <param name="bare">Whether no text has been passed.</param>
    private static int? Behind(Discourse discourse, int from, int cue, int position, Token token, bool bare)
    {
        // 空军司令部台北时间18日表示: whose clock it is.
        if (discourse.Text.Source.Key(token.Span) is "时间" or "当地时间" && position < cue)
        {
            return discourse.ReferenceEndingAt(token.Start, from) is { Kind: MentionKind.Name } clock && clock.Extent.Start > from ? clock.Extent.Start
                : discourse.Before(token.Start, from) is { } zone && zone.Start > from && discourse.PartOfSpeech(zone) is "ns" ? zone.Start : token.Start;
        }

        // 甲、乙等报道称, 甲等人表示: the list goes on.
        if (discourse.Text.Source.Key(token.Span) is "等" or "等人" or "等国" or "等地" && ReferenceBefore(discourse, token.Start, from) is not null)
        {
            return token.Start;
        }

        if (discourse.Text.Source.Key(token.Span) is "人" or "国" or "地" or "媒体" && discourse.Before(token.Start, from) is { } and && discourse.Text.Source.Key(and.Span) is "等" && ReferenceBefore(discourse, and.Start, from) is not null)
        {
            return and.Start;
        }

        // 《甲》杂志的调查: what kind of medium it is.
        if (discourse.Text.Source.Key(token.Span) is "杂志" or "周刊" or "月刊" or "双周刊" or "双月刊" or "季刊" or "周报" or "报纸" && discourse.ReferenceEndingAt(token.Start, from) is { Entity: >= 0 } periodical
            && discourse.Entities[periodical.Entity].Type == EntityType.Media)
        {
            return token.Start;
        }

        // 日本方面, 美国当局: the body itself.
        if (bare && discourse.Text.Source.Key(token.Span) is "方面" or "当局" or "官方" or "政府" or "方" && discourse.ReferenceEndingAt(token.Start, from) is { Entity: >= 0 })
        {
            return token.Start;
        }

        return null;
    }
}
