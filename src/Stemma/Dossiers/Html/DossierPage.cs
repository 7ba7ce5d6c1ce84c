using System.Text;

namespace Stemma.Dossiers.Html;

/// <summary>Writes a dossier as one HTML page that needs nothing else: no network, no script, no font.</summary>
/// <remarks>
/// Every datum links to its place in the article's text on the same page, where the exact words light up. All foreign text is encoded, and
/// the page's content security policy forbids everything but its own style sheet.
/// </remarks>
public static class DossierPage
{
    private static readonly Lazy<string> Style = new(LoadStyle);

    /// <summary>Writes the page as UTF-8.</summary>
    public static void Write(Stream stream, Dossier dossier)
    {
        var page = new PageContext(dossier);
        var body = new StringBuilder();
        Head(body, dossier);
        Contents(body, page);
        body.Append("<main id=\"main\">\n");
        if (dossier.Changes is { } changes)
        {
            new ChangesSection(page).Write(body, changes);
        }

        var affairs = new AffairSection(page);
        foreach (var affair in dossier.Affairs)
        {
            affairs.Write(body, affair);
        }

        var texts = new ArticleSection(page);
        body.Append("<section id=\"texts\"><h2>The articles</h2>\n");
        foreach (var article in dossier.Articles)
        {
            texts.Write(body, article);
        }

        body.Append("</section>\n");
        Rejections(body, dossier);
        body.Append("</main>\n<footer>Made by Stemma from the articles above. Numbers, names and words are the articles’ own; what they assert is theirs to prove.</footer>\n</body>\n</html>\n");

        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .Text(dossier.Affairs.Count > 0 ? dossier.Affairs[0].Title : "Nothing read").Append(" · Stemma</title>\n<style>\n").Append(Style.Value);
        Lights(html, page, texts);
        html.Append("</style>\n</head>\n").Append(body);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 15, leaveOpen: true);
        writer.Write(html);
    }

    /// <summary>The rules by which further parts of a place light up with its first.</summary>
    private static void Lights(StringBuilder html, PageContext page, ArticleSection texts)
    {
        const string Light = "{background:var(--light);color:var(--light-ink);box-shadow:0 0 0 .12em var(--light)}\n";
        foreach (var anchor in texts.Cut)
        {
            html.Append("body:has(#").Append(anchor).Append(":target) .r-").Append(anchor).Append(Light);
        }

        foreach (var (first, others) in page.Evidence.Together)
        {
            foreach (var other in others)
            {
                html.Append("body:has(#").Append(first).Append(":target) :is(#").Append(other).Append(",.r-").Append(other).Append(')').Append(Light);
            }
        }
    }

    private static void Head(StringBuilder html, Dossier dossier)
    {
        html.Append("<body>\n<a class=\"skip\" href=\"#main\">To the dossier</a>\n<header class=\"top\"><p class=\"brand\">Stemma <span>dossier</span></p>");
        var days = dossier.Articles.Select(a => a.Article.Published?.Date).OfType<DateOnly>().Order().ToList();
        html.Append("<p class=\"sum\">");
        Count(html, dossier.Articles.Count, "article", "articles");
        Count(html, dossier.Articles.Select(a => a.Outlet).Distinct(StringComparer.Ordinal).Count(), "outlet", "outlets");
        Count(html, dossier.Articles.Sum(a => a.Analysis.Statements.Count), "statement", "statements");
        Count(html, dossier.Articles.Sum(a => a.Analysis.Quantities.Count), "figure", "figures");
        Count(html, dossier.Articles.Sum(a => a.Analysis.Events.Count), "event", "events");
        html.Append("</p>");
        if (days.Count > 0)
        {
            html.Append("<p class=\"span\">").Text(Dates.Show(days[0])).Append(days[0] == days[^1] ? "" : " – " + Dates.Show(days[^1])).Append("</p>");
        }

        html.Append("<p class=\"hint\">Every entry leads to the exact words it rests on.</p></header>\n");
    }

    private static void Count(StringBuilder html, int count, string one, string many) =>
        html.Append("<span><b>").Number(count).Append("</b> ").Append(count == 1 ? one : many).Append("</span> ");

    private static void Contents(StringBuilder html, PageContext page)
    {
        html.Append("<nav aria-label=\"Contents\"><ol>");
        if (page.Dossier.Changes is not null)
        {
            html.Append("<li><a href=\"#changes\">What is new</a></li>");
        }

        foreach (var affair in page.Dossier.Affairs)
        {
            html.Append("<li><a href=\"#affair-").Append(affair.Number).Append("\">").Foreign(affair.Title, page.Language(affair.TitleFrom)).Append("</a><ol>");
            foreach (var (anchor, heading, count) in AffairSection.Parts(affair))
            {
                html.Append("<li><a href=\"#").Append(anchor).Append("\">").Append(heading).Append(" <span class=\"soft\">").Append(count).Append("</span></a></li>");
            }

            html.Append("</ol></li>");
        }

        html.Append("<li><a href=\"#texts\">The articles <span class=\"soft\">").Append(page.Dossier.Articles.Count).Append("</span></a></li></ol></nav>\n");
    }

    private static void Rejections(StringBuilder html, Dossier dossier)
    {
        if (dossier.Rejections.Count == 0)
        {
            return;
        }

        html.Append("<section id=\"rejected\"><h2>Not read</h2><ul>");
        foreach (var rejection in dossier.Rejections)
        {
            html.Append("<li><code>").Text(rejection.Path);
            if (rejection.Line is { } line)
            {
                html.Append(':').Append(line);
            }

            html.Append("</code> <bdi>").Text(rejection.Message).Append("</bdi></li>");
        }

        html.Append("</ul></section>\n");
    }

    private static string LoadStyle()
    {
        using var stream = typeof(DossierPage).Assembly.GetManifestResourceStream("dossier-page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
