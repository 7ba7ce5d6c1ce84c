using Stemma.Text;

namespace Stemma.Events;

/// <summary>Fills in the recipient that the article has named elsewhere: the accuser who is rejected, the adversary who is fought.</summary>
internal static partial class Inference
{
    /// <summary>Completes the findings of one article, which stand in text order; findings of fights whose adversary stays unknown are dropped.</summary>
    public static List<Coded> Complete(List<Coded> found, Scene scene)
    {
        var completed = new List<Coded>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var coded = found[i];
            var recipients = coded.Event.Recipients;
            if (coded.Event is { Actors.Count: 0, Type: EventType.Coerce or EventType.Accuse } && Doer(found, i, scene) is { } prosecutor && !Side.Meet(prosecutor, recipients))
            {
                coded = coded with { Event = coded.Event with { Actors = prosecutor } };
            }

            if (coded.Event is { Actors.Count: 0, Type: EventType.Sanction } && Sanctioner(found, i, scene) is { } sanctioner && !Side.Meet(sanctioner, recipients))
            {
                coded = coded with { Event = coded.Event with { Actors = sanctioner } };
            }

            if (recipients.Count == 0 && Recipients(found, i) is { } inferred && !Side.Meet(inferred, coded.Event.Actors))
            {
                recipients = inferred;
            }

            if (recipients.Count == 0 && coded.Frame is { Kind: FrameKind.ActsOn, Type: EventType.Assault } && coded.Event.Type == EventType.Assault && coded.Event.Actors.Count == 1)
            {
                continue;
            }

            if (coded.Event.Type == EventType.Aid && coded.Frame.Need == FrameNeed.SubjectClass && Fights(found, i))
            {
                // Troops that enter the land of those they fight help no one.
                continue;
            }

            if (recipients.Count == 0 && coded.Frame.Kind is FrameKind.Joins || (recipients.Count == 0 && coded.Frame.Kind == FrameKind.Clashes && coded.Event.Actors.Count < 2))
            {
                continue;
            }

            if (recipients.Count == 0 && coded.Frame is { Kind: FrameKind.Spoken, Mode: "reply" } or { Type: EventType.Threaten } || (recipients.Count == 0 && coded.Event.Mode == "reproach"))
            {
                // A reply to no one known, a threat against no one known.
                continue;
            }

            completed.Add(coded with { Event = coded.Event with { Recipients = recipients, Mode = coded.Event.Mode == "reproach" ? null : coded.Event.Mode } });
        }

        return completed;
    }

    private static IReadOnlyList<int>? Recipients(List<Coded> found, int at)
    {
        var coded = found[at];
        return coded.Event.Type switch
        {
            EventType.Reject when coded.RefersBack => Accuser(found, at) ?? (coded.Spoken >= 0 ? [coded.Spoken] : null),
            EventType.Threaten => Opponent(found, at),
            EventType.Accuse when coded.Event.Mode == "reproach" => Opponent(found, at),
            EventType.Mobilize when coded.Frame.Class is WordClass.Troops || coded.Frame.Mode == "troops" => Adversary(found, coded.Event.Actors) ?? Challenger(found, coded.Event.Actors) ?? Opposite(found, coded.Event.Actors),
            EventType.Assault when coded.Frame.Kind is FrameKind.Joins or FrameKind.Clashes or FrameKind.ActsOn && coded.Event.Actors.Count == 1 => Adversary(found, coded.Event.Actors),
            _ => null,
        };
    }

    /// <summary>Who did what a passive names no one for: to a people, whoever is blamed; to others, whoever accuses or coerces.</summary>
    private static IReadOnlyList<int>? Doer(List<Coded> found, int at, Scene scene)
    {
        var blames = found[at].Event.Type == EventType.Coerce;
        return blames && scene.ArePeoples(found[at].Event.Recipients) ? Blamed(found, at) ?? Prosecutor(found, at, scene) : Prosecutor(found, at, scene) ?? (blames ? Blamed(found, at) : null);
    }

    /// <summary>The state or body that is nearest to have accused or coerced someone, where a passive names no one (…被捕).</summary>
    private static IReadOnlyList<int>? Prosecutor(List<Coded> found, int at, Scene scene)
    {
        for (var distance = 1; distance < found.Count; distance++)
        {
            if ((ActsOfForce(found, at - distance) ?? ActsOfForce(found, at + distance)) is { } actors && !scene.ArePrivate(actors))
            {
                return actors;
            }
        }

        return null;
    }

    /// <summary>The state or body that is nearest to be blamed, where no one else is said to have done what was done to people without a name of their own.</summary>
    private static IReadOnlyList<int>? Blamed(List<Coded> found, int at)
    {
        for (var distance = 1; distance < found.Count; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[at - distance, at + distance])
            {
                if (i >= 0 && i < found.Count && found[i].Event is { Type: EventType.Accuse, Recipients.Count: 1 } blame)
                {
                    return blame.Recipients;
                }
            }
        }

        return null;
    }

    /// <summary>Who is nearest to have sanctioned someone, where a passive names no one (…遭受制裁).</summary>
    private static IReadOnlyList<int>? Sanctioner(List<Coded> found, int at, Scene scene)
    {
        for (var distance = 1; distance < found.Count; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[at - distance, at + distance])
            {
                if (i >= 0 && i < found.Count && found[i].Event is { Type: EventType.Sanction, Actors.Count: > 0 } act && !scene.IsOwn(found[at].Event.Recipients, act.Actors))
                {
                    return act.Actors;
                }
            }
        }

        return null;
    }

    private static IReadOnlyList<int>? ActsOfForce(List<Coded> found, int at) =>
        at >= 0 && at < found.Count && found[at] is { Event: { Type: EventType.Coerce or EventType.Accuse, Status: EventStatus.Actual, Actors.Count: > 0 } act, Frame.Kind: not FrameKind.Spoken } && found[at].Event.Statement is null ? act.Actors : null;

    /// <summary>Whether the parties of the event at <paramref name="at"/> have fought each other by what the article says before.</summary>
    private static bool Fights(List<Coded> found, int at)
    {
        var aid = found[at].Event;
        for (var i = 0; i < at; i++)
        {
            if (found[i].Event is { Type: EventType.Assault, Actors.Count: > 0 } assault && Side.Meet(assault.Actors, aid.Actors) && (Side.Meet(assault.Recipients, aid.Recipients) || Side.Meet(assault.Actors, aid.Recipients)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who last accused the one who rejects.</summary>
    private static IReadOnlyList<int>? Accuser(List<Coded> found, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (found[i].Event is { Type: EventType.Accuse } accusation && Side.Meet(accusation.Recipients, found[at].Event.Actors))
            {
                return accusation.Actors;
            }
        }

        return null;
    }

    /// <summary>Whom the one who threatens last accused, asked or refused.</summary>
    private static IReadOnlyList<int>? Opponent(List<Coded> found, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (found[i].Event is { Type: EventType.Accuse or EventType.Request or EventType.Reject or EventType.Sanction, Recipients.Count: > 0 } quarrel && Side.Same(quarrel.Actors, found[at].Event.Actors))
            {
                return quarrel.Recipients;
            }
        }

        return null;
    }
}

/// <summary>An event with what inference needs to know of its wording.</summary>
/// <param name="Event">The event.</param>
/// <param name="Frame">The frame that found it.</param>
/// <param name="RefersBack">Whether its clause refers to what was said before (这些说法, 对此).</param>
internal readonly record struct Coded(PoliticalEvent Event, Frame Frame, bool RefersBack)
{
    /// <summary>Who spoke last before a refusal that refers back, or -1.</summary>
    public int Spoken { get; init; } = -1;

    /// <summary>Where the predicate stands; empty where a statement as a whole was read.</summary>
    public TextSpan Trigger { get; init; }
}
