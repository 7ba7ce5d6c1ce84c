using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>What stands around a telling last word says about the name that ends in it.</summary>
internal static class SuffixContexts
{
    private const int LongestQuoted = 16;

    /// <summary>The name in quotation marks that ends in the suffix: “外交关系委员会”; empty where there is none.</summary>
    public static TextSpan Quoted(TokenizedText text, TextSpan suffix, NameSuffix kind)
    {
        if (suffix.Length < 2 || kind.Type != EntityType.Org || kind.Subtype is not ("committee" or "ngo" or "thinktank" or "party" or "university") || suffix.End >= text.Source.Length
            || text.Source.Folded[suffix.End] is not ('”' or '」' or '"' or '』'))
        {
            return default;
        }

        var start = suffix.Start;
        while (start > 0 && suffix.End - start < LongestQuoted && (Segmenter.IsHan(text.Source.Folded[start - 1]) || text.Source.Folded[start - 1] == '·'))
        {
            start--;
        }

        return suffix.Start - start >= 2 && start > 0 && text.Source.Folded[start - 1] is '“' or '「' or '"' or '『' ? new TextSpan(start, suffix.End) : default;
    }

    /// <summary>The body whose own name stands in quotation marks before its kind: “强大挪威”党, 「永續」基金會; empty where there is none.</summary>
    public static TextSpan MarkedBefore(TokenizedText text, TextSpan suffix, NameSuffix kind)
    {
        if (kind.Type != EntityType.Org || text.Source.Key(suffix) is not ("党" or "阵线" or "基金会" or "协会" or "俱乐部") || suffix.Start < 4
            || text.Source.Folded[suffix.Start - 1] is not ('”' or '」' or '"' or '』'))
        {
            return default;
        }

        var start = suffix.Start - 2;
        while (start > 0 && suffix.Start - start < LongestQuoted && (Segmenter.IsHan(text.Source.Folded[start]) || char.IsAsciiLetter(text.Source.Folded[start]) || text.Source.Folded[start] is '·' or '-'))
        {
            start--;
        }

        return suffix.Start - start >= 4 && text.Source.Folded[start] is '“' or '「' or '"' or '『' ? new TextSpan(start, suffix.End) : default;
    }

    /// <summary>Whether the suffix by itself names a body of the state that the article is about (国会, 国防部), and no part of another word.</summary>
    public static bool IsNational(TokenizedText text, TextSpan suffix, NameSuffix kind) => kind.Form == SuffixForm.Open && text.IsTokenBoundary(suffix.Start)
        && kind.Subtype switch
        {
            "ministry" => suffix.Length >= 3,
            "parliament" => text.Source.Key(suffix) is not ("议会" or "区议会"),
            "court" => text.Source.Key(suffix) is "最高法院" or "宪法法院" or "终审法院",
            _ => false,
        };

    /// <summary>Whether 组织 has an object: 原计划组织游行.</summary>
    public static bool IsVerb(TokenizedText text, TextSpan word) =>
        text.Source.Key(word) is "组织" && text.TokenAt(word.End) is >= 0 and var t && text.Tokens[t] is { Kind: TokenKind.Word, Length: > 1, Key: >= 0 } next && text.Lexicon.PartOfSpeech(next.Key) is "n" or "vn" or "v";

    /// <summary>Whether the word is a rank that a city holds and no institution: 香港国际航运中心地位.</summary>
    public static bool IsRank(TokenizedText text, TextSpan word) =>
        text.Source.Key(word) is "中心" && text.TokenAt(word.End) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "地位" or "角色" or "功能" or "优势" or "之一" or "城市";

    /// <summary>美国会帮助…: whether 会 behind a state says what it will do, and no parliament is named; what parliaments do (通过) and have (报告) tells.</summary>
    public static bool IsModal(TokenizedText text, TextSpan suffix) => text.Source.Key(suffix) is "国会" && suffix.Start > 0 && text.Source.Folded[suffix.Start - 1] is '美' or '中' or '韩' or '法' or '德' or '英' or '泰' or '俄'
        && text.TokenAt(suffix.End) is >= 0 and var t && text.Tokens[t] is { Kind: TokenKind.Word, Key: >= 0 } next
        && (text.Lexicon.PartOfSpeech(next.Key) is "v" or "d" or "p" or "zg" or "a" or "c" || text.Source.Key(next.Span) is "不" or "有" or "想")
        && text.Source.Key(next.Span) is not ("通过" or "批准" or "表决" or "审议" or "否决" or "休会" or "复会" or "举行" or "召开" or "谴责" or "弹劾" or "和" or "与" or "及" or "跨党派" or "将");

    /// <summary>Whether the last word of a business that is also a common noun goes on with another one: 华为通讯设备, 苹果软件开发.</summary>
    public static bool IsModifier(TokenizedText text, TitleSpans titles, TextSpan suffix, NameSuffix kind) => kind is { Subtype: "trade" } && titles.EndOfTitleStartingAt(suffix.End) < 0
        && text.TokenAt(suffix.End) is >= 0 and var t && text.Tokens[t] is { Kind: TokenKind.Word, Length: > 1, Key: >= 0 } next && text.Lexicon.PartOfSpeech(next.Key) is "n" or "vn" or "nz" or "b" or "l";

    /// <summary>Whether an office begins at <paramref name="end"/>: 曼哈顿地区检察官 is of Manhattan.</summary>
    public static bool IsJurisdiction(TokenizedText text, int end) =>
        text.TokenAt(end) is >= 0 and var t && text.Source.Key(text.Tokens[t].Span) is "检察官" or "检察长" or "法官" or "法院" or "首席" or "总裁" or "经理" or "主管" or "负责人";

    /// <summary>Whether a name goes on to the left with the name of what includes it: 中国广东省公安厅, 中国人民大学美国研究中心.</summary>
    public static bool Includes(EntityType outer, EntityType inner, NameSuffix kind) => outer switch
    {
        EntityType.State or EntityType.Place => inner is EntityType.Place,
        EntityType.Org => kind.Subtype is "thinktank" or "committee" or "agency" && inner is EntityType.State or EntityType.Place,
        _ => false,
    };

    /// <summary>Whether a name of this kind may be part of a name that ends in this suffix.</summary>
    public static bool Fits(Candidate name, NameSuffix kind) => kind.Type switch
    {
        EntityType.Place => name.Type is EntityType.Place || (name.Type == EntityType.State && kind.Subtype != "area"),
        EntityType.Other => name.Type is EntityType.State or EntityType.Place or EntityType.Person,
        EntityType.Force when name.Type == EntityType.Force => kind.Subtype == "unit",
        EntityType.Force or EntityType.Doc => name.Type is EntityType.State or EntityType.Place or EntityType.Org,
        EntityType.Media => name.Type is EntityType.State or EntityType.Place || (kind.Subtype == "desk" && name.Type == EntityType.Media),
        EntityType.Org when kind.Subtype is "ngo" or "committee" or "ministry" or "parliament" && name.Type == EntityType.Person => false,
        EntityType.Org when kind.Subtype is "parliament" && name.Type == EntityType.Org => false,
        _ => kind.Subtype == "campaign" ? name.Type == EntityType.Person : name.Type is EntityType.State or EntityType.Place or EntityType.Org or EntityType.Person,
    };
}
