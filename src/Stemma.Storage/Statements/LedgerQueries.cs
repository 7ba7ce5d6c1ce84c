using System.Globalization;
using Stemma.Events;
using Stemma.Quantities;
using Stemma.Statements;
using Stemma.Storage.Actors;
using Stemma.Storage.Databases;
using Stemma.Storage.Ingestion;
using Stemma.Text;

namespace Stemma.Storage.Statements;

/// <summary>Lists records of the ledgers with their articles and parties.</summary>
internal static class LedgerQueries
{
    private const string InArticle = "a.id, a.title, o.name, a.day, x.idx, x.day, x.seq";

    private const string Join = "JOIN article a ON a.seq = x.article JOIN outlet o ON o.seq = a.outlet";

    private const string StatementColumns = "x.kind, x.act, x.said, x.spans, x.content";

    private const string FigureColumns = "x.value, x.upper, x.modifier, x.unit, x.counted, x.start, x.stop, x.printed, x.sentence_start, x.sentence";

    private const string EventColumns = "x.type, x.mode, x.status, x.date, x.start, x.stop, x.words";

    /// <summary>Column of the first that is the ledger's own.</summary>
    private const int Own = 7;

    public static Page<StoredStatement> Statements(Session session, LedgerFilter filter, PageRequest page)
    {
        var rows = Rows(session, "statement", StatementColumns, LedgerWriter.Statement, PartyRow.Speaker, PartyRow.Addressee, filter, page, Statement);
        return Complete(session, rows, page, LedgerWriter.Statement, WithParties);
    }

    public static Page<StoredFigure> Figures(Session session, LedgerFilter filter, PageRequest page)
    {
        var rows = Rows(session, "figure", FigureColumns, LedgerWriter.Figure, PartyRow.Speaker, PartyRow.Speaker, filter, page, Figure);
        return Complete(session, rows, page, LedgerWriter.Figure, WithParties);
    }

    public static Page<StoredEvent> Events(Session session, LedgerFilter filter, PageRequest page)
    {
        var rows = Rows(session, "event", EventColumns, LedgerWriter.Event, PartyRow.Actor, PartyRow.Recipient, filter, page, Event);
        return Complete(session, rows, page, LedgerWriter.Event, WithParties);
    }

    /// <summary>The statement of that number, or null.</summary>
    public static StoredStatement? StatementAt(Session session, long seq) => session.First($"SELECT {InArticle}, {StatementColumns} FROM statement x {Join} WHERE x.seq = $1", r => Statement(r).Item, seq) is { } found
        ? WithParties(found, Parties(session, LedgerWriter.Statement, seq))
        : null;

    /// <summary>The figure of that number, or null.</summary>
    public static StoredFigure? FigureAt(Session session, long seq) => session.First($"SELECT {InArticle}, {FigureColumns} FROM figure x {Join} WHERE x.seq = $1", r => Figure(r).Item, seq) is { } found
        ? WithParties(found, Parties(session, LedgerWriter.Figure, seq))
        : null;

    private static List<(T Item, string Sort, long Seq)> Rows<T>(
        Session session, string table, string columns, string ledger, string actor, string recipient, LedgerFilter filter, PageRequest page, Func<Row, (T Item, string Sort, long Seq)> read)
    {
        var query = new ConditionList();
        AddParty(query, session, ledger, actor, filter.Actor);
        AddParty(query, session, ledger, recipient, filter.Recipient);
        query.Add("x.outlet = (SELECT f.seq FROM outlet f WHERE f.outlet_key = ", filter.Outlet, ")");
        query.Add("x.article IN (SELECT f.seq FROM article f WHERE f.story = ", filter.Story, ")");
        query.Add("x.article = (SELECT f.seq FROM article f WHERE f.id = ", filter.Article, ")");
        query.Add("x.day >= ", Times.Write(filter.From));
        query.Add("x.day <= ", Times.Write(filter.To));
        return query.Rows(session, $"SELECT {InArticle}, {columns} FROM {table} x {Join}", "x.day", "x.seq", page, read);
    }

    private static void AddParty(ConditionList query, Session session, string ledger, string role, string? key) => EntityCondition.Add(
        query, session, key, e => ledger == LedgerWriter.Event ? e.Events : e.Statements,
        $"SELECT p.record FROM party p WHERE p.ledger = '{ledger}' AND p.role = '{role}' AND p.entity = ", "x.seq",
        $"SELECT 1 FROM party p WHERE p.ledger = '{ledger}' AND p.role = '{role}' AND p.record = x.seq AND p.entity = ");

    private static Page<T> Complete<T>(Session session, List<(T Item, string Sort, long Seq)> rows, PageRequest page, string ledger, Func<T, List<(string Role, Party Party)>, T> complete)
    {
        var list = ConditionList.PageOf(rows, page.Limit);
        return list with { Items = [.. list.Items.Select((item, i) => complete(item, Parties(session, ledger, rows[i].Seq)))] };
    }

    private static List<(string Role, Party Party)> Parties(Session session, string ledger, long record) => session.List(
        "SELECT p.role, e.entity_key, p.name FROM party p LEFT JOIN entity e ON e.seq = p.entity WHERE p.ledger = $1 AND p.record = $2 ORDER BY p.role, p.position",
        r => (r.Text(0), new Party(r.TextOrNull(1), r.Text(2))),
        ledger, record);

    private static List<Party> In(List<(string Role, Party Party)> parties, string role) => [.. parties.Where(p => p.Role == role).Select(p => p.Party)];

    private static InArticle Place(Row row) => new(row.Text(0), row.Text(1), row.Text(2), Times.ReadDay(row.TextOrNull(3)));

    private static (StoredStatement Item, string Sort, long Seq) Statement(Row row) => (
        new StoredStatement
        {
            Article = Place(row),
            Index = row.Int(4),
            Kind = Enum.Parse<StatementKind>(row.Text(Own), ignoreCase: true),
            Act = Enum.Parse<SpeechAct>(row.Text(Own + 1), ignoreCase: true),
            Said = Times.ReadDay(row.TextOrNull(Own + 2)),
            Content = [.. row.Text(Own + 3).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Span)],
            Text = row.Text(Own + 4),
            Speakers = [],
            Addressees = [],
            Via = [],
        },
        row.Text(5),
        row.Long(6));

    private static StoredStatement WithParties(StoredStatement item, List<(string Role, Party Party)> parties) => item with
    {
        Speakers = In(parties, PartyRow.Speaker),
        Addressees = In(parties, PartyRow.Addressee),
        Via = In(parties, PartyRow.Via),
    };

    private static (StoredFigure Item, string Sort, long Seq) Figure(Row row) => (
        new StoredFigure
        {
            Article = Place(row),
            Index = row.Int(4),
            Value = row.Double(Own),
            Upper = row.DoubleOrNull(Own + 1),
            Modifier = Enum.Parse<QuantityModifier>(row.Text(Own + 2), ignoreCase: true),
            Unit = row.TextOrNull(Own + 3),
            Counted = row.TextOrNull(Own + 4),
            Span = new TextSpan(row.Int(Own + 5), row.Int(Own + 6)),
            Printed = row.Text(Own + 7),
            SentenceSpan = new TextSpan(row.Int(Own + 8), row.Int(Own + 8) + row.Text(Own + 9).Length),
            Sentence = row.Text(Own + 9),
            AccordingTo = [],
        },
        row.Text(5),
        row.Long(6));

    private static StoredFigure WithParties(StoredFigure item, List<(string Role, Party Party)> parties) => item with { AccordingTo = In(parties, PartyRow.Speaker) };

    private static (StoredEvent Item, string Sort, long Seq) Event(Row row) => (
        new StoredEvent
        {
            Article = Place(row),
            Index = row.Int(4),
            Type = Enum.Parse<EventType>(row.Text(Own), ignoreCase: true),
            Mode = row.TextOrNull(Own + 1),
            Status = Enum.Parse<EventStatus>(row.Text(Own + 2), ignoreCase: true),
            Date = row.TextOrNull(Own + 3),
            Span = new TextSpan(row.Int(Own + 4), row.Int(Own + 5)),
            Text = row.Text(Own + 6),
            Actors = [],
            Recipients = [],
        },
        row.Text(5),
        row.Long(6));

    private static StoredEvent WithParties(StoredEvent item, List<(string Role, Party Party)> parties) => item with
    {
        Actors = In(parties, PartyRow.Actor),
        Recipients = In(parties, PartyRow.Recipient),
        Place = In(parties, PartyRow.Place).FirstOrDefault(),
    };

    private static TextSpan Span(string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return new TextSpan(int.Parse(text.AsSpan(0, hyphen), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(hyphen + 1), CultureInfo.InvariantCulture));
    }
}
