using Stemma.Text;

namespace Stemma.Events;

/// <summary>Who blames, asks or backs whom by words of judgement.</summary>
internal sealed partial class FrameResolver
{
    /// <summary>The speaker of the statement that holds the predicate acts on the subject that the same words name.</summary>
    private (Side Actor, Side Recipient)? Speech(RoleFinder roles, int at)
    {
        // 基于德国的错误做法: what is the other's is bad wherever it stands.
        var owner = at > 1 && elements[at - 1].Kind == ElementKind.De && elements[at - 2].Participant is { Actors.Count: > 0 } possessor ? possessor : null;
        if (IsUniversallyDenied(at))
        {
            return null;
        }

        if (owner is null && ((roles.SubjectCrossed && !IsHeavy(roles, at)) || IsModifier(at)))
        {
            return null;
        }

        if (owner is null && roles is { Ba: { Actors.Count: > 0 } judged, Subject: { Marker: Marker.None } judge } && !Side.Meet(judge.Actors, judged.Actors))
        {
            // 甲把乙形容为独裁者: the clause itself names who judges.
            return (Side.Of(judge), Side.Of(judged));
        }

        if (owner is null && roles.Subject is { } blamed && Attributor(blamed) is { } attributor && !Side.Meet(attributor.Actors, blamed.Actors))
        {
            return (Side.Of(attributor), Side.Of(blamed));
        }

        if (owner is null && scene.WordsAt(elements[at].Span) is { } words && (roles.Subject is not { } own || !(roles.OwnSubject && words.Contains(own.Span))))
        {
            owner = Topic(at, words.Start);
        }

        if ((owner ?? roles.Subject) is { Actors.Count: > 0 } target && scene.OutsiderOf(elements[at].Span, target.Span) is >= 0 and var outsider && StatusFinder.Find(elements, at, false) is EventStatus.Actual or EventStatus.Planned)
        {
            return (new Side([outsider], [outsider]), Side.Of(target));
        }

        return (owner ?? roles.Subject) is { } subject && StatusFinder.Find(elements, at, false) is EventStatus.Actual or EventStatus.Planned && (scene.SpeakerOf(elements[at].Span, subject.Span) is >= 0 and var said ? said : scene.SpeakerBefore(sentence, subject.Actors)) is >= 0 and var speaker
            ? (new Side([scene.Actors.Actor(speaker)], [speaker]), Side.Of(subject))
            : null;
    }

    /// <summary>In 从未有任何违法行为 nothing of the kind is said to have happened.</summary>
    private bool IsUniversallyDenied(int at)
    {
        var universal = false;
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            universal |= elements[i].IsUniversal;
            if (universal && elements[i] is { Kind: ElementKind.Status, Word.Status: EventStatus.Denied })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose thing, or what of whom, the clause speaks about where no one in it can act: 德国的措施不合理, 德国人权现况恶化.</summary>
    private Participant? Topic(int at, int from)
    {
        var i = at;
        while (i > 0 && elements[i - 1].Kind != ElementKind.Break && elements[i - 1].Span.Start >= from)
        {
            i--;
        }

        for (; i < at && elements[i].Kind != ElementKind.Trigger; i++)
        {
            if (elements[i].Participant is { Marker: Marker.None, Actors.Count: > 0 } party)
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>Whether 的 closes a clause around the subject before the predicate (德国发射导弹的行为违反…), so that what stands in it is not in between.</summary>
    private bool IsHeavy(RoleFinder roles, int at)
    {
        for (var i = at - 1; i > 0 && !ReferenceEquals(elements[i].Participant, roles.Subject); i--)
        {
            if (elements[i].Kind == ElementKind.De)
            {
                return i + 1 < at && elements[i + 1].Kind == ElementKind.Other;
            }

            if (elements[i].Kind is ElementKind.Trigger or ElementKind.Break)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Who says or thinks so of <paramref name="subject"/> right before it: 甲认为乙构成威胁.</summary>
    private Participant? Attributor(Participant subject)
    {
        var i = elements.Count - 1;
        while (i >= 0 && !ReferenceEquals(elements[i].Participant, subject))
        {
            i--;
        }

        i -= i > 0 && elements[i - 1].Kind == ElementKind.Break ? 2 : 1;
        if (i < 1 || !elements[i].IsAttribution)
        {
            return null;
        }

        for (var j = i - 1; j >= 0 && j >= i - 4; j--)
        {
            if (elements[j].Participant is { } who)
            {
                return who is { CanAct: true, Actors.Count: > 0, Marker: Marker.None, Attributive: false } ? who : null;
            }

            if (elements[j].Kind is ElementKind.Trigger or ElementKind.Break or ElementKind.De)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Who stands by whom is a matter of the persons themselves.</summary>
    private static Side Personal(Participant party) => party.IsPerson ? new Side(party.Named, party.Named) : Side.Of(party);

    /// <summary>甲是乙的支持者: what the subject of the copula is to whoever possesses the noun.</summary>
    private (Side Actor, Side Recipient)? Role(int at)
    {
        Participant? possessor = null;
        for (var i = at - 1; i > 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Participant is { Actors.Count: > 0, Marker: Marker.None } party)
            {
                possessor = party;
            }

            if (!elements[i].IsCopula)
            {
                continue;
            }

            // 甲出任部长，也是乙的支持者: the copula may go on with the subject of the clause before.
            for (var j = i - 1; j >= 0; j--)
            {
                if (elements[j].Participant is { CanAct: true, Marker: Marker.None } subject && (elements[j].Span.End >= Clause(i) || !subject.Attributive && IsFirst(j)))
                {
                    return possessor is null || subject.Attributive || Side.Meet(subject.Actors, possessor.Actors) ? null : (Personal(subject), Personal(possessor));
                }
            }

            return null;
        }

        return null;
    }

    /// <summary>Where the clause of the element begins.</summary>
    private int Clause(int at)
    {
        while (at > 0 && elements[at - 1].Kind != ElementKind.Break)
        {
            at--;
        }

        return elements[at].Span.Start;
    }

    private bool IsFirst(int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (elements[i].Participant is { CanAct: true, Marker: Marker.None })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what is said stands before or behind 的 without a copula, so that it describes something else (德国的挑衅行动, 离间德国的空间).</summary>
    private bool IsModifier(int at)
    {
        if (at + 1 < elements.Count && elements[at + 1].Kind == ElementKind.De)
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].IsCopula)
            {
                return false;
            }
        }

        return at > 0 && elements[at - 1].Kind == ElementKind.De;
    }
}
