using System.Security.Cryptography;
using Stemma.Dossiers;
using Stemma.Dossiers.Html;
using Stemma.Dossiers.Markdown;
using Stemma.Exchange;
using Stemma.Web.Pages;
using Stemma.Web.Rendering;
using Stemma.Web.Views;

namespace Stemma.Web.Exports;

/// <summary>A story's dossier, claims and figures as files.</summary>
internal static class ExportRoutes
{
    public static void Map(WebApplication app)
    {
        Map(app, "dossier.html", "text/html; charset=utf-8", (stream, story) => DossierPage.Write(stream, DossierOf(story)));
        Map(app, "dossier.md", "text/markdown; charset=utf-8", (stream, story) => DossierMarkdown.Write(stream, DossierOf(story)));
        Map(app, "dossier.json", "application/json; charset=utf-8", (stream, story) => DossierJson.Write(stream, DossierOf(story)));
        Map(app, "claims.csv", "text/csv; charset=utf-8", StoryTables.Claims);
        Map(app, "figures.csv", "text/csv; charset=utf-8", StoryTables.Figures);
    }

    /// <summary>A story as the dossier of one affair.</summary>
    public static Dossier DossierOf(StoryView story) => new()
    {
        Articles = story.Articles,
        Affairs = [story.Dossier],
        Rejections = [],
    };

    private static void Map(WebApplication app, string name, string type, Action<Stream, StoryView> write) =>
        app.MapGet("/stories/{id}/" + name, async (HttpContext context, string id, StoryViews views) =>
        {
            if (views.Find(id) is not { } story)
            {
                await PageRoutes.NotFound(context);
                return;
            }

            using var bytes = new MemoryStream();
            write(bytes, story);
            var body = bytes.ToArray();

            // A download: the dossier's page has a policy and a style of its own.
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"stemma-{string.Concat(id.Where(char.IsAsciiLetterOrDigit))}-{name}\"";
            await Answers.Bytes(context, body, Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8)), type);
        }).ExcludeFromDescription();
}
