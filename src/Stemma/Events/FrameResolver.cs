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
internal sealed class FrameResolver(List<Element> elements, Func<string, bool> sentenceHas, Func<int, bool> isState, Func<TextSpan, TextSpan, int> speakerOf)
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

            if (!(frame.Type == EventType.Agree && roles.IsPossessed) && Meets(frame, roles) && (frame.Kind == FrameKind.Spoken ? Speech(roles, at) : Fill(frame, roles)) is var (actors, recipients) && Plausible(frame, actors, recipients) && (recipients.Count > 0 || Stands(frame, actors, roles)))
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
        FrameNeed.Near => elements.Exists(e => (e.Classes & frame.Class) != 0),
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
    private (IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients)? Speech(RoleFinder roles, int at) =>
        roles.Subject is { } subject && speakerOf(elements[at].Span, subject.Span) is >= 0 and var speaker ? ([speaker], subject.Actors) : null;

    private static (IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients)? Fill(Frame frame, RoleFinder roles)
    {
        if (roles.IsPassive && frame.Kind is FrameKind.ActsOn or FrameKind.Acts or FrameKind.ActsToward)
        {
            return roles.Patient is { } patient && (roles.Agent is not null || roles.OwnPatient) ? (roles.Agent?.Actors ?? [], patient.Actors) : null;
        }

        var subject = Subject(frame, roles)?.Actors;
        switch (frame.Kind)
        {
            case FrameKind.ActsOn:
                if (frame.Need == FrameNeed.SubjectNear)
                {
                    return subject is not null && (roles.To ?? roles.At) is { } attacked ? (subject, attacked.Actors) : null;
                }

                var target = roles.Ba ?? roles.Object
                    ?? (frame.Type == EventType.Accuse ? roles.About : null)
                    ?? roles.To
                    ?? (frame.Type is EventType.Accuse or EventType.Threaten or EventType.Request ? roles.NextSubject : null);
                return subject is not null && target is not null ? (subject, target.Actors) : null;
            case FrameKind.Acts:
                var taken = roles.Ba ?? roles.To ?? (roles.ObjectGap <= AdjacentObject ? roles.Object : null) ?? roles.With ?? roles.WithBehind ?? (frame.Type == EventType.Agree ? roles.ToBehind : null);
                // 甲否认甲… names oneself in the content; nobody is refused by that.
                return subject is null ? null : (subject, taken is { } other && !Overlap(other.Actors, subject) ? other.Actors : []);
            case FrameKind.ActsToward:
                var towards = (frame.Type == EventType.Accuse ? roles.About : null) ?? roles.To ?? roles.Object;
                return subject is not null && towards is not null ? (subject, towards.Actors) : null;
            case FrameKind.ActsOrToward:
                return subject is null ? null : (subject, (roles.To ?? roles.ToBehind)?.Actors ?? []);
            case FrameKind.GivesTo:
                var receiver = roles.To ?? (roles.ObjectGap <= AdjacentObject ? roles.Object : null) ?? roles.Destination;
                return subject is not null && receiver is not null ? (subject, receiver.Actors) : null;
            case FrameKind.Clashes:
                var foe = roles.With ?? roles.To ?? roles.Object;
                return subject is null ? null : (subject, foe?.Actors ?? []);
            case FrameKind.Joins:
                return Subject(frame, roles) is { } fighters && (fighters.Head & WordClass.Troops) != 0 ? (fighters.Actors, roles.ToBehind?.Actors ?? []) : null;
            case FrameKind.Trained:
                return roles.At is { } trainer && subject is not null ? (trainer.Actors, subject) : null;
            case FrameKind.TogetherWith:
                return Together(subject, roles.With, null, null);
            default:
                return Together(subject, roles.With, frame.Type == EventType.Consult ? roles.To : null, roles.IsNoun ? null : roles.Object is { CanAct: false } ? null : roles.Object ?? roles.WithBehind);
        }
    }

    private static (IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients)? Together(IReadOnlyList<int>? subject, params ReadOnlySpan<Participant?> others)
    {
        List<int> all = [.. subject ?? []];
        foreach (var other in others)
        {
            all.AddRange((other?.Actors ?? []).Where(a => !all.Contains(a)));
        }

        return all.Count >= 2 ? (all, []) : null;
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
            return recipients.Count > 0 && (frame.Type == EventType.Sanction || (frame.Type is EventType.Assault or EventType.Coerce && !recipients.Any(isState)));
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
