using Stemma.Text;

namespace Stemma.Events;

/// <summary>An event as a frame found it, before events of one article are merged.</summary>
internal readonly record struct Finding(Frame Frame, IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients, int Trigger);

/// <summary>Finds who did what to whom around one predicate of a parsed sentence.</summary>
/// <remarks>
/// Chinese marks roles by position and by prepositions: the subject stands before its predicate without a preposition, what 对, 向, 与, 被, 把 govern
/// before it with one, the object behind it. A clause without a subject takes over that of the clause before.
/// </remarks>
internal sealed class FrameResolver(List<Element> elements, Func<string, bool> sentenceHas, Func<int, bool> isState)
{
    private const int ObjectReach = 16;

    /// <summary>The first frame of the predicate at <paramref name="at"/> whose needs and roles are met, or null.</summary>
    public Finding? Resolve(int at)
    {
        var word = elements[at].Word!;
        var roles = new RoleFinder(elements, at);
        foreach (var frame in word.Frames)
        {
            if (frame.Absent is { } absent && sentenceHas(absent))
            {
                continue;
            }

            if (Meets(frame, roles) && Fill(frame, roles) is var (actors, recipients) && Plausible(frame, actors, recipients))
            {
                Consume(frame, roles);
                return new Finding(frame, actors, recipients, at);
            }
        }

        Consume(word.Frames[0], roles);
        return null;
    }

    private bool Meets(Frame frame, RoleFinder roles) => frame.Need switch
    {
        FrameNeed.ObjectClass => roles.HasObjectOf(frame.Class, ObjectReach + 8),
        FrameNeed.SubjectClass => roles.Subject is { } s && (s.Head & frame.Class) != 0,
        FrameNeed.SubjectState => roles.Subject is { } s && s.Actors.All(isState),
        FrameNeed.SubjectNonState => roles.Subject is { } s && !s.Actors.Any(isState),
        FrameNeed.SubjectPerson => roles.Subject is { IsPerson: true },
        FrameNeed.ObjectState => roles.Object is { } o && o.Actors.Any(isState),
        FrameNeed.ObjectAdjacent => roles.ObjectGap is >= 0 and <= 1,
        FrameNeed.Condition => sentenceHas("一旦") || sentenceHas("否则") || sentenceHas("后果") || sentenceHas("如果") || sentenceHas("代价") || sentenceHas("若"),
        _ => true,
    };

    private static (IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients)? Fill(Frame frame, RoleFinder roles)
    {
        if (roles.IsPassive && frame.Kind is FrameKind.ActsOn or FrameKind.Acts or FrameKind.ActsToward)
        {
            return roles.Patient is { } patient ? (roles.Agent?.Actors ?? [], patient.Actors) : null;
        }

        var subject = roles.Subject?.Actors;
        switch (frame.Kind)
        {
            case FrameKind.ActsOn:
                var target = roles.Ba ?? roles.Object ?? roles.To ?? (frame.Type == EventType.Assault ? roles.At : null) ?? (frame.Type == EventType.Accuse ? roles.About : null);
                return subject is not null && target is not null ? (subject, target.Actors) : null;
            case FrameKind.Acts:
                var taken = roles.Ba ?? roles.To ?? (roles.ObjectGap <= 4 ? roles.Object : null) ?? roles.With ?? roles.WithBehind;
                return subject is null ? null : (subject, taken?.Actors ?? []);
            case FrameKind.ActsToward:
                var towards = (frame.Type == EventType.Accuse ? roles.About : null) ?? roles.To ?? roles.Object;
                return subject is not null && towards is not null ? (subject, towards.Actors) : null;
            case FrameKind.ActsOrToward:
                return subject is null ? null : (subject, roles.To?.Actors ?? []);
            case FrameKind.GivesTo:
                var receiver = roles.To ?? roles.Object;
                return subject is not null && receiver is not null ? (subject, receiver.Actors) : null;
            case FrameKind.Clashes:
                var foe = roles.With ?? roles.To ?? roles.Object;
                return subject is not null && (foe is not null || subject.Count >= 2) ? (subject, foe?.Actors ?? []) : null;
            default:
                List<int> all = [];
                foreach (var part in new[] { roles.Subject, roles.With, roles.To is { } to && frame.Type == EventType.Consult ? to : null, roles.Object ?? roles.WithBehind })
                {
                    all.AddRange((part?.Actors ?? []).Where(a => !all.Contains(a)));
                }

                return all.Count >= 2 ? (all, []) : null;
        }
    }

    /// <summary>No one acts on himself alone; a passive without a named agent counts for force and punishment only.</summary>
    private static bool Plausible(Frame frame, IReadOnlyList<int> actors, IReadOnlyList<int> recipients)
    {
        if (actors.Count == 0)
        {
            return recipients.Count > 0 && frame.Type is EventType.Assault or EventType.Coerce or EventType.Sanction;
        }

        return recipients.Count == 0 || !recipients.All(actors.Contains);
    }

    /// <summary>The object of a predicate without a clause behind it is no subject of later predicates.</summary>
    private static void Consume(Frame frame, RoleFinder roles)
    {
        if (frame.Type is not (EventType.Request or EventType.Accuse or EventType.Support or EventType.Threaten or EventType.Reject or EventType.Agree) && roles.Object is { } o)
        {
            o.Consumed = true;
        }
    }
}
