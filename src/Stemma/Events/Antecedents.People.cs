using Stemma.Entities;
using Stemma.Statements;

namespace Stemma.Events;

/// <summary>Which person a pronoun means.</summary>
internal sealed partial class Antecedents
{
    /// <summary>Whom 他 means: the person who is the subject so far, or the last subject; as an object, the last person but the subject.</summary>
    private Side? Person(List<Element> before, int at)
    {
        if (Speaker(at, StatementKind.Direct) is { Named: [var speaker] } && layer.Entities[speaker].Type == EntityType.Person)
        {
            // Who is quoted speaks of somebody else.
            return Other(before, speaker);
        }

        Participant? subject = null;
        var isObject = false;
        foreach (var element in before)
        {
            if (subject is null && element.Participant is { IsPerson: true, Marker: Marker.None, Attributive: false, Actors.Count: > 0 } person)
            {
                subject = person;
            }

            isObject = element.Kind switch
            {
                ElementKind.Trigger => subject is not null,
                ElementKind.Break => false,
                _ => isObject,
            };
        }

        if (before.Count > 0 && before[^1] is { Kind: ElementKind.Marker, Word.Marker: Marker.With or Marker.Ba } && Near(before) is { } near)
        {
            // 德国总统在法国总统就职前跟他会面: whoever the preposition governs is not the subject of the clause.
            return Other(before, near.Named[0]);
        }

        if (!isObject)
        {
            return subject is null ? _person : Side.Of(subject);
        }

        if (Speaker(at, StatementKind.Indirect) is { Named: [var teller] } told && teller != subject!.Named[0] && layer.Entities[teller].Type == EntityType.Person)
        {
            // 杜邦说，默茨要求他辞职: who tells it was asked.
            return told;
        }

        for (var i = _people.Count - 1; i >= 0; i--)
        {
            if (_people[i].Named[0] != subject!.Named[0])
            {
                return _people[i];
            }
        }

        return null;
    }

    /// <summary>The last person in the clause who can be its subject, or null.</summary>
    private static Participant? Near(List<Element> before)
    {
        for (var i = before.Count - 1; i >= 0 && before[i].Kind != ElementKind.Break; i--)
        {
            if (before[i].Participant is { IsPerson: true, Marker: Marker.None, Attributive: false, Named.Count: 1, Actors.Count: > 0 } person)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>The last person named but <paramref name="speaker"/>.</summary>
    private Side? Other(List<Element> before, int speaker)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Participant is { IsPerson: true, Named: [var named], Actors.Count: > 0 } party && named != speaker)
            {
                return Side.Of(party);
            }
        }

        for (var i = _people.Count - 1; i >= 0; i--)
        {
            if (_people[i].Named[0] != speaker)
            {
                return _people[i];
            }
        }

        return null;
    }
}
