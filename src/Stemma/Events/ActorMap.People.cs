using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>For whom persons act.</summary>
internal sealed partial class ActorMap
{
    /// <summary>Takes note that a person of no known office acts for a state, since the text names it before him (法国总统 and the name).</summary>
    public IReadOnlyList<int> Learn(int person, int state)
    {
        var entity = _layer.Entities[person];
        if (_actors[person] == person && entity.Of is null && _layer.Entities[state].Type == EntityType.State && entity.Role is { } role && !_folding.Fold(role).StartsWith('前') && (_lexicon.Title(_folding.Fold(role)) & ActorClass.Candidate) == 0)
        {
            _actors[person] = state;
        }

        return [_actors[person]];
    }

    /// <summary>An office-holder acts for the state or body; a former one, a candidate or someone without office for himself; a scholar or journalist not at all.</summary>
    private int Person(int index, Entity entity, int depth)
    {
        var role = _folding.Fold(entity.Role ?? "");
        var title = _lexicon.Title(role);
        if ((title & ActorClass.Observer) != 0)
        {
            return -1;
        }

        // Whoever runs for a state's highest office, held it or is elected to it speaks abroad as that state to be; at home as himself (HomeAffairs).
        var isFormer = role.StartsWith('前') || role.StartsWith('原') || _former.Contains(index);
        if ((title & ActorClass.Candidate) != 0 || (isFormer && (role.EndsWith("总统", StringComparison.Ordinal) || role.EndsWith("首相", StringComparison.Ordinal) || role.EndsWith("总理", StringComparison.Ordinal) || role.EndsWith("主席", StringComparison.Ordinal)) && !role.Contains('副')))
        {
            return entity.Of is { } party && State(party) is >= 0 and var country ? country : entity.Anonymous ? -1 : index;
        }

        if (isFormer)
        {
            return entity.Anonymous ? -1 : index;
        }

        // Members of parliament, editors and the like speak for themselves.
        if (!entity.Anonymous && (title & ActorClass.Own) != 0)
        {
            return index;
        }

        if (role.Contains("总统", StringComparison.Ordinal) && entity.Of is { } ruling && _layer.Entities[ruling].Type == EntityType.Org && State(ruling) is >= 0 and var governed)
        {
            return governed;
        }

        if (entity.Of is { } of && of != index)
        {
            return _layer.Entities[of].Type switch
            {
                EntityType.Media => -1,
                EntityType.Place => Place(of, index, role),
                EntityType.Org when _layer.Entities[of].Of is { } parent && IsCommission(of) && _layer.Entities[parent].Type == EntityType.Org => Map(parent, depth + 2),
                _ => Map(of, depth + 1),
            };
        }

        // Titles that one state alone has.
        if ((role.Contains("国务卿", StringComparison.Ordinal) || role.Contains("白宫", StringComparison.Ordinal)) && StateNamed(["美国"]) is >= 0 and var america)
        {
            return america;
        }

        if (entity is { Anonymous: true, Subtype: "official", Of: null } && HomeOf(Folded(index)) is >= 0 and var main)
        {
            return main;
        }

        // Of those without a name, groups and bodies act; 消息人士 and their kind only tell.
        return !entity.Anonymous || IsGroup(index, ActorClass.People | ActorClass.States) || (IsGroup(index, ActorClass.Group) && entity.Name.Length > 2 && !Folded(index).EndsWith("人士", StringComparison.Ordinal)) ? index : -1;
    }

    /// <summary>Whether the person once held an office, runs for one or has been elected to one, but holds none today.</summary>
    public bool IsOutOfOffice(int person)
    {
        if (_layer.Entities[person].Type != EntityType.Person)
        {
            return false;
        }

        var role = _folding.Fold(_layer.Entities[person].Role ?? "");
        return _former.Contains(person) || role.StartsWith('前') || role.StartsWith('原') || role.Contains("当选", StringComparison.Ordinal) || (_lexicon.Title(role) & ActorClass.Candidate) != 0;
    }

    /// <summary>Persons whom the text introduces as former office-holders (前法国驻德国大使 and a name).</summary>
    private static HashSet<int> Former(EntityLayer layer, SourceText text)
    {
        var former = new HashSet<int>();
        foreach (var mention in layer.Mentions)
        {
            if (layer.Entities[mention.Entity].Type != EntityType.Person)
            {
                continue;
            }

            var at = mention.Extent.Start;
            while (at > 0 && layer.MentionAt(at - 1) is { } before && before.Span.End == at && before.Entity != mention.Entity)
            {
                at = before.Span.Start;
            }

            if ((at > 0 && text.Folded[at - 1] == '前' && (at == 1 || text.Folded[at - 2] is not ('之' or '此' or '目' or '以' or '日' or '年' or '月' or '天' or '周' or '先' or '提' or '当' or '眼' or '早' or '空'))) || text.Folded[at] is '前' or '原')
            {
                former.Add(mention.Entity);
            }
        }

        return former;
    }

    /// <summary>Officials of a territory act for it; those of a seat of government for the state; those of a city or region for themselves.</summary>
    private int Place(int place, int person, string role) =>
        IsTerritory(place) ? place : role.Contains("发言人", StringComparison.Ordinal) && (State(place) is >= 0 and var seat ? seat : State(person)) is >= 0 and var state ? state : person;

    private bool IsCommission(int index) => (_lexicon.Ending(Folded(index)) & ActorClass.Commission) != 0;
}
