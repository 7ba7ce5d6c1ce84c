using Stemma.Text;

namespace Stemma.Events;

/// <summary>An event as a frame found it, before events of one article are merged.</summary>
/// <param name="Frame">What the predicate codes.</param>
/// <param name="Actors">Entities that act.</param>
/// <param name="Recipients">Entities acted on.</param>
/// <param name="Trigger">Index of the predicate among the sentence's elements.</param>
internal readonly record struct Finding(Frame Frame, IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients, int Trigger);

/// <summary>Finds who did what to whom around one predicate of a parsed sentence.</summary>
/// <remarks>
/// Chinese marks roles by position and by prepositions: the subject stands before its predicate without a preposition, what 对, 向, 与, 被, 把 govern
/// before it with one, the object behind it. A clause without a subject takes over that of the clause before.
/// </remarks>
internal sealed partial class FrameResolver(List<Element> elements, TextSpan sentence, Scene scene, Participant? topic = null)
{
    private const int ObjectReach = 24;
    private const int AdjacentObject = 2;

    /// <summary>The first frame of the predicate at <paramref name="at"/> whose needs and roles are met, or null.</summary>
    public Finding? Resolve(int at)
    {
        var word = elements[at].Word!;
        var roles = new RoleFinder(elements, at);
        Finding? finding = null;
        foreach (var frame in word.Frames)
        {
            if (frame.Absent is { } absent && scene.Has(sentence, absent))
            {
                continue;
            }

            if ((frame.Type == EventType.Agree && roles.IsPossessed) || !Meets(frame, roles, at) || (frame.Kind switch { FrameKind.Spoken => Speech(roles, at), FrameKind.Role => Role(at), _ => Fill(frame, roles, at) }) is not { } sides)
            {
                continue;
            }

            if (roles.Subject is { IsPaper: true } && frame.Type is not (EventType.Accuse or EventType.Request or EventType.Reject or EventType.Support or EventType.Agree or EventType.Threaten or EventType.Concede))
            {
                // What a paper says of help or meetings, its issuer has not done.
                continue;
            }

            if (roles.ModifiesPeople)
            {
                // 支持德国的民众: the people do, and nobody knows who they are.
                continue;
            }

            if (frame.Type == EventType.Consult && !IsPublic(sides.Actor.Actors))
            {
                // Private persons who meet do no politics.
                continue;
            }

            if (frame.Type == EventType.Mobilize && scene.ArePrivate(sides.Actor.Actors))
            {
                // An athlete who gets ready moves no forces.
                continue;
            }

            if (frame is { Type: EventType.Consult, Mode: "visit" or null } && roles is { Subject: { IsPerson: true } visitor, Object: { IsPerson: false, Head: WordClass.None } seen } && scene.ArePrivate(visitor.Actors) && scene.AreStates(seen.Actors))
            {
                // Whoever travels without an office meets no one.
                continue;
            }

            if (frame is { Type: EventType.Aid, Class: WordClass.Troops } && roles.IsFollowedBy(static w => w.Frames[0] is { Type: EventType.Mobilize, Need: FrameNeed.ObjectClass }))
            {
                // 派出军机进入德国领空 helps no one.
                continue;
            }

            if (frame.Type == EventType.Support && roles.IsAim)
            {
                continue;
            }

            if (frame.Type == EventType.Threaten && scene.IsHome(sides.Actor, sides.Recipient))
            {
                // Whoever vows something for his own state threatens no one.
                continue;
            }

            if (frame.Kind != FrameKind.Spoken && IsComplaint(word, at, sides))
            {
                // 甲表示，乙诋毁甲: what a party says of the other is an accusation, not a deed.
                continue;
            }

            var (actors, recipients) = scene.Home.Separate(frame.Type, sides.Actor, sides.Recipient);
            if (!scene.MayAct(frame, actors))
            {
                continue;
            }

            if (recipients.Count > 0 && (recipients = scene.Addressed(frame.Type, recipients)).Count == 0 && frame.Type is not (EventType.Request or EventType.Agree or EventType.Coerce))
            {
                continue;
            }

            if (Plausible(frame, actors, recipients, roles) && (recipients.Count > 0 || Stands(frame, actors, roles)))
            {
                finding = new Finding(frame, actors, recipients, at);
                break;
            }
        }

        Consume(finding?.Frame ?? word.Frames[0], roles);
        return finding;
    }

    /// <summary>Whether the predicate is also a word of blame and the one it is done to says so.</summary>
    private bool IsComplaint(EventWord word, int at, (Side Actor, Side Recipient) sides)
    {
        foreach (var frame in word.Frames)
        {
            if (frame.Kind == FrameKind.Spoken)
            {
                return (scene.SpeakerAt(elements[at].Span) is >= 0 and var said ? said : scene.SpeakerBefore(sentence, sides.Actor.Actors)) is >= 0 and var speaker && Side.Meet(sides.Recipient.Actors, [scene.Actors.Actor(speaker)]) && !Side.Meet(sides.Actor.Actors, [scene.Actors.Actor(speaker)]);
            }
        }

        return false;
    }

    private bool Meets(Frame frame, RoleFinder roles, int at) => frame.Need switch
    {
        FrameNeed.ObjectClass => roles.HasObjectOf(frame.Class, ObjectReach) || (frame.Class == WordClass.Diplomat && NamesEnvoy(at)) || (frame.Class == WordClass.Pact && scene.OpensTitle(elements[at].Span.End)),
        FrameNeed.SubjectClass => Subject(frame, roles) is { } s && ((s.Head & frame.Class) != 0 || (frame.Kind == FrameKind.Clashes && s is { Marker: Marker.None, Attributive: false, Actors.Count: 2 } && roles.OwnSubject && roles.IsAdjacent(s))),
        FrameNeed.SubjectState => Subject(frame, roles) is { } s && scene.AreStates(s.Actors),
        FrameNeed.SubjectNonState => Subject(frame, roles) is { } s && !scene.HasState(s.Actors),
        FrameNeed.SubjectPair => roles is { IsPossessed: true, SubjectCrossed: false, Subject: { Attributive: true, Actors.Count: >= 2 } },
        FrameNeed.SubjectPerson => roles.Subject is { IsPerson: true },
        FrameNeed.SubjectNear => roles.OwnSubject && !roles.SubjectCrossed,
        FrameNeed.ObjectState => roles.IsPassive || roles.IsUnder || (roles.Object is { } o && scene.HasState(o.Actors)),
        FrameNeed.ObjectAdjacent => roles is { IsPassive: true, Agent: not null } || roles.ObjectGap is >= 0 and <= AdjacentObject && roles.Object is { CanAct: true },
        FrameNeed.ObjectImpersonal => (roles.Object ?? roles.To ?? roles.Ba ?? roles.Patient) is not { IsPerson: true },
        FrameNeed.ObjectBody => roles.Object is { Named: [var body, ..] } && scene.IsBody(body),
        FrameNeed.Hostile => roles.IsFollowedBy(static w => w.Frames[0].Type is EventType.Sanction or EventType.Assault or EventType.Coerce or EventType.Mobilize),
        FrameNeed.Near => scene.IsAbout(frame.Class) || Names(frame.Class),
        FrameNeed.WithNear => roles.IsVerbWith,
        FrameNeed.Condition => scene.HasWarning(sentence),
        _ => true,
    };

    /// <summary>Whether a diplomat with his name follows: 驱逐德国驻法国大使默茨.</summary>
    private bool NamesEnvoy(int at)
    {
        for (var i = at + 1; i < elements.Count && elements[i].Kind is not (ElementKind.Break or ElementKind.Trigger); i++)
        {
            if (elements[i].Participant is { } party && scene.IsEnvoy(party))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPublic(IReadOnlyList<int> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            if (scene.IsState(actors[i]) || scene.IsBody(actors[i]) || scene.Actors.IsTerritory(actors[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Names(WordClass wanted)
    {
        foreach (var element in elements)
        {
            if ((element.Classes & wanted) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>No one acts on himself alone; a passive without a named agent counts for force against persons and for sanctions.</summary>
    private bool Plausible(Frame frame, IReadOnlyList<int> actors, IReadOnlyList<int> recipients, RoleFinder roles)
    {
        if (actors.Count == 0)
        {
            // In 甲提及男童遇袭 and 甲的男童遇袭 somebody else undergoes it.
            return recipients.Count > 0 && !roles.IsSubjectApart && (frame.Type == EventType.Sanction || (frame.Type is EventType.Assault or EventType.Coerce or EventType.Accuse && !scene.HasState(recipients) && !scene.Actors.IsPeople(recipients[0])));
        }

        return !Side.Meet(recipients, actors);
    }

    /// <summary>Whether a promise or refusal without a recipient is a political act: of a state or body that the clause itself names.</summary>
    private bool Stands(Frame frame, IReadOnlyList<int> actors, RoleFinder roles) => frame.Type switch
    {
        EventType.Agree => actors.Count >= 2 || (roles.OwnSubject && !roles.SubjectCrossed),
        EventType.Reject => scene.HasState(actors) || roles.Subject is { IsPerson: false } || (roles.OwnSubject && scene.Actors.State(actors[0]) >= 0),
        EventType.Protest => roles.OwnSubject && !roles.SubjectCrossed,
        _ => true,
    };

    /// <summary>The object of a predicate without a clause behind it is no subject of later predicates.</summary>
    private static void Consume(Frame frame, RoleFinder roles)
    {
        if (roles.Object is not { } o)
        {
            return;
        }

        o.IsObject = true;
        if (frame.Kind != FrameKind.TogetherWith && frame.Type is not (EventType.Request or EventType.Accuse or EventType.Support or EventType.Threaten or EventType.Reject or EventType.Agree))
        {
            o.Consumed = true;
        }
    }
}
