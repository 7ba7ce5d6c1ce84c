using System.Buffers;
using System.Globalization;
using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes an analysis as <c>stemma/article-analysis/1</c>, the public exchange format (docs/ANALYSIS-SCHEMA.md).</summary>
public static class AnalysisJson
{
    /// <summary>The schema's name and version.</summary>
    public const string Schema = "stemma/article-analysis/1";

    /// <summary>Writes one JSON object, without a line break.</summary>
    public static void Write(Stream stream, ArticleAnalysis analysis)
    {
        using var json = new JsonLine();
        Write(json, analysis);
        stream.Write(json.Written);
    }

    /// <summary>Writes one JSON object, without a line break, into a buffer that a batch uses again and again.</summary>
    public static void Write(IBufferWriter<byte> buffer, ArticleAnalysis analysis)
    {
        using var json = new JsonLine();
        Write(json, analysis);
        buffer.Write(json.Written);
    }

    private static void Write(JsonLine json, ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        json.StartObject();
        json.String("schema"u8, Schema);
        ArticleJson.Write(json, article);
        WriteEntities(json, analysis);
        WriteTimes(json, analysis);
        WriteQuantities(json, analysis);
        WriteStatements(json, analysis);
        WriteEvents(json, analysis);
        json.StartArray("sources"u8);
        foreach (var source in analysis.Sources)
        {
            json.StartObject();
            json.String("entity"u8, EntityId(analysis, source.Entity));
            json.String("kind"u8, Lower(source.Kind));
            WriteSpan(json, "evidence"u8, source.Evidence);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteEntities(JsonLine json, ArticleAnalysis analysis)
    {
        var layer = analysis.Entities;
        var (mentions, firsts) = ByEntity(layer);
        json.StartArray("entities"u8);
        for (var i = 0; i < layer.Entities.Count; i++)
        {
            var entity = layer.Entities[i];
            json.StartObject();
            json.String("id"u8, entity.Id);
            json.String("key"u8, entity.Key);
            json.String("type"u8, Upper(entity.Type));
            json.String("name"u8, entity.Name);
            WriteStrings(json, "aliases"u8, entity.Aliases);
            json.String("wikidata"u8, entity.Wikidata);
            json.String("role"u8, entity.Role);
            json.String("of"u8, entity.Of is { } of ? layer.Entities[of].Id : null);
            json.Boolean("anonymous"u8, entity.Anonymous);
            json.String("subtype"u8, entity.Subtype);
            json.StartArray("mentions"u8);
            foreach (var mention in mentions.AsSpan(firsts[i], firsts[i + 1] - firsts[i]))
            {
                json.StartObject();
                json.Offsets(mention.Span);
                if (mention.Kind != MentionKind.Name)
                {
                    json.String("kind"u8, Lower(mention.Kind));
                }

                json.EndObject();
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
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

    private static void WriteTimes(JsonLine json, ArticleAnalysis analysis)
    {
        json.StartArray("times"u8);
        foreach (var time in analysis.Times)
        {
            json.StartObject();
            json.Offsets(time.Span);
            json.String("kind"u8, Lower(time.Kind));
            json.String("value"u8, time.Value);
            json.Day("first"u8, time.First);
            json.Day("last"u8, time.Last);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteQuantities(JsonLine json, ArticleAnalysis analysis)
    {
        json.StartArray("quantities"u8);
        foreach (var quantity in analysis.Quantities)
        {
            json.StartObject();
            json.Offsets(quantity.Span);
            json.Number("value"u8, quantity.Value);
            json.Number("upper"u8, quantity.Upper);

            json.String("modifier"u8, Lower(quantity.Modifier));
            json.String("unit"u8, quantity.Unit);
            json.String("counted"u8, quantity.Counted is { } counted ? analysis.Article.Text.Slice(counted) : null);
            WriteSpanOrNull(json, "countedAt"u8, quantity.Counted);
            WriteEntityIds(json, "accordingTo"u8, analysis, quantity.AccordingTo);
            json.String("statement"u8, quantity.Statement is { } s ? StatementId(s) : null);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteStatements(JsonLine json, ArticleAnalysis analysis)
    {
        json.StartArray("statements"u8);
        for (var i = 0; i < analysis.Statements.Count; i++)
        {
            var statement = analysis.Statements[i];
            json.StartObject();
            json.String("id"u8, StatementId(i));
            json.String("kind"u8, Lower(statement.Kind));
            WriteEntityIds(json, "speakers"u8, analysis, statement.Speakers);
            WriteSpanOrNull(json, "speaker"u8, statement.SpeakerSpan);
            WriteSpanOrNull(json, "cue"u8, statement.Cue);
            json.StartArray("content"u8);
            foreach (var piece in statement.Content)
            {
                json.StartObject();
                json.Offsets(piece);
                json.EndObject();
            }

            json.EndArray();
            WriteEntityIds(json, "addressees"u8, analysis, statement.Addressees);
            WriteEntityIds(json, "via"u8, analysis, statement.Via);
            json.Day("date"u8, statement.Date);
            json.String("act"u8, Lower(statement.Act));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteEvents(JsonLine json, ArticleAnalysis analysis)
    {
        json.StartArray("events"u8);
        foreach (var e in analysis.Events)
        {
            json.StartObject();
            json.String("type"u8, Upper(e.Type));
            json.String("mode"u8, e.Mode);
            WriteEntityIds(json, "actors"u8, analysis, e.Actors);
            WriteEntityIds(json, "recipients"u8, analysis, e.Recipients);
            json.String("date"u8, e.Date);
            json.String("place"u8, e.Place is { } place ? EntityId(analysis, place) : null);
            json.String("status"u8, Lower(e.Status));
            json.String("statement"u8, e.Statement is { } s ? StatementId(s) : null);
            WriteSpan(json, "evidence"u8, e.Evidence);
            json.EndObject();
        }

        json.EndArray();
    }

    private static string EntityId(ArticleAnalysis analysis, int index) => analysis.Entities.Entities[index].Id;

    private static string StatementId(int index) => "s" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void WriteSpan(JsonLine json, ReadOnlySpan<byte> name, TextSpan span)
    {
        json.StartObject(name);
        json.Offsets(span);
        json.EndObject();
    }

    private static void WriteSpanOrNull(JsonLine json, ReadOnlySpan<byte> name, TextSpan? span)
    {
        if (span is { } known)
        {
            WriteSpan(json, name, known);
        }
        else
        {
            json.Null(name);
        }
    }

    private static void WriteStrings(JsonLine json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.StartArray(name);
        foreach (var value in values)
        {
            json.String(value);
        }

        json.EndArray();
    }

    private static void WriteEntityIds(JsonLine json, ReadOnlySpan<byte> name, ArticleAnalysis analysis, IReadOnlyList<int> indices)
    {
        json.StartArray(name);
        foreach (var index in indices)
        {
            json.String(EntityId(analysis, index));
        }

        json.EndArray();
    }
}
