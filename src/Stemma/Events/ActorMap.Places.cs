using Stemma.Entities;

namespace Stemma.Events;

/// <summary>Places, coasts and capitals, and the state that an article is about.</summary>
internal sealed partial class ActorMap
{
    /// <summary>The state whose name, of two characters or more, ends <paramref name="text"/> (folded), and the name's length; -1 where there is none.</summary>
    public int StateEnding(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var best = -1;
        for (var e = 0; e < _actors.Length; e++)
        {
            if (_layer.Entities[e].Type != EntityType.State)
            {
                continue;
            }

            foreach (var name in Names(e))
            {
                if (name.Length >= 2 && name.Length > length && text.EndsWith(name, StringComparison.Ordinal))
                {
                    (best, length) = (e, name.Length);
                }
            }
        }

        return best;
    }

    /// <summary>The state off whose coast a strait lies that is called after it (台海, 台湾海峡), or -1.</summary>
    public int Shore(int place)
    {
        foreach (var name in Names(place))
        {
            if (name.EndsWith("海峡", StringComparison.Ordinal) && State(place) is >= 0 and var state)
            {
                return state;
            }

            if (name.Length >= 2 && name[1] == '海' && _abbreviated(name[0]) is { } states && StateNamed(states) is >= 0 and var coast)
            {
                return coast;
            }
        }

        return -1;
    }

    /// <summary>The state whose courts, prosecutors or police the article names, where <paramref name="organ"/> is one without a state's name (检方); else the state that the article is about.</summary>
    private int HomeOf(string organ)
    {
        if (IsOfJustice(organ))
        {
            for (var e = 0; e < _layer.Entities.Count; e++)
            {
                if (_layer.Entities[e].Type == EntityType.Org && Folded(e) is var name && name.Length > organ.Length && IsOfJustice(name) && State(e) is >= 0 and var state)
                {
                    return state;
                }
            }
        }

        return MainState;
    }

    private static bool IsOfJustice(string name) => name.Contains("检方", StringComparison.Ordinal) || name.Contains("检察", StringComparison.Ordinal) || name.Contains("法院", StringComparison.Ordinal) || name.Contains("司法部", StringComparison.Ordinal) || name.Contains("法官", StringComparison.Ordinal) || name.Contains('警');

    /// <summary>The state that the article names most often, more often than any other; else -1.</summary>
    private int MainState => _main ??= FindMainState();

    private int FindMainState()
    {
        var counts = new int[_layer.Entities.Count];
        foreach (var mention in _layer.Mentions)
        {
            counts[mention.Entity]++;
        }

        int best = -1, second = 0;
        for (var e = 0; e < counts.Length; e++)
        {
            if (_layer.Entities[e].Type != EntityType.State)
            {
                continue;
            }

            if (best < 0 || counts[e] > counts[best])
            {
                (second, best) = (best < 0 ? 0 : counts[best], e);
            }
            else
            {
                second = Math.Max(second, counts[e]);
            }
        }

        return best >= 0 && counts[best] > second ? best : -1;
    }

    /// <summary>Whether the entity is one of people without a name, who make no treaties and no war (示威者); states without a name do (国际社会).</summary>
    public bool IsPeople(int index) => _layer.Entities[index].Anonymous && IsGroup(index, ActorClass.People | ActorClass.Public);

    /// <summary>Whether the entity is people in general, who are no one in particular (居民).</summary>
    public bool IsPublic(int index) => _layer.Entities[index].Anonymous && IsGroup(index, ActorClass.Public);

    /// <summary>Whether the entity is one of people or states without a name.</summary>
    public bool IsGroup(int index) => _layer.Entities[index] is { Anonymous: true } group && (group.Subtype == "group" || IsGroup(index, ActorClass.People | ActorClass.Public | ActorClass.States));

    private bool IsGroup(int index, ActorClass kind) => (_lexicon.Ending(Folded(index)) & kind) != 0;

    /// <summary>Whether the entity is a place that acts without standing for a state.</summary>
    public bool IsTerritory(int index)
    {
        if (_layer.Entities[index].Type != EntityType.Place)
        {
            return false;
        }

        foreach (var name in Names(index))
        {
            // 本港 is the Hong Kong of the article.
            if ((_lexicon.Whole(name) & ActorClass.Territory) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the place is a capital, whose name can stand for its government.</summary>
    public bool IsSeat(int index) => _layer.Entities[index].Type == EntityType.Place && (_lexicon.Whole(Folded(index)) & ActorClass.Seat) != 0;
}
