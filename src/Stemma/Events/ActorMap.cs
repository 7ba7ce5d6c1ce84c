using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>For whom each entity of an article acts: ministers, ministries and armies for their state, others for themselves.</summary>
internal sealed partial class ActorMap
{
    private readonly int[] _actors;
    private readonly string[]?[] _names;
    private readonly string?[] _folded;
    private readonly ScriptFolding _folding;
    private readonly EntityLayer _layer;
    private readonly ActorLexicon _lexicon;
    private readonly HashSet<int> _former;
    private int? _main;
    private readonly Func<char, string[]?> _abbreviated;

    /// <summary>Maps every entity of an article.</summary>
    /// <param name="layer">The entities.</param>
    /// <param name="folding">How the lexicons' keys are folded.</param>
    /// <param name="lexicon">What names and titles say.</param>
    /// <param name="text">The article's text, in which 前 before a title makes a former official; null where nobody asks.</param>
    /// <param name="abbreviated">Names of the state that a character stands for.</param>
    public ActorMap(EntityLayer layer, ScriptFolding folding, ActorLexicon lexicon, SourceText? text = null, Func<char, string[]?>? abbreviated = null)
    {
        _former = text is null ? [] : Former(layer, text);
        _lexicon = lexicon;
        _layer = layer;
        _folding = folding;
        _abbreviated = abbreviated ?? (static _ => null);
        _actors = new int[layer.Entities.Count];
        _names = new string[]?[layer.Entities.Count];
        _folded = new string?[layer.Entities.Count];
        for (var e = 0; e < _actors.Length; e++)
        {
            _actors[e] = Map(e, 0);
        }
    }

    /// <summary>The entity that acts where <paramref name="entity"/> is named, or -1 when no political actor does.</summary>
    public int Actor(int entity) => _actors[entity];

    /// <summary>The state entity called by one of <paramref name="names"/> (folded), or -1.</summary>
    public int StateNamed(string[] names)
    {
        for (var e = 0; e < _actors.Length; e++)
        {
            var entity = _layer.Entities[e];
            if (entity.Type is not (EntityType.State or EntityType.Org or EntityType.Place))
            {
                continue;
            }

            foreach (var name in Names(e))
            {
                if (Array.IndexOf(names, name) >= 0)
                {
                    return e;
                }
            }
        }

        return -1;
    }

    /// <summary>The folded name and aliases of an entity, folded once however often a state is looked for.</summary>
    private string[] Names(int index)
    {
        if (_names[index] is { } known)
        {
            return known;
        }

        var entity = _layer.Entities[index];
        var names = new string[entity.Aliases.Count + 1];
        names[0] = Folded(index);
        for (var a = 1; a < names.Length; a++)
        {
            names[a] = _folding.Fold(entity.Aliases[a - 1]);
        }

        return _names[index] = names;
    }

    /// <summary>The folded name of an entity, folded once however many rules look at it.</summary>
    private string Folded(int index) => _folded[index] ??= _folding.Fold(_layer.Entities[index].Name);

    private int Map(int index, int depth)
    {
        var entity = _layer.Entities[index];
        if (depth > 6)
        {
            return -1;
        }

        switch (entity.Type)
        {
            case EntityType.State:
                return index;
            case EntityType.Force:
                return State(index) is >= 0 and var army ? army : entity.Of is null && Folded(index) is "军方" or "警方" or "武装部队" or "安全部队" or "军队" && HomeOf(Folded(index)) is >= 0 and var main ? main : index;
            case EntityType.Org:
                return Body(index, entity, depth);
            case EntityType.Person:
                return Person(index, entity, depth);
            case EntityType.Place:
                return IsTerritory(index) ? index : State(index);
            case EntityType.Other when entity.Subtype == "group":
                return index;
            case EntityType.Other:
                return entity.Subtype is "ethnic-group" or "group" or "alliance" or "initiative" || (_lexicon.Ending(Folded(index)) & ActorClass.Group) != 0 ? index : -1;
            default:
                return -1;
        }
    }

    private int Body(int index, Entity entity, int depth)
    {
        var name = Folded(index);
        var ending = _lexicon.Ending(name);
        if (entity.Subtype is "university" or "thinktank" or "institute" or "hospital" || (ending & ActorClass.Bystander) != 0)
        {
            return -1;
        }

        // The party is an actor of its own, but its officials and organs act for the state.
        if (depth > 0 && (_lexicon.Whole(name) & ActorClass.RulingParty) != 0 && StateNamed(["中国"]) is >= 0 and var china)
        {
            return china;
        }

        if ((ending & ActorClass.Local) != 0 || (entity.Of is { } seat && _layer.Entities[seat].Type == EntityType.Place && (IsTerritory(seat) || _layer.Entities[seat].Subtype is "city" or "county" or "province" or "district" && entity.Subtype is not ("police" or "court") && !name.Contains("公安", StringComparison.Ordinal) && !name.EndsWith("检察院", StringComparison.Ordinal))))
        {
            // Bodies below the state act for themselves: those of territories and cities.
            return index;
        }

        if (entity.Of is null && name.Length <= 4 && State(index) < 0 && (name is "军方" or "警方" or "当局" or "政府" or "武装部队" or "安全部队" or "检方" or "官方" or "军队" or "执法部门" or "内阁" or "警察") && HomeOf(name) is >= 0 and var main)
        {
            // Organs without a state's name are those of the state that the article is about.
            return main;
        }

        return (entity.Subtype is "ministry" or "agency" or "embassy" or "government" or "police" or "court" or "parliament" or "office" or "command" or "central-bank" || (ending & ActorClass.Government) != 0) && State(index) is >= 0 and var state ? state : index;
    }

    /// <summary>The state that a body belongs to: by its record, else by the name it begins with; -1 when none is known.</summary>
    public int State(int index)
    {
        var at = index;
        for (var step = 0; step < 6 && _layer.Entities[at].Of is { } of; step++)
        {
            at = of;
            if (_layer.Entities[at].Type == EntityType.State)
            {
                return at;
            }
        }

        var name = Folded(index);
        var best = -1;
        var length = 0;
        for (var e = 0; e < _layer.Entities.Count; e++)
        {
            if (_layer.Entities[e].Type != EntityType.State)
            {
                continue;
            }

            foreach (var alias in Names(e))
            {
                if (alias.Length > length && name.StartsWith(alias, StringComparison.Ordinal))
                {
                    (best, length) = (e, alias.Length);
                }
            }
        }

        if (best < 0 && name.Length is > 1 and <= 5 && name[^1] is '军' or '机' or '舰' or '方' && _abbreviated(name[^2]) is { } names)
        {
            return StateNamed(names);
        }

        return best;
    }
}
