using Stemma.Statements.Clauses;
using Stemma.Statements.Cues;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>Whether a phrase that no list knows can be somebody who speaks: a noun for people or bodies, a name, but no thing, manner or verb.</summary>
internal static class Somebody
{
    /// <summary>Whether the phrase is headed by a noun for people or bodies or looks like a name.</summary>
    public static bool Is(Discourse discourse, TextSpan phrase)
    {
        if (discourse.Before(phrase.End, phrase.Start) is not { } head || discourse.At(phrase.Start) is not { } first)
        {
            return false;
        }

        // “甲”发布通告称: marks make a name of it.
        if (phrase.Start > 0 && discourse.Printed[phrase.Start - 1] is '“' or '「' or '『' or '"' or '《' or '〈')
        {
            return true;
        }

        if (discourse.Text.Source.Key(head.Span) is "会议" or "大会" or "全会" or "峰会" or "年会" or "论坛" or "意见" or "观点" or "声音" or "看法" or "民意" or "留言" or "人物" or "品牌" or "乐队" or "组合")
        {
            return true;
        }

        if ((discourse.ClassOf(head) & WordClass.Human) != 0 || head.Kind is TokenKind.Letters or TokenKind.Unknown || head.End != phrase.End)
        {
            return true;
        }

        if (phrase.Length > 1 && (discourse.ClassOf(head) & WordClass.Thing) == 0 && Grammar.EndsLikePeople(discourse.Text.Source.Folded[phrase.End - 1]) && !(head.Length > 1 && discourse.PartOfSpeech(head) is ['v' or 'd', ..]))
        {
            return true;
        }

        if (discourse.Text.Source.Folded[phrase.End - 1] is '店' or '厂' or '台' or '网' or '站' or '庭' or '盟' or '组' or '宫' or '军' or '园' or '寺' or '铺' or '报' or '刊' or '科' or '室' or '县' or '市' or '省' or '镇' or '村' or '州' or '国' or '方' or '层' or '界' or '众' or '服' or '构' or '织' or '心' or '门' or '关' or '业' or '警' or '友' or '属' or '裔')
        {
            return true;
        }

        // 从培武, 连战: the word list takes a surname for another word.
        if (discourse.Grammar.IsSurname(discourse.Text.Source.Folded[phrase.Start]) && phrase.Length is >= 2 and <= 4 && first.Length < 3)
        {
            return true;
        }

        var part = discourse.PartOfSpeech(head);
        return part is "" or "j" or "nt" or "ns" or "nz" || part.StartsWith("nr", StringComparison.Ordinal) || (head.Length == 1 && part is ['n', ..] or "g" or "ng");
    }

    /// <summary>人数预计, 悄悄地说, 一是坚持: a thing, a manner or a point of a list; things are said to speak only by a plain verb before a mark (会议强调，).</summary>
    public static bool IsNobody(Discourse discourse, CueMatch cue, Subject subject)
    {
        if (subject.Parties.Count > 0 || subject.Document is not null || Is(discourse, subject.Span))
        {
            return false;
        }

        var isPlain = cue.Cue is { Frame: CueFrame.Clause, Mind: false, Act: not SpeechAct.Estimate } && CueContext.IsMarked(discourse, cue, discourse.Clauses[cue.Clause]);
        if (discourse.At(subject.Span.Start) is not { } first || discourse.Text.Source.Key(first.Span) is "一是" or "二是" or "三是" or "四是" or "五是" or "包括")
        {
            return true;
        }

        // 泳总宣布，: two or three characters that fill the clause may be a short name.
        if (isPlain && subject.Span.Length is 2 or 3 && subject.Span.Start == discourse.Clauses[cue.Clause].Span.Start && first.Length == 1)
        {
            return false;
        }

        return !isPlain || discourse.PartOfSpeech(first) is ['d' or 'v' or 'p' or 'u' or 'r' or 'c' or 'f', ..] and not "vn";
    }
}
