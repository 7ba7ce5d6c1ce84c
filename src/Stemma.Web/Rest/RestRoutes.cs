using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Stemma.Exchange;
using Stemma.Storage;
using Stemma.Storage.Actors;
using Stemma.Storage.Articles;
using Stemma.Storage.Changes;
using Stemma.Storage.Maintenance;
using Stemma.Storage.Search;
using Stemma.Storage.Statements;
using Stemma.Storage.Stories;
using Stemma.Web.Exports;
using Stemma.Web.Views;

namespace Stemma.Web.Rest;

/// <summary>The REST interface: lists in parts by cursor, ETags, errors as problem+json.</summary>
internal static class RestRoutes
{
    /// <summary>Claims have no list in the library: they are found story by story, so a part is the claims of so many stories.</summary>
    private const int StoriesOfPart = 10;

    /// <summary>Hits of a search when nothing is said: each comes with snippets of its text.</summary>
    private const int HitsOfPart = 20;

    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        Search(api);
        Stories(api);
        Articles(api);
        Ledgers(api);
        api.MapGet("/outlets", (Library library, ShortMemory memory) => new JsonAnswer<IReadOnlyList<OutletSummary>>(memory.Get("outlets", library.Articles.Outlets)))
            .WithName("outlets").WithSummary("Outlets with families and how often they attribute, the one with most articles first.");
        api.MapGet("/status", (Library library, ShortMemory memory) => new JsonAnswer<LibraryStatus>(memory.Get("status", library.Maintenance.Status)))
            .WithName("status").WithSummary("What is in the library.");
        api.MapGet("/changes", (Library library, [Description("Number of the last change that is known already; 0 for all.")] long? since, [Description("Most entries, up to 500.")] int? limit) =>
                new JsonAnswer<IReadOnlyList<Change>>(library.Changes.Since(since ?? 0, limit ?? PageRequest.DefaultSize)))
            .Remembered().WithName("changes").WithSummary("What changed behind a number, the earliest first.");
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    private static void Search(RouteGroupBuilder api) =>
        api.MapGet("/search", IResult (
                Library library,
                [Description("Words, \"phrases\", AND, OR, NOT, brackets, filters: docs/LIBRARY.md.")] string q,
                [Description("articles (default), statements or figures.")] string? @in,
                [Description("Whether a name stands for all names of the entity that it names; true when nothing is said.")] bool? expand,
                [AsParameters] PartOfList part) =>
            {
                var request = new SearchRequest { Query = q, ExpandAliases = expand ?? true, Page = part.Request with { Size = part.Limit ?? HitsOfPart } };
                return @in switch
                {
                    null or "articles" => new JsonAnswer<SearchResults<ArticleHit>>(library.Search.Articles(request)),
                    "statements" => new JsonAnswer<SearchResults<StatementHit>>(library.Search.Statements(request)),
                    "figures" => new JsonAnswer<SearchResults<FigureHit>>(library.Search.Figures(request)),
                    _ => throw new ArgumentException($"in: expected articles, statements or figures, found '{@in}'"),
                };
            })
            .Produces<SearchResults<ArticleHit>>(contentType: "application/json")
            .Remembered().WithName("search").WithSummary("Exact search in articles, statements or figures, both scripts as one, the best hit first.");

    private static void Stories(RouteGroupBuilder api)
    {
        api.MapGet("/stories", (Library library, [AsParameters] StoryQuery query, [AsParameters] PartOfList part) => new JsonAnswer<Page<StorySummary>>(library.Stories.List(query.Filter, part.Request)))
            .Remembered().WithName("stories").WithSummary("Stories by their latest article, the latest first.");
        api.MapGet("/stories/{id}", Results<JsonAnswer<StoredStory>, ProblemHttpResult> (Library library, string id) =>
                library.Stories.Find(id) is { } story ? new JsonAnswer<StoredStory>(story) : NotFound("story", id))
            .Remembered().WithName("story").WithSummary("A story with its articles and notes.");
        api.MapGet("/stories/{id}/dossier", Results<RawJson, ProblemHttpResult> (StoryViews views, string id) =>
                views.Find(id) is { } story ? new RawJson(s => DossierJson.Write(s, ExportRoutes.DossierOf(story))) : NotFound("story", id))
            .WithName("dossier").WithSummary("A story's dossier: stemma/dossier/1, docs/DOSSIER-SCHEMA.md.");
        api.MapGet("/affairs", (Library library, ShortMemory memory, [AsParameters] PartOfList part, [Description("Least number of stories; 1 when nothing is said.")] int? leastStories) =>
                new JsonAnswer<Page<AffairSummary>>(memory.Get($"affairs {leastStories} {part.Cursor} {part.Limit}", () => library.Stories.Affairs(leastStories ?? 1, part.Request))))
            .WithName("affairs").WithSummary("Affairs by their latest article, the latest first.");
        api.MapGet("/affairs/{id}", Results<JsonAnswer<StoredAffair>, ProblemHttpResult> (Library library, string id) =>
                library.Stories.Affair(id) is { } affair ? new JsonAnswer<StoredAffair>(affair) : NotFound("affair", id))
            .Remembered().WithName("affair").WithSummary("An affair with its stories and notes.");
        api.MapGet("/claims", Results<JsonAnswer<Page<StoryClaims>>, ProblemHttpResult> (Library library, StoryViews views, [AsParameters] PartOfList part, [Description("Id of a story; leave out for the claims of all stories with several articles.")] string? story) =>
            {
                if (story is not null)
                {
                    return views.Find(story) is { } one ? new JsonAnswer<Page<StoryClaims>>(new Page<StoryClaims>([StoryClaims.Of(one)], null)) : NotFound("story", story);
                }

                var page = library.Stories.List(new StoryFilter { LeastArticles = 2 }, part.Request with { Size = Math.Min(part.Limit ?? StoriesOfPart, 50) });
                return new JsonAnswer<Page<StoryClaims>>(new Page<StoryClaims>([.. page.Items.Select(s => views.Find(s.Id)).OfType<StoryView>().Select(StoryClaims.Of)], page.Next));
            })
            .WithName("claims").WithSummary("Claims with renditions and origins, story by story; limit counts stories.");
    }

    private static void Articles(RouteGroupBuilder api)
    {
        api.MapGet("/articles", (Library library, [AsParameters] ArticleQuery query, [AsParameters] PartOfList part) => new JsonAnswer<Page<ArticleSummary>>(library.Articles.List(query.Filter, part.Request)))
            .Remembered().WithName("articles").WithSummary("Articles by publication, the latest first.");
        api.MapGet("/articles/{id}", Results<RawJson, ProblemHttpResult> (Library library, string id, [Description("Number of a version; the current one when nothing is said.")] int? version) =>
                library.Articles.Find(id, version) is { } stored ? new RawJson(s => AnalysisJson.Write(s, stored.Analysis)) : NotFound("article", id))
            .WithName("article").WithSummary("Everything that an article says: stemma/article-analysis/1, docs/ANALYSIS-SCHEMA.md.");
        api.MapGet("/articles/{id}/versions", Results<JsonAnswer<IReadOnlyList<ArticleVersion>>, ProblemHttpResult> (Library library, string id) =>
                library.Articles.Versions(id) is { Count: > 0 } versions ? new JsonAnswer<IReadOnlyList<ArticleVersion>>(versions) : NotFound("article", id))
            .Remembered().WithName("versions").WithSummary("The versions of an article, oldest first.");
        api.MapGet("/actors", (Library library, ShortMemory memory, [AsParameters] ActorQuery query, [AsParameters] PartOfList part) =>
                new JsonAnswer<Page<ActorSummary>>(memory.Get($"actors {query.Kind} {query.Name} {part.Cursor} {part.Limit}", () => library.Actors.List(query.Kind, query.Name, part.Request))))
            .WithName("actors").WithSummary("Named actors, those in most articles first.");
        api.MapGet("/actors/{key}", Results<JsonAnswer<StoredActor>, ProblemHttpResult> (Library library, string key) =>
                library.Actors.Find(key) is { } actor ? new JsonAnswer<StoredActor>(actor) : NotFound("actor", key))
            .Remembered().WithName("actor").WithSummary("An actor with names and counterparts.");
    }

    private static void Ledgers(RouteGroupBuilder api)
    {
        api.MapGet("/statements", (Library library, [AsParameters] LedgerQuery query, [AsParameters] PartOfList part) => new JsonAnswer<Page<StoredStatement>>(library.Ledgers.Statements(query.Filter, part.Request)))
            .Remembered().WithName("statements").WithSummary("Statements by day, the latest first.");
        api.MapGet("/figures", (Library library, [AsParameters] LedgerQuery query, [AsParameters] PartOfList part) => new JsonAnswer<Page<StoredFigure>>(library.Ledgers.Figures(query.Filter, part.Request)))
            .Remembered().WithName("figures").WithSummary("Figures by day of publication, the latest first.");
        api.MapGet("/events", (Library library, [AsParameters] LedgerQuery query, [AsParameters] PartOfList part) => new JsonAnswer<Page<StoredEvent>>(library.Ledgers.Events(query.Filter, part.Request)))
            .Remembered().WithName("events").WithSummary("Events by day, the latest first.");
    }

    private static RouteHandlerBuilder Remembered(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(static (context, next) => context.HttpContext.RequestServices.GetRequiredService<AnswerMemory>().Answer(context, next));

    private static ProblemHttpResult NotFound(string what, string id) => TypedResults.Problem($"The library has no {what} '{id}'.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
