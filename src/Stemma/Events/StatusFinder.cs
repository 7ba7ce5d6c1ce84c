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

    /// <summary>Whether a word of consent is plainly negated, so that it refuses (不同意, 表示不愿意); who will or can not consent one day has not refused.</summary>
    public static bool IsRefusal(List<Element> elements, int at)
    {
        if (elements[at].Word!.Text is not ("支持" or "赞成" or "赞同" or "同意" or "认可" or "欢迎" or "承认" or "首肯" or "答应" or "允许" or "准许" or "批准" or "愿意" or "愿" or "表示愿意" or "表示…愿意" or "表示同意" or "表示…同意" or "应允" or "接受"))
        {
            return false;
        }

        for (var i = elements[at].IsPair ? at + 1 : at - 1; i >= 0 && i < elements.Count && i >= at - 2; i--)
        {
            if (elements[i].Word is { Status: EventStatus.Denied, Text: var no })
            {
                return no is "不" or "未" or "没有" or "并不" or "不予" or "不再" or "不能" or "从未" or "并未" or "无法" or "未能" or "不愿" or "不想";
            }

            if (elements[i].Kind != ElementKind.Other)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether no other verb stands between a negation and the predicate, however long the phrase (没有就此对德国提出抗议).</summary>
    private static bool IsBare(List<Element> elements, int negation, int at)
    {
        for (var i = negation + 1; i < at; i++)
        {
            if (elements[i] is { Kind: ElementKind.Trigger or ElementKind.De } or { IsVerb: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the event stands in a condition (如果): nobody says that it happens.</summary>
    public static bool IsHypothetical(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Word is { IsHypothetical: true })
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
        if (elements[at].IsPair && at + 1 < elements.Count && elements[at + 1].Word?.Status == EventStatus.Denied)
        {
            // 表示不愿意: the negation stands inside the pair.
            return EventStatus.Denied;
        }

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

            if (found == EventStatus.Denied && elements[at].Span.Start - elements[i].Span.End > NegationReach && !IsBare(elements, i, at))
            {
                continue;
            }

            status = found > status ? found : status;
        }

        return status;
    }
}
