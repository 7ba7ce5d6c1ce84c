using Stemma.Storage;
using Stemma.Storage.Search;
using Stemma.Web.Interface;
using Stemma.Web.Rendering;
using Stemma.Web.Views;

namespace Stemma.Web.Pages;

/// <summary>The page of searches, over articles, statements or figures, and the library's status.</summary>
internal static class SearchRoutes
{
    private const int HitsOfPage = 20;

    public static void Map(WebApplication app)
    {
        app.MapGet("/search", Search).ExcludeFromDescription();
        app.MapGet("/status", async (HttpContext context, Library library, ShortMemory memory, PageRenderer renderer) =>
            await Answers.Page(context, await renderer.Render<StatusPage>(("Visit", Visit.Of(context)), ("Status", memory.Get("status", library.Maintenance.Status)), ("Changes", library.Changes.Latest(40))))).ExcludeFromDescription();
    }

    private static async Task Search(HttpContext context, Library library, PageRenderer renderer)
    {
        var query = context.Request.Query;
        var words = query["q"].ToString().Trim();
        var request = new SearchRequest { Query = words, ExpandAliases = !query.ContainsKey("exact"), Page = new PageRequest(query["cursor"], HitsOfPage) };
        var view = new SearchView { Query = words, Exact = !request.ExpandAliases, In = query["in"].ToString() is "statements" or "figures" ? query["in"].ToString() : "articles" };
        if (words.Length > 0)
        {
            view = view.In switch
            {
                "statements" => view.With(library.Search.Statements(request), (v, hits) => v with { Statements = hits }),
                "figures" => view.With(library.Search.Figures(request), (v, hits) => v with { Figures = hits }),
                _ => view.With(library.Search.Articles(request), (v, hits) => v with { Articles = hits }),
            };
        }

        await Answers.Page(context, await renderer.Render<SearchPage>(("Visit", Visit.Of(context)), ("Search", view)));
    }
}
