using Stemma.Entities;

namespace Stemma.Events;

/// <summary>Who has issued a paper that speaks without its author.</summary>
internal sealed partial class Antecedents
{
    /// <summary>Who has issued a statement or letter that is named without its author: the subject of the sentence before.</summary>
    public Side? Issuer => _subject;

    /// <summary>Who issues a joint statement: all who act in the sentence that names it.</summary>
    private List<int>? Signatories(List<Element> elements)
    {
        if (elements.Count == 0)
        {
            return null;
        }

        var sentence = text.Source.Folded.AsSpan(elements[0].Span.Start, elements[^1].Span.End - elements[0].Span.Start);
        if (!sentence.Contains("联合声明", StringComparison.Ordinal) && !sentence.Contains("共同声明", StringComparison.Ordinal) && !sentence.Contains("联合公报", StringComparison.Ordinal))
        {
            return null;
        }

        var all = new List<int>();
        foreach (var element in elements)
        {
            if (element.Participant is not { CanAct: true, Marker: Marker.None or Marker.With or Marker.By, Attributive: false } party)
            {
                continue;
            }

            foreach (var actor in party.Actors)
            {
                if (layer.Entities[actor].Type == EntityType.State && !all.Contains(actor))
                {
                    all.Add(actor);
                }
            }
        }

        return all;
    }
}
