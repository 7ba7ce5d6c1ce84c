namespace Stemma.Events;

/// <summary>Against whom forces are moved and used where the clause names nobody.</summary>
internal static partial class Inference
{
    /// <summary>Who mobilises against the actors: those move their forces in answer.</summary>
    private static IReadOnlyList<int>? Challenger(List<Coded> found, IReadOnlyList<int> actors)
    {
        foreach (var coded in found)
        {
            if (coded.Event is { Type: EventType.Mobilize, Actors.Count: 1, Recipients.Count: 1 } threat && actors.Count == 1 && threat.Recipients[0] == actors[0])
            {
                return threat.Actors;
            }
        }

        return null;
    }

    /// <summary>Who stands face to face with the actors: 两军对峙.</summary>
    private static IReadOnlyList<int>? Opposite(List<Coded> found, IReadOnlyList<int> actors)
    {
        foreach (var coded in found)
        {
            if (coded.Event is { Type: EventType.Mobilize, Actors.Count: 2, Recipients.Count: 0 } standoff && actors.Count == 1 && standoff.Actors.Contains(actors[0]))
            {
                return [standoff.Actors[0] == actors[0] ? standoff.Actors[1] : standoff.Actors[0]];
            }
        }

        return null;
    }

    /// <summary>Whom the actors fight, or those fight whom they give troops or arms.</summary>
    private static IReadOnlyList<int>? Adversary(List<Coded> found, IReadOnlyList<int> actors)
    {
        foreach (var coded in found)
        {
            if (coded.Event is { Type: EventType.Assault, Status: EventStatus.Actual, Actors.Count: 1, Recipients.Count: > 0 } assault && actors.Contains(assault.Actors[0]))
            {
                return assault.Recipients;
            }
        }

        foreach (var coded in found)
        {
            if (coded.Event is { Type: EventType.Assault, Status: EventStatus.Actual, Actors.Count: 1 } assault && actors.Count == 1 && assault.Recipients.Contains(actors[0]))
            {
                return assault.Actors;
            }
        }

        foreach (var aid in found)
        {
            if (aid.Event is not { Type: EventType.Aid, Mode: "military" } || !Side.Meet(aid.Event.Actors, actors))
            {
                continue;
            }

            foreach (var coded in found)
            {
                if (coded.Event is { Type: EventType.Assault, Status: EventStatus.Actual, Actors.Count: 1, Recipients.Count: > 0 } assault)
                {
                    if (aid.Event.Recipients.Contains(assault.Actors[0]))
                    {
                        return assault.Recipients;
                    }

                    if (Side.Meet(assault.Recipients, aid.Event.Recipients))
                    {
                        return assault.Actors;
                    }
                }
            }
        }

        return null;
    }
}
