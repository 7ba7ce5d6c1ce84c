using System.Globalization;
using System.Text;
using Stemma.Storage;
using Stemma.Web.Interface;
using Stemma.Web.Pages;
using Stemma.Web.Rendering;

namespace Stemma.Web.Hosting;

/// <summary>What is no page of the library: files of the pages, language, signing in, health, metrics.</summary>
internal static class SystemRoutes
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/assets/{name}", (HttpContext context, string name, AssetFiles assets) => assets.Send(context, name)).ExcludeFromDescription();
        app.MapGet("/language", (HttpContext context, string? to, string? back) =>
        {
            context.Response.Cookies.Append(LanguageChoice.Cookie, to is "zh" ? "zh" : "en", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
            context.Response.Redirect(Links.Inside(back));
        }).ExcludeFromDescription();
        app.MapGet(TokenGuard.SignIn, async (HttpContext context, string? to, PageRenderer renderer) =>
            await Answers.Page(context, await renderer.Render<SignInPage>(("Visit", Visit.Of(context)), ("To", Links.Inside(to))))).ExcludeFromDescription();
        app.MapPost(TokenGuard.SignIn, async (HttpContext context, PageRenderer renderer, ServeOptions options) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var to = Links.Inside(form["to"]);
            if (TokenGuard.TrySignIn(context, options, form["token"]))
            {
                context.Response.Redirect(to);
                return;
            }

            await Answers.Page(context, await renderer.Render<SignInPage>(("Visit", Visit.Of(context)), ("To", to), ("Wrong", true)), StatusCodes.Status401Unauthorized);
        }).ExcludeFromDescription();
        app.MapGet("/health", (Library library) => Results.Json(new { status = "ok", lastChange = library.Changes.Last() })).ExcludeFromDescription();
        app.MapGet("/metrics", (Library library, RequestMetrics metrics) =>
        {
            var text = new StringBuilder();
            metrics.Write(text);
            text.Append("# HELP stemma_library_last_change Number of the library's last change.\n# TYPE stemma_library_last_change counter\n")
                .Append(CultureInfo.InvariantCulture, $"stemma_library_last_change {library.Changes.Last()}\n");
            return Results.Text(text.ToString(), "text/plain; version=0.0.4; charset=utf-8");
        }).ExcludeFromDescription();
    }
}
