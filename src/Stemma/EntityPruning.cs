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

        if (kept.Count == used.Length)
        {
            return analysis;
        }

        return analysis with
        {
            Entities = new EntityLayer(Entities(kept, map), Map(analysis.Entities.Mentions, map), Map(analysis.Entities.Nominals, map)),
            Quantities = All(analysis.Quantities, q => q.AccordingTo.Count == 0 ? q : q with { AccordingTo = Map(q.AccordingTo, map) }),
            Statements = All(analysis.Statements, s => s with { Speakers = Map(s.Speakers, map), Addressees = Map(s.Addressees, map), Via = Map(s.Via, map) }),
            Events = All(analysis.Events, e => e with { Actors = Map(e.Actors, map), Recipients = Map(e.Recipients, map), Place = e.Place is { } p ? map[p] : null }),
            Sources = All(analysis.Sources, s => s with { Entity = map[s.Entity] }),
        };
    }

    /// <summary>The entities with new numbers; one that keeps its own and its owner's is not copied.</summary>
    private static Entity[] Entities(List<Entity> kept, int[] map)
    {
        var entities = new Entity[kept.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var entity = kept[i];
            int? owner = entity.Of is { } of ? map[of] : null;

            // Nothing before the first entity dropped changes its number.
            var id = map[i] == i ? entity.Id : "e" + (i + 1).ToString(CultureInfo.InvariantCulture);
            entities[i] = owner == entity.Of && id == entity.Id ? entity : entity with { Id = id, Of = owner };
        }

        return entities;
    }

    private static T[] All<T>(IReadOnlyList<T> items, Func<T, T> map)
    {
        var mapped = new T[items.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(items[i]);
        }

        return mapped;
    }

    private static bool[] Used(ArticleAnalysis analysis)
    {
        var entities = analysis.Entities.Entities;
        var used = new bool[entities.Count];
        void Use(IReadOnlyList<int> indices)
        {
            for (var i = 0; i < indices.Count; i++)
            {
                used[indices[i]] = true;
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

        foreach (var source in analysis.Sources)
        {
            used[source.Entity] = true;
        }

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

    private static IReadOnlyList<int> Map(IReadOnlyList<int> indices, int[] map)
    {
        if (indices.Count == 0)
        {
            return indices;
        }

        var mapped = new int[indices.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map[indices[i]];
        }

        return mapped;
    }

    private static Mention[] Map(IReadOnlyList<Mention> mentions, int[] map)
    {
        var mapped = new Mention[mentions.Count];
        var count = 0;
        for (var i = 0; i < mapped.Length; i++)
        {
            var mention = mentions[i];
            if (map[mention.Entity] >= 0)
            {
                mapped[count++] = mention with { Entity = map[mention.Entity] };
            }
        }

        return count == mapped.Length ? mapped : mapped[..count];
    }
}
