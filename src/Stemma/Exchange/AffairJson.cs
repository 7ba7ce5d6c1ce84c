using System.Globalization;
using System.Text.Json;
using Stemma.Dossiers;
using Stemma.Stories;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes one affair of a dossier.</summary>
internal sealed class AffairJson(Utf8JsonWriter json, Dossier dossier, AffairDossier affair)
{
    private readonly Dictionary<string, string> _actorIds = affair.Actors
        .Select((actor, i) => (actor.Key, Id: "a" + (i + 1).ToString(CultureInfo.InvariantCulture)))
        .ToDictionary(a => a.Key, a => a.Id, StringComparer.Ordinal);

    private readonly EvidenceJson _evidence = new(json, dossier);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteNumber("number", affair.Number);
        json.WriteString("title", affair.Title);
        json.WriteString("titleFrom", ArticleId(affair.TitleFrom));
        WriteStories();
        WriteArray("joins", affair.Joins, WriteJoin);
        WriteArray("precursors", affair.Precursors, WritePrecursor);
        WriteArray("actors", affair.Actors, WriteActor);
        WriteArray("timeline", affair.Timeline, WriteEntry);
        WriteArray("figures", affair.Figures, WriteSubject);
        WriteArray("speakers", affair.Speakers, WriteSpeaker);
        WriteArray("chains", affair.Chains, WriteChain);
        new AffairClaimsJson(json, dossier, affair, a => _actorIds[a.Key]).Write();
        json.WriteEndObject();
    }

    private void WriteStories() => WriteArray("stories", affair.Stories, story =>
    {
        json.WriteStartObject();
        json.WriteString("title", story.Title);
        WriteArray("articles", story.Articles, number => json.WriteStringValue(ArticleId(number)));
        WriteArray("joins", story.Joins, WriteJoin);
        json.WriteEndObject();
    });

    private void WritePrecursor(Precursor precursor)
    {
        json.WriteStartObject();
        json.WriteNumber("affair", precursor.Affair);
        json.WritePropertyName("reason");
        WriteJoin(precursor.Reason);
        json.WriteEndObject();
    }

    private void WriteJoin(Join join)
    {
        json.WriteStartObject();
        json.WriteString("left", ArticleId(join.Left));
        json.WriteString("right", ArticleId(join.Right));
        json.WriteNumber("similarity", join.Similarity);
        WriteNumber("daysApart", join.DaysApart);
        WriteArray("entities", join.Entities, json.WriteStringValue);
        WriteArray("words", join.Words, json.WriteStringValue);
        WriteArray("dates", join.Dates, day => json.WriteStringValue(Day(day)));
        json.WriteEndObject();
    }

    private void WriteActor(Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id", _actorIds[actor.Key]);
        json.WriteString("key", actor.Key);
        json.WriteString("type", Upper(actor.Type));
        json.WriteString("name", actor.Name);
        WriteArray("aliases", actor.Aliases, json.WriteStringValue);
        json.WriteString("role", actor.Role);
        json.WriteString("of", actor.Of);
        json.WriteString("wikidata", actor.Wikidata);
        json.WriteBoolean("anonymous", actor.Anonymous);
        WriteArray("articles", actor.Articles, number => json.WriteStringValue(ArticleId(number)));
        json.WriteNumber("mentions", actor.Mentions);
        json.WriteEndObject();
    }

    private void WriteEntry(TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("date", entry.Date);
        json.WriteString("reported", Day(entry.Reported));
        if (entry.Event is { } done)
        {
            json.WriteStartObject("event");
            json.WriteString("type", Upper(done.Type));
            json.WriteString("mode", done.Mode);
            json.WriteString("status", Lower(done.Status));
            WriteActors("actors", done.Actors);
            WriteActors("recipients", done.Recipients);
            json.WriteString("place", done.Place is { } place ? _actorIds[place.Key] : null);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("event");
        }

        if (entry.Statement is { } statement)
        {
            json.WritePropertyName("statement");
            WriteStatement(statement);
        }
        else
        {
            json.WriteNull("statement");
        }

        json.WriteString("claim", entry.Claim?.Id);
        WriteArray("evidence", entry.Evidence, WriteEvidence);
        WriteArray("conflicts", entry.Conflicts, conflict =>
        {
            json.WriteStartObject();
            json.WriteString("date", conflict.Date);
            json.WritePropertyName("evidence");
            WriteEvidence(conflict.Evidence);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void WriteSubject(FigureSubject subject)
    {
        json.WriteStartObject();
        json.WriteString("label", subject.Label);
        json.WriteString("key", subject.Key);
        WriteArray("readings", subject.Readings, WriteReading);
        json.WriteEndObject();
    }

    private void WriteReading(FigureReading reading)
    {
        json.WriteStartObject();
        json.WriteNumber("value", reading.Value);
        WriteNumber("upper", reading.Upper);
        json.WriteString("modifier", Lower(reading.Modifier));
        json.WriteString("unit", reading.Unit);
        WriteEvidenceOrNull("counted", reading.Counted);
        WriteActors("accordingTo", reading.Asserters);
        WriteActors("via", reading.Via);
        json.WriteString("asOf", Day(reading.AsOf));
        json.WriteString("asOfFrom", Lower(reading.AsOfFrom));
        json.WriteString("claim", reading.Claim);
        WriteEvidenceOrNull("evidence", reading.Evidence);
        WriteEvidenceOrNull("sentence", reading.Sentence);
        json.WriteEndObject();
    }

    private void WriteSpeaker(SpeakerLedger ledger)
    {
        json.WriteStartObject();
        json.WriteString("speaker", _actorIds[ledger.Speaker.Key]);
        WriteArray("statements", ledger.Statements, WriteStatement);
        json.WriteEndObject();
    }

    private void WriteStatement(StatementRecord statement)
    {
        json.WriteStartObject();
        json.WriteString("article", ArticleId(statement.Article));
        json.WriteString("id", "s" + (statement.Index + 1).ToString(CultureInfo.InvariantCulture));
        json.WriteString("kind", Lower(statement.Kind));
        json.WriteString("act", Lower(statement.Act));
        WriteActors("speakers", statement.Speakers);
        WriteActors("addressees", statement.Addressees);
        WriteActors("via", statement.Via);
        json.WriteString("date", Day(statement.Date));
        json.WriteString("reported", Day(statement.Reported));
        WriteEvidenceOrNull("cue", statement.Cue);
        WriteArray("content", statement.Content, WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteChain(SourceChain chain)
    {
        json.WriteStartObject();
        json.WriteString("outlet", chain.Outlet);
        WriteActors("via", chain.Via);
        json.WriteString("speaker", _actorIds[chain.Speaker.Key]);
        json.WriteString("kind", chain.Kind is { } kind ? Lower(kind) : null);
        WriteArray("evidence", chain.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteEvidence(Evidence evidence) => _evidence.Write(evidence);

    private void WriteEvidenceOrNull(string name, Evidence? evidence) => _evidence.Write(name, evidence);

    private void WriteActors(string name, IReadOnlyList<Actor> actors) =>
        WriteArray(name, actors, actor => json.WriteStringValue(_actorIds[actor.Key]));

    private void WriteArray<T>(string name, IEnumerable<T> values, Action<T> write) => JsonFields.WriteArray(json, name, values, write);

    private void WriteNumber(string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private string ArticleId(int number) => dossier.Article(number).Article.Id;
}
