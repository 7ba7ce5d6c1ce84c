namespace Stemma.Events;

/// <summary>The search for the subject: behind a relative clause, before the predicate, in earlier clauses.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>How far a subject with 的 behind it may stand from its predicate noun (法国的严厉制裁).</summary>
    private const int AttributiveReach = 8;

    /// <summary>How far the object of a clause that a preposition governs may stand behind its predicate.</summary>
    private const int GovernedReach = 2;

    private bool _isOthers;

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
            if (i > _matter.From && i <= _matter.To)
            {
                continue;
            }

            if (IsGovernedFrom(i))
            {
                _isOthers = true;
                return null;
            }

            if (!crossed && element.Kind == ElementKind.Other && (element.Classes & WordClass.Outsider) != 0)
            {
                // 法国在外界批评时…: others do it.
                _isOthers = true;
                return null;
            }

            if (!crossed && element.Participant is { Bars: true, Attributive: false, Marker: Marker.None or Marker.About, IsObject: false })
            {
                // A scholar, a paper's reporter or a pronoun of no known person acts; whoever stands before does not.
                _isOthers = true;
                return null;
            }

            // 德国的指控毫无根据: a deed that 的 makes a noun of is no predicate in between.
            crossed |= element.Kind == ElementKind.Trigger && !(i > 0 && _elements[i - 1].Kind == ElementKind.De);
            if (element.Participant is { CanAct: true } doer && IsDoer(i))
            {
                OwnSubject = true;
                return doer;
            }

            if (element.Participant is not { CanAct: true } participant || (participant.Consumed && !IsSent(i)) || (crossed && ((IsPlainObject(_clause, i) && HasOther(i)) || IsInAdverbial(i))))
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

            if (participant.Marker == Marker.None && IsPlaceOfPrivate(i + 1))
            {
                // 德国在华企业撤资: companies do it, not their state.
                _isOthers = true;
                return null;
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

            if (participant.Marker == Marker.About && i == _at - 1 && EndsMatter())
            {
                // 就默茨访印一事恫吓印度: he visits, whoever threatens.
                OwnSubject = true;
                return participant;
            }

            if ((participant.Marker is Marker.About && !ReferenceEquals(participant, Against)) || (participant.Marker is Marker.At && !(crossed && participant.Place is null && IsOccasion(i))))
            {
                // A topic goes before the place that stands behind it.
                TopicSubject = TopicSubject is null || (TopicSubject.Marker == Marker.At && participant.Marker == Marker.About) ? participant : TopicSubject;
            }
        }

        if (HasCommonSubject(_clause, _at))
        {
            // 专家在法国批评德国: where it is done does nothing.
            _isOthers = true;
            TopicSubject = TopicSubject?.Marker == Marker.At ? null : TopicSubject;
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
            return (To is not null && !ReferenceEquals(To, participant) && To.Marker == Marker.To) || IsSubjectOfGovernedClause(participant);
        }

        return participant is { Marker: Marker.At, Place: null } && _elements[_at].Word!.Frames[0].Type != EventType.Consult && EndsAdverbial();
    }

    /// <summary>In 对法国制裁德国表示不满 the preposition governs the clause whose predicate has an object of its own, and in 对法国军队抵达前线 one that only forces can do.</summary>
    private bool IsSubjectOfGovernedClause(Participant participant)
    {
        if (!ReferenceEquals(_elements[_at - 1].Participant, participant) || _elements[_at].IsPair)
        {
            return false;
        }

        var frame = _elements[_at].Word!.Frames[0];
        return (frame.Kind == FrameKind.ActsOn && frame.Type is EventType.Assault or EventType.Coerce or EventType.Sanction && Object is { } target && ObjectGap <= GovernedReach && !ReferenceEquals(target, participant))
            || (frame.Need == FrameNeed.SubjectClass && (participant.Head & frame.Class) != 0);
    }

    /// <summary>In 法国派出警察拘捕示威者 those sent act.</summary>
    private bool IsSent(int at) =>
        at == _at - 1 && at > _clause && (_elements[at].Participant!.Head & (WordClass.Agent | WordClass.Troops)) != 0 && _elements[_at].Word!.Frames[0].Type is EventType.Coerce or EventType.Assault
        && (_elements[at - 1].Kind == ElementKind.Trigger ? _elements[at - 1] : _elements[Math.Max(at - 2, _clause)]) is { Kind: ElementKind.Trigger, Word: { } sending } && sending.Frames[0].Type is EventType.Aid or EventType.Mobilize;

    /// <summary>Whether the phrase at <paramref name="at"/> only names an occurrence in which something else happens (在法国战争中支持德国).</summary>
    private bool IsOccasion(int at) => at + 2 < _at && _elements[at + 1].Kind == ElementKind.Trigger && _elements[at + 2].IsLocalizer;

    /// <summary>Whether 时, 之际 or the like closes what the preposition opened: soon where the word is short, anywhere in the clause where it can be nothing else.</summary>
    private bool EndsAdverbial()
    {
        for (var i = _at + 1; i < _end; i++)
        {
            if (_elements[i].IsLocalizer && (i <= _at + 3 || _elements[i].Span.Length > 1))
            {
                return true;
            }
        }

        return false;
    }
}
