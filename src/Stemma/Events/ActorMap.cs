using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Events;

/// <summary>For whom each entity of an article acts: ministers, ministries and armies for their state, others for themselves.</summary>
internal sealed partial class ActorMap
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

            if (Called(entity, names))
            {
                return e;
            }
        }

        return -1;
    }

    private bool Called(Entity entity, string[] names)
    {
        if (Array.IndexOf(names, _folding.Fold(entity.Name)) >= 0)
        {
            return true;
        }

        foreach (var alias in entity.Aliases)
        {
            if (Array.IndexOf(names, _folding.Fold(alias)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithOne(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

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
                if (entity.Subtype is "university" or "thinktank" or "institute" or "hospital" or "sport" || EndsWithOne(name, NonActors))
                {
                    return -1;
                }

                // The party is an actor of its own, but its officials and organs act for the state.
                if (depth > 0 && Array.IndexOf(RulingParties, name) >= 0 && StateNamed(["中国"]) is >= 0 and var china)
                {
                    return china;
                }

                return (entity.Subtype is "ministry" or "agency" or "embassy" or "government" or "police" or "court" or "parliament" or "office" or "command" or "central-bank" || EndsWithOne(name, GovernmentEndings)) && State(index) is >= 0 and var state ? state : index;
            case EntityType.Person:
                return Person(index, entity, depth);
            case EntityType.Place:
                return IsTerritory(entity) ? index : State(index);
            case EntityType.Other:
                var group = _folding.Fold(entity.Name);
                return EndsWithOne(group, Groups) ? index : -1;
            default:
                return -1;
        }
    }

    private bool IsTerritory(Entity entity) => Array.IndexOf(Territories, _folding.Fold(entity.Name)) >= 0;

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
