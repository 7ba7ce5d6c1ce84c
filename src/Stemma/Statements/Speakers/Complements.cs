using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>What stands between a subject and its cue: complements with their prepositions, and the phrases of documents.</summary>
internal static class Complements
{
    /// <summary>面对台下的数百名议员: where the preposition stands that governs a phrase over its modifiers, or null.</summary>
    internal static int? GoverningPreposition(Discourse discourse, int from, int start)
    {
        var inApposition = false;
        for (var at = start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            var word = discourse.Text.Source.Key(token.Span);
            if (word is "对" or "向" or "面对" or "针对" or "就" or "跟")
            {
                return token.Start > from ? token.Start : null;
            }

            // 向拜登主要公关公司甲示警: a name in front of nouns that modify.
            if (at < start && word is not "的" && discourse.ReferenceEndingAt(token.End, from) is { Kind: MentionKind.Name } owner && discourse.Before(owner.Extent.Start, from) is { } governor && discourse.Text.Source.Key(governor.Span) is "对" or "向")
            {
                return governor.Start > from ? governor.Start : null;
            }

            var part = discourse.PartOfSpeech(token);
            inApposition |= token.End == start && (discourse.ClassOf(token) & WordClass.Human) != 0;
            if (!(word is "的" || part is "m" or "q" or "f" || (inApposition && token.Length == 2 && part is "v" && discourse.ClassOf(token) == WordClass.None) || UnknownParty.IsModifier(discourse, token)) || discourse.ReferenceEndingAt(token.End, from) is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>召开记者会批评…, 接受媒体联访指出…, 发布推特称…: where the verb or preposition stands that governs the occasion or platform ending at <paramref name="end"/>, or null.</summary>
    internal static int? OccasionStart(Discourse discourse, int from, int end)
    {
        const int Longest = 10;
        var at = end;
        for (var steps = 0; steps < Longest && at > from; steps++)
        {
            if (discourse.TimeEndingAt(at, from) is { } time)
            {
                at = time.Span.Start;
                continue;
            }

            if (discourse.ReferenceEndingAt(at, from) is { } reference)
            {
                at = reference.Extent.Start;
                continue;
            }

            if (Marks.ClosingAt(discourse.Text.Quotations, at, new TextSpan(from, at)) is { } pair)
            {
                at = pair.Outer.Start;
                continue;
            }

            if (discourse.Before(at, from) is not { } token)
            {
                return null;
            }

            if (IsOccasionVerb(discourse.Text.Source.Key(token.Span)))
            {
                return token.Start;
            }

            var part = discourse.PartOfSpeech(token);
            if (!(discourse.Text.Source.Key(token.Span) is "的" or "了" or "其" or "他" or "她" or "自己" or "个人" or "官方" || token.Kind == TokenKind.Number || part is "m" or "q" or "mq" || (discourse.ClassOf(token) & (WordClass.Venue | WordClass.Platform | WordClass.Document | WordClass.Human)) != 0
                || UnknownParty.IsModifier(discourse, token)))
            {
                return null;
            }

            at = token.Start;
        }

        return null;
    }

    private static bool IsOccasionVerb(ReadOnlySpan<char> word) =>
        word is "召开" or "举行" or "举办" or "主持" or "接受" or "出席" or "参加" or "参与" or "发表" or "发布" or "发出" or "发" or "刊登" or "刊发" or "撰写" or "透过" or "通过" or "经由" or "录制" or "张贴" or "转发" or "转贴"
            or "做" or "做出" or "作" or "作出" or "开" or "在" or "于" or "用" or "以" or "藉" or "借" or "更新" or "登录" or "打" or "致" or "开设" or "开直播" or "受" or "开启" or "进行" or "展开" or "应邀" or "列席" or "前往" or "赴" or "到" or "上" or "回应" or "答复" or "答覆" or "回复" or "回覆" or "面对" or "婉拒";

    /// <summary>在多个委员会: where the preposition of place stands before counts, or null.</summary>
    internal static int? PlacePreposition(Discourse discourse, int from, int start)
    {
        var isPlace = IsPlace(discourse, discourse.ReferenceStartingAt(start));
        for (var at = start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            // 在广东深圳: the places stand side by side.
            if (isPlace && discourse.ReferenceEndingAt(at, from) is { } around && IsPlace(discourse, around))
            {
                if (discourse.Before(around.Extent.Start, from) is { } before && discourse.Text.Source.Key(before.Span) is "在" or "于" or "从" or "自" or "到" or "赴")
                {
                    return before.Start > from ? before.Start : null;
                }

                return null;
            }

            if (discourse.Text.Source.Key(token.Span) is "在" or "于" or "从" or "就" or "以")
            {
                return token.Start > from ? token.Start : null;
            }

            if (!(token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the reference names a place or a state.</summary>
    internal static bool IsPlace(Discourse discourse, Reference? reference) =>
        reference is { Entity: >= 0 and var entity, Kind: MentionKind.Name } && discourse.Entities[entity].Type is EntityType.Place or EntityType.State;

    /// <summary>引述某会总裁兼执行长某某: where the verb of quoting stands that governs a name over its titles, or null.</summary>
    internal static int? QuotingVerb(Discourse discourse, int from, int start) => Described(discourse, from, start) ?? GoverningVerb(
        discourse,
        from,
        Compound(discourse, from, start),
        static (discourse, token) => (discourse.ClassOf(token) & WordClass.Quoting) != 0,
        static (discourse, token) => discourse.Text.Source.Key(token.Span) is "的" or "兼" or "前" or "名" or "位" or "不" or "未" or "具名" or "不具名" or "未具名" or "匿名");

    /// <summary>一位审议|委员, 执法|官员: where the word starts that the verb before belongs to, where no reference does.</summary>
    private static int Compound(Discourse discourse, int from, int start) =>
        discourse.Before(start, from) is { Length: 2 } verb && verb.End == start && discourse.PartOfSpeech(verb) is "v" or "vn" && (discourse.ClassOf(verb) & WordClass.Quoting) == 0 && discourse.ReferenceEndingAt(start, from) is null ? verb.Start : start;

    /// <summary>援引三名熟悉谈判情况的官员: where the verb of quoting stands before a clause with 的 that describes who is quoted, or null.</summary>
    private static int? Described(Discourse discourse, int from, int start)
    {
        const int Longest = 24;
        if (discourse.Before(start, from) is not { } particle || discourse.Text.Source.Key(particle.Span) is not "的")
        {
            return null;
        }

        for (var at = particle.Start; discourse.Before(at, from) is { Kind: not TokenKind.Punctuation } token && start - token.Start <= Longest; at = token.Start)
        {
            if ((discourse.ClassOf(token) & WordClass.Quoting) != 0)
            {
                return token.Start;
            }
        }

        return null;
    }

    /// <summary>Where the verb stands that governs the phrase at <paramref name="start"/> over names, numbers, titles and what else may stand between; null where another word comes first.</summary>
    internal static int? GoverningVerb(Discourse discourse, int from, int start, Func<Discourse, Token, bool> governs, Func<Discourse, Token, bool> joins)
    {
        for (var at = start; at > from;)
        {
            if (discourse.ReferenceEndingAt(at, from) is { } reference)
            {
                at = reference.Extent.Start;
                continue;
            }

            if (discourse.Before(at, from) is not { } token)
            {
                return null;
            }

            if (governs(discourse, token))
            {
                return token.Start;
            }

            if (!joins(discourse, token) && token.Kind != TokenKind.Number && !(discourse.PartOfSpeech(token) is "m" or "q" or "mq") && !UnknownParty.IsModifier(discourse, token))
            {
                return null;
            }

            at = token.Start;
        }

        return null;
    }

    /// <summary>甲在某报的文章中: where the preposition of a document's phrase stands, or null.</summary>
    internal static int? PlaceOfWords(Discourse discourse, int from, int start)
    {
        int? found = null;
        for (var at = start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "在" or "透过" or "通过")
            {
                found = token.Start;
            }
        }

        return found > from ? found : null;
    }

    internal static bool IsMedium(Discourse discourse, Subject subject) =>
        subject.Parties is [{ Entity: >= 0 } party] && discourse.Entities[party.Entity].Type == EntityType.Media && discourse.Text.Source.Folded[party.Extent.Start] != '本';

    /// <summary>A word between a text and whoever issued it: 微软发表的一份报告.</summary>
    internal static bool IsInDocumentPhrase(Discourse discourse, Token token)
    {
        if (discourse.Text.Source.Key(token.Span) is "的" or "在" or "中" or "里" or "发表" or "发布" or "发出" or "刊发" or "公布" or "刊登" or "提交" or "透过" or "通过" or "这" or "该" or "本" or "其" or "联合" or "书面" or "最新" or "早前" or "篇" or "份" or "则" or "全国" or "官方" or "个人" or "会议" or "例会" or "年度" or "季度" or "月度" or "半年度" or "货币" or "政策" or "利率" or "长达" or "厚达" or "共" or "约" or "页" or "字" or "逾" or "多")
        {
            return true;
        }

        var part = discourse.PartOfSpeech(token);
        return token.Kind == TokenKind.Number || part is "m" or "q" or "mq" || (part is "v" && discourse.ClassOf(token) is WordClass.None or WordClass.Light);
    }

    /// <summary>Whether the token is the 中 or 里 of 声明中.</summary>
    internal static bool IsInsideDocument(Discourse discourse, Token token, int from) =>
        discourse.Text.Source.Key(token.Span) is "中" or "里" && discourse.Before(token.Start, from) is { } before && (discourse.ClassOf(before) & (WordClass.Document | WordClass.Publication)) != 0;

    /// <summary>Where the nearest complement before <paramref name="position"/> starts that leaves room for a subject, or null.</summary>
    internal static int? ComplementStart(Discourse discourse, int from, int position)
    {
        for (var at = position; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if ((discourse.ClassOf(token) & WordClass.Preposition) != 0 && token.Start > from)
            {
                return token.Start;
            }
        }

        return null;
    }
}
