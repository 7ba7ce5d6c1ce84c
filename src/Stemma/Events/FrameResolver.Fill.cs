using Stemma.Text;

namespace Stemma.Events;

/// <summary>Who acts on whom in each kind of frame.</summary>
internal sealed partial class FrameResolver
{
    /// <summary>Doings, not sayings, may have the noun of a topic phrase as subject: 就法国攻打印度…, 在法国攻打印度之前.</summary>
    private static Participant? Subject(Frame frame, RoleFinder roles) =>
        frame.Need == FrameNeed.SubjectClass && !roles.OwnSubject && (roles.Subject is not { } far || (far.Head & frame.Class) == 0) && roles.EarlierOf(frame.Class) is { } group ? group : ByType(frame, roles);

    private static Participant? ByType(Frame frame, RoleFinder roles) => frame.Type switch
    {
        EventType.Aid or EventType.Assault or EventType.Mobilize or EventType.Sanction or EventType.Coerce or EventType.Retreat or EventType.Cooperate => roles.TopicSubject ?? roles.Subject,
        EventType.Accuse or EventType.Reject or EventType.Request or EventType.Support when roles.SpeechSubject is { } speaker => speaker,
        EventType.Consult => roles.OwnSubject ? roles.Subject : roles.TopicSubject ?? roles.Subject,
        _ => roles.OwnSubject || roles.TopicSubject is { Marker: Marker.At } ? roles.Subject : roles.TopicSubject ?? roles.Subject,
    };

    /// <summary>How many characters of a description may stand between a word of undergoing and the name of whoever did (被捕记者杜邦).</summary>
    private const int VictimReach = 4;

    private (Side Actor, Side Recipient)? Fill(Frame frame, RoleFinder roles, int at)
    {
        if (frame.Type != EventType.Assault && roles.Backer is { } backer && frame.Kind is FrameKind.ActsOn or FrameKind.GivesTo or FrameKind.ActsToward)
        {
            return roles.Backed is { } backed && !Side.Meet(backed.Actors, backer.Actors) ? (Side.Of(backer), Side.Of(backed)) : null;
        }

        if (roles.IsUnder && frame.Type is EventType.Support or EventType.Aid)
        {
            return null;
        }

        if (roles is { IsPassive: true, Agent: not null, Patient: not null } && frame.Kind is FrameKind.Together or FrameKind.TogetherWith)
        {
            // 获马克龙接见: whoever is received takes part.
            var both = new List<int>();
            Add(both, roles.Patient);
            Add(both, roles.Agent);
            return both.Count >= 2 ? (new Side(both, both), Side.None) : null;
        }

        if (roles.IsPassive && frame.Kind is FrameKind.ActsOn or FrameKind.Acts or FrameKind.ActsToward || (frame.Kind == FrameKind.GivesTo && roles is { IsPassive: true, Agent: not null, To: null, Object: null }))
        {
            return roles.Patient is { } patient && (roles.Agent is not null || roles.OwnPatient) ? (Doer(frame, roles, patient), Side.Of(patient)) : null;
        }

        if (frame.Kind is FrameKind.Together or FrameKind.TogetherWith)
        {
            return Together(frame, roles);
        }

        if (frame.Kind == FrameKind.Undergone && !roles.OwnSubject && roles is { Object: { IsPerson: true } victim, ObjectGap: <= VictimReach })
        {
            // 被捕记者杜邦的父亲: whoever the word describes undergoes it.
            return (Doer(frame, roles, victim), Side.Of(victim));
        }

        if ((Subject(frame, roles) ?? (roles.IsOpen ? topic : null)) is not { } subject || (frame.Kind == FrameKind.Undergone && !roles.OwnSubject && !subject.IsPerson))
        {
            return null;
        }

        if ((subject.Head & WordClass.Private) != 0 && scene.AreStates(subject.Actors))
        {
            // What companies of a state do is not done by the state.
            return null;
        }

        switch (frame.Kind)
        {
            case FrameKind.ActsOn:
                if (frame.Type == EventType.Assault && roles is { IsPossessed: true, SubjectCrossed: false, Object: null, To: null } && subject is { Attributive: true, Actors.Count: 2 })
                {
                    // 法国和德国之间的报复性打击: they strike one another.
                    return (Side.Of(subject), Side.None);
                }

                if (frame.Type == EventType.Assault && roles is { IsWithin: true, At: { Attributive: true } attacker })
                {
                    // 德国士兵在法国的空袭中丧生: what happens in an attack happens to the subject.
                    return Directed(attacker, subject);
                }

                if (frame.Need == FrameNeed.Hostile)
                {
                    return Directed(subject, roles.FirstBehind);
                }

                if (frame.Type == EventType.Coerce && roles is { Object: null, To: null, Ba: null } && roles.IsElection && scene.Home.Contested is >= 0 and var contested)
                {
                    // 干预大选: that of the state whose campaign the article is about.
                    return (Side.Of(subject), new Side([contested], [contested]));
                }

                if (frame.Need == FrameNeed.SubjectNear)
                {
                    return Directed(subject, roles.To ?? roles.At);
                }

                return OnAdversary(frame, roles, subject) ?? Directed(
                    subject,
                    roles.Ba ?? (frame.Type == EventType.Request && roles.To is { CanAct: true } asked ? asked : null)
                    ?? (frame.Type == EventType.Request && roles is { Object.CanAct: false, ObjectGap: > 0 } ? null : roles.Object)
                    ?? (frame.Type == EventType.Accuse ? roles.About : null)
                    ?? roles.To
                    ?? roles.Against
                    ?? (frame.Type == EventType.Retreat ? roles.From : frame.Type == EventType.Assault ? roles.At : null)
                    ?? (frame.Type == EventType.Threaten ? roles.ToBehind : frame.Type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Support or EventType.Accuse ? roles.OwnTo : null)
                    ?? (frame.Type is EventType.Accuse or EventType.Threaten or EventType.Request ? NextParty(frame, roles, subject) : null)) ?? OnUnnamed(frame, roles, subject, at);
            case FrameKind.Receives:
                return (roles.From ?? roles.To ?? roles.Object) is { } giver ? (Side.Of(giver), Side.Of(subject)) : null;
            case FrameKind.Undergone:
                return (Doer(frame, roles, subject), Side.Of(subject));
            case FrameKind.Acts:
                if (frame.Type == EventType.Agree && roles.With is { CanAct: true } partner && !Side.Meet(partner.Actors, subject.Actors))
                {
                    // 甲与乙达成共识: both agree.
                    var both = new List<int>();
                    Add(both, subject);
                    Add(both, partner);
                    return (new Side(both, both), Side.None);
                }

                var taken = roles.Ba ?? roles.To ?? (roles.ObjectGap <= AdjacentObject ? roles.Object : null) ?? roles.With ?? roles.WithBehind ?? (frame.Type == EventType.Retreat ? roles.From : null) ?? (frame.Type is EventType.Agree or EventType.Concede ? roles.ToBehind : frame.Type == EventType.Reject ? roles.OuterTo : null);
                // 甲否认甲… names oneself in the content; nobody is refused by that.
                return (Side.Of(subject), taken is not null && !Side.Meet(taken.Actors, subject.Actors) ? Side.Of(taken) : Side.None);
            case FrameKind.ActsToward when frame.Type == EventType.Sanction && subject is { Actors.Count: 2, Marker: Marker.None, Attributive: false } && roles is { To: null, Object: null, With: null, Against: null } && roles.IsAdjacent(subject):
                // 法国与德国断绝关系: the first does so to the second.
                return (new Side([subject.Actors[0]], [subject.Actors[0]]), new Side([subject.Actors[1]], [subject.Actors[1]]));
            case FrameKind.ActsToward:
                return OnTerritory(frame, Directed(subject, (frame.Type == EventType.Accuse ? roles.About : frame.Type == EventType.Sanction ? roles.Ba : null) ?? roles.To ?? Foreign(frame, roles, subject) ?? roles.Against ?? (frame.Type is EventType.Sanction or EventType.Support ? roles.With ?? roles.WithBehind : null) ?? roles.OuterTo ?? roles.Addressed), roles.To);
            case FrameKind.ActsOrToward:
                if (frame.Type == EventType.Mobilize && roles.With is { CanAct: true } fellow && !Side.Meet(fellow.Actors, subject.Actors))
                {
                    // 甲与乙举行演习: both move their forces.
                    var fellows = new List<int>();
                    Add(fellows, subject);
                    Add(fellows, fellow);
                    subject = new Participant { Span = subject.Span, Actors = fellows, Named = fellows };
                }

                return (Side.Of(subject), (roles.To ?? roles.ToBehind ?? roles.Against ?? roles.Threatened) is { } faced ? Side.Of(faced) : roles.Waters is { } waters && scene.Actors.Shore(waters) is >= 0 and var shore ? new Side([shore], [shore]) : Side.None);
            case FrameKind.GivesTo:
                return Directed(subject, roles.To ?? (roles.ObjectGap <= AdjacentObject ? roles.Object : null) ?? roles.Destination ?? (frame.Class == WordClass.Tech ? roles.With : null));
            case FrameKind.Clashes:
                return (Side.Of(subject), Side.Of(roles.With ?? roles.To ?? roles.Object));
            case FrameKind.Joins:
                return (subject.Head & WordClass.Troops) != 0 ? (Side.Of(subject), Side.Of(roles.ToBehind)) : null;
            case FrameKind.Trained:
                return roles.At is { } trainer ? (Side.Of(trainer), Side.Of(subject)) : null;
            default:
                return null;
        }
    }

    /// <summary>法军继续进攻, 法军攻入该地区: where no one is named, the adversary known from other events is meant.</summary>
    private static (Side Actor, Side Recipient)? OnAdversary(Frame frame, RoleFinder roles, Participant subject) =>
        frame is { Type: EventType.Assault, Need: FrameNeed.None or FrameNeed.ObjectImpersonal } && roles is { OwnSubject: true, SubjectCrossed: false, IsPossessed: false, IsNoun: false, Object: null, Ba: null, To: null, At: null, From: null, OwnTo: null } && subject is { Marker: Marker.None, Attributive: false, Actors.Count: 1 }
            ? (Side.Of(subject), Side.None)
            : null;

    /// <summary>Concern about how things stand in a territory (对香港现况表示关切) blames the state that it belongs to.</summary>
    private (Side Actor, Side Recipient)? OnTerritory(Frame frame, (Side Actor, Side Recipient)? sides, Participant? target)
    {
        if (frame.Type == EventType.Accuse && sides is { Recipient.Actors: [var one] } both && target is { CanAct: false } && scene.Actors.IsTerritory(one) && scene.Actors.State(one) is >= 0 and var state)
        {
            return (both.Actor, new Side([state], [state]));
        }

        return sides;
    }

    /// <summary>The subject of the clause behind; where someone threatens with what his own state will do, whoever it is to be done to.</summary>
    private Participant? NextParty(Frame frame, RoleFinder roles, Participant subject)
    {
        if (roles.NextSubject is not { } next || frame.Type != EventType.Threaten || !scene.IsHome(Side.Of(subject), Side.Of(next)))
        {
            return roles.NextSubject;
        }

        var passed = false;
        foreach (var element in elements)
        {
            if (passed && element.Participant is { Actors.Count: > 0, Span.Length: > 1 } party && !scene.IsHome(Side.Of(subject), Side.Of(party)))
            {
                return party;
            }

            passed |= ReferenceEquals(element.Participant, next);
        }

        return null;
    }

    /// <summary>The object; where a state forbids its own people something (禁止法国企业从德国进口), whoever it is meant to hit.</summary>
    private static Participant? Foreign(Frame frame, RoleFinder roles, Participant subject) =>
        frame.Type == EventType.Sanction && roles.Object is { } own && Side.Same(own.Actors, subject.Actors) ? roles.OtherBehind(own) : roles.Object ?? (frame.Type == EventType.Sanction ? roles.OtherBehind(null) : null);

    private static (Side Actor, Side Recipient)? Directed(Participant subject, Participant? target) => target is null ? null : (Side.Of(subject), Side.Of(target));

    private (Side Actor, Side Recipient)? Together(Frame frame, RoleFinder roles)
    {
        var all = new List<int>();
        var titled = frame.Type == EventType.Consult ? roles.Titled : null;
        // A place where a meeting is held takes no part in it.
        Add(all, Subject(frame, roles) is { Marker: Marker.At, Place: not null } ? null : Subject(frame, roles));
        Add(all, roles.With);
        if (frame.Kind == FrameKind.Together)
        {
            if (frame.Type == EventType.Consult)
            {
                Add(all, roles.To ?? roles.Receiver);
            }

            if (!roles.IsNoun && (titled is not null || roles.Object is not { CanAct: false } || (frame.Mode == "visit" && roles.Object.Place is not null)))
            {
                Add(all, titled is { Actors.Count: > 0 } && !scene.ArePrivate(titled.Actors) ? titled : roles.Object ?? roles.WithBehind);
            }
        }

        if (all.Count == 1 && frame.Mode == "assembly" && scene.IsBody(all[0]) && roles is { SubjectCrossed: false, IsPossessed: false } && (roles.OwnSubject || roles.IsHeavy))
        {
            // 欧盟举行峰会: a body that meets consults in itself.
            return (new Side(all, all), Side.None);
        }

        // A party that tours its own country meets no one.
        return all.Count >= 2 && !(all.Count == 2 && titled is null && roles.Object is not { IsPerson: true } && roles.With is not { IsPerson: true } && (scene.Actors.State(all[0]) == all[1] || scene.Actors.State(all[1]) == all[0])) ? (new Side(all, all), Side.None) : null;
    }

    private static void Add(List<int> all, Participant? party)
    {
        if (party is null)
        {
            return;
        }

        foreach (var actor in party.Actors)
        {
            if (!all.Contains(actor))
            {
                all.Add(actor);
            }
        }
    }
}
