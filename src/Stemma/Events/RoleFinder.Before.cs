namespace Stemma.Events;

/// <summary>What stands before the predicate besides its own phrases.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>How many words may stand between a partner and the verb of what is done with it.</summary>
    private const int PartnerReach = 7;

    /// <summary>Whether the predicate says what a deed before it in the clause is for (派兵支持).</summary>
    public bool IsAim
    {
        get
        {
            for (var i = _at - 1; i > _clause; i--)
            {
                if (_elements[i].Kind == ElementKind.Trigger)
                {
                    return _elements[i].Word!.Frames[0].Type is EventType.Mobilize or EventType.Aid or EventType.Cooperate;
                }
            }

            return false;
        }
    }

    /// <summary>The first that 对 governs in the clause, before predicates of its own (对法国向印度出兵表示不满).</summary>
    public Participant? OuterTo
    {
        get
        {
            for (var i = _clause; i < _at; i++)
            {
                if (_elements[i].Participant is { Marker: Marker.To, Actors.Count: > 0 } outer)
                {
                    return outer;
                }
            }

            return null;
        }
    }

    /// <summary>Whether the predicate names an occurrence in which something else happens (在法国的空袭中丧生).</summary>
    public bool IsWithin => _at + 1 < _end && _elements[_at + 1].IsLocalizer && _at + 2 < _end;

    /// <summary>Whom the predicate before this one of the same subject addresses: 致电默茨表示祝贺.</summary>
    public Participant? Addressed
    {
        get
        {
            Participant? last = null;
            for (var i = _at - 1; i > _clause; i--)
            {
                if (_elements[i].Kind == ElementKind.Trigger)
                {
                    return last is not null && _elements[i].Word!.Frames[0].Type == EventType.Consult && !ReferenceEquals(last, Subject) ? last : null;
                }

                last = _elements[i].Participant is { Marker: Marker.None, Actors.Count: > 0 } p ? p : last;
            }

            return null;
        }
    }

    /// <summary>Whether what happens does so in something done by others (在…的支持下).</summary>
    public bool IsUnder => _at + 1 < _end && _at > _clause && _elements[_at - 1].Kind == ElementKind.De && _elements[_at + 1] is { IsLocalizer: true, Span.Length: 1 };

    /// <summary>Who does it: 德国 in 在德国的支持下.</summary>
    public Participant? Backer
    {
        get
        {
            if (!IsUnder || _elements[_at - 2].Participant is not { Actors.Count: > 0 } by)
            {
                return null;
            }

            // 在德国的盟友法国的支持下: what stands before the last name only describes it.
            for (var i = _at - 2; i >= _clause && _elements[i].Kind != ElementKind.Trigger; i--)
            {
                if (_elements[i].Participant is { Marker: Marker.At })
                {
                    return by;
                }
            }

            return null;
        }
    }

    /// <summary>For whom it is done: the subject of the clause, else of the next.</summary>
    public Participant? Backed
    {
        get
        {
            for (var i = _at - 3; i >= _clause; i--)
            {
                if (_elements[i].Participant is { CanAct: true, Marker: Marker.None, Attributive: false } subject)
                {
                    return subject;
                }
            }

            for (var i = _at + 2; i < _elements.Count && i <= _end + 3; i++)
            {
                if (_elements[i].Participant is { CanAct: true, Marker: Marker.None, Attributive: false, IsObject: false } next)
                {
                    return next;
                }
            }

            return null;
        }
    }

    /// <summary>Whether the predicate is a verb whose partner 与 names right before it (与德国合作), not a noun (与德国的合作, 与德国的合作关系).</summary>
    public bool IsVerbWith
    {
        get
        {
            if (_at + 1 < _end && (_elements[_at + 1].Kind == ElementKind.De || _elements[_at + 1] is { IsNoun: true } or { Word.Frames.Count: > 0 }))
            {
                return false;
            }

            for (var i = _at - 1; i > _clause && i >= _at - PartnerReach; i--)
            {
                if (_elements[i].Participant is { } party)
                {
                    // 与西门子的绘图平台合作: what belongs to the partner stands for it.
                    return party is { Marker: Marker.With, CanAct: true } && (i >= _at - 3 || party.Attributive);
                }

                if (_elements[i].Kind is not (ElementKind.Other or ElementKind.De))
                {
                    return false;
                }
            }

            return false;
        }
    }

    /// <summary>The state whose surroundings a phrase before the predicate names (在印度边境部署军队).</summary>
    public Participant? Threatened => At is { } place && ((place.Head & WordClass.Border) != 0 || IsBeforeBorder(place)) ? place : null;

    /// <summary>In 在台周边 the noun of surroundings stands by itself behind the abbreviation.</summary>
    private bool IsBeforeBorder(Participant place)
    {
        for (var i = _at - 1; i > _clause; i--)
        {
            if (ReferenceEquals(_elements[i - 1].Participant, place))
            {
                return (_elements[i].Classes & WordClass.Border) != 0;
            }
        }

        return false;
    }

    /// <summary>The place that a phrase before the predicate names, whoever it belongs to (在台湾海峡举行演习), or null.</summary>
    public int? Waters
    {
        get
        {
            for (var i = _at - 1; i >= _clause; i--)
            {
                if (_elements[i].Participant is { Marker: Marker.At, Place: { } place })
                {
                    return place;
                }
            }

            return null;
        }
    }

    /// <summary>Whether the predicate is a noun that a later predicate of the clause speaks about (对法国制裁的强烈反对).</summary>
    private bool IsGoverned() => _at + 1 < _end && _elements[_at + 1].Kind == ElementKind.De && IsSpokenOf(_at + 2);

    /// <summary>Whether the next predicate from <paramref name="from"/> on says what somebody thinks of it (对法国的援助表示感谢: the help is France's own).</summary>
    private bool IsSpokenOf(int from)
    {
        for (var i = from; i < _end; i++)
        {
            if (_elements[i].Kind == ElementKind.Trigger)
            {
                return _elements[i].Word!.Frames[0].Type is EventType.Accuse or EventType.Reject or EventType.Support;
            }
        }

        return false;
    }
}
