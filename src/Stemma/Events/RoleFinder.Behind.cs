namespace Stemma.Events;

/// <summary>What stands behind the predicate.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>What 对 governs behind the predicate (参与对…的战争).</summary>
    public Participant? ToBehind => FindToBehind();

    /// <summary>Whose thing it is done to: 夺取对德国的控制权.</summary>
    public Participant? OwnTo => FindToBehind() is { Attributive: true } to && to.Span.Start - _elements[_at].Span.End <= 3 ? to : null;

    /// <summary>The subject of the next clause, where the predicate ends its own (警告说，…).</summary>
    public Participant? NextSubject
    {
        get
        {
            if (_end - _at > 3)
            {
                return null;
            }

            for (var i = _at + 1; i < _end; i++)
            {
                if (_elements[i].Kind != ElementKind.Other)
                {
                    return null;
                }
            }

            for (var i = _end; i < _elements.Count && i <= _end + 3; i++)
            {
                if (_elements[i].Participant is { Marker: Marker.None, CanAct: true } next)
                {
                    return next;
                }
            }

            return null;
        }
    }

    /// <summary>Whether the predicate opens a clause that modifies people or bodies without a name (支持德国的民众).</summary>
    public bool ModifiesPeople
    {
        get
        {
            if (!OpensRelativeClause() || (_at > _clause && _elements[_at - 1].Kind == ElementKind.Participant))
            {
                return false;
            }

            for (var i = _at + 1; i + 1 < _end; i++)
            {
                if (_elements[i].Kind == ElementKind.Trigger)
                {
                    return false;
                }

                if (_elements[i].Kind == ElementKind.De && i > _at + 1)
                {
                    return _elements[i + 1] is { Kind: ElementKind.Other, Participant: null } head && (head.Classes & WordClass.Agent) != 0;
                }
            }

            return false;
        }
    }

    /// <summary>Where something or someone is sent: what 到 or 前往 behind the predicate leads to.</summary>
    public Participant? Destination
    {
        get
        {
            for (var i = _at + 1; i < _end; i++)
            {
                if (_elements[i].Participant is { Actors.Count: > 0 } place && (place.Marker == Marker.At || _elements[i - 1] is { Kind: ElementKind.Trigger, Word.Text: "前往" or "抵达" or "进入" or "开赴" or "增援" or "支援" or "援助" or "驰援" }))
                {
                    return place;
                }
            }

            return null;
        }
    }

    /// <summary>The first that stands behind the predicate in its clause, whatever governs it.</summary>
    public Participant? FirstBehind
    {
        get
        {
            for (var i = _at + 1; i < _end; i++)
            {
                if (_elements[i].Participant is { Actors.Count: > 0 } party)
                {
                    return party;
                }
            }

            return null;
        }
    }

    /// <summary>Whether a predicate of the kind stands behind this one in the clause.</summary>
    public bool IsFollowedBy(Func<EventWord, bool> kind)
    {
        for (var i = _at + 1; i < _end; i++)
        {
            if (_elements[i].Kind == ElementKind.Trigger && kind(_elements[i].Word!))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun of the class stands behind the predicate in its clause within <paramref name="reach"/> characters.</summary>
    public bool HasObjectOf(WordClass wanted, int reach)
    {
        for (var i = _at + 1; i < _end && _elements[i].Span.Start - _elements[_at].Span.End <= reach; i++)
        {
            var element = _elements[i];
            if ((element.Classes & wanted) != 0)
            {
                return true;
            }
        }

        return ((Ba?.Head ?? WordClass.None) & wanted) != 0 || (IsPassive && ((Patient?.Head ?? WordClass.None) & wanted) != 0);
    }

    private void FindObject()
    {
        var from = _elements[_at].Span.End;
        var passed = false;
        for (var i = _at + 1; i < _end; i++)
        {
            var element = _elements[i];
            if (element.IsUniversal && i <= _at + 2)
            {
                return;
            }

            if (element.Kind == ElementKind.Trigger)
            {
                // 接待到访的法国总统: the object stands behind a clause that modifies it.
                if (!passed && ModifiedBy(i) is { } head)
                {
                    Object = head;
                    ObjectGap = 0;
                }

                return;
            }

            if (element.Span.Start - from > Reach)
            {
                return;
            }

            if (element.Kind == ElementKind.De && (passed || i == _at + 1))
            {
                // Behind 的 stands the noun that the clause modifies.
                return;
            }

            if (element.Participant is not { } participant)
            {
                continue;
            }

            passed = true;
            if (participant.Actors.Count == 0)
            {
                // A pronoun whose person is not known is the object all the same.
                if (participant is { Marker: Marker.None, Place: null, IsPerson: false, Span.Length: 1 })
                {
                    return;
                }

                continue;
            }

            if (participant.Marker == Marker.None)
            {
                Object = _elements[_at].Word!.Frames[0].Type != EventType.Consult && Bearer(i) is { } bearer ? bearer : participant;
                ObjectGap = participant.Span.Start - from;
                return;
            }

            if (participant.Marker == Marker.With)
            {
                WithBehind ??= participant;
            }
        }
    }

    /// <summary>The noun phrase behind the 的 that closes the modifying clause of the predicate at <paramref name="at"/>, or null.</summary>
    private Participant? ModifiedBy(int at)
    {
        for (var i = at + 1; i + 1 < _end && i <= at + 6; i++)
        {
            if (_elements[i].Kind == ElementKind.De)
            {
                return _elements[i + 1].Participant is { Actors.Count: > 0 } head ? head : null;
            }

            if (_elements[i].Kind == ElementKind.Trigger)
            {
                return null;
            }
        }

        return null;
    }
}
