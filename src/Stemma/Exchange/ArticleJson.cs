using System.Globalization;
using System.Text.Json;
using Stemma.Articles;
using static Stemma.Exchange.ExchangeNames;
using static Stemma.Exchange.JsonFields;

namespace Stemma.Exchange;

/// <summary>Writes the article's own part of an analysis: metadata, blocks, text.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the fields into the open object.</summary>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("path", article.Path);
        json.WriteString("contentHash", article.ContentHash);
        json.WriteString("url", article.Url);
        json.WriteString("mirroredFrom", article.MirroredFrom);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("outletId", article.OutletId);
        json.WriteString("outletFamily", article.OutletFamily);
        json.WriteString("title", article.Title);
        json.WriteString("language", article.Language);
        json.WriteString("published", article.Published?.ToIso8601());
        json.WriteString("publishedFrom", article.Published is { } p ? Origin(p.Origin) : null);
        json.WriteStartArray("clocks");
        foreach (var clock in article.Clocks)
        {
            json.WriteStartObject();
            json.WriteString("from", Origin(clock.Origin));
            json.WriteString("value", clock.ToIso8601());
            if (clock.IsMirror)
            {
                json.WriteBoolean("mirror", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("retrieved", article.Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        WriteDateline(json, article.Dateline);
        json.WriteStartArray("credits");
        foreach (var credit in article.Credits)
        {
            json.WriteStartObject();
            json.WriteString("role", credit.Role);
            json.WriteString("name", credit.Name);
            if (credit.Span is { } span)
            {
                WriteOffsets(json, span);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("blocks");
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", Lower(block.Kind));
            WriteOffsets(json, block.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteMediaAndLinks(json, article);
        json.WriteString("text", article.Text.Printed);
    }

    private static void WriteDateline(Utf8JsonWriter json, Dateline? dateline)
    {
        if (dateline is null)
        {
            json.WriteNull("dateline");
            return;
        }

        json.WriteStartObject("dateline");
        json.WriteString("place", dateline.Place);
        json.WriteString("date", Day(dateline.Date));
        json.WriteString("agency", dateline.Agency);
        WriteOffsets(json, dateline.Span);
        json.WriteEndObject();
    }

    private static void WriteMediaAndLinks(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("media");
        foreach (var media in article.Media)
        {
            json.WriteStartObject();
            json.WriteString("url", media.Url);
            WriteNumber(json, "caption", media.Caption);
            WriteNumber(json, "credit", media.Credit);
            WriteNumber(json, "width", media.Width);
            WriteNumber(json, "height", media.Height);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in article.Links)
        {
            json.WriteStartObject();
            json.WriteString("url", link.Url);
            json.WriteString("text", link.Text);
            json.WriteString("kind", Lower(link.Kind));
            WriteOffsets(json, link.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
