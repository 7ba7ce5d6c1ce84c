using System.Globalization;
using Stemma.Entities;

namespace Stemma;

/// <summary>Drops anonymous entities that nothing refers to: "an official" who neither speaks nor is a source is no entity.</summary>
internal static class EntityPruning
{
    /// <summary>The analysis with the remaining entities renumbered in order.</summary>
    public static ArticleAnalysis Prune(ArticleAnalysis analysis)
    {
        var used = Used(analysis);
        var map = new int[used.Length];
        var kept = new List<Entity>(used.Length);
        for (var i = 0; i < used.Length; i++)
        {
            map[i] = used[i] ? kept.Count : -1;
            if (used[i])
            {
                kept.Add(analysis.Entities.Entities[i]);
            }
        }

        var entities = kept.Select((e, i) => e with { Id = "e" + (i + 1).ToString(CultureInfo.InvariantCulture), Of = e.Of is { } of ? map[of] : null }).ToArray();
        return analysis with
        {
            Entities = new EntityLayer(entities, Map(analysis.Entities.Mentions, map), Map(analysis.Entities.Nominals, map)),
            Quantities = [.. analysis.Quantities.Select(q => q with { AccordingTo = Map(q.AccordingTo, map) })],
            Statements = [.. analysis.Statements.Select(s => s with { Speakers = Map(s.Speakers, map), Addressees = Map(s.Addressees, map), Via = Map(s.Via, map) })],
            Events = [.. analysis.Events.Select(e => e with { Actors = Map(e.Actors, map), Recipients = Map(e.Recipients, map), Place = e.Place is { } p ? map[p] : null })],
            Sources = [.. analysis.Sources.Select(s => s with { Entity = map[s.Entity] })],
        };
    }

    private static bool[] Used(ArticleAnalysis analysis)
    {
        var entities = analysis.Entities.Entities;
        var used = new bool[entities.Count];
        void Use(IEnumerable<int> indices)
        {
            foreach (var i in indices)
            {
                used[i] = true;
            }
        }

        foreach (var quantity in analysis.Quantities)
        {
            Use(quantity.AccordingTo);
        }

        foreach (var statement in analysis.Statements)
        {
            Use(statement.Speakers);
            Use(statement.Addressees);
            Use(statement.Via);
        }

        foreach (var e in analysis.Events)
        {
            Use(e.Actors);
            Use(e.Recipients);
        }

        Use(analysis.Sources.Select(s => s.Entity));
        for (var i = 0; i < used.Length; i++)
        {
            used[i] |= !entities[i].Anonymous;
        }

        // What a kept entity belongs to is kept, however long the chain.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < used.Length; i++)
            {
                if (used[i] && entities[i].Of is { } of && !used[of])
                {
                    changed = used[of] = true;
                }
            }
        }

        return used;
    }

    private static IReadOnlyList<int> Map(IReadOnlyList<int> indices, int[] map) => indices.Count == 0 ? indices : [.. indices.Select(i => map[i])];

    private static Mention[] Map(IReadOnlyList<Mention> mentions, int[] map) =>
        [.. mentions.Where(m => map[m.Entity] >= 0).Select(m => m with { Entity = map[m.Entity] })];
}
