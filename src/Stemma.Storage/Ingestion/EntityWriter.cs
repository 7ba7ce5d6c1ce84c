using Stemma.Storage.Databases;

namespace Stemma.Storage.Ingestion;

/// <summary>Numbers entities and counts where and how they are named. One writer at a time.</summary>
internal sealed class EntityWriter(KnownNames knownNames)
{
    private readonly Dictionary<string, long> _seqs = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Entity, string Name), (string Folded, bool Known, int Articles, long? Article)> _names = [];
    private readonly Dictionary<long, EntityPlaces> _places = [];
    private readonly BulkInsert _articles = new("INSERT INTO entity_article (entity, article, mentions) VALUES", 3);
    private readonly BulkInsert _articleNames = new("INSERT INTO entity_article_name (article, entity, name) VALUES", 3);
    private readonly BulkInsert _nameRows = new(
        "INSERT INTO entity_name (entity, name, folded, known, articles, article) VALUES", 6,
        "ON CONFLICT (entity, name) DO UPDATE SET articles = entity_name.articles + excluded.articles, article = COALESCE(entity_name.article, excluded.article)");

    private long _next;

    /// <summary>Forgets what may not be in the database: another process wrote, or a transaction was rolled back.</summary>
    public void Reset()
    {
        _seqs.Clear();
        _names.Clear();
        _places.Clear();
        _articles.Reset();
        _articleNames.Reset();
        _nameRows.Reset();
        _next = 0;
    }

    /// <summary>The number of an entity that was added, or null.</summary>
    public long? Number(string? key) => key is null ? null : _seqs[key];

    /// <summary>Counts an article's entities; numbers those that are new.</summary>
    public void Add(Session session, long article, IReadOnlyList<EntityRow> entities)
    {
        foreach (var entity in entities)
        {
            var seq = Seq(session, entity);
            _articles.Add(seq, article, entity.Mentions);
            Count(seq, new EntityPlaces(1, 0, 0));
            foreach (var name in entity.Names)
            {
                _articleNames.Add(article, seq, name.Name);
                Count(seq, name, known: false, 1, article);
            }
        }
    }

    /// <summary>Counts a record of a ledger once for each who takes part in it in one of two roles.</summary>
    public void Count(IReadOnlyList<PartyRow> parties, (string One, string Other) roles, int statements, int events)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (Counts(parties[i]) && !parties.Take(i).Any(p => p.Key == parties[i].Key && Counts(p)))
            {
                Count(_seqs[parties[i].Key!], new EntityPlaces(0, statements, events));
            }
        }

        bool Counts(PartyRow party) => party.Key is not null && (party.Role == roles.One || party.Role == roles.Other);
    }

    /// <summary>Takes an article's entities back; its records must be there still, because they count for those who take part in them.</summary>
    public static void Remove(Session session, long article)
    {
        session.Run("UPDATE entity SET articles = articles - 1 WHERE seq IN (SELECT entity FROM entity_article WHERE article = $1)", article);
        Uncount(session, "SELECT p.entity, COUNT(DISTINCT p.record), CAST(0 AS BIGINT) FROM party p JOIN statement x ON x.seq = p.record WHERE x.article = $1 AND p.ledger = 's' AND p.role = 'speaker' AND p.entity IS NOT NULL GROUP BY p.entity", article);
        Uncount(session, "SELECT p.entity, CAST(0 AS BIGINT), COUNT(DISTINCT p.record) FROM party p JOIN event x ON x.seq = p.record WHERE x.article = $1 AND p.ledger = 'e' AND p.role IN ('actor', 'recipient') AND p.entity IS NOT NULL GROUP BY p.entity", article);
        session.Run("UPDATE entity_name SET articles = articles - 1 WHERE (entity, name) IN (SELECT entity, name FROM entity_article_name WHERE article = $1)", article);
        session.Run("UPDATE entity_name SET article = NULL WHERE article = $1 AND entity IN (SELECT entity FROM entity_article WHERE article = $1)", article);
        session.Run("DELETE FROM entity_article_name WHERE article = $1", article);
        session.Run("DELETE FROM entity_article WHERE article = $1", article);
    }

    /// <summary>Writes what was counted.</summary>
    public void Flush(Session session)
    {
        _articles.Flush(session);
        _articleNames.Flush(session);
        foreach (var ((entity, name), (folded, known, articles, article)) in _names)
        {
            _nameRows.Add(entity, name, folded, known, articles, article);
        }

        _nameRows.Flush(session);
        _names.Clear();
        foreach (var (entity, places) in _places)
        {
            session.Run("UPDATE entity SET articles = articles + $2, statements = statements + $3, events = events + $4 WHERE seq = $1", entity, places.Articles, places.Statements, places.Events);
        }

        _places.Clear();
    }

    private void Count(long entity, EntityPlaces more)
    {
        var before = _places.GetValueOrDefault(entity);
        _places[entity] = new EntityPlaces(before.Articles + more.Articles, before.Statements + more.Statements, before.Events + more.Events);
    }

    private static void Uncount(Session session, string sql, long article)
    {
        foreach (var (entity, statements, events) in session.List(sql, r => (r.Long(0), r.Long(1), r.Long(2)), article))
        {
            session.Run("UPDATE entity SET statements = statements - $2, events = events - $3 WHERE seq = $1", entity, statements, events);
        }
    }

    private void Count(long entity, NameRow name, bool known, int articles, long? article)
    {
        var before = _names.GetValueOrDefault((entity, name.Name));
        _names[(entity, name.Name)] = (name.Folded, before.Known || known, before.Articles + articles, before.Article ?? article);
    }

    private long Seq(Session session, EntityRow entity)
    {
        if (_seqs.TryGetValue(entity.Key, out var seq))
        {
            return seq;
        }

        seq = session.Scalar("SELECT seq FROM entity WHERE entity_key = $1", entity.Key);
        if (seq == 0)
        {
            if (_next == 0)
            {
                _next = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM entity") + 1;
            }

            seq = _next++;
            session.Run(
                "INSERT INTO entity (seq, entity_key, type, name, wikidata) VALUES ($1, $2, $3, $4, $5)",
                seq, entity.Key, Stemma.Exchange.ExchangeNames.Upper(entity.Type), entity.Name, entity.Wikidata);

            // So that a search for a name that no article has printed yet finds the entity.
            foreach (var name in knownNames.Of(entity.Key))
            {
                Count(seq, name, known: true, 0, null);
            }
        }

        _seqs.Add(entity.Key, seq);
        return seq;
    }
}

/// <summary>How often an entity stands where: articles that name it, statements it makes, events it takes part in.</summary>
internal readonly record struct EntityPlaces(int Articles, int Statements, int Events);
