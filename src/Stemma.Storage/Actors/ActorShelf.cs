using Stemma.Entities;
using Stemma.Events;
using Stemma.Storage.Databases;
using Stemma.Text;

namespace Stemma.Storage.Actors;

/// <summary>Reads the named entities of the library. Thread-safe.</summary>
public sealed class ActorShelf
{
    private const string Name = "COALESCE((SELECT n.name FROM entity_name n WHERE n.entity = e.seq AND n.articles > 0 ORDER BY n.articles DESC, n.name LIMIT 1), e.name)";

    private const string Select = $"""
        SELECT e.entity_key, e.type, {Name}, e.wikidata, e.articles, e.statements, e.events, e.seq
        FROM entity e
        """;

    private readonly DatabasePool _pool;
    private readonly ScriptFolding _folding;

    internal ActorShelf(DatabasePool pool, ScriptFolding folding)
    {
        _pool = pool;
        _folding = folding;
    }

    /// <summary>Actors that articles name, those in most articles first.</summary>
    /// <param name="type">Kind of thing, or null for any.</param>
    /// <param name="name">What one of their names begins with, in either script; null or empty for any.</param>
    /// <param name="page">Which part.</param>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<ActorSummary> List(EntityType? type, string? name, PageRequest page) => _pool.Read(session =>
    {
        var query = new ConditionList();
        query.Add("e.articles > 0");
        query.Add("e.type = ", type is { } kind ? Stemma.Exchange.ExchangeNames.Upper(kind) : null);
        if (!string.IsNullOrEmpty(name))
        {
            var folded = _folding.Fold(name);
            query.Add("e.seq IN (SELECT n.entity FROM entity_name n WHERE n.folded >= ", folded, $" AND n.folded < {query.Value(folded + '\uFFFF')})");
        }

        return query.Page(session, Select, "e.articles", "e.seq", page, r => (Read(r), r.Long(4).ToString(System.Globalization.CultureInfo.InvariantCulture), r.Long(7)), byNumber: true);
    });

    /// <summary>An actor with its names and counterparts, or null when there is none of that key.</summary>
    public StoredActor? Find(string key) => _pool.Read(session =>
    {
        var seq = session.Scalar("SELECT seq FROM entity WHERE entity_key = $1", key);
        return seq == 0
            ? null
            : new StoredActor(
                session.First($"{Select} WHERE e.seq = $1", Read, seq)!,
                session.List(
                    "SELECT n.name, n.articles, a.id FROM entity_name n LEFT JOIN article a ON a.seq = n.article WHERE n.entity = $1 ORDER BY n.articles DESC, n.name",
                    r => new ActorName(r.Text(0), r.Int(1), r.TextOrNull(2)),
                    seq),
                Counterparts(session, seq));
    });

    private static List<Counterpart> Counterparts(Session session, long seq) => session.List(
        $"""
        SELECT e.entity_key, {Name}, v.type, CASE WHEN p.role = 'actor' THEN 1 ELSE 0 END, COUNT(DISTINCT v.seq)
        FROM party p JOIN event v ON v.seq = p.record JOIN party q ON q.ledger = 'e' AND q.record = p.record JOIN entity e ON e.seq = q.entity
        WHERE p.ledger = 'e' AND p.entity = $1 AND q.entity <> $1
          AND ((p.role = 'actor' AND q.role = 'recipient') OR (p.role = 'recipient' AND q.role = 'actor') OR (p.role = 'actor' AND q.role = 'actor'))
        GROUP BY e.seq, e.entity_key, e.name, v.type, CASE WHEN p.role = 'actor' THEN 1 ELSE 0 END
        ORDER BY COUNT(DISTINCT v.seq) DESC, e.entity_key, v.type, 4 DESC
        LIMIT 200
        """,
        r => new Counterpart(r.Text(0), r.Text(1), Enum.Parse<EventType>(r.Text(2), ignoreCase: true), r.Bool(3), r.Int(4)),
        seq);

    private static ActorSummary Read(Row row) => new()
    {
        Key = row.Text(0),
        Type = Enum.Parse<EntityType>(row.Text(1), ignoreCase: true),
        Name = row.Text(2),
        Wikidata = row.TextOrNull(3),
        Articles = row.Int(4),
        Statements = row.Int(5),
        Events = row.Int(6),
    };
}
