namespace Stemma.Events;

/// <summary>Persons whose office or party stands before their name.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>How many words a title may have.</summary>
    private const int TitleReach = 5;

    /// <summary>The person whose title the object only begins (会见了绿党政策会长杜邦, where no list knows the title), or null.</summary>
    public Participant? Titled
    {
        get
        {
            var from = _at + 1;
            while (from < _end && !ReferenceEquals(_elements[from].Participant, Object))
            {
                from++;
            }

            for (var i = from + 1; Object is { IsPerson: false, Attributive: false } && i < _end && i <= from + TitleReach; i++)
            {
                if (_elements[i].Participant is { } person)
                {
                    return person is { IsPerson: true, Marker: Marker.None } ? person : null;
                }

                if (_elements[i].Kind != ElementKind.Other || _elements[i].IsVerb && !_elements[i].IsNoun)
                {
                    return null;
                }
            }

            return null;
        }
    }

    /// <summary>In 解雇绿党籍前财政部长杜邦 the person whose office the words between tell, not the body at <paramref name="at"/> that only describes him.</summary>
    private Participant? Bearer(int at)
    {
        if (_elements[at].Participant is { IsPerson: true })
        {
            return null;
        }

        for (var i = at + 1; i < _end && i <= at + TitleReach; i++)
        {
            if (_elements[i].Participant is { } person)
            {
                return person is { IsPerson: true, Marker: Marker.None, Actors.Count: > 0 } && (_elements[i - 1].Classes & WordClass.Agent) != 0 ? person : null;
            }

            if (_elements[i].Kind is not (ElementKind.Other or ElementKind.De) || (_elements[i].IsVerb && !_elements[i].IsNoun))
            {
                return null;
            }
        }

        return null;
    }
}
