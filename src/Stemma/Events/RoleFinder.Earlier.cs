namespace Stemma.Events;

/// <summary>The subject that a clause without one has from another clause of the sentence.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>A heavy subject may be a clause of its own; else the first that could act in the nearest earlier clause that has one.</summary>
    private Participant? SubjectOfEarlierClauses()
    {
        for (var end = _clause - 1; end > 0;)
        {
            var start = ClauseStart(end);
            if (end == _clause - 1 && end > start && _elements[end - 1].Participant is { CanAct: true, Marker: Marker.None, IsObject: false, Consumed: false } heavy && !Coordinates(_clause) && !IsPlainObject(start, end - 1))
            {
                IsHeavy = true;
                return heavy;
            }

            if (HasCommonSubject(start, end))
            {
                return null;
            }

            for (var i = start; i < end; i++)
            {
                if (_elements[i].Participant is { CanAct: true, Attributive: false, Consumed: false } participant && (participant.Marker is Marker.None or Marker.By || (participant.Marker == Marker.About && _elements[i + 1].Kind == ElementKind.Trigger)) && !IsPlainObject(start, i))
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

    /// <summary>The last noun phrase of the class before the clause in its sentence: 法国认为德国士兵已抵达, 其中八千人已开赴前线.</summary>
    public Participant? EarlierOf(WordClass wanted)
    {
        for (var i = _clause - 1; i >= 0; i--)
        {
            if (_elements[i].Participant is { CanAct: true, Marker: Marker.None or Marker.By or Marker.About or Marker.To } participant && (participant.Head & wanted) != 0)
            {
                return participant;
            }
        }

        return null;
    }

    /// <summary>Whether a verb right before the phrase, which says nothing of what others say, takes it as its object (宣布成立新联盟, 并…).</summary>
    private bool IsPlainObject(int start, int at) => at > start && _elements[at - 1] is { IsVerb: true, IsAttribution: false };

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

    /// <summary>In 被法国指责违约，德国… the one who opens the next clause undergoes it.</summary>
    private Participant? PatientOfNextClause() =>
        _end + 1 < _elements.Count && _elements[_end + 1].Participant is { CanAct: true, Attributive: false, Marker: Marker.None } next ? next : null;

    private bool IsAdverbial() => _elements[_end - 1].IsLocalizer || _elements[_clause] is { Kind: ElementKind.Marker, Word.Marker: Marker.At or Marker.About or Marker.With };

    /// <summary>Whether the clause goes on with the subject of the one before by a conjunction.</summary>
    private bool Coordinates(int clause) => _elements[clause] is { Kind: ElementKind.Other, IsConjunction: true };
}
