using System.Globalization;
using Stemma.Articles;
using static Stemma.Exchange.ExchangeNames;

namespace Stemma.Exchange;

/// <summary>Writes the article's own part of an analysis: metadata, blocks, text.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the fields into the open object.</summary>
    public static void Write(JsonLine json, Article article)
    {
        json.String("id"u8, article.Id);
        json.String("path"u8, article.Path);
        json.String("contentHash"u8, article.ContentHash);
        json.String("url"u8, article.Url);
        json.String("mirroredFrom"u8, article.MirroredFrom);
        json.String("outlet"u8, article.Outlet);
        json.String("outletId"u8, article.OutletId);
        json.String("outletFamily"u8, article.OutletFamily);
        json.String("title"u8, article.Title);
        json.String("language"u8, article.Language);
        json.String("published"u8, article.Published?.ToIso8601());
        json.String("publishedFrom"u8, article.Published is { } p ? Origin(p.Origin) : null);
        json.StartArray("clocks"u8);
        foreach (var clock in article.Clocks)
        {
            json.StartObject();
            json.String("from"u8, Origin(clock.Origin));
            json.String("value"u8, clock.ToIso8601());
            if (clock.IsMirror)
            {
                json.Boolean("mirror"u8, true);
            }

            json.EndObject();
        }

        json.EndArray();
        json.String("retrieved"u8, article.Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        WriteDateline(json, article.Dateline);
        json.StartArray("credits"u8);
        foreach (var credit in article.Credits)
        {
            json.StartObject();
            json.String("role"u8, credit.Role);
            json.String("name"u8, credit.Name);
            if (credit.Span is { } span)
            {
                json.Offsets(span);
            }

            json.EndObject();
        }

        json.EndArray();
        json.StartArray("blocks"u8);
        foreach (var block in article.Blocks)
        {
            json.StartObject();
            json.String("kind"u8, Lower(block.Kind));
            json.Offsets(block.Span);
            json.EndObject();
        }

        json.EndArray();
        WriteMediaAndLinks(json, article);
        json.String("text"u8, article.Text.Printed);
    }

    private static void WriteDateline(JsonLine json, Dateline? dateline)
    {
        if (dateline is null)
        {
            json.Null("dateline"u8);
            return;
        }

        json.StartObject("dateline"u8);
        json.String("place"u8, dateline.Place);
        json.Day("date"u8, dateline.Date);
        json.String("agency"u8, dateline.Agency);
        json.Offsets(dateline.Span);
        json.EndObject();
    }

    private static void WriteMediaAndLinks(JsonLine json, Article article)
    {
        json.StartArray("media"u8);
        foreach (var media in article.Media)
        {
            json.StartObject();
            json.String("url"u8, media.Url);
            json.Number("caption"u8, media.Caption);
            json.Number("credit"u8, media.Credit);
            json.Number("width"u8, media.Width);
            json.Number("height"u8, media.Height);
            json.EndObject();
        }

        json.EndArray();
        json.StartArray("links"u8);
        foreach (var link in article.Links)
        {
            json.StartObject();
            json.String("url"u8, link.Url);
            json.String("text"u8, link.Text);
            json.String("kind"u8, Lower(link.Kind));
            json.Offsets(link.Span);
            json.EndObject();
        }

        json.EndArray();
    }
}
