using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;
using static Stemma.Exchange.ExchangeNames;
using static Stemma.Exchange.JsonFields;

namespace Stemma.Exchange;

/// <summary>Writes an analysis as <c>stemma/article-analysis/1</c>, the public exchange format (docs/ANALYSIS-SCHEMA.md).</summary>
public static class AnalysisJson
{
    /// <summary>The schema's name and version.</summary>
    public const string Schema = "stemma/article-analysis/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one JSON object, without a line break.</summary>
    public static void Write(Stream stream, ArticleAnalysis analysis)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        Write(json, analysis);
    }

    /// <summary>Writes one JSON object to <paramref name="json"/>.</summary>
    public static void Write(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        ArticleJson.Write(json, article);
        WriteEntities(json, analysis);
        WriteTimes(json, analysis);
        WriteQuantities(json, analysis);
        WriteStatements(json, analysis);
        WriteEvents(json, analysis);
        json.WriteStartArray("sources");
        foreach (var source in analysis.Sources)
        {
            json.WriteStartObject();
            json.WriteString("entity", EntityId(analysis, source.Entity));
            json.WriteString("kind", Lower(source.Kind));
            WriteSpan(json, "evidence", source.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        var layer = analysis.Entities;
        var mentions = layer.Mentions.Concat(layer.Nominals).OrderBy(m => m.Span).ToLookup(m => m.Entity);
        json.WriteStartArray("entities");
        for (var i = 0; i < layer.Entities.Count; i++)
        {
            var entity = layer.Entities[i];
            json.WriteStartObject();
            json.WriteString("id", entity.Id);
            json.WriteString("key", entity.Key);
            json.WriteString("type", Upper(entity.Type));
            json.WriteString("name", entity.Name);
            WriteStrings(json, "aliases", entity.Aliases);
            json.WriteString("wikidata", entity.Wikidata);
            json.WriteString("role", entity.Role);
            json.WriteString("of", entity.Of is { } of ? layer.Entities[of].Id : null);
            json.WriteBoolean("anonymous", entity.Anonymous);
            json.WriteString("subtype", entity.Subtype);
            json.WriteStartArray("mentions");
            foreach (var mention in mentions[i])
            {
                json.WriteStartObject();
                WriteOffsets(json, mention.Span);
                if (mention.Kind != MentionKind.Name)
                {
                    json.WriteString("kind", Lower(mention.Kind));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("times");
        foreach (var time in analysis.Times)
        {
            json.WriteStartObject();
            WriteOffsets(json, time.Span);
            json.WriteString("kind", Lower(time.Kind));
            json.WriteString("value", time.Value);
            json.WriteString("first", Day(time.First));
            json.WriteString("last", Day(time.Last));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuantities(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in analysis.Quantities)
        {
            json.WriteStartObject();
            WriteOffsets(json, quantity.Span);
            json.WriteNumber("value", quantity.Value);
            if (quantity.Upper is { } upper)
            {
                json.WriteNumber("upper", upper);
            }
            else
            {
                json.WriteNull("upper");
            }

            json.WriteString("modifier", Lower(quantity.Modifier));
            json.WriteString("unit", quantity.Unit);
            json.WriteString("counted", quantity.Counted is { } counted ? analysis.Article.Text.Slice(counted) : null);
            WriteSpanOrNull(json, "countedAt", quantity.Counted);
            WriteEntityIds(json, "accordingTo", analysis, quantity.AccordingTo);
            json.WriteString("statement", quantity.Statement is { } s ? StatementId(s) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatements(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("statements");
        for (var i = 0; i < analysis.Statements.Count; i++)
        {
            var statement = analysis.Statements[i];
            json.WriteStartObject();
            json.WriteString("id", StatementId(i));
            json.WriteString("kind", Lower(statement.Kind));
            WriteEntityIds(json, "speakers", analysis, statement.Speakers);
            WriteSpanOrNull(json, "speaker", statement.SpeakerSpan);
            WriteSpanOrNull(json, "cue", statement.Cue);
            json.WriteStartArray("content");
            foreach (var piece in statement.Content)
            {
                json.WriteStartObject();
                WriteOffsets(json, piece);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteEntityIds(json, "addressees", analysis, statement.Addressees);
            WriteEntityIds(json, "via", analysis, statement.Via);
            json.WriteString("date", Day(statement.Date));
            json.WriteString("act", Lower(statement.Act));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("events");
        foreach (var e in analysis.Events)
        {
            json.WriteStartObject();
            json.WriteString("type", Upper(e.Type));
            json.WriteString("mode", e.Mode);
            WriteEntityIds(json, "actors", analysis, e.Actors);
            WriteEntityIds(json, "recipients", analysis, e.Recipients);
            json.WriteString("date", e.Date);
            json.WriteString("place", e.Place is { } place ? EntityId(analysis, place) : null);
            json.WriteString("status", Lower(e.Status));
            json.WriteString("statement", e.Statement is { } s ? StatementId(s) : null);
            WriteSpan(json, "evidence", e.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string EntityId(ArticleAnalysis analysis, int index) => analysis.Entities.Entities[index].Id;

    private static string StatementId(int index) => "s" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartObject(name);
        WriteOffsets(json, span);
        json.WriteEndObject();
    }

    private static void WriteSpanOrNull(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is { } known)
        {
            WriteSpan(json, name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteEntityIds(Utf8JsonWriter json, string name, ArticleAnalysis analysis, IReadOnlyList<int> indices)
    {
        json.WriteStartArray(name);
        foreach (var index in indices)
        {
            json.WriteStringValue(EntityId(analysis, index));
        }

        json.WriteEndArray();
    }
}
