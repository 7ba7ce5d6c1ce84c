using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>A person or body beside a cue that the entity stage did not take up: a head noun with its modifiers, or an unknown name behind a title.</summary>
internal static partial class UnknownParty
{
    private const int LongestName = 16;
    private const int LongestOpening = 8;

    /// <summary>The phrase that ends at <paramref name="position"/>, or null when it names nobody.</summary>
    public static Subject? Find(Discourse discourse, int from, int position)
    {
        if (discourse.Before(position, from) is not { } head || ((discourse.ClassOf(head) & (WordClass.Localiser | WordClass.Preposition | WordClass.Connective)) != 0 && !IsMeeting(discourse, head)))
        {
            return null;
        }

        if ((discourse.ClassOf(head) & WordClass.Venue) != 0)
        {
            var whole = StartOfModifiers(discourse, from, head.Start);
            return IsMeeting(discourse, head) && (whole == from || (discourse.Before(whole, from) is { } demonstrative && demonstrative.Start == from && discourse.Text.Source.Key(demonstrative.Span) is "该" or "这次" or "此次" or "本次"))
                ? new Subject([], new TextSpan(whole, head.End), null, null, false) : null;
        }

        if (head.Kind == TokenKind.Letters)
        {
            return Latin(discourse, from, head);
        }

        if ((discourse.ClassOf(head) & WordClass.Human) != 0)
        {
            // 发言人李熹海军大校: a rank behind the name.
            for (var at = head.Start; discourse.Before(at, from) is { } token && IsModifier(discourse, token); at = token.Start)
            {
                if (discourse.ReferenceEndingAt(token.End, from) is { Kind: Entities.MentionKind.Name } name && discourse.Entities[name.Entity].Type == Entities.EntityType.Person)
                {
                    return new Subject([name], new TextSpan(name.Extent.Start, head.End), null, null, false);
                }
            }

            return new Subject([], new TextSpan(StartOfModifiers(discourse, from, head.Start, IsBodyNoun(discourse, head)), head.End), null, null, false);
        }

        // 有意见认为, 不少观点都认为: what is held stands for those who hold it.
        if (discourse.Text.Source.Key(head.Span) is "观点" or "意见" or "声音" or "看法" or "民意" && StartOfModifiers(discourse, from, head.Start) is var held && discourse.Before(held, from) is { } quantity && quantity.End == held
            && discourse.Text.Source.Key(quantity.Span) is "不少" or "一些" or "部分" or "许多" or "多数" or "大多数" or "很多" or "有" or "另有" or "还有" or "也有" or "更有" or "曾有" or "有些" or "一种" or "种" or "另一种" or "主流" or "普遍")
        {
            return new Subject([], new TextSpan(discourse.Text.Source.Folded[quantity.End - 1] == '有' ? held : quantity.Start, head.End), null, null, false);
        }

        if (head.Length == 1 && (IsBodySuffix(discourse, head) || IsPersonSuffix(discourse, head)) && StartOfBody(discourse, from, head.Start) is var start && start < head.Start)
        {
            return new Subject([], new TextSpan(start, head.End), null, null, false);
        }

        return (IsModifier(discourse, head) ? Titled(discourse, from, head) : null) ?? (head.Length == 1 ? Characters(discourse, from, head) : null);
    }

    /// <summary>甲国乙市的受害者: the description that starts at <paramref name="start"/> and goes on behind 的, or null where no person heads it.</summary>
    public static Subject? HeadedBy(Discourse discourse, int start, int behind, int to)
    {
        var opened = false;
        for (var at = behind; at < to && discourse.At(at) is { } token; at = token.End)
        {
            var isModifier = IsModifier(discourse, token) || (token.Length == 2 && discourse.PartOfSpeech(token) is "v" && token.End < to && discourse.At(token.End) is { } head && ((discourse.ClassOf(head) & WordClass.Human) != 0 || (opened && discourse.PartOfSpeech(head) is "n" or "vn")));
            if (isModifier && (discourse.ClassOf(token) & WordClass.Human) != 0 && !(token.End < to && discourse.At(token.End) is { } next && IsModifier(discourse, next) && !IsTime(discourse, token.End)))
            {
                return new Subject([], new TextSpan(start, token.End), null, null, false);
            }

            // 各情治首长, 多名官员: determiners and counts open the phrase; 情报和执法官员: its modifiers may be joined.
            if (!isModifier && !(!opened && (discourse.PartOfSpeech(token) is "m" or "q" or "mq" || discourse.Text.Source.Key(token.Span) is "各" or "各级" or "多名" or "一些" or "有关" or "部分" or "许多" or "这些")) && !(opened && discourse.Text.Source.Key(token.Span) is "和" or "与" or "及" or "、"))
            {
                return null;
            }

            opened |= isModifier;
        }

        return null;
    }

    /// <summary>苏州狮山大剧院: the place with the nouns behind it, where the last of them ends like a body.</summary>
    public static Subject? Body(Discourse discourse, int start, int behind, int to)
    {
        var end = behind;
        for (var at = behind; at < to && discourse.At(at) is { } token && token.Start == at && (IsModifier(discourse, token) || token.Kind == TokenKind.Letters || (end > behind && discourse.Text.Source.Key(token.Span) is "和" or "与" or "及" or "暨" or "、" && discourse.ReferenceStartingAt(token.End) is null)) && !IsTime(discourse, at); at = token.End)
        {
            // 电子和信息技术部: what a body does may be two things.
            if (discourse.Text.Source.Key(token.Span) is "和" or "与" or "及" or "暨" or "、")
            {
                continue;
            }

            end = token.End;
        }

        return end > behind && end - start <= LongestName && discourse.Text.Source.Folded[end - 1] is '院' or '场' or '馆' or '店' or '局' or '厅' or '社' or '台' or '厂' or '校' or '学' or '会' or '部' or '所' or '团' or '队' or '行' or '司' or '心' or '府' or '网' or '署' or '委' or '方'
            ? new Subject([], new TextSpan(start, end), null, null, false) : null;
    }

    private static bool IsTime(Discourse discourse, int at)
    {
        foreach (var time in discourse.Times)
        {
            if (time.Span.Start >= at)
            {
                return time.Span.Start == at;
            }
        }

        return false;
    }

    /// <summary>Whether a token can stand inside a noun phrase before its head.</summary>
    public static bool IsModifier(Discourse discourse, Token token)
    {
        var part = discourse.PartOfSpeech(token);
        return (discourse.ClassOf(token) & (WordClass.Preposition | WordClass.Connective | WordClass.Light | WordClass.Localiser | WordClass.Quoting)) == 0
            && (part.Length == 0 || discourse.Printed[token.Start] == '·' || part[0] is 'n' or 'a' or 'b' or 'j' or 's' or 'z' || part is "vn" or "eng" or "an")
            && (token.Kind is TokenKind.Word or TokenKind.Unknown or TokenKind.Letters || discourse.Printed[token.Start] is '·' or '•' or '‧');
    }

    /// <summary>Whether the character ends the names of bodies (水务署).</summary>
    private static bool IsBodySuffix(Discourse discourse, Token head) =>
        discourse.Text.Source.Folded[head.Start] is '署' or '局' or '部' or '厅' or '司' or '院' or '委' or '处' or '队' or '党' or '社' or '馆' or '媒' or '校';

    /// <summary>Whether the character makes people or businesses of the noun before it (烈酒商, 影迷, 养猪户).</summary>
    private static bool IsPersonSuffix(Discourse discourse, Token head) =>
        discourse.Text.Source.Folded[head.Start] is '商' or '贩' or '迷' or '界' or '户' or '者' or '师' or '工' or '厂' or '店' or '团' or '盟' or '庭';

    /// <param name="isBody">Whether the head ends the name of a body, which may be for two things (民政及青年事务局).</param>
    private static int StartOfModifiers(Discourse discourse, int from, int start, bool isBody = false)
    {
        while (discourse.Before(start, from) is { } token)
        {
            if (IsModifier(discourse, token) || discourse.Text.Source.Key(token.Span) is "前" or "时任" or "现任" or "副" or "原" or "前任")
            {
                start = token.Start;
                continue;
            }

            if (!isBody || token.End != start || discourse.Text.Source.Key(token.Span) is not ("和" or "与" or "及" or "暨") || discourse.ReferenceEndingAt(token.Start, from) is not null || discourse.Before(token.Start, from) is not { Length: > 1 } partner
                || partner.End != token.Start || !IsModifier(discourse, partner) || (discourse.ClassOf(partner) & WordClass.Human) != 0)
            {
                break;
            }

            start = partner.Start;
        }

        return start;
    }

    /// <summary>管理局, 委员会: a noun for a body of several characters.</summary>
    private static bool IsBodyNoun(Discourse discourse, Token head) =>
        discourse.Text.Source.Folded[head.End - 1] is '局' or '会' or '部' or '署' or '厅' or '司' or '院' or '处' or '所' || discourse.Text.Source.Key(head.Span) is "部门" or "办公室" or "中心" or "机构";

    /// <summary>What a body does may be a verb (考评局, 缉私处): one of two characters or more directly before the suffix.</summary>
    private static int StartOfBody(Discourse discourse, int from, int suffix)
    {
        if (discourse.Before(suffix, from) is { Length: > 1, Kind: TokenKind.Word } token && token.End == suffix && discourse.PartOfSpeech(token) is "v" or "vn"
            && discourse.ClassOf(token) == WordClass.None)
        {
            suffix = token.Start;
        }

        return StartOfModifiers(discourse, from, suffix, isBody: true);
    }

    /// <summary>A run of Latin words (首席执行官Albert Bourla).</summary>
    private static Subject Latin(Discourse discourse, int from, Token head)
    {
        var start = head.Start;
        while (discourse.Before(start, from) is { Kind: TokenKind.Letters } token)
        {
            start = token.Start;
        }

        return new Subject([], new TextSpan(start, head.End), null, null, false);
    }

    /// <summary>A name of its own, or one behind the title that ends the modifiers (局长某某).</summary>
    private static Subject? Titled(Discourse discourse, int from, Token head)
    {
        var start = head.Start;
        while (discourse.Before(start, from) is { } token && IsModifier(discourse, token))
        {
            if ((discourse.ClassOf(token) & WordClass.Human) != 0)
            {
                return Name(discourse, new TextSpan(token.End, head.End), sure: true);
            }

            // 甲计划, 甲项目: the name before the noun is the body.
            if (discourse.ReferenceEndingAt(token.End, from) is { Kind: Entities.MentionKind.Name } named && token.End - start <= 0)
            {
                if (named.Entity >= 0 && discourse.Entities[named.Entity].Type is Entities.EntityType.Place or Entities.EntityType.State && (Body(discourse, named.Extent.Start, named.Extent.End, head.End) is not null || Grammar.EndsLikePeople(discourse.Text.Source.Folded[head.End - 1])))
                {
                    return new Subject([], new TextSpan(named.Extent.Start, head.End), null, null, false);
                }

                return new Subject([named], new TextSpan(named.Extent.Start, head.End), null, null, false);
            }

            start = token.Start;
        }

        // What opens the clause and is nothing but nouns is a name or a body even when no list knows it (秋叶, 会议).
        var span = new TextSpan(start, head.End);
        return Name(discourse, span, IsAged(discourse, head.End) || (Opens(discourse, from, start) && (span.Length <= LongestOpening || IsBusiness(discourse, head)) && head.Length > 1));
    }

    private static bool IsBusiness(Discourse discourse, Token head) =>
        discourse.Text.Source.Folded[head.End - 1] is '店' or '司' or '厂' or '馆' or '场' or '院' or '社' or '会' or '局' or '网' || discourse.Text.Source.Key(head.Span) is "集团" or "企业" or "平台" or "机构" or "组织" or "中心" or "品牌";

    /// <summary>Whether nothing but a conjunction stands before the phrase in its clause: 但考评局指.</summary>
    private static bool Opens(Discourse discourse, int from, int start) =>
        start == from || (discourse.Before(start, from) is { } lead && lead.Start == from && ((discourse.ClassOf(lead) & (WordClass.Connective | WordClass.Contrast)) != 0 || discourse.Text.Source.Key(lead.Span) is "该" or "这家" or "这间" or "这所" or "该家"));

    private static Subject? Name(Discourse discourse, TextSpan span, bool sure) =>
        span.Length is >= 2 and <= LongestName && (sure || LooksLikeName(discourse, span)) ? new Subject([], span, null, null, false) : null;
}
