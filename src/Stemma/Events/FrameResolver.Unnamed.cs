namespace Stemma.Events;

/// <summary>Deeds of which one side has no name.</summary>
internal sealed partial class FrameResolver
{
    /// <summary>How many characters may stand between a verb and the people without a name that it is done to.</summary>
    private const int PeopleReach = 16;

    /// <summary>The same for those who are asked, who stand right behind.</summary>
    private const int AskedReach = 6;

    private const WordClass People = WordClass.Agent | WordClass.Troops | WordClass.Trainee | WordClass.Outsider | WordClass.Private;

    /// <summary>Who undergoes something in a state without anybody named as doing it, undergoes it from that state: 在德国被捕.</summary>
    private Side Doer(Frame frame, RoleFinder roles, Participant patient)
    {
        if (roles.Agent is { } agent)
        {
            return Side.Of(agent);
        }

        if (frame.Type != EventType.Coerce || roles.At is not { } where || Side.Meet(where.Actors, patient.Named))
        {
            return Side.None;
        }

        if (where.Actors is [var state] && scene.IsState(state))
        {
            return Side.Of(where);
        }

        return where.Place is { } place && scene.Actors.State(place) is >= 0 and var land ? new Side([land], [land]) : Side.None;
    }

    /// <summary>警方逮捕两名抗议者: what is plainly done to, or asked of, people without a name.</summary>
    private (Side Actor, Side Recipient)? OnUnnamed(Frame frame, RoleFinder roles, Participant subject, int at) =>
        frame is { Type: EventType.Coerce, Need: FrameNeed.None } or { Type: EventType.Request, Need: FrameNeed.None or FrameNeed.ObjectClass } && roles is { OwnSubject: true, SubjectCrossed: false, IsPossessed: false, IsNoun: false, Object: null, Ba: null, To: null } && subject is { Marker: Marker.None, Attributive: false, Actors.Count: > 0 } && HasPeopleBehind(at, frame.Type == EventType.Coerce)
            ? (Side.Of(subject), Side.None)
            : null;

    private bool HasPeopleBehind(int at, bool isForce)
    {
        var reach = isForce ? PeopleReach : AskedReach;
        var inClause = false;
        for (var i = at + 1; i < elements.Count && elements[i].Kind != ElementKind.Break && elements[i].Span.Start - elements[at].Span.End <= reach; i++)
        {
            if (elements[i].Word is { Marker: Marker.By } || (!isForce && elements[i].Kind == ElementKind.Trigger))
            {
                // 呼吁由专家调查: nobody in particular is asked.
                return false;
            }

            // 逮捕涉嫌袭击的人员: those whom a clause describes stand behind its 的.
            inClause = elements[i].Kind == ElementKind.Trigger || (inClause && elements[i].Kind != ElementKind.De);
            if (inClause)
            {
                continue;
            }

            if ((elements[i].Classes & People) != 0 || (isForce && elements[i].Word is { IsGroup: true }))
            {
                return true;
            }
        }

        return false;
    }
}
