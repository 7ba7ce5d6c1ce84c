using System.Globalization;
using Stemma.Storage;
using Stemma.Storage.Articles;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;
using Stemma.Web.Hosting;
using Stemma.Web.Interface;
using Stemma.Web.Rendering;
using Stemma.Web.Rest;
using Stemma.Web.Views;

namespace Stemma.Web.Pages;

/// <summary>The pages by their addresses.</summary>
internal static class PageRoutes
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", Today).ExcludeFromDescription();
        app.MapGet("/stories/{id}", Story).ExcludeFromDescription();
        app.MapGet("/affairs", Affairs).ExcludeFromDescription();
        app.MapGet("/affairs/{id}", Affair).ExcludeFromDescription();
        app.MapGet("/articles/{id}", Article).ExcludeFromDescription();
        app.MapGet("/articles/{id}/diff", Diff).ExcludeFromDescription();
        app.MapGet("/articles/{id}/file", File).ExcludeFromDescription();
        app.MapGet("/actors", Actors).ExcludeFromDescription();
        app.MapGet("/actors/{key}", Actor).ExcludeFromDescription();
        app.MapGet("/claims", Claims).ExcludeFromDescription();
        app.MapGet("/outlets", async (HttpContext context, Library library, PageRenderer renderer, ShortMemory memory) =>
            await Answers.Page(context, await renderer.Render<OutletsPage>(("Visit", Visit.Of(context)), ("Outlets", memory.Get("outlets", library.Articles.Outlets))))).ExcludeFromDescription();
        app.MapFallback(NotFound);
    }

    /// <summary>Answers that there is no such thing, as a page or as problem+json.</summary>
    public static async Task NotFound(HttpContext context)
    {
        if (!Problems.WantsPage(context.Request))
        {
            await Problems.Write(context, StatusCodes.Status404NotFound, "Not found", "There is nothing under this address.");
            return;
        }

        var visit = Visit.Of(context);
        var renderer = context.RequestServices.GetRequiredService<PageRenderer>();
        await Answers.Page(context, await renderer.Render<MessagePage>(("Visit", visit), ("Title", visit.Texts["Not found"]), ("Detail", visit.Texts["The library has nothing under this address."])), StatusCodes.Status404NotFound);
    }

    private static async Task Today(HttpContext context, Library library, StoryViews views, PageRenderer renderer, ShortMemory memory, TimeProvider time)
    {
        var query = context.Request.Query;
        var visit = Visit.Of(context);
        string? entity = query["entity"], key = null, problem = null;
        if (!string.IsNullOrWhiteSpace(entity))
        {
            key = library.Actors.Find(entity) is { } exact ? exact.Summary.Key : library.Actors.List(null, entity, new PageRequest(Size: 1)).Items is [var first, ..] ? first.Key : null;
            problem = key is null ? visit.Texts.Format("No name begins with “{0}”.", entity) : null;
        }

        var filter = new StoryFilter
        {
            Affair = Filled(query["affair"]),
            Outlet = Filled(query["outlet"]),
            Entity = key,
            From = Day(query["from"]),
            To = Day(query["to"]),
            Watched = query.ContainsKey("watched"),
            LeastArticles = query.ContainsKey("several") ? 2 : 1,
        };
        var stories = library.Stories.List(filter, new PageRequest(query["cursor"], 24));
        var last = library.Changes.Last();
        var seen = LastVisit.Note(context, last, time.GetUtcNow());
        var news = seen is { } since ? News.Of(library.Changes.Since(since, PageRequest.MaximalSize)) : null;
        var model = new TodayView(filter, entity, problem, stories, [.. stories.Items.Select(s => (s, views.KnownOrigins(s), news?.ByStory.GetValueOrDefault(s.Id) ?? 0))], memory.Get("outlets", library.Articles.Outlets), Choices(library, filter.Affair), news);
        await Answers.Page(context, await renderer.Render<TodayPage>(("Visit", visit), ("Today", model)));
    }

    /// <summary>The affairs to choose from: the latest of several stories; the chosen one is always among them.</summary>
    private static List<AffairSummary> Choices(Library library, string? chosen)
    {
        const int Most = 60;
        var latest = library.Stories.Affairs(2, new PageRequest(Size: Most)).Items;
        return chosen is null || latest.Any(a => a.Id == chosen) || library.Stories.Affair(chosen) is not { } other ? [.. latest] : [other.Summary, .. latest];
    }

    private static async Task Story(HttpContext context, string id, Library library, StoryViews views, StoryEngine engine, PageRenderer renderer, PageCache cache)
    {
        if (library.Stories.Find(id) is not { } stored)
        {
            await NotFound(context);
            return;
        }

        if (stored.Summary.Id != id)
        {
            // It was merged into another.
            context.Response.Redirect(Links.Story(stored.Summary.Id));
            return;
        }

        var visit = Visit.Of(context);
        string? all = context.Request.Query["all"];
        var view = views.Of(stored);
        var page = await cache.Get($"{visit.Texts.Language} {stored.Summary.Watched} {view.ComputedFor} {visit.Address}", stored.Summary.Version, () =>
        {
            var extras = StoryExtras.Of(view, all, Neighbours(library, stored.Summary), EditRoutes.LogOf(library, stored));
            return renderer.Render<StoryPage>(("Visit", visit), ("Story", view), ("Extras", extras), ("Folding", engine.Folding));
        });
        await Answers.Page(context, page);
    }

    /// <summary>Stories of the same affair, then those of the same days.</summary>
    private static List<StorySummary> Neighbours(Library library, StorySummary story)
    {
        const int Most = 30;
        var near = library.Stories.Affair(story.AffairId)?.Stories ?? [];
        var sameDays = library.Stories.List(new StoryFilter { From = story.First?.AddDays(-3), To = story.Last?.AddDays(3) }, new PageRequest(Size: Most)).Items;
        return [.. near.Concat(sameDays).DistinctBy(s => s.Id).Where(s => s.Id != story.Id).Take(Most)];
    }

    private static async Task Affairs(HttpContext context, Library library, PageRenderer renderer) =>
        await Answers.Page(context, await renderer.Render<AffairsPage>(("Visit", Visit.Of(context)), ("Affairs", library.Stories.Affairs(2, new PageRequest(context.Request.Query["cursor"], 40)))));

    private static async Task Affair(HttpContext context, string id, Library library, PageRenderer renderer)
    {
        if (library.Stories.Affair(id) is not { } affair)
        {
            await NotFound(context);
            return;
        }

        await Answers.Page(context, await renderer.Render<AffairPage>(("Visit", Visit.Of(context)), ("Affair", affair), ("Positions", AffairPositions.Of(library, affair))));
    }

    private static async Task Article(HttpContext context, string id, Library library, PageRenderer renderer)
    {
        var query = context.Request.Query;
        var number = int.TryParse(query["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : (int?)null;
        if (library.Articles.Find(id, number) is not { } stored)
        {
            await NotFound(context);
            return;
        }

        var visit = Visit.Of(context);
        string? at = query["at"];
        if (Filled(query["find"]) is { } name && stored.Analysis.Article.Text.Printed.IndexOf(name, StringComparison.Ordinal) is >= 0 and var found)
        {
            at = string.Create(CultureInfo.InvariantCulture, $"{found}-{found + name.Length}");
        }

        var view = ReaderView.Of(stored, library.Articles.Versions(id), at, library.Stories.Find(stored.Summary.StoryId)?.Summary.Title, visit.Texts);
        await Answers.Page(context, await renderer.Render<ArticlePage>(("Visit", visit), ("Article", view)));
    }

    private static async Task Diff(HttpContext context, string id, int from, int to, Library library, PageRenderer renderer)
    {
        if (library.Articles.Summary(id) is not { } summary || library.Articles.Compare(id, from, to) is not { } diff)
        {
            await NotFound(context);
            return;
        }

        await Answers.Page(context, await renderer.Render<DiffPage>(("Visit", Visit.Of(context)), ("Summary", summary), ("Diff", diff)));
    }

    /// <summary>The bytes as they were archived: always a download, never a page of ours.</summary>
    private static async Task File(HttpContext context, string id, Library library)
    {
        if (library.Articles.Find(id) is not { } stored || library.Articles.Archived(stored.Version.FileHash) is not { } file)
        {
            await NotFound(context);
            return;
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file.FileHash[..16]}.bin\"";
        context.Response.Headers["X-Content-SHA256"] = file.FileHash;
        await Answers.Bytes(context, file.Bytes, file.FileHash, "application/octet-stream");
    }

    private static async Task Actors(HttpContext context, Library library, ShortMemory memory, PageRenderer renderer)
    {
        var query = context.Request.Query;
        var type = ActorQuery.KindOf(query["type"]);
        var actors = memory.Get($"actors {type} {query["name"]} {query["cursor"]} page", () => library.Actors.List(type, Filled(query["name"]), new PageRequest(query["cursor"], 60)));
        await Answers.Page(context, await renderer.Render<ActorsPage>(("Visit", Visit.Of(context)), ("Actors", actors), ("Type", type), ("Name", Filled(query["name"]))));
    }

    private static async Task Actor(HttpContext context, string key, Library library, PageRenderer renderer)
    {
        if (library.Actors.Find(key) is not { } actor)
        {
            await NotFound(context);
            return;
        }

        var with = Filled(context.Request.Query["with"]);
        var statements = library.Ledgers.Statements(new LedgerFilter { Actor = key }, new PageRequest(context.Request.Query["cursor"], 40));
        var acts = library.Ledgers.Events(new LedgerFilter { Actor = key, Recipient = with }, new PageRequest(Size: 60)).Items;
        var suffers = library.Ledgers.Events(new LedgerFilter { Recipient = key, Actor = with }, new PageRequest(Size: 60)).Items;
        var events = acts.Concat(suffers).DistinctBy(e => (e.Article.ArticleId, e.Index)).OrderByDescending(e => e.Date ?? e.Article.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal).Take(60).ToList();
        var name = with is null ? null : library.Actors.Find(with)?.Summary.Name;
        await Answers.Page(context, await renderer.Render<ActorPage>(("Visit", Visit.Of(context)), ("Actor", actor), ("Statements", statements), ("Events", events), ("Counterpart", name)));
    }

    private static async Task Claims(HttpContext context, Library library, StoryViews views, StoryEngine engine, PageRenderer renderer)
    {
        var query = context.Request.Query;
        if (Filled(query["story"]) is { } one)
        {
            if (views.Find(one) is not { } view)
            {
                await NotFound(context);
                return;
            }

            await Answers.Page(context, await renderer.Render<ClaimsPage>(("Visit", Visit.Of(context)), ("Stories", new[] { view }), ("Folding", engine.Folding), ("All", true)));
            return;
        }

        var page = library.Stories.List(new StoryFilter { LeastArticles = 2 }, new PageRequest(query["cursor"], 10));
        var stories = page.Items.Select(s => views.Find(s.Id)).OfType<StoryView>().ToList();
        await Answers.Page(context, await renderer.Render<ClaimsPage>(("Visit", Visit.Of(context)), ("Stories", stories), ("Folding", engine.Folding), ("Next", page.Next)));
    }

    internal static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    internal static DateOnly? Day(string? value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
