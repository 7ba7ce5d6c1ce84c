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
        json.WriteString("id"u8, article.Id);
        json.WriteString("path"u8, article.Path);
        json.WriteString("contentHash"u8, article.ContentHash);
        json.WriteString("url"u8, article.Url);
        json.WriteString("mirroredFrom"u8, article.MirroredFrom);
        json.WriteString("outlet"u8, article.Outlet);
        json.WriteString("outletId"u8, article.OutletId);
        json.WriteString("outletFamily"u8, article.OutletFamily);
        json.WriteString("title"u8, article.Title);
        json.WriteString("language"u8, article.Language);
        json.WriteString("published"u8, article.Published?.ToIso8601());
        json.WriteString("publishedFrom"u8, article.Published is { } p ? Origin(p.Origin) : null);
        json.WriteStartArray("clocks"u8);
        foreach (var clock in article.Clocks)
        {
            json.WriteStartObject();
            json.WriteString("from"u8, Origin(clock.Origin));
            json.WriteString("value"u8, clock.ToIso8601());
            if (clock.IsMirror)
            {
                json.WriteBoolean("mirror"u8, true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("retrieved"u8, article.Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        WriteDateline(json, article.Dateline);
        json.WriteStartArray("credits"u8);
        foreach (var credit in article.Credits)
        {
            json.WriteStartObject();
            json.WriteString("role"u8, credit.Role);
            json.WriteString("name"u8, credit.Name);
            if (credit.Span is { } span)
            {
                WriteOffsets(json, span);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("blocks"u8);
        foreach (var block in article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Lower(block.Kind));
            WriteOffsets(json, block.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteMediaAndLinks(json, article);
        json.WriteString("text"u8, article.Text.Printed);
    }

    private static void WriteDateline(Utf8JsonWriter json, Dateline? dateline)
    {
        if (dateline is null)
        {
            json.WriteNull("dateline"u8);
            return;
        }

        json.WriteStartObject("dateline"u8);
        json.WriteString("place"u8, dateline.Place);
        json.WriteString("date"u8, Day(dateline.Date));
        json.WriteString("agency"u8, dateline.Agency);
        WriteOffsets(json, dateline.Span);
        json.WriteEndObject();
    }

    private static void WriteMediaAndLinks(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("media"u8);
        foreach (var media in article.Media)
        {
            json.WriteStartObject();
            json.WriteString("url"u8, media.Url);
            WriteNumber(json, "caption"u8, media.Caption);
            WriteNumber(json, "credit"u8, media.Credit);
            WriteNumber(json, "width"u8, media.Width);
            WriteNumber(json, "height"u8, media.Height);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("links"u8);
        foreach (var link in article.Links)
        {
            json.WriteStartObject();
            json.WriteString("url"u8, link.Url);
            json.WriteString("text"u8, link.Text);
            json.WriteString("kind"u8, Lower(link.Kind));
            WriteOffsets(json, link.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
