namespace Stemma.Events;

/// <summary>The participants around one predicate, by the role their position and preposition give them.</summary>
internal sealed class RoleFinder
{
    private const int Reach = 16;

    private readonly List<Element> _elements;
    private readonly int _at;
    private readonly int _clause;
    private readonly int _end;

    public RoleFinder(List<Element> elements, int at)
    {
        _elements = elements;
        _at = at;
        _clause = ClauseStart(at);
        _end = at + 1;
        while (_end < elements.Count && elements[_end].Kind != ElementKind.Break)
        {
            _end++;
        }

        FindPhrases();
        FindObject();
        Subject = RelativeHead() ?? SubjectBefore() ?? SubjectOfEarlierClauses();
    }

    /// <summary>Who acts by position.</summary>
    public Participant? Subject { get; }

    /// <summary>Whether the subject stands in the clause itself.</summary>
    public bool OwnSubject { get; private set; }

    /// <summary>What stands behind the predicate.</summary>
    public Participant? Object { get; private set; }

    /// <summary>Characters between predicate and object, or -1.</summary>
    public int ObjectGap { get; private set; } = -1;

    public Participant? To { get; private set; }

    public Participant? With { get; private set; }

    /// <summary>What 与 governs behind the predicate (批准与…的条约).</summary>
    public Participant? WithBehind { get; private set; }

    public Participant? Ba { get; private set; }

    public Participant? At { get; private set; }

    public Participant? About { get; private set; }

    /// <summary>Whether 被, 遭 or the like stands before the predicate.</summary>
    public bool IsPassive { get; private set; }

    /// <summary>Who acts by a passive, if named.</summary>
    public Participant? Agent { get; private set; }

    /// <summary>Who is acted on by a passive.</summary>
    public Participant? Patient { get; private set; }

    /// <summary>Whether a noun of the class stands behind the predicate in its clause within <paramref name="reach"/> characters.</summary>
    public bool HasObjectOf(WordClass wanted, int reach)
    {
        for (var i = _at + 1; i < _end && _elements[i].Span.Start - _elements[_at].Span.End <= reach; i++)
        {
            var element = _elements[i];
            if (((element.Word?.Classes ?? WordClass.None) & wanted) != 0 || ((element.Participant?.Head ?? WordClass.None) & wanted) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private int ClauseStart(int at)
    {
        while (at > 0 && _elements[at - 1].Kind != ElementKind.Break)
        {
            at--;
        }

        return at;
    }

    private void FindPhrases()
    {
        var passive = -1;
        for (var i = _at - 1; i >= _clause; i--)
        {
            var element = _elements[i];
            if (element.Kind == ElementKind.Trigger)
            {
                break;
            }

            if (element.Kind == ElementKind.Marker && element.Word!.Marker == Marker.Passive && passive < 0)
            {
                passive = i;
            }

            if (element.Participant is not { Actors.Count: > 0 } participant)
            {
                continue;
            }

            switch (participant.Marker)
            {
                case Marker.To: To ??= participant; break;
                case Marker.With: With ??= participant; break;
                case Marker.Ba: Ba ??= participant; break;
                case Marker.At: At ??= participant; break;
                case Marker.About: About ??= participant; break;
                case Marker.Passive: Agent ??= participant; break;
                default: break;
            }
        }

        if (passive < 0)
        {
            return;
        }

        IsPassive = true;
        for (var i = passive - 1; i >= _clause && Patient is null; i--)
        {
            Patient = _elements[i].Participant is { Actors.Count: > 0, Marker: Marker.None } p ? p : null;
        }

        Patient ??= SubjectOfEarlierClauses();
    }

    private void FindObject()
    {
        var from = _elements[_at].Span.End;
        for (var i = _at + 1; i < _end; i++)
        {
            var element = _elements[i];
            if (element.Kind == ElementKind.Trigger || element.Span.Start - from > Reach)
            {
                return;
            }

            if (element.Participant is not { Actors.Count: > 0 } participant)
            {
                continue;
            }

            if (participant.Marker == Marker.None)
            {
                Object = participant;
                ObjectGap = participant.Span.Start - from;
                return;
            }

            if (participant.Marker == Marker.With)
            {
                WithBehind ??= participant;
            }
        }
    }

    /// <summary>In 攻打印度的法国 the one who acts follows the clause that modifies it.</summary>
    private Participant? RelativeHead()
    {
        if (!OpensRelativeClause())
        {
            return null;
        }

        for (var i = _at + 1; i + 1 < _end; i++)
        {
            if (_elements[i].Kind == ElementKind.Trigger)
            {
                return null;
            }

            if (_elements[i].Kind == ElementKind.De)
            {
                return _elements[i + 1].Participant is { CanAct: true } head ? head : null;
            }
        }

        return null;
    }

    /// <summary>Whether nothing that could be the subject stands between the clause's start, or a preposition that still waits for its noun, and the predicate.</summary>
    private bool OpensRelativeClause()
    {
        for (var i = _at - 1; i >= _clause; i--)
        {
            var element = _elements[i];
            if (element.Kind == ElementKind.Marker && element.Word!.Marker is Marker.To or Marker.With or Marker.Ba or Marker.Passive && _elements[i + 1].Kind != ElementKind.Participant)
            {
                return true;
            }

            if (element.Participant is { Marker: Marker.None } || element.Kind == ElementKind.Trigger)
            {
                return false;
            }
        }

        return true;
    }

    private Participant? SubjectBefore()
    {
        var crossed = false;
        for (var i = _at - 1; i >= _clause; i--)
        {
            var element = _elements[i];
            crossed |= element.Kind == ElementKind.Trigger;
            if (element.Participant is not { CanAct: true, Marker: Marker.None or Marker.By, Consumed: false } participant)
            {
                continue;
            }

            if (participant.Attributive && (crossed || _elements[_at].Span.Start - participant.Span.End > 8))
            {
                continue;
            }

            OwnSubject = true;
            return participant;
        }

        return null;
    }

    private Participant? SubjectOfEarlierClauses()
    {
        for (var end = _clause - 1; end > 0;)
        {
            var start = ClauseStart(end);
            for (var i = start; i < end; i++)
            {
                if (_elements[i].Participant is { CanAct: true, Marker: Marker.None or Marker.By, Attributive: false, Consumed: false } participant)
                {
                    return participant;
                }

                if (_elements[i].Kind == ElementKind.Trigger)
                {
                    break;
                }
            }

            end = start - 1;
        }

        return null;
    }
}
