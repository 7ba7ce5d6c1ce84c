using Stemma.Storage;
using Stemma.Storage.Edits;
using Stemma.Storage.Stories;
using Stemma.Web.Interface;

namespace Stemma.Web.Pages;

/// <summary>What readers do with stories: forms in, and back to the page. Every edit is logged by the library and can be undone.</summary>
internal static class EditRoutes
{
    private const int MostShown = 60;

    public static void Map(WebApplication app)
    {
        app.MapPost("/stories/{id}/watch", (HttpContext context, string id, Library library) => Do(context, id, () => library.Edits.Watch(id))).ExcludeFromDescription();
        app.MapPost("/stories/{id}/unwatch", (HttpContext context, string id, Library library) => Do(context, id, () => library.Edits.Unwatch(id))).ExcludeFromDescription();
        app.MapPost("/stories/{id}/note", async (HttpContext context, string id, Library library) =>
        {
            var form = await Form(context);
            Do(context, id, () => library.Edits.Note(id, form["text"].ToString()));
        }).ExcludeFromDescription();
        app.MapPost("/stories/{id}/rename", async (HttpContext context, string id, Library library) =>
        {
            var form = await Form(context);
            Do(context, id, () => library.Edits.Rename(id, form["title"].ToString()));
        }).ExcludeFromDescription();
        app.MapPost("/stories/{id}/merge", async (HttpContext context, string id, Library library) =>
        {
            var form = await Form(context);
            var into = form["into"].ToString();
            Do(context, into, () => library.Edits.Merge(id, into, reason: form["reason"].ToString()));
        }).ExcludeFromDescription();
        app.MapPost("/stories/{id}/split", Split).ExcludeFromDescription();
        app.MapPost("/edits/{seq:long}/undo", async (HttpContext context, long seq, Library library) =>
        {
            var form = await Form(context);
            library.Edits.Undo(seq, reason: form["reason"].ToString());
            Back(context, Links.Inside(form["back"]));
        }).ExcludeFromDescription();
    }

    /// <summary>The edits that concern a story: done to it, or with its articles; the latest first.</summary>
    public static IReadOnlyList<Edit> LogOf(Library library, StoredStory story)
    {
        var articles = story.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. library.Edits.Log(null, new PageRequest(Size: PageRequest.MaximalSize)).Items
            .Where(e => e.Subject == story.Summary.Id || e.Articles.Any(articles.Contains) || e.Target.Any(articles.Contains))
            .Take(MostShown)];
    }

    /// <summary>Articles go into a story of their own, or into the one that was chosen.</summary>
    private static async Task Split(HttpContext context, string id, Library library)
    {
        var form = await Form(context);
        var articles = form["article"].OfType<string>().ToList();
        var reason = form["reason"].ToString();
        var into = form["into"].ToString();
        if (articles.Count == 0)
        {
            throw new ArgumentException("no article was chosen: mark those that do not belong here");
        }

        if (into.Length == 0)
        {
            library.Edits.Split(id, articles, reason: reason);
        }
        else
        {
            foreach (var article in articles)
            {
                library.Edits.Move(article, into, reason: reason);
            }
        }

        Back(context, Links.Story(library.Articles.Summary(articles[0])?.StoryId ?? id));
    }

    private static void Do(HttpContext context, string story, Action edit)
    {
        edit();
        Back(context, Links.Story(story));
    }

    /// <summary>See Other, so that reloading the page does not repeat the edit.</summary>
    private static void Back(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
    }

    private static Task<IFormCollection> Form(HttpContext context) => context.Request.HasFormContentType
        ? context.Request.ReadFormAsync(context.RequestAborted)
        : Task.FromResult<IFormCollection>(FormCollection.Empty);
}
