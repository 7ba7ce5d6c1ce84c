using Stemma.Text;
using Stemma.Times;

namespace Stemma.Events;

/// <summary>Where, when and in whose words an event stands.</summary>
internal sealed partial class EventReading
{
    private bool RefersBack(TextSpan clause) => _text.Source.Key(clause).IndexOfAny("这此该") >= 0;

    /// <summary>Whether someone contradicts without naming what (反驳说): it is what was said before.</summary>
    private bool IsReply(List<Element> elements, int at) =>
        SpeechLexicon.First(_text.Source.Key(elements[at].Span), _replies) >= 0
        && (at + 1 >= elements.Count || elements[at + 1].Kind == ElementKind.Break || _text.Source.Key(elements[at + 1].Span) is "说" or "称" or "道" or "指" or "表示");

    /// <summary>Whether someone denies without saying what (但德国否认，): it is what he was accused of.</summary>
    private static bool IsBareDenial(List<Element> elements, int at) =>
        elements[at].Word!.Text.Contains("否认", StringComparison.Ordinal) && (at + 1 >= elements.Count || elements[at + 1].Kind == ElementKind.Break);

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

    /// <summary>For whom the last statement before <paramref name="offset"/> that is not of <paramref name="actors"/> speaks, or -1: whose claims these are (驳斥这些说法).</summary>
    private int LastSpeaker(int offset, IReadOnlyList<int> actors)
    {
        for (var s = _statements.Count - 1; s >= 0; s--)
        {
            if (_statements[s].Content[^1].End <= offset && _statements[s].Speakers is [var one] && _actors.Actor(one) is >= 0 and var speaker && !actors.Contains(speaker))
            {
                return speaker;
            }
        }

        return -1;
    }

    /// <summary>In 乙诋毁丙，甲对此坚决反对 the subject of the clause before, if it is a state or body other than the actors.</summary>
    private IReadOnlyList<int>? Rejected(List<Element> elements, Finding finding)
    {
        var from = finding.Trigger;
        while (from > 0 && elements[from - 1].Kind != ElementKind.Break)
        {
            from--;
        }

        if (from == 0 || !_text.Source.Key(new TextSpan(elements[from].Span.Start, elements[finding.Trigger].Span.End)).Contains("对此", StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = from - 1; i >= 0; i--)
        {
            if (elements[i].Participant is { CanAct: true, Marker: Marker.None, Actors.Count: > 0 } party && !Side.Meet(party.Actors, finding.Actors) && (_scene.HasState(party.Actors) || _scene.IsBody(party.Actors[0])))
            {
                return party.Actors;
            }
        }

        return null;
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
}
