using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Stemma.Articles;
using Stemma.Claims;
using Stemma.Web.Interface;

namespace Stemma.Web.Views;

/// <summary>schema.org data of pages. The JSON writer escapes everything that could end the element that it stands in.</summary>
public static class StructuredData
{
    private const int MostClaims = 20;

    /// <summary>A story's claims as <c>Claim</c> with where they appear.</summary>
    public static MarkupString Claims(StoryView story) => Element(json =>
    {
        json.WriteStartArray("@graph");
        foreach (var claim in story.Claims.Claims.Where(c => c.Renditions.Count > 1).Take(MostClaims))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Claim");
            json.WriteString("identifier", claim.Id);
            json.WriteString("text", claim.Gist);
            json.WriteStartArray("appearance");
            foreach (var article in claim.Renditions.Select(r => story.Articles[r.Article].Article).DistinctBy(a => a.Id))
            {
                Article(json, article, null);
            }

            json.WriteEndArray();
            if (claim.Origins is [{ Unknown: false } origin, ..])
            {
                json.WriteStartObject("claimInterpreter");
                json.WriteString("@type", "Thing");
                json.WriteString("name", origin.Name);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>An article as <c>NewsArticle</c>.</summary>
    public static MarkupString NewsArticle(Article article) => Element(json => Fields(json, article));

    private static void Article(Utf8JsonWriter json, Article article, string? property)
    {
        if (property is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(property);
        }

        Fields(json, article);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, Article article)
    {
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", article.Title);
        json.WriteString("inLanguage", article.Language);
        if (article.Published is { } published)
        {
            json.WriteString("datePublished", published.ToIso8601());
        }

        if (Links.Outside(article.Url) is { } url)
        {
            json.WriteString("url", url);
        }

        if (article.Outlet is { } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "NewsMediaOrganization");
            json.WriteString("name", outlet);
            json.WriteEndObject();
        }

        foreach (var group in article.Credits.Where(c => c.Name.Length > 0).Take(1))
        {
            json.WriteStartObject("author");
            json.WriteString("@type", "Person");
            json.WriteString("name", group.Name);
            json.WriteEndObject();
        }

        json.WriteString("identifier", "sha256:" + article.ContentHash.ToString(CultureInfo.InvariantCulture));
    }

    private static MarkupString Element(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            write(json);
            json.WriteEndObject();
        }

        return new MarkupString("<script type=\"application/ld+json\">" + Encoding.UTF8.GetString(buffer.WrittenSpan) + "</script>");
    }
}
