using System.Text.Encodings.Web;
using System.Text.Json;
using Stemma.Dossiers;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes a dossier as <c>stemma/dossier/1</c>, the public exchange format (docs/DOSSIER-SCHEMA.md).</summary>
public static class DossierJson
{
    /// <summary>The schema's name and version.</summary>
    public const string Schema = "stemma/dossier/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes one indented JSON object and a line break.</summary>
    public static void Write(Stream stream, Dossier dossier)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            WriteArticles(json, dossier);
            json.WriteStartArray("affairs");
            foreach (var affair in dossier.Affairs)
            {
                new AffairJson(json, dossier, affair).Write();
            }

            json.WriteEndArray();
            if (dossier.Changes is { } changes)
            {
                ChangesJson.Write(json, dossier, changes);
            }

            WriteRejections(json, dossier);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteArticles(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartArray("articles");
        foreach (var entry in dossier.Articles)
        {
            var article = entry.Article;
            json.WriteStartObject();
            json.WriteNumber("number", entry.Number);
            json.WriteString("id", article.Id);
            json.WriteString("path", article.Path);
            json.WriteStartArray("copies");
            foreach (var copy in entry.Copies)
            {
                json.WriteStringValue(copy);
            }

            json.WriteEndArray();
            json.WriteString("contentHash", article.ContentHash);
            json.WriteString("url", article.Url);
            json.WriteString("mirroredFrom", article.MirroredFrom);
            json.WriteString("outlet", article.Outlet);
            json.WriteString("outletId", article.OutletId);
            json.WriteString("title", article.Title);
            json.WriteString("language", article.Language);
            json.WriteString("published", article.Published?.ToIso8601());
            json.WriteString("publishedFrom", article.Published is { } clock ? Origin(clock.Origin) : null);
            json.WriteStartObject("found");
            json.WriteNumber("entities", entry.Analysis.Entities.Entities.Count);
            json.WriteNumber("times", entry.Analysis.Times.Count);
            json.WriteNumber("quantities", entry.Analysis.Quantities.Count);
            json.WriteNumber("statements", entry.Analysis.Statements.Count);
            json.WriteNumber("events", entry.Analysis.Events.Count);
            json.WriteNumber("sources", entry.Analysis.Sources.Count);
            json.WriteEndObject();
            json.WriteString("text", article.Text.Printed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRejections(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartArray("rejections");
        foreach (var rejection in dossier.Rejections)
        {
            json.WriteStartObject();
            json.WriteString("path", rejection.Path);
            json.WriteString("reason", Lower(rejection.Reason));
            json.WriteString("message", rejection.Message);
            JsonFields.WriteNumber(json, "line", rejection.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
