namespace Stemma.Storage.Databases;

/// <summary>Schema 2: what lists were counted from at every look is kept: places of actors, affairs, the outlet of each record of a ledger.</summary>
internal static class Schema2
{
    public static IReadOnlyList<string> Statements { get; } =
    [
        // The outlet stands in the ledgers, so that an index gives an outlet's records by day.
        "ALTER TABLE statement ADD COLUMN outlet {int} NOT NULL DEFAULT 0",
        "UPDATE statement SET outlet = (SELECT a.outlet FROM article a WHERE a.seq = statement.article)",
        "CREATE INDEX statement_outlet ON statement (outlet, day, seq)",
        "ALTER TABLE figure ADD COLUMN outlet {int} NOT NULL DEFAULT 0",
        "UPDATE figure SET outlet = (SELECT a.outlet FROM article a WHERE a.seq = figure.article)",
        "CREATE INDEX figure_outlet ON figure (outlet, day, seq)",
        "ALTER TABLE event ADD COLUMN outlet {int} NOT NULL DEFAULT 0",
        "UPDATE event SET outlet = (SELECT a.outlet FROM article a WHERE a.seq = event.article)",
        "CREATE INDEX event_outlet ON event (outlet, day, seq)",

        // In how many articles an entity is named, how many statements it makes, in how many events it takes part.
        "ALTER TABLE entity ADD COLUMN articles {int} NOT NULL DEFAULT 0",
        "ALTER TABLE entity ADD COLUMN statements {int} NOT NULL DEFAULT 0",
        "ALTER TABLE entity ADD COLUMN events {int} NOT NULL DEFAULT 0",
        """
        UPDATE entity SET
          articles = (SELECT COUNT(*) FROM entity_article x WHERE x.entity = entity.seq),
          statements = (SELECT COUNT(DISTINCT p.record) FROM party p WHERE p.entity = entity.seq AND p.ledger = 's' AND p.role = 'speaker'),
          events = (SELECT COUNT(DISTINCT p.record) FROM party p WHERE p.entity = entity.seq AND p.ledger = 'e' AND p.role IN ('actor', 'recipient'))
        """,
        "CREATE INDEX entity_articles ON entity (articles, seq)",
        "CREATE INDEX entity_type ON entity (type, articles, seq)",

        // largest: the story with most articles, whose title the affair bears.
        """
        CREATE TABLE affair (
          id {text} NOT NULL PRIMARY KEY, stories {int} NOT NULL, articles {int} NOT NULL, first {text}, last {text}, sort {text} NOT NULL, founder {int} NOT NULL, largest {text} NOT NULL)
        """,
        """
        INSERT INTO affair (id, stories, articles, first, last, sort, founder, largest)
        SELECT s.affair, COUNT(*), CAST(SUM(s.articles) AS BIGINT), MIN(s.first), MAX(s.last), MAX(s.sort), MIN(s.founder),
               (SELECT x.id FROM story x WHERE x.affair = s.affair ORDER BY x.articles DESC, x.founder LIMIT 1)
        FROM story s GROUP BY s.affair
        """,
        "CREATE INDEX affair_sort ON affair (sort, founder)",
    ];
}
