using Stemma.Entities;

namespace Stemma.Events;

/// <summary>For whom persons act.</summary>
internal sealed partial class ActorMap
{
    /// <summary>Takes note that a person of no known office acts for a state, since the text names it before him (法国总统 and the name).</summary>
    public IReadOnlyList<int> Learn(int person, int state)
    {
        var entity = _layer.Entities[person];
        if (_actors[person] == person && entity.Of is null && _layer.Entities[state].Type == EntityType.State && entity.Role is { } role && !_folding.Fold(role).StartsWith('前') && !_folding.Fold(role).Contains("候选人", StringComparison.Ordinal))
        {
            _actors[person] = state;
        }

        return [_actors[person]];
    }

    /// <summary>An office-holder acts for the state or body; a former one, a candidate or someone without office for himself; a scholar or journalist not at all.</summary>
    private int Person(int index, Entity entity, int depth)
    {
        var role = _folding.Fold(entity.Role ?? "");
        if (IsObserver(role))
        {
            return -1;
        }

        // Whoever runs for a state's highest office, held it or is elected to it speaks abroad as that state to be; at home as himself (HomeAffairs).
        var isFormer = role.StartsWith('前');
        if (role.Contains("候选人", StringComparison.Ordinal) || (isFormer && role.EndsWith("前总统", StringComparison.Ordinal)))
        {
            return entity.Of is { } party && State(party) is >= 0 and var country ? country : entity.Anonymous ? -1 : index;
        }

        if (isFormer)
        {
            return entity.Anonymous ? -1 : index;
        }

        // Members of parliament, editors and the like speak for themselves.
        if (!entity.Anonymous && IsOwnVoice(role))
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

        return entity.Anonymous ? -1 : index;
    }

    /// <summary>Officials of a territory act for it; those of a seat of government for the state; those of a city or region for themselves.</summary>
    private int Place(int place, int person, string role) =>
        IsTerritory(_layer.Entities[place]) ? place : role.Contains("发言人", StringComparison.Ordinal) && State(place) is >= 0 and var state ? state : person;

    private bool IsCommission(int index)
    {
        var name = _folding.Fold(_layer.Entities[index].Name);
        return name.EndsWith("委员会", StringComparison.Ordinal) || name.EndsWith("执委会", StringComparison.Ordinal) || name.EndsWith("理事会", StringComparison.Ordinal);
    }

    private static bool IsOwnVoice(string role) =>
        role.Contains("议员", StringComparison.Ordinal) || role.Contains("主编", StringComparison.Ordinal) || role.Contains("总编", StringComparison.Ordinal) || role.Contains("律师", StringComparison.Ordinal) || role.Contains("主持人", StringComparison.Ordinal) || role.Contains("作家", StringComparison.Ordinal) || role.Contains("导演", StringComparison.Ordinal);

    private static bool IsObserver(string role) =>
        role.Contains("教授", StringComparison.Ordinal) || role.Contains("学者", StringComparison.Ordinal) || role.Contains("研究员", StringComparison.Ordinal) || role.Contains("分析", StringComparison.Ordinal) || role.Contains("专家", StringComparison.Ordinal) || role.Contains("记者", StringComparison.Ordinal) || role.Contains("评论员", StringComparison.Ordinal);
}
