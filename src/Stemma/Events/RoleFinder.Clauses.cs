namespace Stemma.Events;

/// <summary>Clauses and phrases within the clause, whose doers are not its subject.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>Whether someone else who can act stands before the phrase at <paramref name="at"/> in the clause.</summary>
    private bool HasOther(int at)
    {
        for (var i = at - 1; i >= _clause; i--)
        {
            if (_elements[i].Participant is { CanAct: true, Marker: Marker.None or Marker.About })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether 在, a place and a noun for people or bodies that act for no state follow from <paramref name="at"/> on (在华企业).</summary>
    private bool IsPlaceOfPrivate(int at) =>
        at + 1 < _at && _elements[at] is { Kind: ElementKind.Marker, Word.Text: "在" } && _elements[at + 1].Participant is { Marker: Marker.At, Attributive: false } place
        && ((place.Head & WordClass.Private) != 0 || (_elements[at + 2] is { Kind: ElementKind.Other } noun && (noun.Classes & WordClass.Private) != 0));

    /// <summary>Whether the phrase at <paramref name="at"/> is the doer of a deed that is named as a noun, whatever governs the whole (从法国对德国的战争到…).</summary>
    private bool IsDoer(int at) =>
        at + 3 <= _at && _elements[at + 1] is { Kind: ElementKind.Marker, Word.Marker: Marker.To } && _elements[at + 2].Participant is { Marker: Marker.To }
        && (at + 3 == _at || (at + 4 == _at && _elements[at + 3].Kind == ElementKind.De)) && !_elements[_at].IsPair;

    /// <summary>Whether the predicate stands in a clause that 对 governs from <paramref name="marker"/> on and that a later word of attitude speaks about (对未经同意停火表示不满).</summary>
    private bool IsGovernedFrom(int marker)
    {
        if (_elements[marker] is not { Kind: ElementKind.Marker, Word.Text: "对" or "对于" } || _elements[marker + 1].Kind is ElementKind.Participant or ElementKind.Trigger)
        {
            return false;
        }

        for (var i = _at + 1; i < _end; i++)
        {
            if (_elements[i].Kind == ElementKind.Trigger && _elements[i].Word!.Frames[0] is { Kind: FrameKind.ActsToward, Type: EventType.Accuse or EventType.Reject or EventType.Support })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether 在 and a word such as 期间 close an adverbial around the phrase at <paramref name="at"/>, whose subject is not that of the clause (在法国代表团访问期间…).</summary>
    private bool IsInAdverbial(int at)
    {
        var closed = false;
        for (var i = at + 1; i < _at && !closed; i++)
        {
            closed = _elements[i].IsLocalizer;
        }

        for (var i = at - 1; closed && i >= _clause && !_elements[i].IsLocalizer; i--)
        {
            if (_elements[i] is { Kind: ElementKind.Marker, Word.Text: "在" or "于" or "当" })
            {
                return true;
            }
        }

        return false;
    }
}
