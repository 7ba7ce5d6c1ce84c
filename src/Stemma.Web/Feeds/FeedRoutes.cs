using System.Globalization;
using System.Security.Cryptography;
using Stemma.Storage;
using Stemma.Storage.Changes;
using Stemma.Storage.Statements;
using Stemma.Web.Interface;
using Stemma.Web.Pages;
using Stemma.Web.Rendering;

namespace Stemma.Web.Feeds;

/// <summary>Feeds of new articles, of what changes in a story, and of what an actor says; each as Atom and as JSON Feed.</summary>
internal static class FeedRoutes
{
    private const int Entries = 50;

    public static void Map(WebApplication app)
    {
        Map(app, "/feeds/articles", (context, _) =>
        {
            var library = context.RequestServices.GetRequiredService<Library>();
            return new Feed(Visit.Of(context).Texts["New articles"], Absolute(context, "/"), Self(context), Changes(context, library.Changes.Latest(Entries)));
        });
        Map(app, "/stories/{id}/changes", (context, id) =>
        {
            var library = context.RequestServices.GetRequiredService<Library>();
            return library.Stories.Find(id) is not { } story
                ? null
                : new Feed(story.Summary.Title, Absolute(context, Links.Story(story.Summary.Id)), Self(context), Changes(context, library.Changes.Latest(Entries, story.Summary.Id)));
        });
        Map(app, "/actors/{id}/statements", (context, key) =>
        {
            var library = context.RequestServices.GetRequiredService<Library>();
            return library.Actors.Find(key) is not { } actor
                ? null
                : new Feed(
                    actor.Summary.Name, Absolute(context, Links.Actor(key)), Self(context),
                    [.. library.Ledgers.Statements(new LedgerFilter { Actor = key }, new PageRequest(Size: Entries)).Items.Select(s => Statement(context, actor.Summary.Name, s))]);
        });
    }

    private static void Map(WebApplication app, string path, Func<HttpContext, string, Feed?> feed)
    {
        app.MapGet(path + ".atom", (HttpContext context) => Send(context, feed, FeedWriter.Atom, "application/atom+xml; charset=utf-8")).ExcludeFromDescription();
        app.MapGet(path + ".json", (HttpContext context) => Send(context, feed, FeedWriter.JsonFeed, "application/feed+json; charset=utf-8")).ExcludeFromDescription();
    }

    private static Task Send(HttpContext context, Func<HttpContext, string, Feed?> feed, Func<Feed, byte[]> write, string type)
    {
        if (feed(context, context.Request.RouteValues["id"] as string ?? "") is not { } found)
        {
            return PageRoutes.NotFound(context);
        }

        var bytes = write(found);
        context.Response.Headers.LastModified = found.Updated.ToString("R", CultureInfo.InvariantCulture);
        return Answers.Bytes(context, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)), type);
    }

    private static List<FeedEntry> Changes(HttpContext context, IReadOnlyList<Change> changes)
    {
        var library = context.RequestServices.GetRequiredService<Library>();
        var texts = Visit.Of(context).Texts;
        return [.. changes.Select(c =>
        {
            var article = c.ArticleId is { } id ? library.Articles.Summary(id) : null;
            var path = article is not null ? Links.Article(article.Id) : c.StoryId is { } story ? Links.Story(story) : "/";
            var kind = texts.Name(c.Kind);
            var text = article is null ? kind : string.Join(" · ", new[] { kind, article.Outlet, texts.Published(article.Published), texts.Count(article.Statements, "{0} statement", "{0} statements"), texts.Count(article.Figures, "{0} figure", "{0} figures") });
            return new FeedEntry(string.Create(CultureInfo.InvariantCulture, $"urn:stemma:change:{c.Seq}"), c.Detail.Length > 0 ? c.Detail : kind, Absolute(context, path), c.At, text, article?.Outlet);
        })];
    }

    private static FeedEntry Statement(HttpContext context, string speaker, StoredStatement statement)
    {
        var day = statement.Said ?? statement.Article.Day ?? DateOnly.MinValue;
        return new FeedEntry(
            string.Create(CultureInfo.InvariantCulture, $"urn:stemma:statement:{statement.Article.ArticleId}:s{statement.Index + 1}"),
            $"{speaker}：{Drawing.Names.Short(statement.Text, 80)}",
            Absolute(context, Links.Evidence(statement.Article.ArticleId, statement.Content)),
            new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            $"{statement.Text} ({statement.Article.Outlet}: {statement.Article.Title})",
            speaker);
    }

    private static string Self(HttpContext context) => Absolute(context, context.Request.Path + context.Request.QueryString);

    private static string Absolute(HttpContext context, string path) => $"{context.Request.Scheme}://{context.Request.Host}{path}";
}
