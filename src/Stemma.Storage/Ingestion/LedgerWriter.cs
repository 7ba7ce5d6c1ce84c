using System.Globalization;
using Stemma.Storage.Databases;
using Stemma.Text;

namespace Stemma.Storage.Ingestion;

/// <summary>Writes statements, figures and events with those who take part in them. One writer at a time.</summary>
internal sealed class LedgerWriter(EntityWriter entities)
{
    public const string Statement = "s";
    public const string Figure = "f";
    public const string Event = "e";

    private readonly BulkInsert _statements = new("INSERT INTO statement (seq, article, idx, kind, act, said, day, spans, content, viaed, outlet) VALUES", 11);
    private readonly BulkInsert _figures = new("INSERT INTO figure (seq, article, idx, value, upper, modifier, unit, counted, day, start, stop, printed, sentence_start, sentence, attributed, outlet) VALUES", 16);
    private readonly BulkInsert _events = new("INSERT INTO event (seq, article, idx, type, mode, status, date, day, start, stop, words, outlet) VALUES", 12);
    private readonly BulkInsert _parties = new("INSERT INTO party (ledger, record, role, position, entity, name) VALUES", 6);

    private long _nextStatement, _nextFigure, _nextEvent;

    /// <summary>Takes up the numbering; in each transaction, because another process may have written.</summary>
    public void Begin(Session session)
    {
        _nextStatement = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM statement") + 1;
        _nextFigure = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM figure") + 1;
        _nextEvent = session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM event") + 1;
    }

    /// <summary>Adds an article's rows; its entities must have been added.</summary>
    /// <returns>Numbers of the first statement and the first figure; the others follow.</returns>
    public (long Statement, long Figure) Add(long article, long outlet, DerivedRows rows)
    {
        var first = (_nextStatement, _nextFigure);
        foreach (var s in rows.Statements)
        {
            _statements.Add(_nextStatement, article, s.Index, s.Kind, s.Act, s.Said, s.Day, Spans(s.Spans), s.Content, s.Viaed, outlet);
            Parties(Statement, _nextStatement++, s.Parties);
            entities.Count(s.Parties, (PartyRow.Speaker, PartyRow.Speaker), statements: 1, events: 0);
        }

        foreach (var f in rows.Figures)
        {
            _figures.Add(_nextFigure, article, f.Index, f.Value, f.Upper, f.Modifier, f.Unit, f.Counted, f.Day, f.Span.Start, f.Span.End, f.Printed, f.SentenceStart, f.Sentence, f.Parties.Count > 0, outlet);
            Parties(Figure, _nextFigure++, f.Parties);
        }

        foreach (var e in rows.Events)
        {
            _events.Add(_nextEvent, article, e.Index, e.Type, e.Mode, e.Status, e.Date, e.Day, e.Span.Start, e.Span.End, e.Words, outlet);
            Parties(Event, _nextEvent++, e.Parties);
            entities.Count(e.Parties, (PartyRow.Actor, PartyRow.Recipient), statements: 0, events: 1);
        }

        return first;
    }

    /// <summary>Takes an article's rows back.</summary>
    /// <returns>The numbers of its statements and figures, which the search index must forget.</returns>
    public static (List<long> Statements, List<long> Figures) Remove(Session session, long article)
    {
        var statements = session.List("SELECT seq FROM statement WHERE article = $1 ORDER BY seq", r => r.Long(0), article);
        var figures = session.List("SELECT seq FROM figure WHERE article = $1 ORDER BY seq", r => r.Long(0), article);
        session.Run("DELETE FROM party WHERE ledger = 's' AND record IN (SELECT seq FROM statement WHERE article = $1)", article);
        session.Run("DELETE FROM party WHERE ledger = 'f' AND record IN (SELECT seq FROM figure WHERE article = $1)", article);
        session.Run("DELETE FROM party WHERE ledger = 'e' AND record IN (SELECT seq FROM event WHERE article = $1)", article);
        session.Run("DELETE FROM statement WHERE article = $1", article);
        session.Run("DELETE FROM figure WHERE article = $1", article);
        session.Run("DELETE FROM event WHERE article = $1", article);
        return (statements, figures);
    }

    /// <summary>Forgets what was added.</summary>
    public void Reset()
    {
        foreach (var rows in new[] { _statements, _figures, _events, _parties })
        {
            rows.Reset();
        }
    }

    /// <summary>Writes what was added.</summary>
    public void Flush(Session session)
    {
        _statements.Flush(session);
        _figures.Flush(session);
        _events.Flush(session);
        _parties.Flush(session);
    }

    private void Parties(string ledger, long record, IReadOnlyList<PartyRow> parties)
    {
        foreach (var party in parties)
        {
            _parties.Add(ledger, record, party.Role, party.Position, entities.Number(party.Key), party.Name);
        }
    }

    /// <summary>Spans as <c>12-40 44-60</c>.</summary>
    private static string Spans(IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));
}
