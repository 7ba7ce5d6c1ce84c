using Stemma.Times.Parsing;

namespace Stemma.Times;

/// <summary>Words that open a time towards now: 自, 以来, 起, 进入…后.</summary>
internal static class OpenRanges
{
    /// <summary>Characters between a date and the 以来 of its clause.</summary>
    private const int LongestClause = 24;

    /// <summary>进入9月后: open from there; the offset behind 后, or -1.</summary>
    public static int Entered(TimeText view, in TimePhrase phrase)
    {
        if (!view.EndsWith(phrase.Start, "进入"))
        {
            return -1;
        }

        return view.Has(phrase.End, "以后") || view.Has(phrase.End, "之后") || view.Has(phrase.End, "以来") ? phrase.End + 2 : view.HasToken(phrase.End, "后") ? phrase.End + 1 : -1;
    }

    /// <summary>2018年两国爆发摩擦以来, 自去年2月提供服务以来: open by a word at the clause's end; the offset behind the date itself, or -1.</summary>
    public static int LastsToNow(TimeText view, in TimePhrase phrase)
    {
        var before = view.At(phrase.Start - 1);
        if (!phrase.Year.IsSaid || phrase.Part != Part.None || phrase.Month.IsSaid || !(before is '\0' or '\n' or ',' or '。' or ';' or '自' or '从' || view.EndsWith(phrase.Start, "自从")))
        {
            return -1;
        }

        return ClauseLasts(view, phrase.End + 1) ? phrase.End : -1;
    }

    /// <summary>Whether 以来 stands before the clause's end.</summary>
    private static bool ClauseLasts(TimeText view, int from)
    {
        for (var at = from; at < Math.Min(view.Folded.Length, from + LongestClause); at++)
        {
            if (view.At(at) is ',' or '。' or ';' or ':' or '\n')
            {
                return false;
            }

            if (view.Has(at, "以来") && view.Text.IsTokenBoundary(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>自2014年以来, 去年8月起, 从9月中至今, 2017年4月以后; false for a date that no such word follows directly.</summary>
    public static bool Open(TimeText view, int start, int end, bool day, bool yearOnly, out int openStart, out int openEnd)
    {
        (openStart, openEnd) = (start, end);
        var blank = view.At(start - 1) == ' ' ? 1 : 0;
        var since = view.TokenBefore(start - blank) is "自" or "自从";
        var prefix = view.EndsWith(start - blank, "自从") ? 2 + blank : view.At(start - 1 - blank) is '自' || (blank == 0 && view.At(start - 1) is '从' or '由') ? 1 + blank : 0;
        var behind = view.SkipBlank(end);
        var suffix = view.Has(behind, "以来") || view.Has(behind, "至今") || view.Has(behind, "迄今") ? 2
            : prefix > 0 && (view.Has(behind, "开始") || view.Has(behind, "起始")) ? 2
            : view.HasToken(behind, "起") || (!day && view.HasToken(behind, "来") && !Arrives(view.At(behind + 1))) ? 1
            : !day && (view.HasToken(behind, "以后") || view.HasToken(behind, "之后")) ? 2
            : 0;
        if (suffix == 0 && (!(since && (prefix - blank == 2 || yearOnly || (!day && VerbFollows(view, behind) && !ClauseLasts(view, behind)))) || view.At(behind) == '的' || view.At(behind) is '《' or '「' or '“'))
        {
            return false;
        }

        // 自从2016年他上任: 自 alone opens the range, however far its 以来 stands.
        openStart = start - prefix;
        openEnd = suffix > 0 ? behind + suffix : end;
        return true;
    }

    /// <summary>自2017年10月担任…: what lasts since then follows at once.</summary>
    private static bool VerbFollows(TimeText view, int at) =>
        view.Text.TokenAt(at) is >= 0 and var t && view.Text.Tokens[t] is { Length: > 1, Key: >= 0 } token && token.Start == at && view.Text.Lexicon.PartOfSpeech(token.Key) is "v";

    /// <summary>上月来台, 夏天来了: somebody or something comes, and nothing lasts.</summary>
    private static bool Arrives(char next) => next is '了' or '台' or '华' or '港' or '访' or '京' or '美' or '日' or '韩' or '到' or '自' or '临' or '袭' or '电' or '信' or '沪' or '欧' or '澳' or '说' or '看' or '的' or '此' or '这' or '参';
}
