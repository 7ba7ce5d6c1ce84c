using Stemma.Storage.Databases;

namespace Stemma.Storage.Actors;

/// <summary>How often an entity stands where, by its key.</summary>
internal sealed record CountedEntity(long Seq, long Articles, long Statements, long Events)
{
    /// <summary>The entity, or null when there is none of that key.</summary>
    public static CountedEntity? Find(Session session, string key) =>
        session.First("SELECT seq, articles, statements, events FROM entity WHERE entity_key = $1", r => new CountedEntity(r.Long(0), r.Long(1), r.Long(2), r.Long(3)), key);
}

/// <summary>Has a list hold only what an entity stands in, the quick way for rare and for frequent ones.</summary>
internal static class EntityCondition
{
    /// <summary>
    /// From so many places on a page is full sooner when the list is walked in its order and each row asked for the entity (51 rows found after a
    /// few thousand), than when all places are gathered and sorted. Measured on 15,000 posts, where the two cross between 1,000 and 2,000.
    /// </summary>
    public const long Frequent = 1500;

    /// <summary>Adds the condition; nothing without a key, and what holds for no row when no entity has it.</summary>
    /// <param name="query">The list's conditions.</param>
    /// <param name="session">The transaction.</param>
    /// <param name="key">The entity's key, or null.</param>
    /// <param name="places">Which count says how often it stands there.</param>
    /// <param name="gather">A query of all numbers that <paramref name="column"/> may have, up to the entity's number.</param>
    /// <param name="column">Column of the list.</param>
    /// <param name="ask">A query whether the row has the entity, up to the entity's number.</param>
    /// <param name="behind">What stands behind it there.</param>
    public static void Add(ConditionList query, Session session, string? key, Func<CountedEntity, long> places, string gather, string column, string ask, string behind = "")
    {
        if (key is null)
        {
            return;
        }

        if (CountedEntity.Find(session, key) is not { } entity)
        {
            query.Add("1 = 0");
            return;
        }

        query.Add(places(entity) < Frequent ? $"{column} IN ({gather}{query.Value(entity.Seq)})" : $"EXISTS ({ask}{query.Value(entity.Seq)}{behind})");
    }
}
