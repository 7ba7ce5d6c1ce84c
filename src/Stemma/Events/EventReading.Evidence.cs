using Stemma.Text;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>Where, when and in whose words an event stands.</summary>
internal sealed partial class EventReading
{
    private bool RefersBack(TextSpan clause) => _text.Source.Key(clause).IndexOfAny("这此该") >= 0;

    private static TextSpan Clause(List<Element> elements, int at)
    {
        int from = at, to = at;
        while (from > 0 && elements[from - 1].Kind != ElementKind.Break)
        {
            from--;
        }

        while (to + 1 < elements.Count && elements[to + 1].Kind != ElementKind.Break)
        {
            to++;
        }

        return new TextSpan(elements[from].Span.Start, elements[to].Span.End);
    }

    private string? Date(TextSpan clause)
    {
        foreach (var time in _times)
        {
            if (time.Kind is TimeKind.Date or TimeKind.Range && clause.Contains(time.Span))
            {
                return time.Value;
            }
        }

        return null;
    }

    private static int? Place(List<Element> elements, int at)
    {
        for (var i = at - 1; i >= 0 && elements[i].Kind != ElementKind.Break; i--)
        {
            if (elements[i].Participant is { Marker: Marker.At, Place: { } place })
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The innermost statement whose words hold the evidence.</summary>
    private int? Statement(TextSpan evidence)
    {
        int? best = null;
        var length = int.MaxValue;
        for (var s = 0; s < _statements.Count; s++)
        {
            foreach (var piece in _statements[s].Content)
            {
                if (piece.Contains(evidence.End - 1) && piece.Length < length)
                {
                    (best, length) = (s, piece.Length);
                }
            }
        }

        return best;
    }
}
