using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>The subject of a whole clause, read from its start.</content>
internal static partial class SubjectFinder
{
    /// <summary>The first noun phrase of a stretch that is neither part of a complement nor a verb's object, or null; one that only modifies (甲的计划) where there is no other.</summary>
    public static Subject? First(Discourse discourse, int from, int to)
    {
        // 时任县委书记的甲: whoever holds the office.
        if (Officer(discourse, from, to) is { } officer)
        {
            return new Subject([officer], officer.Extent, null, null, false);
        }

        Subject? modifier = null;
        for (var r = discourse.FirstReferenceFrom(from); r < discourse.References.Length && discourse.References[r].Extent.End <= to; r++)
        {
            var reference = discourse.References[r];
            if (discourse.IsDateline(reference.Extent.Start) || IsPlatform(discourse, reference.Extent) || IsThing(discourse, reference))
            {
                continue;
            }

            if (discourse.Before(reference.Extent.Start, from) is { } before && (IsGoverned(discourse, before) || IsHeadOfTopic(discourse, from, before)))
            {
                // The phrases joined to a complement belong to it.
                while (r + 1 < discourse.References.Length && (discourse.References[r].Extent.End == discourse.References[r + 1].Extent.Start || IsJoinedGap(discourse, discourse.References[r].Extent.End, discourse.References[r + 1].Extent.Start)))
                {
                    r++;
                }

                continue;
            }

            // 甲的专家: what follows 的 heads the phrase.
            var last = r;
            while (last + 1 < discourse.References.Length && discourse.References[last + 1].Extent.End <= to && IsModifierGap(discourse, discourse.References[last].Extent.End, discourse.References[last + 1].Extent.Start))
            {
                last++;
            }

            while (last + 1 < discourse.References.Length && discourse.References[last + 1].Extent.End <= to && IsJoinedGap(discourse, discourse.References[last].Extent.End, discourse.References[last + 1].Extent.Start))
            {
                last++;
            }

            // 中国国家主席、中共总书记某某: titles in a row lead to one name.
            if (last + 1 < discourse.References.Length && discourse.References[last + 1].Extent.End <= to && IsTitleGap(discourse, discourse.References[last].Extent.End, discourse.References[last + 1]))
            {
                return new Subject([discourse.References[last + 1]], discourse.References[last + 1].Extent, null, null, false);
            }

            if (BearerOf(discourse, last, to) is { } bearer)
            {
                return new Subject([bearer], bearer.Extent, null, null, false);
            }

            var end = discourse.References[last].Extent.End;
            if (end < to && discourse.Printed[end] == '的')
            {
                if ((UnknownParty.ComingFrom(discourse, from, reference.Extent.Start, end + 1, to) ?? UnknownParty.HeadedBy(discourse, reference.Extent.Start, end + 1, to)) is { } headed)
                {
                    if (headed.Span.End < to && discourse.Printed[headed.Span.End] == '、' && BearerBehind(discourse, headed.Span.End, to, titled: true) is { } titleBearer)
                    {
                        return new Subject([titleBearer], titleBearer.Extent, null, null, false);
                    }

                    return headed;
                }

                modifier ??= Group(discourse, discourse.References[last], from);
                r = last;
                continue;
            }

            // 甲大学毕业的学者: the relative clause of whoever heads the phrase.
            if (RelativeEnd(discourse, end, to) is { } relative && UnknownParty.HeadedBy(discourse, relative, relative, to) is { } graduate)
            {
                return graduate;
            }

            // 参议院共和党人: a body directly before people only modifies them.
            if (end < to && discourse.References[last] is { Kind: MentionKind.Name, Entity: >= 0 and var owner } && discourse.Entities[owner].Type is EntityType.Org or EntityType.Force
                && discourse.At(end) is { } people && people.Start == end && (discourse.ClassOf(people) & WordClass.Human) != 0 && UnknownParty.HeadedBy(discourse, reference.Extent.Start, end, to) is { } members)
            {
                return members;
            }

            // 美国“苹果”公司: where it is from.
            if (end < to && Marks.OpeningAt(discourse.Text.Quotations, end) is { Kind: Text.Quotations.QuotationKind.Speech } name && discourse.At(name.Outer.End) is { } business && business.End <= to && QuotedName(discourse, business, end) is { } known)
            {
                return known;
            }

            // 日本人气组合的成员: a state directly before a noun only modifies it.
            if (end < to && discourse.References[last].Entity is >= 0 and var named && discourse.Entities[named].Type is EntityType.State or EntityType.Place && discourse.References[last].Kind == MentionKind.Name
                && discourse.At(end) is { } next && next.Start == end && (discourse.PartOfSpeech(next) is "n" or "b" or "nz" || next.Kind == TokenKind.Letters) && discourse.TimeStartingAt(end) is null && (discourse.ClassOf(next) & (WordClass.Localiser | WordClass.Manner)) == 0
                && discourse.Text.Source.Key(next.Span) is not ("方面" or "当局" or "官方" or "政府" or "方"))
            {
                if ((UnknownParty.HeadedBy(discourse, reference.Extent.Start, end, to) ?? UnknownParty.Body(discourse, reference.Extent.Start, end, to)) is { } described)
                {
                    return described;
                }

                r = last;
                continue;
            }

            return WithJoinedPeople(discourse, Group(discourse, discourse.References[last], from), to);
        }

        return modifier;
    }

    /// <summary>时任某地书记的甲, 身为教授的乙: the person to whom a verb of office at the start of the clause leads, or null.</summary>
    private static Reference? Officer(Discourse discourse, int from, int to)
    {
        const int Longest = 24;
        if (discourse.At(from) is not { } verb || verb.Start != from || discourse.Text.Source.Key(verb.Span) is not ("时任" or "曾任" or "现任" or "身为" or "担任" or "出任" or "历任" or "曾任职"))
        {
            return null;
        }

        var particle = discourse.Printed.IndexOf('的', verb.End, Math.Min(Longest, to - verb.End));
        return particle > 0 && discourse.ReferenceStartingAt(particle + 1) is { Kind: MentionKind.Name, Entity: >= 0 and var person } reference && reference.Extent.End <= to && discourse.Entities[person].Type == EntityType.Person ? reference : null;
    }

    /// <summary>金曲奖, 反恐行动: what has a name but speaks only where it stands beside the verb; peoples and groups (华人, 中东国家) do speak.</summary>
    private static bool IsThing(Discourse discourse, Reference reference) =>
        reference is { Kind: MentionKind.Name, Entity: >= 0 } && discourse.Entities[reference.Entity].Type == EntityType.Other
        && discourse.Text.Source.Folded[reference.Extent.End - 1] is '奖' or '坛' or '赛' or '展' or '节' or '会' or '案' or '事' or '战' or '剧' or '歌' or '号' or '链' or '运' or '动' or '划' or '病' or '毒' or '苗';

    /// <summary>Behind the 的 of a short relative clause that goes on from a name with nouns and a verb, or null.</summary>
    private static int? RelativeEnd(Discourse discourse, int from, int to)
    {
        const int Longest = 10;
        var verbs = 0;
        for (var at = from; at < to && at - from <= Longest && discourse.At(at) is { } token && discourse.ReferenceStartingAt(at) is null; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "的")
            {
                return verbs <= 1 ? token.End : null;
            }

            var part = discourse.PartOfSpeech(token);
            verbs += part is "v" or "vn" or "vi" ? 1 : 0;
            if (part is not (['n', ..] or ['v', ..] or "b" or "j" or "s") || (discourse.ClassOf(token) & (WordClass.Localiser | WordClass.Preposition)) != 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the word before a phrase makes it a complement or an object: 在甲, 被甲, 接受甲. A state of being (有, 是) or a citation (据) does not.</summary>
    private static bool IsGoverned(Discourse discourse, Token before)
    {
        if ((discourse.ClassOf(before) & (WordClass.Preposition | WordClass.Agent)) != 0 || discourse.Text.Source.Key(before.Span) is "接受" or "受" or "获" or "获得")
        {
            return true;
        }

        // 推翻了下级法院的裁决: the particle belongs to the verb.
        if (before.Length == 1 && discourse.Text.Source.Key(before.Span) is "了" or "过" && discourse.Before(before.Start, 0) is { } perfected && perfected.End == before.Start)
        {
            return discourse.PartOfSpeech(perfected) is "v" && discourse.ClassOf(perfected) == WordClass.None;
        }

        return discourse.PartOfSpeech(before) is "v" && discourse.ClassOf(before) == WordClass.None
            && discourse.Text.Source.Key(before.Span) is not ("有" or "是" or "为" or "即" or "包括" or "还有" or "没有" or "像" or "如" or "连" or "来自" or "身为" or "作为" or "促使" or "让" or "使" or "令" or "请" or "派");
    }

    /// <summary>对于赢得选举的甲: the relative clause stands between the preposition and its noun.</summary>
    private static bool IsHeadOfTopic(Discourse discourse, int from, Token before)
    {
        if (discourse.Text.Source.Key(before.Span) is not "的")
        {
            return false;
        }

        for (var at = before.Start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (discourse.Text.Source.Key(token.Span) is "对" or "对于" or "针对" or "关于" or "至于" or "随着" or "由于")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject of a whole clause: the phrase that a relative clause ends in (与甲为邻的乙), else the first.</summary>
    public static Subject? OfClause(Discourse discourse, TextSpan clause)
    {
        if (!IsPredicate(discourse, clause) && discourse.ReferenceEndingAt(clause.End, clause.Start) is { } head && discourse.Before(head.Extent.Start, clause.Start) is { } before && discourse.Text.Source.Key(before.Span) is "的" && !IsHeadOfTopic(discourse, clause.Start, before))
        {
            return Group(discourse, head, clause.Start);
        }

        return First(discourse, clause.Start, clause.End);
    }

    /// <summary>甲是某部的资深官员: what the clause ends in is said of its subject.</summary>
    private static bool IsPredicate(Discourse discourse, TextSpan clause)
    {
        for (var at = clause.Start; at < clause.End && discourse.At(at) is { } token; at = token.End)
        {
            if (discourse.Text.Source.Key(token.Span) is "是" or "为" or "担任" or "出任" or "曾任" or "现任" && token.Start > clause.Start)
            {
                return true;
            }
        }

        return false;
    }
}
