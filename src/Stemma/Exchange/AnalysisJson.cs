using System.Buffers;
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

    /// <summary>Writes one JSON object, without a line break, into a buffer that a batch uses again and again.</summary>
    public static void Write(IBufferWriter<byte> buffer, ArticleAnalysis analysis)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        Write(json, analysis);
    }

    /// <summary>Writes one JSON object to <paramref name="json"/>.</summary>
    public static void Write(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        json.WriteStartObject();
        json.WriteString("schema"u8, Schema);
        ArticleJson.Write(json, article);
        WriteEntities(json, analysis);
        WriteTimes(json, analysis);
        WriteQuantities(json, analysis);
        WriteStatements(json, analysis);
        WriteEvents(json, analysis);
        json.WriteStartArray("sources"u8);
        foreach (var source in analysis.Sources)
        {
            json.WriteStartObject();
            json.WriteString("entity"u8, EntityId(analysis, source.Entity));
            json.WriteString("kind"u8, Lower(source.Kind));
            WriteSpan(json, "evidence"u8, source.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        var layer = analysis.Entities;
        var (mentions, firsts) = ByEntity(layer);
        json.WriteStartArray("entities"u8);
        for (var i = 0; i < layer.Entities.Count; i++)
        {
            var entity = layer.Entities[i];
            json.WriteStartObject();
            json.WriteString("id"u8, entity.Id);
            json.WriteString("key"u8, entity.Key);
            json.WriteString("type"u8, Upper(entity.Type));
            json.WriteString("name"u8, entity.Name);
            WriteStrings(json, "aliases"u8, entity.Aliases);
            json.WriteString("wikidata"u8, entity.Wikidata);
            json.WriteString("role"u8, entity.Role);
            json.WriteString("of"u8, entity.Of is { } of ? layer.Entities[of].Id : null);
            json.WriteBoolean("anonymous"u8, entity.Anonymous);
            json.WriteString("subtype"u8, entity.Subtype);
            json.WriteStartArray("mentions"u8);
            foreach (var mention in mentions.AsSpan(firsts[i], firsts[i + 1] - firsts[i]))
            {
                json.WriteStartObject();
                WriteOffsets(json, mention.Span);
                if (mention.Kind != MentionKind.Name)
                {
                    json.WriteString("kind"u8, Lower(mention.Kind));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>All mentions, those of one entity side by side and by span, and where those of each begin: counting sort, since most entities have a few.</summary>
    private static (Mention[] Mentions, int[] Firsts) ByEntity(EntityLayer layer)
    {
        var firsts = new int[layer.Entities.Count + 1];
        Count(layer.Mentions, firsts);
        Count(layer.Nominals, firsts);
        for (var i = 1; i < firsts.Length; i++)
        {
            firsts[i] += firsts[i - 1];
        }

        var grouped = new Mention[layer.Mentions.Count + layer.Nominals.Count];
        var ends = firsts.AsSpan(0, firsts.Length - 1).ToArray();
        Insert(layer.Mentions, grouped, firsts, ends);
        Insert(layer.Nominals, grouped, firsts, ends);
        return (grouped, firsts);
    }

    private static void Count(IReadOnlyList<Mention> mentions, int[] counts)
    {
        for (var m = 0; m < mentions.Count; m++)
        {
            counts[mentions[m].Entity + 1]++;
        }
    }

    private static void Insert(IReadOnlyList<Mention> mentions, Mention[] grouped, int[] firsts, int[] ends)
    {
        for (var m = 0; m < mentions.Count; m++)
        {
            var mention = mentions[m];
            var at = ends[mention.Entity]++;
            for (; at > firsts[mention.Entity] && grouped[at - 1].Span > mention.Span; at--)
            {
                grouped[at] = grouped[at - 1];
            }

            grouped[at] = mention;
        }
    }

    private static void WriteTimes(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("times"u8);
        foreach (var time in analysis.Times)
        {
            json.WriteStartObject();
            WriteOffsets(json, time.Span);
            json.WriteString("kind"u8, Lower(time.Kind));
            json.WriteString("value"u8, time.Value);
            json.WriteString("first"u8, Day(time.First));
            json.WriteString("last"u8, Day(time.Last));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuantities(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("quantities"u8);
        foreach (var quantity in analysis.Quantities)
        {
            json.WriteStartObject();
            WriteOffsets(json, quantity.Span);
            json.WriteNumber("value"u8, quantity.Value);
            if (quantity.Upper is { } upper)
            {
                json.WriteNumber("upper"u8, upper);
            }
            else
            {
                json.WriteNull("upper"u8);
            }

            json.WriteString("modifier"u8, Lower(quantity.Modifier));
            json.WriteString("unit"u8, quantity.Unit);
            json.WriteString("counted"u8, quantity.Counted is { } counted ? analysis.Article.Text.Slice(counted) : null);
            WriteSpanOrNull(json, "countedAt"u8, quantity.Counted);
            WriteEntityIds(json, "accordingTo"u8, analysis, quantity.AccordingTo);
            json.WriteString("statement"u8, quantity.Statement is { } s ? StatementId(s) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStatements(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("statements"u8);
        for (var i = 0; i < analysis.Statements.Count; i++)
        {
            var statement = analysis.Statements[i];
            json.WriteStartObject();
            json.WriteString("id"u8, StatementId(i));
            json.WriteString("kind"u8, Lower(statement.Kind));
            WriteEntityIds(json, "speakers"u8, analysis, statement.Speakers);
            WriteSpanOrNull(json, "speaker"u8, statement.SpeakerSpan);
            WriteSpanOrNull(json, "cue"u8, statement.Cue);
            json.WriteStartArray("content"u8);
            foreach (var piece in statement.Content)
            {
                json.WriteStartObject();
                WriteOffsets(json, piece);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteEntityIds(json, "addressees"u8, analysis, statement.Addressees);
            WriteEntityIds(json, "via"u8, analysis, statement.Via);
            json.WriteString("date"u8, Day(statement.Date));
            json.WriteString("act"u8, Lower(statement.Act));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartArray("events"u8);
        foreach (var e in analysis.Events)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, Upper(e.Type));
            json.WriteString("mode"u8, e.Mode);
            WriteEntityIds(json, "actors"u8, analysis, e.Actors);
            WriteEntityIds(json, "recipients"u8, analysis, e.Recipients);
            json.WriteString("date"u8, e.Date);
            json.WriteString("place"u8, e.Place is { } place ? EntityId(analysis, place) : null);
            json.WriteString("status"u8, Lower(e.Status));
            json.WriteString("statement"u8, e.Statement is { } s ? StatementId(s) : null);
            WriteSpan(json, "evidence"u8, e.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string EntityId(ArticleAnalysis analysis, int index) => analysis.Entities.Entities[index].Id;

    private static string StatementId(int index) => "s" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void WriteSpan(Utf8JsonWriter json, ReadOnlySpan<byte> name, TextSpan span)
    {
        json.WriteStartObject(name);
        WriteOffsets(json, span);
        json.WriteEndObject();
    }

    private static void WriteSpanOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, TextSpan? span)
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

    private static void WriteStrings(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteEntityIds(Utf8JsonWriter json, ReadOnlySpan<byte> name, ArticleAnalysis analysis, IReadOnlyList<int> indices)
    {
        json.WriteStartArray(name);
        foreach (var index in indices)
        {
            json.WriteStringValue(EntityId(analysis, index));
        }

        json.WriteEndArray();
    }
}
