using Stemma.Entities;
using Stemma.Statements.Clauses;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Speakers;

/// <content>Coordinated phrases and appositions.</content>
internal static partial class SubjectFinder
{
    private static bool IsJoinedGap(Discourse discourse, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(discourse.Printed[from]))
        {
            from++;
        }

        return from < to && discourse.At(from) is { } token && token.End == to && IsJoint(discourse, token);
    }

    /// <summary>Whether titles that end in 、 stand between a state or body and the person who bears them.</summary>
    private static bool IsTitleGap(Discourse discourse, int from, Reference next)
    {
        if (next is not { Kind: MentionKind.Name, Entity: >= 0 } || discourse.Entities[next.Entity].Type != EntityType.Person || discourse.Before(next.Extent.Start, from) is not { } joint
            || discourse.Text.Source.Key(joint.Span) is not ("、" or "兼" or "和") || discourse.Before(joint.Start, from) is not { } title || (discourse.ClassOf(title) & WordClass.Human) == 0)
        {
            return false;
        }

        for (var at = title.Start; discourse.Before(at, from) is { } token; at = token.Start)
        {
            if (!UnknownParty.IsModifier(discourse, token) && (discourse.ClassOf(token) & WordClass.Human) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>参议院多数派领袖、甲州参议员某某: the person to whom a row of titles with their bodies leads, or null.</summary>
    private static Reference? BearerOf(Discourse discourse, int first, int to) => BearerBehind(discourse, discourse.References[first].Extent.End, to, titled: false);

    /// <summary>The person to whom the titles lead that go on at <paramref name="from"/>, or null.</summary>
    /// <param name="titled">Whether a title stands before already (甲的妹妹、副部长乙).</param>
    private static Reference? BearerBehind(Discourse discourse, int from, int to, bool titled)
    {
        const int Longest = 40;
        var joints = 0;
        for (var at = from; at < to && at - from < Longest;)
        {
            if (discourse.ReferenceStartingAt(at) is { } reference)
            {
                if (reference is not { Kind: MentionKind.Name, Entity: >= 0 } || reference.Extent.End > to)
                {
                    return null;
                }

                if (discourse.Entities[reference.Entity].Type == EntityType.Person)
                {
                    return joints > 0 && titled ? reference : null;
                }

                at = reference.Extent.End;
                continue;
            }

            if (discourse.At(at) is not { } token || token.Start != at)
            {
                return null;
            }

            var human = (discourse.ClassOf(token) & WordClass.Human) != 0;
            var joint = discourse.Text.Source.Key(token.Span) is "、" or "兼";
            if (joint && !titled)
            {
                return null;
            }

            titled |= human;
            joints += joint ? 1 : 0;
            if (!joint && !human && !UnknownParty.IsModifier(discourse, token))
            {
                return null;
            }

            at = token.End;
        }

        return null;
    }

    internal static Subject Group(Discourse discourse, Reference last, int from)
    {
        var parties = new List<Reference>(2) { last };
        var start = last.Extent.Start;
        while (JointBefore(discourse, start, from) is { } joint && (ReferenceBefore(discourse, joint.Start, from) ?? BeyondUnknown(discourse, joint, from)) is { } other && other.Extent.End <= joint.Start)
        {
            parties.Insert(0, other);
            start = other.Extent.Start;
        }

        return new Subject(parties, new TextSpan(start, last.Extent.End), null, null, false);
    }

    /// <summary>甲、网络安全办公室、乙: the reference before an item of the list that no reference names, or null.</summary>
    private static Reference? BeyondUnknown(Discourse discourse, Token joint, int from)
    {
        const int Longest = 14;
        if (discourse.Text.Source.Key(joint.Span) is not "、" || discourse.Before(joint.Start, from) is not { } head || !Somebody.Is(discourse, head.Span))
        {
            return null;
        }

        var start = head.Start;
        while (joint.Start - start < Longest && discourse.Before(start, from) is { } token && token.End == start)
        {
            if (discourse.Text.Source.Key(token.Span) is "、")
            {
                return ReferenceBefore(discourse, token.Start, from);
            }

            if (!UnknownParty.IsModifier(discourse, token))
            {
                return null;
            }

            start = token.Start;
        }

        return null;
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

            // 甲和他的盟友: the owner is a pronoun.
            if (discourse.Text.Source.Key(token.Span) is "的" or "他" or "她" or "其" && (discourse.Text.Source.Key(token.Span) is not "的" || discourse.ReferenceEndingAt(token.Start, from) is { Kind: MentionKind.Pronoun }))
            {
                start = token.Start;
                continue;
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
        // 日本广岛: names side by side are one phrase.
        if (from >= to)
        {
            return from == to;
        }

        // 外交部另一发言人甲: without 的, a title must lead to the name.
        var owned = discourse.Printed[from] is '的';
        if (!owned && !(discourse.At(to) is { } opening && opening.Start == to && (discourse.ClassOf(opening) & WordClass.Human) != 0) && !(discourse.Before(to, from) is { } title && title.End == to && ((discourse.ClassOf(title) & WordClass.Human) != 0 || IsOther(discourse, title) || (title.Length == 1 && discourse.Text.Source.Folded[title.Start] is '员' or '师' or '官' or '长' or '家' or '者'))))
        {
            return false;
        }

        for (var at = to; discourse.Before(at, owned ? from + 1 : from) is { } token; at = token.Start)
        {
            // 网络协调员甲: what the title is about may be a verb to the word list.
            if (!UnknownParty.IsModifier(discourse, token) && !IsOther(discourse, token) && !(!owned && token.Length == 2 && discourse.PartOfSpeech(token) is "v" && discourse.ClassOf(token) == WordClass.None) || NominalFinder.IsMeeting(discourse.Text.Source.Key(token.Span)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A word that sets a title apart: 另一发言人, 前总统, 时任部长.</summary>
    private static bool IsOther(Discourse discourse, Token token) =>
        discourse.Text.Source.Key(token.Span) is "另一" or "另" or "一" or "前" or "时任" or "另一名" or "另一位" or "副" or "现任" or "候任" or "名" or "位";
}
