using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>For whom each entity of an article acts: ministers, ministries and armies for their state, others for themselves.</summary>
internal sealed class ActorMap
{
    private static readonly string[] GovernmentEndings =
    [
        "部", "院", "局", "署", "厅", "处", "总统府", "白宫", "政府", "国会", "议会", "法院", "使馆", "领事馆", "领馆", "警务处", "军", "军队", "警察", "警方", "机构", "司令部", "办公室", "当局", "内阁", "舰队", "海关", "海警", "部门", "五角大楼", "青瓦台", "克里姆林宫", "中南海", "人大", "总督", "总监", "海岸防卫队", "战区", "政界", "朝野", "国务院", "在台协会", "情报局", "委员会",
    ];

    private static readonly string[] NonActors = ["大学", "学院", "研究所", "研究院", "智库", "研究中心", "学会", "基金会", "实验室", "出版社", "医院", "学校", "中学"];

    /// <summary>Places that act, or are acted on, without standing for a state.</summary>
    private static readonly string[] Territories = ["香港", "澳门", "加沙", "欧洲", "约旦河西岸", "克什米尔", "科索沃", "西方"];

    /// <summary>Ruling parties that are the state where it is named.</summary>
    private static readonly string[] RulingParties = ["中共", "中国共产党", "中共中央", "中共当局"];

    /// <summary>Last words of groups that act without being a body.</summary>
    private static readonly string[] Groups = ["西方", "社会", "盟友", "盟国", "国家", "成员国", "方面", "团队", "阵营", "联盟", "民众", "政府", "势力", "组织", "人士", "派", "党", "军", "当局"];

    private readonly int[] _actors;
    private readonly ScriptFolding _folding;
    private readonly EntityLayer _layer;
    private readonly Func<char, string[]?> _abbreviated;

    public ActorMap(EntityLayer layer, ScriptFolding folding, Func<char, string[]?>? abbreviated = null)
    {
        _layer = layer;
        _folding = folding;
        _abbreviated = abbreviated ?? (static _ => null);
        _actors = new int[layer.Entities.Count];
        for (var e = 0; e < _actors.Length; e++)
        {
            _actors[e] = Map(e, 0);
        }
    }

    /// <summary>The entity that acts where <paramref name="entity"/> is named, or -1 when no political actor does.</summary>
    public int Actor(int entity) => _actors[entity];

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

            if (Called(entity.Name, names) || entity.Aliases.Any(a => Called(a, names)))
            {
                return e;
            }
        }

        return -1;
    }

    private bool Called(string name, string[] names) => Array.IndexOf(names, _folding.Fold(name)) >= 0;

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
                return State(index) is >= 0 and var army ? army : index;
            case EntityType.Org:
                var name = _folding.Fold(entity.Name);
                if (entity.Subtype is "university" or "thinktank" or "institute" or "hospital" or "sport" || Array.Exists(NonActors, n => name.EndsWith(n, StringComparison.Ordinal)))
                {
                    return -1;
                }

                // The party is an actor of its own, but its officials and organs act for the state.
                if (depth > 0 && RulingParties.Contains(name, StringComparer.Ordinal) && StateNamed(["中国"]) is >= 0 and var china)
                {
                    return china;
                }

                return (entity.Subtype is "ministry" or "agency" or "embassy" or "government" or "police" or "court" or "parliament" or "office" or "command" or "central-bank" || Array.Exists(GovernmentEndings, n => name.EndsWith(n, StringComparison.Ordinal))) && State(index) is >= 0 and var state ? state : index;
            case EntityType.Person:
                return Person(index, entity, depth);
            case EntityType.Place:
                return IsTerritory(entity) ? index : State(index);
            case EntityType.Other:
                var group = _folding.Fold(entity.Name);
                return Groups.Any(g => group.EndsWith(g, StringComparison.Ordinal)) ? index : -1;
            default:
                return -1;
        }
    }

    private bool IsTerritory(Entity entity) => Array.IndexOf(Territories, _folding.Fold(entity.Name)) >= 0;

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

        var name = _folding.Fold(_layer.Entities[index].Name);
        var best = -1;
        var length = 0;
        for (var e = 0; e < _layer.Entities.Count; e++)
        {
            var state = _layer.Entities[e];
            if (state.Type != EntityType.State)
            {
                continue;
            }

            foreach (var alias in state.Aliases.Prepend(state.Name))
            {
                if (alias.Length > length && name.StartsWith(_folding.Fold(alias), StringComparison.Ordinal))
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
