namespace Stemma.Events;

/// <summary>At whom the noun of a light verb is aimed, by the preposition between the two.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>To whom 给 right behind the predicate leads (写信给法国总统).</summary>
    public Participant? Receiver => _at + 2 < _end && _elements[_at + 1] is { Kind: ElementKind.Marker, Word.Text: "给" } && _elements[_at + 2].Participant is { Actors.Count: > 0 } receiver ? receiver : null;

    /// <summary>The first behind the predicate but <paramref name="own"/> and those it stands for, except places where something is done.</summary>
    public Participant? OtherBehind(Participant? own)
    {
        for (var i = _at + 1; i < _end; i++)
        {
            if (_elements[i].Participant is { Actors.Count: > 0 } party && (own is null ? party.Marker == Marker.From : party.Marker is Marker.None or Marker.From or Marker.With or Marker.To && !Side.Meet(party.Actors, own.Actors)))
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>What 针对 governs between a light verb and its noun (采取针对德国的制裁).</summary>
    private Participant? AgainstBehind()
    {
        for (var i = _at + 1; i + 1 < _end; i++)
        {
            if (_elements[i] is { Kind: ElementKind.Marker, Word.Text: "针对" } && _elements[i + 1].Participant is { Actors.Count: > 0, Marker: Marker.About } target)
            {
                return target;
            }
        }

        return null;
    }

    private Participant? FindToBehind()
    {
        for (var i = _at + 1; i < _end; i++)
        {
            if (_elements[i].Participant is { Actors.Count: > 0, Marker: Marker.To } to)
            {
                return to;
            }

            if (_elements[_at].IsPair && _elements[i] is { Kind: ElementKind.Marker, Word.Text: "对" or "向" } && Within(i) is { } within)
            {
                return within;
            }
        }

        return null;
    }

    /// <summary>In 解除对进口德国猪肉的限制 the first that stands before the 的 of what the preposition governs.</summary>
    private Participant? Within(int marker)
    {
        for (var i = marker + 1; i < _end && _elements[i].Kind != ElementKind.De; i++)
        {
            if (_elements[i].Participant is { Actors.Count: > 0 } party)
            {
                return party;
            }
        }

        return null;
    }
}
