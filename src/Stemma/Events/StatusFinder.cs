using Stemma.Text;

namespace Stemma.Events;

/// <summary>Whether an event took place, by the words around its predicate.</summary>
internal static class StatusFinder
{
    /// <summary>How near before the predicate a negation must stand to deny it.</summary>
    private const int NegationReach = 6;

    /// <summary>Whether the event is only said to be needed, forbidden or aimed at (必须, 不应, 以).</summary>
    public static bool IsNormative(List<Element> elements, int at)
    {
        if (at > 0 && elements[at - 1].IsPurpose)
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Word is { IsNormative: true } || (elements[i].IsUniversal && elements[at].Word!.Frames[0].Type is EventType.Coerce or EventType.Assault or EventType.Sanction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Status of the predicate at <paramref name="at"/>: denial over possibility over plan.</summary>
    public static EventStatus Find(List<Element> elements, int at, bool isQuestion)
    {
        var status = isQuestion ? EventStatus.Possible : EventStatus.Actual;
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Word?.Status is not { } found)
            {
                continue;
            }

            // 将 before a noun phrase is a preposition, not the future.
            if (elements[i].Word!.Marker == Marker.Ba && i + 1 < at && elements[i + 1].Participant is { Marker: Marker.Ba })
            {
                continue;
            }

            if (found == EventStatus.Denied && elements[at].Span.Start - elements[i].Span.End > NegationReach)
            {
                continue;
            }

            status = found > status ? found : status;
        }

        return status;
    }
}
