namespace Stemma.Events;

/// <summary>Parts that 包括 lists behind the whole.</summary>
internal sealed partial class SentenceParser
{
    /// <summary>对使馆包括总领事馆采取措施: a part is governed as the whole.</summary>
    private void ReadListed(Participant participant, List<Element> elements)
    {
        if (elements.Count > 2 && (IsListing(elements[^1]) || (elements[^1] is { Kind: ElementKind.Other, IsVerb: false } or { Participant: not null } && IsListing(elements[^2]))) && Listing(elements) is { } whole)
        {
            (participant.Marker, participant.Consumed) = (Marker.None, whole.Marker != Marker.None);
        }
    }

    private bool IsListing(Element element) => element.Kind == ElementKind.Other && text.Source.Key(element.Span) is "包括" or "例如" or "诸如";

    /// <summary>The noun phrase of the clause whose parts 包括 lists, or null.</summary>
    private static Participant? Listing(List<Element> elements)
    {
        for (var i = elements.Count - 2; i >= 0 && elements[i].Kind is not (ElementKind.Break or ElementKind.Marker) && i >= elements.Count - 5; i--)
        {
            if (elements[i].Participant is { } whole)
            {
                return whole;
            }
        }

        return null;
    }
}
