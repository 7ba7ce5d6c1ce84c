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
internal sealed class FrameResolver(List<Element> elements, ActorMap actorMap, HomeAffairs home, Func<string, bool> sentenceHas, Func<int, bool> isState, Func<WordClass, bool> isAbout, Func<int, bool> isBody, Func<TextSpan, TextSpan, int> speakerOf)
{
    private const int ObjectReach = 24;
    private const int AdjacentObject = 2;

    private static readonly string[] Conditions = ["一旦", "否则", "后果", "如果", "代价", "若", "不要", "切勿", "报复", "倘"];

    /// <summary>The first frame of the predicate at <paramref name="at"/> whose needs and roles are met, or null.</summary>
    public Finding? Resolve(int at)
    {
        var word = elements[at].Word!;
        var roles = new RoleFinder(elements, at);
        Finding? finding = null;
        foreach (var frame in word.Frames)
        {
            if (frame.Absent is { } absent && sentenceHas(absent))
            {
                continue;
            }

            if ((frame.Type == EventType.Agree && roles.IsPossessed) || !Meets(frame, roles) || (frame.Kind == FrameKind.Spoken ? Speech(roles, at) : Fill(frame, roles)) is not { } sides)
            {
                continue;
            }

            var (actors, recipients) = home.Separate(frame.Type, sides.Actor, sides.Recipient);
            if (Plausible(frame, actors, recipients) && (recipients.Count > 0 || Stands(frame, actors, roles)))
            {
                finding = new Finding(frame, actors, recipients, at);
                break;
            }
        }

        Consume(finding?.Frame ?? word.Frames[0], roles);
        return finding;
    }

    private bool Meets(Frame frame, RoleFinder roles) => frame.Need switch
    {
        FrameNeed.ObjectClass => roles.HasObjectOf(frame.Class, ObjectReach),
        FrameNeed.SubjectClass => Subject(frame, roles) is { } s && (s.Head & frame.Class) != 0,
        FrameNeed.SubjectState => Subject(frame, roles) is { } s && s.Actors.All(isState),
        FrameNeed.SubjectNonState => Subject(frame, roles) is { } s && !s.Actors.Any(isState),
        FrameNeed.SubjectPerson => roles.Subject is { IsPerson: true },
        FrameNeed.SubjectNear => roles.OwnSubject && !roles.SubjectCrossed,
        FrameNeed.ObjectState => roles.IsPassive || (roles.Object is { } o && o.Actors.Any(isState)),
        FrameNeed.ObjectAdjacent => roles.ObjectGap is >= 0 and <= AdjacentObject && roles.Object is { CanAct: true },
        FrameNeed.ObjectImpersonal => (roles.Object ?? roles.To ?? roles.Ba ?? roles.Patient) is not { IsPerson: true },
        FrameNeed.ObjectBody => roles.Object is { Named: [var body, ..] } && isBody(body),
        FrameNeed.Hostile => roles.IsFollowedBy(static w => w.Frames[0].Type is EventType.Sanction or EventType.Assault or EventType.Coerce or EventType.Mobilize),
        FrameNeed.Near => isAbout(frame.Class) || elements.Exists(e => (e.Classes & frame.Class) != 0),
        FrameNeed.Condition => Array.Exists(Conditions, c => sentenceHas(c)),
        _ => true,
    };

    /// <summary>Doings, not sayings, may have the noun of a topic phrase as subject: 就法国攻打印度…, 在法国攻打印度之前.</summary>
    private static Participant? Subject(Frame frame, RoleFinder roles) => frame.Type switch
    {
        EventType.Aid or EventType.Assault or EventType.Mobilize or EventType.Sanction or EventType.Coerce or EventType.Retreat or EventType.Cooperate => roles.TopicSubject ?? roles.Subject,
        EventType.Accuse or EventType.Reject or EventType.Request when roles.SpeechSubject is { } speaker => speaker,
        _ => roles.OwnSubject ? roles.Subject : roles.TopicSubject ?? roles.Subject,
    };

    /// <summary>The speaker of the statement that holds the predicate acts on the subject that the same words name.</summary>
    private (Side Actor, Side Recipient)? Speech(RoleFinder roles, int at) =>
        roles.Subject is { } subject && !roles.SubjectCrossed && !IsModifier(at) && StatusFinder.Find(elements, at, false) == EventStatus.Actual && speakerOf(elements[at].Span, subject.Span) is >= 0 and var speaker ? (new Side([actorMap.Actor(speaker)], [speaker]), Side.Of(subject)) : null;

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

    private static (Side Actor, Side Recipient)? Fill(Frame frame, RoleFinder roles)
    {
        if (roles.IsPassive && frame.Kind is FrameKind.ActsOn or FrameKind.Acts or FrameKind.ActsToward)
        {
            return roles.Patient is { } patient && (roles.Agent is not null || roles.OwnPatient) ? (Side.Of(roles.Agent), Side.Of(patient)) : null;
        }

        if (frame.Kind is FrameKind.Together or FrameKind.TogetherWith)
        {
            return Together(frame, roles);
        }

        if (Subject(frame, roles) is not { } subject)
        {
            return null;
        }

        switch (frame.Kind)
        {
            case FrameKind.ActsOn:
                if (frame.Type == EventType.Assault && roles is { IsWithin: true, At: { Attributive: true } attacker })
                {
                    // 德国士兵在法国的空袭中丧生: what happens in an attack happens to the subject.
                    return Directed(attacker, subject);
                }

                if (frame.Need == FrameNeed.Hostile)
                {
                    return Directed(subject, roles.FirstBehind);
                }

                if (frame.Need == FrameNeed.SubjectNear)
                {
                    return Directed(subject, roles.To ?? roles.At);
                }

                return Directed(
                    subject,
                    roles.Ba ?? roles.Object
                    ?? (frame.Type == EventType.Accuse ? roles.About : null)
                    ?? roles.To
                    ?? (frame.Type == EventType.Retreat ? roles.From : frame.Type == EventType.Assault ? roles.At : null)
                    ?? (frame.Type == EventType.Threaten ? roles.ToBehind : null)
                    ?? (frame.Type is EventType.Accuse or EventType.Threaten or EventType.Request ? roles.NextSubject : null));
            case FrameKind.Receives:
                return (roles.From ?? roles.To ?? roles.Object) is { } giver ? (Side.Of(giver), Side.Of(subject)) : null;
            case FrameKind.Undergone:
                return (Side.Of(roles.Agent), Side.Of(subject));
            case FrameKind.Acts:
                var taken = roles.Ba ?? roles.To ?? (roles.ObjectGap <= AdjacentObject ? roles.Object : null) ?? roles.With ?? roles.WithBehind ?? (frame.Type == EventType.Retreat ? roles.From : null) ?? (frame.Type == EventType.Agree ? roles.ToBehind : null);
                // 甲否认甲… names oneself in the content; nobody is refused by that.
                return (Side.Of(subject), taken is not null && !Overlap(taken.Actors, subject.Actors) ? Side.Of(taken) : Side.None);
            case FrameKind.ActsToward:
                return Directed(subject, (frame.Type == EventType.Accuse ? roles.About : null) ?? roles.To ?? roles.Object ?? (frame.Type == EventType.Sanction ? roles.With : null) ?? roles.Addressed);
            case FrameKind.ActsOrToward:
                return (Side.Of(subject), Side.Of(roles.To ?? roles.ToBehind ?? roles.Threatened));
            case FrameKind.GivesTo:
                return Directed(subject, roles.To ?? (roles.ObjectGap <= AdjacentObject ? roles.Object : null) ?? roles.Destination);
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

    private static (Side Actor, Side Recipient)? Directed(Participant subject, Participant? target) => target is null ? null : (Side.Of(subject), Side.Of(target));

    private static (Side Actor, Side Recipient)? Together(Frame frame, RoleFinder roles)
    {
        var all = new List<int>();
        // A place where a meeting is held takes no part in it.
        Add(all, Subject(frame, roles) is { Marker: Marker.At, Place: not null } ? null : Subject(frame, roles));
        Add(all, roles.With);
        if (frame.Kind == FrameKind.Together)
        {
            if (frame.Type == EventType.Consult)
            {
                Add(all, roles.To);
            }

            if (!roles.IsNoun && (roles.Object is not { CanAct: false } || (frame.Mode == "visit" && roles.Object.Place is not null)))
            {
                Add(all, roles.Object ?? roles.WithBehind);
            }
        }

        return all.Count >= 2 ? (new Side(all, all), Side.None) : null;
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

    private static bool Overlap(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                if (a[i] == b[j])
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>No one acts on himself alone; a passive without a named agent counts for force against persons and for sanctions.</summary>
    private bool Plausible(Frame frame, IReadOnlyList<int> actors, IReadOnlyList<int> recipients)
    {
        if (actors.Count == 0)
        {
            return recipients.Count > 0 && (frame.Type == EventType.Sanction || (frame.Type is EventType.Assault or EventType.Coerce or EventType.Accuse && !recipients.Any(isState)));
        }

        return !recipients.Any(actors.Contains);
    }

    /// <summary>Whether a promise or refusal without a recipient is a political act: of a state or body that the clause itself names.</summary>
    private bool Stands(Frame frame, IReadOnlyList<int> actors, RoleFinder roles) => frame.Type switch
    {
        EventType.Agree => actors.Count >= 2 || (roles.OwnSubject && !roles.SubjectCrossed),
        EventType.Reject => actors.Any(isState) || roles.Subject is { IsPerson: false },
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
        if (frame.Type is not (EventType.Request or EventType.Accuse or EventType.Support or EventType.Threaten or EventType.Reject or EventType.Agree))
        {
            o.Consumed = true;
        }
    }
}
