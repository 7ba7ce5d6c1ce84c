using System.Globalization;
using System.Text.Json;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Quantities;
using Stemma.Sources;
using Stemma.Statements;
using Stemma.Text;
using Stemma.Times;

namespace Stemma.Exchange;

/// <summary>Reads what <see cref="AnalysisJson"/> wrote: <c>stemma/article-analysis/1</c> back into records.</summary>
/// <remarks>
/// The same but for what the format does not carry: a mention's extent is its span, and an article's folded text is made anew. For
/// data that this program wrote; of other data, objects that break the schema throw <see cref="FormatException"/>.
/// </remarks>
public static class AnalysisReading
{
    /// <summary>Reads one object.</summary>
    /// <exception cref="FormatException">Not an object of the schema; the message says what is missing or odd.</exception>
    public static ArticleAnalysis Read(ReadOnlyMemory<byte> utf8, ScriptFolding folding)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Read(document.RootElement, folding);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"expected an object of {AnalysisJson.Schema}: {e.Message}", e);
        }
    }

    private static ArticleAnalysis Read(JsonElement json, ScriptFolding folding)
    {
        if (json.GetProperty("schema").GetString() != AnalysisJson.Schema)
        {
            throw new FormatException($"expected {AnalysisJson.Schema}, found {json.GetProperty("schema")}");
        }

        var article = ArticleReading.Read(json, folding);
        var entities = json.GetProperty("entities");
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in entities.EnumerateArray())
        {
            index.Add(entity.GetProperty("id").GetString()!, index.Count);
        }

        return new ArticleAnalysis
        {
            Article = article,
            Entities = Entities(entities, index),
            Times = [.. json.GetProperty("times").EnumerateArray().Select(t => new TimeExpression(Span(t), Value<TimeKind>(t, "kind"), Text(t, "value"), ArticleReading.Day(Text(t, "first")), ArticleReading.Day(Text(t, "last"))))],
            Quantities = [.. json.GetProperty("quantities").EnumerateArray().Select(q => Quantity(q, article.Text, index))],
            Statements = [.. json.GetProperty("statements").EnumerateArray().Select(s => Statement(s, index))],
            Events = [.. json.GetProperty("events").EnumerateArray().Select(e => Event(e, index))],
            Sources = [.. json.GetProperty("sources").EnumerateArray().Select(s => new Source(index[Text(s, "entity")!], Value<SourceKind>(s, "kind"), Span(s.GetProperty("evidence"))))],
        };
    }

    private static EntityLayer Entities(JsonElement json, Dictionary<string, int> index)
    {
        var entities = new List<Entity>(index.Count);
        List<Mention> names = [], nominals = [];
        foreach (var entity in json.EnumerateArray())
        {
            foreach (var mention in entity.GetProperty("mentions").EnumerateArray())
            {
                var kind = mention.TryGetProperty("kind", out _) ? Value<MentionKind>(mention, "kind") : MentionKind.Name;
                (kind == MentionKind.Name ? names : nominals).Add(new Mention(Span(mention), entities.Count, kind, Span(mention)));
            }

            entities.Add(new Entity
            {
                Id = Text(entity, "id")!,
                Key = Text(entity, "key")!,
                Type = Value<EntityType>(entity, "type"),
                Name = Text(entity, "name")!,
                Aliases = [.. entity.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()!)],
                Wikidata = Text(entity, "wikidata"),
                Role = Text(entity, "role"),
                Of = Text(entity, "of") is { } of ? index[of] : null,
                Anonymous = entity.GetProperty("anonymous").GetBoolean(),
                Subtype = Text(entity, "subtype"),
            });
        }

        // Two nominals may start together; the layer sorts by start only, and the sort here is stable.
        return new EntityLayer(entities, [.. names.OrderBy(m => m.Span)], [.. nominals.OrderBy(m => m.Span)]);
    }

    private static Quantity Quantity(JsonElement json, SourceText text, Dictionary<string, int> index) => new()
    {
        Span = Span(json),
        Value = json.GetProperty("value").GetDouble(),
        Upper = json.GetProperty("upper") is { ValueKind: JsonValueKind.Number } upper ? upper.GetDouble() : null,
        Modifier = Value<QuantityModifier>(json, "modifier"),
        Unit = Text(json, "unit"),
        Counted = Counted(json, text),
        AccordingTo = Indices(json, "accordingTo", index),
        Statement = StatementIndex(json),
    };

    /// <summary>What is counted stands in the format as text; without its own place, it is looked for around the number.</summary>
    private static TextSpan? Counted(JsonElement json, SourceText text)
    {
        if (json.TryGetProperty("countedAt", out var at) && at.ValueKind == JsonValueKind.Object)
        {
            return Span(at);
        }

        if (Text(json, "counted") is not { Length: > 0 } words)
        {
            return null;
        }

        var span = Span(json);
        var behind = text.Printed.IndexOf(words, span.End, StringComparison.Ordinal);
        var before = text.Printed.AsSpan(0, span.Start).LastIndexOf(words, StringComparison.Ordinal);
        var start = behind < 0 || (before >= 0 && span.Start - before < behind - span.End) ? before : behind;
        return start < 0 ? null : new TextSpan(start, start + words.Length);
    }

    private static Statement Statement(JsonElement json, Dictionary<string, int> index) => new()
    {
        Kind = Value<StatementKind>(json, "kind"),
        Speakers = Indices(json, "speakers", index),
        SpeakerSpan = SpanOrNull(json, "speaker"),
        Cue = SpanOrNull(json, "cue"),
        Content = [.. json.GetProperty("content").EnumerateArray().Select(Span)],
        Addressees = Indices(json, "addressees", index),
        Via = Indices(json, "via", index),
        Date = ArticleReading.Day(Text(json, "date")),
        Act = Value<SpeechAct>(json, "act"),
    };

    private static PoliticalEvent Event(JsonElement json, Dictionary<string, int> index) => new()
    {
        Type = Value<EventType>(json, "type"),
        Mode = Text(json, "mode"),
        Actors = Indices(json, "actors", index),
        Recipients = Indices(json, "recipients", index),
        Date = Text(json, "date"),
        Place = Text(json, "place") is { } place ? index[place] : null,
        Status = Value<EventStatus>(json, "status"),
        Statement = StatementIndex(json),
        Evidence = Span(json.GetProperty("evidence")),
    };

    private static int? StatementIndex(JsonElement json) => Text(json, "statement") is { } id ? int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture) - 1 : null;

    private static List<int> Indices(JsonElement json, string name, Dictionary<string, int> index) => [.. json.GetProperty(name).EnumerateArray().Select(e => index[e.GetString()!])];

    private static TextSpan Span(JsonElement json) => ArticleReading.Span(json);

    private static TextSpan? SpanOrNull(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Object } span ? Span(span) : null;

    private static string? Text(JsonElement json, string name) => ArticleReading.Text(json, name);

    private static T Value<T>(JsonElement json, string name)
        where T : struct, Enum => ArticleReading.Value<T>(json, name);
}
