namespace Stemma.Events;

/// <summary>The search for the subject: behind a relative clause, before the predicate, in earlier clauses.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>How far a subject with 的 behind it may stand from its predicate noun (法国的严厉制裁).</summary>
    private const int AttributiveReach = 8;

    private bool _isOthers;

    /// <summary>In 攻打印度的法国 the one who acts follows the clause that modifies it.</summary>
    private Participant? RelativeHead()
    {
        if (!OpensRelativeClause() && !IsInObject())
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
                OwnSubject = _elements[i + 1].Participant is { CanAct: true };
                return OwnSubject ? _elements[i + 1].Participant : null;
            }
        }

        return null;
    }

    /// <summary>In 批评已支持德国的法国 the predicate modifies what the one before it takes as object.</summary>
    private bool IsInObject()
    {
        for (var i = _at - 1; i >= _clause && i >= _at - 3; i--)
        {
            if (_elements[i].Kind == ElementKind.Trigger)
            {
                return _elements[i].Word!.Frames[0] is { Kind: FrameKind.ActsOn, Type: EventType.Accuse or EventType.Coerce or EventType.Assault or EventType.Sanction } or { Type: EventType.Consult };
            }

            if (_elements[i].Kind is not (ElementKind.Other or ElementKind.Status))
            {
                return false;
            }
        }

        return false;
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

    /// <summary>Whether a noun phrase of its own, closed by 的, stands between the one named and the predicate.</summary>
    public bool IsSubjectApart
    {
        get
        {
            for (var i = _at - 1; i > _clause && _elements[i].Participant is null; i--)
            {
                if (_elements[i].Kind == ElementKind.De)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private Participant? SubjectBefore()
    {
        if (Pair() is { } pair)
        {
            OwnSubject = true;
            return pair;
        }

        var crossed = false;
        for (var i = _at - 1; i >= _clause; i--)
        {
            var element = _elements[i];
            if (!crossed && element.Kind == ElementKind.Other && (element.Classes & WordClass.Outsider) != 0)
            {
                // 法国在外界批评时…: others do it.
                _isOthers = true;
                return null;
            }

            if (!crossed && element.Participant is { Bars: true, Attributive: false, Marker: Marker.None, IsObject: false })
            {
                // A scholar, a paper's reporter or a pronoun of no known person acts; whoever stands before does not.
                _isOthers = true;
                return null;
            }

            // 德国的指控毫无根据: a deed that 的 makes a noun of is no predicate in between.
            crossed |= element.Kind == ElementKind.Trigger && !(i > 0 && _elements[i - 1].Kind == ElementKind.De);
            if (element.Participant is not { CanAct: true, Consumed: false } participant)
            {
                continue;
            }

            if (participant.Attributive && (crossed || _elements[_at].Span.Start - participant.Span.End > AttributiveReach))
            {
                continue;
            }

            if (IsSubjectOfInnerClause(participant))
            {
                OwnSubject = true;
                SubjectCrossed = crossed;
                return participant;
            }

            if (participant.Marker is Marker.None or Marker.By)
            {
                OwnSubject = true;
                SubjectCrossed = crossed;
                if (TopicSubject?.Marker == Marker.At)
                {
                    TopicSubject = null;
                }

                return participant;
            }

            if (participant.Marker is Marker.About or Marker.At)
            {
                TopicSubject ??= participant;
            }
        }

        _isOthers |= HasCommonSubject();
        return null;
    }

    /// <summary>Whether the clause opens with a common noun as its subject, so that no one named earlier is (…，这些州支持德国).</summary>
    private bool HasCommonSubject()
    {
        for (var i = _clause; i < _at; i++)
        {
            var element = _elements[i];
            if (element.Kind is ElementKind.Marker or ElementKind.Trigger or ElementKind.Participant)
            {
                return false;
            }

            if (element.Kind == ElementKind.Other && (element.IsNoun || (element.Classes & (WordClass.Outsider | WordClass.Campaign)) != 0) && _elements[i + 1].Kind is not (ElementKind.De or ElementKind.Participant) && _elements[i + 1] is not { IsNoun: true } and not { IsLocalizer: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In 深化双方军事合作 and 在甲和乙之间的战争中 the two parties right before a noun of what parties do together, whatever governs them.</summary>
    private Participant? Pair()
    {
        if (_elements[_at].Word!.Frames[0].Kind != FrameKind.Together)
        {
            return null;
        }

        for (var i = _at - 1; i >= _clause && i >= _at - 3; i--)
        {
            if (_elements[i].Participant is { } pair)
            {
                return pair is { CanAct: true, Actors.Count: >= 2, Marker: not (Marker.Passive or Marker.With or Marker.To) } && (i == _at - 1 || pair.Attributive) ? pair : null;
            }

            if (_elements[i].Kind is not (ElementKind.De or ElementKind.Other))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// A preposition may govern a whole clause, whose subject then stands right behind it: 对法国向德国出兵深感不安, 在法国举行军演后.
    /// </summary>
    private bool IsSubjectOfInnerClause(Participant participant)
    {
        if (participant.Attributive)
        {
            return false;
        }

        if (participant.Marker == Marker.To)
        {
            return To is not null && !ReferenceEquals(To, participant) && To.Marker == Marker.To;
        }

        return participant is { Marker: Marker.At, Place: null } && _elements[_at].Word!.Frames[0].Type != EventType.Consult && EndsAdverbial();
    }

    private bool EndsAdverbial()
    {
        for (var i = _at + 1; i < _end && i <= _at + 3; i++)
        {
            if (_elements[i].IsLocalizer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heavy subject may be a clause of its own; else the first that could act in the nearest earlier clause that has one.</summary>
    private Participant? SubjectOfEarlierClauses()
    {
        for (var end = _clause - 1; end > 0;)
        {
            var start = ClauseStart(end);
            if (end == _clause - 1 && end > start && _elements[end - 1].Participant is { CanAct: true, Marker: Marker.None, IsObject: false, Consumed: false } heavy && !Coordinates(_clause))
            {
                return heavy;
            }

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

    /// <summary>In 在与德国总理会面时，法国总统… the clause has its subject from the one that it modifies.</summary>
    private Participant? SubjectOfNextClause()
    {
        if (_end >= _elements.Count || !IsAdverbial())
        {
            return null;
        }

        for (var i = _end + 1; i < _elements.Count && i <= _end + 4; i++)
        {
            if (_elements[i].Participant is { } participant)
            {
                return participant is { CanAct: true, Attributive: false, Marker: Marker.None } ? participant : null;
            }

            if (_elements[i].Kind is ElementKind.Trigger or ElementKind.Break)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsAdverbial() => _elements[_end - 1].IsLocalizer || _elements[_clause] is { Kind: ElementKind.Marker, Word.Marker: Marker.At or Marker.About or Marker.With };

    /// <summary>Whether the clause goes on with the subject of the one before by a conjunction.</summary>
    private bool Coordinates(int clause) => _elements[clause] is { Kind: ElementKind.Other, IsConjunction: true };
}
