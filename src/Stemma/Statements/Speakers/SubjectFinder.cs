using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <summary>Finds the subject of a cue inside its clause, reading from the cue to the left.</summary>
/// <remarks>
/// The order of a Chinese clause is subject, then adverbs and complements, then the verb. So what stands next to the verb is skipped while it is
/// an adverb, a time or a complement with its preposition; the first noun phrase that remains is the subject. Where a verb phrase intervenes
/// (甲会见乙后表示) the first noun phrase of the clause outside a complement is taken.
/// </remarks>
internal static class SubjectFinder
{
    /// <summary>The subject of the verb at <paramref name="cue"/>, or null where the stretch has none of its own.</summary>
    /// <param name="clean">Whether only adverbs, times and complements were passed over.</param>
    public static Subject? Find(Discourse discourse, int from, int cue, out bool clean)
    {
        var beside = Beside(discourse, from, cue, out var blocked);
        clean = !blocked;
        return beside is not null ? beside with { IsBeside = true } : blocked ? First(discourse, from, cue) : null;
    }

    /// <summary>The first noun phrase of a stretch that is neither part of a complement nor a verb's object, or null; one that only modifies (甲的计划) where there is no other.</summary>
    public static Subject? First(Discourse discourse, int from, int to)
    {
        Subject? modifier = null;
        for (var r = discourse.FirstReferenceFrom(from); r < discourse.References.Length && discourse.References[r].Extent.End <= to; r++)
        {
            var reference = discourse.References[r];
            if (discourse.IsDateline(reference.Extent.Start))
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

            var end = discourse.References[last].Extent.End;
            if (end < to && discourse.Printed[end] == '的')
            {
                if (UnknownParty.HeadedBy(discourse, discourse.References[last].Extent.Start, end + 1, to) is { } headed)
                {
                    return headed;
                }

                modifier ??= Group(discourse, discourse.References[last], from);
                r = last;
                continue;
            }

            return Group(discourse, discourse.References[last], from);
        }

        return modifier;
    }

    /// <summary>Whether the word before a phrase makes it a complement or an object: 在甲, 被甲, 接受甲. A state of being (有, 是) or a citation (据) does not.</summary>
    private static bool IsGoverned(Discourse discourse, Token before)
    {
        if ((discourse.ClassOf(before) & (WordClass.Preposition | WordClass.Agent)) != 0)
        {
            return true;
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

    private static bool IsJoinedGap(Discourse discourse, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(discourse.Printed[from]))
        {
            from++;
        }

        return from < to && discourse.At(from) is { } token && token.End == to && IsJoint(discourse, token);
    }

    private static Subject? Beside(Discourse discourse, int from, int cue, out bool blocked)
    {
        blocked = false;
        TextSpan? document = null;
        TextSpan? titled = null;
        Subject? complement = null;
        var position = cue;
        while (true)
        {
            while (position > from && char.IsWhiteSpace(discourse.Printed[position - 1]))
            {
                position--;
            }

            if (position <= from)
            {
                return titled is { } title ? new Subject([], title, title, null, false) : document is { } alone ? new Subject([], alone, alone, null, false) : null;
            }

            if (discourse.TimeEndingAt(position, from) is { } time)
            {
                position = time.Span.Start;
                continue;
            }

            if (discourse.ReferenceEndingAt(position, from) is { } reference)
            {
                var subject = Group(discourse, reference, from) with { Document = document };
                var before = discourse.Before(subject.Span.Start, from);
                var wordClass = before is { } b ? discourse.ClassOf(b) : WordClass.None;
                if ((wordClass & WordClass.Agent) != 0)
                {
                    return subject with { IsAgent = true };
                }

                if ((wordClass & WordClass.Quoting) != 0)
                {
                    return subject with { Quoter = Find(discourse, from, before!.Value.Start, out _) };
                }

                if (Complements.QuotingVerb(discourse, from, subject.Span.Start) is { } quoting)
                {
                    return subject with { Quoter = Find(discourse, from, quoting, out _) };
                }

                if (document is not null && Complements.PlaceOfWords(discourse, from, subject.Span.Start) is { } place && Find(discourse, from, place, out _) is { } author)
                {
                    // 甲在某报的文章中表示: the paper carries what 甲 says.
                    return author with { Quoter = Complements.IsMedium(discourse, subject) ? subject : null };
                }

                if ((wordClass & WordClass.Preposition) != 0 && (document is null || discourse.Text.Source.Key(before!.Value.Span) is "对"))
                {
                    complement ??= subject;
                    position = before!.Value.Start;
                    blocked = true;
                    continue;
                }

                if (document is null && Complements.GoverningPreposition(discourse, from, subject.Span.Start) is { } governor)
                {
                    position = governor;
                    blocked = true;
                    continue;
                }

                return subject with { Complement = complement };
            }

            if (Marks.ClosingAt(discourse.Text.Quotations, position, new TextSpan(from, position)) is { } pair)
            {
                // 《甲报告》称, 《甲报告》中的数据显示: a text that is named speaks, unless someone stands before it.
                titled = pair.Kind == Text.Quotations.QuotationKind.Title && !blocked ? pair.Inner : titled;
                position = pair.Outer.Start;
                continue;
            }

            var token = discourse.Before(position, from)!.Value;
            var of = discourse.ClassOf(token);
            if (of == WordClass.None ? IsAdverbial(discourse.PartOfSpeech(token)) : (of & (WordClass.Manner | WordClass.Connective | WordClass.Contrast)) != 0)
            {
                position = token.Start;
                continue;
            }

            if ((of & (WordClass.Document | WordClass.Publication)) != 0 || (document is null && Complements.IsInsideDocument(discourse, token, from)))
            {
                if ((of & (WordClass.Document | WordClass.Publication)) != 0)
                {
                    document = document is { } d ? d.Cover(token.Span) : token.Span;
                }

                position = token.Start;
                continue;
            }

            if (document is not null && Complements.IsInDocumentPhrase(discourse, token))
            {
                position = token.Start;
                continue;
            }

            // 援引官员的话说: the words, not a thing.
            if ((position == cue || document?.Start == position) && discourse.Text.Source.Key(token.Span) is "话" or "的话")
            {
                document = null;
                position = discourse.Text.Source.Key(token.Span) is "的话" || discourse.Before(token.Start, from) is not { } particle || discourse.Text.Source.Key(particle.Span) is not "的" ? token.Start : particle.Start;
                continue;
            }

            // 日本方面, 美国当局: the body itself.
            if (document is null && discourse.Text.Source.Key(token.Span) is "方面" or "当局" or "官方" or "政府" or "方" && discourse.ReferenceEndingAt(token.Start, from) is { Entity: >= 0 })
            {
                position = token.Start;
                continue;
            }

            if (UnknownParty.Find(discourse, from, position) is { } found)
            {
                var described = found with { Document = document };
                var lead = discourse.Before(described.Span.Start, from);
                var leadClass = lead is { } l ? discourse.ClassOf(l) : WordClass.None;
                if ((leadClass & WordClass.Quoting) != 0)
                {
                    return described with { Quoter = Find(discourse, from, lead!.Value.Start, out _) };
                }

                if (JointBefore(discourse, described.Span.Start, from) is { } joint && ReferenceBefore(discourse, joint.Start, from) is { } partner)
                {
                    var group = Group(discourse, partner, from);
                    return group with { Span = group.Span.Cover(described.Span), Unknown = described.Span };
                }

                if (document is null && Complements.GoverningPreposition(discourse, from, described.Span.Start) is { } governor)
                {
                    position = governor;
                    blocked = true;
                    continue;
                }

                if ((leadClass & (WordClass.Preposition | WordClass.Agent)) == 0)
                {
                    return described;
                }
            }

            blocked = true;
            if (Complements.ComplementStart(discourse, from, position) is not { } start)
            {
                return titled is { } title ? new Subject([], title, title, null, false) : document is { } text ? new Subject([], text, text, null, false) : null;
            }

            position = start;
        }
    }

    internal static Subject Group(Discourse discourse, Reference last, int from)
    {
        var parties = new List<Reference>(2) { last };
        var start = last.Extent.Start;
        while (JointBefore(discourse, start, from) is { } joint && ReferenceBefore(discourse, joint.Start, from) is { } other && other.Extent.End <= joint.Start)
        {
            parties.Insert(0, other);
            start = other.Extent.Start;
        }

        return new Subject(parties, new TextSpan(start, last.Extent.End), null, null, false);
    }

    /// <summary>The conjunction before a phrase, over titles, counts and modifiers of the phrase (甲和前总领事乙, 甲以及两名官员), or null.</summary>
    private static Token? JointBefore(Discourse discourse, int start, int from)
    {
        const int Longest = 4;
        for (var steps = 0; steps <= Longest && discourse.Before(start, from) is { } token; steps++)
        {
            if (IsJoint(discourse, token))
            {
                return token;
            }

            if (discourse.ReferenceEndingAt(token.End, from) is not null || !(token.Kind == TokenKind.Number || discourse.PartOfSpeech(token) is "m" or "q" or "mq" || discourse.Text.Source.Key(token.Span) is "前" or "现任" or "时任" or "原" or "许多" or "其他" or "部分" or "他的" || UnknownParty.IsModifier(discourse, token)))
            {
                return null;
            }

            start = token.Start;
        }

        return null;
    }

    private static Reference? ReferenceBefore(Discourse discourse, int position, int from)
    {
        while (position > from && char.IsWhiteSpace(discourse.Printed[position - 1]))
        {
            position--;
        }

        if (Marks.ClosingAt(discourse.Text.Quotations, position, new TextSpan(from, position)) is { Kind: Text.Quotations.QuotationKind.Bracket } bracket)
        {
            position = bracket.Outer.Start;
        }

        return discourse.ReferenceEndingAt(position, from);
    }

    private static bool IsJoint(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "、" or "和" or "与" or "及" or "以及" or "以至" or "以至于" or "连同" or "暨" or "/" or "跟" or "或";

    private static bool IsModifierGap(Discourse discourse, int from, int to)
    {
        if (from >= to)
        {
            return false;
        }

        // 外交部另一发言人甲: without 的, a title must lead to the name.
        var owned = discourse.Printed[from] is '的';
        if (!owned && !(discourse.Before(to, from) is { } title && title.End == to && ((discourse.ClassOf(title) & WordClass.Human) != 0 || IsOther(discourse, title))))
        {
            return false;
        }

        for (var at = to; discourse.Before(at, owned ? from + 1 : from) is { } token; at = token.Start)
        {
            if (!UnknownParty.IsModifier(discourse, token) && !IsOther(discourse, token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word that sets a title apart: 另一发言人, 前总统, 时任部长.</summary>
    private static bool IsOther(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "另一" or "另" or "一" or "前" or "时任" or "另一名" or "另一位" or "副" or "现任" or "候任" or "名" or "位";

    private static bool IsAdverbial(string part) => part.Length > 0 && (part[0] is 'd' or 't' or 'c' || part is "ad" or "uz" or "ul" or "vd" or "ug");
}
