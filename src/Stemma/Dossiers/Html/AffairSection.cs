using System.Globalization;
using System.Text;
using Stemma.Entities;

namespace Stemma.Dossiers.Html;

/// <summary>Writes one affair: its articles, timeline, figures, statements and sources.</summary>
internal sealed class AffairSection(PageContext page)
{
    /// <summary>Parts that a section for the affair has, with the end of their anchors and their headings.</summary>
    public static IEnumerable<(string Anchor, string Heading, int Count)> Parts(AffairDossier affair)
    {
        var prefix = "affair-" + affair.Number.ToString(CultureInfo.InvariantCulture);
        yield return (prefix + "-articles", "Articles", affair.Articles.Count());
        if (affair.Timeline.Count > 0)
        {
            yield return (prefix + "-timeline", "Timeline", affair.Timeline.Count);
        }

        if (affair.Figures.Count > 0)
        {
            yield return (prefix + "-figures", "Figures", affair.Figures.Sum(f => f.Readings.Count));
        }

        if (affair.Speakers.Count > 0)
        {
            yield return (prefix + "-statements", "Who said what", affair.Speakers.Count);
        }

        if (affair.Positions.Count > 0)
        {
            yield return (prefix + "-positions", "Positions over time", affair.Positions.Count);
        }

        if (ClaimsSection.Shown(affair).Count is > 0 and var claims)
        {
            yield return (prefix + "-claims", "Claims", claims);
        }

        if (affair.Coverage.Rows.Count > 0)
        {
            yield return (prefix + "-coverage", "Coverage", affair.Coverage.Rows.Count);
        }

        if (affair.Graph.Edges.Count > 0)
        {
            yield return (prefix + "-stemma", "Stemma", affair.Graph.Edges.Count);
        }

        if (affair.Chains.Count > 0)
        {
            yield return (prefix + "-sources", "Sources", affair.Chains.Count);
        }
    }

    /// <summary>Appends the affair.</summary>
    public void Write(StringBuilder html, AffairDossier affair)
    {
        var timeline = new TimelineSection(page);
        html.Append("<section class=\"affair\" id=\"affair-").Append(affair.Number).Append("\"><h2>").Foreign(affair.Title, page.Language(affair.TitleFrom)).Append("</h2>");
        Precursors(html, affair);
        Actors(html, affair);
        foreach (var (anchor, heading, _) in Parts(affair))
        {
            html.Append("<section id=\"").Append(anchor).Append("\"><h3>").Append(heading).Append("</h3>");
            switch (heading)
            {
                case "Articles":
                    Stories(html, affair);
                    break;
                case "Timeline":
                    timeline.Write(html, affair.Timeline);
                    break;
                case "Figures":
                    html.Append("<p class=\"hint\">Readings side by side; none is picked as the right one. <span class=\"keys\">● exact ○ about ▲ more than ▼ up to</span></p>");
                    new FiguresSection(page).Write(html, affair);
                    break;
                case "Positions over time":
                    html.Append("<p class=\"hint\">What each actor said first, said again and newly added, by day.</p>");
                    new PositionsSection(page).Write(html, affair.Positions);
                    break;
                case "Claims":
                    html.Append("<p class=\"hint\">What several passages assert alike, with every wording, its way, and what got lost; and what bears on what.</p>");
                    new ClaimsSection(page).Write(html, affair);
                    break;
                case "Coverage":
                    new CoverageSection(page).Write(html, affair.Coverage);
                    break;
                case "Stemma":
                    html.Append("<p class=\"hint\">Who has it from whom, as the articles say themselves. A line leads to the words that bear it out.</p>");
                    new StemmaSection(page).Write(html, affair);
                    break;
                case "Who said what":
                    new StatementsSection(page, timeline).Write(html, affair.Speakers);
                    break;
                default:
                    html.Append("<p class=\"hint\">By which way words reached the outlet, as it says itself: outlet ← medium ← speaker. Numbers lead to the words.</p>");
                    new SourcesSection(page).Write(html, affair.Chains);
                    break;
            }

            html.Append("</section>\n");
        }

        html.Append("</section>\n");
    }

    private void Precursors(StringBuilder html, AffairDossier affair)
    {
        foreach (var precursor in affair.Precursors)
        {
            var earlier = page.Dossier.Affairs[precursor.Affair - 1];
            html.Append("<p class=\"hint\">Earlier, ").Append(precursor.Reason.DaysApart).Append(" days before: <a href=\"#affair-").Append(earlier.Number).Append("\">")
                .Foreign(earlier.Title, page.Language(earlier.TitleFrom)).Append("</a></p>");
        }
    }

    private void Actors(StringBuilder html, AffairDossier affair)
    {
        var shown = affair.Actors.Where(a => a.Mentions > 0 && !a.Anonymous && a.Type != EntityType.Media).Take(14).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        html.Append("<p class=\"actors\">");
        foreach (var actor in shown)
        {
            html.Append("<span title=\"").Text(string.Join(" · ", actor.Aliases)).Append("\">");
            page.Name(html, actor);
            html.Append(" <span class=\"soft\">").Append(actor.Mentions).Append("</span></span> ");
        }

        html.Append("</p>");
    }

    private void Stories(StringBuilder html, AffairDossier affair)
    {
        html.Append("<ol class=\"articles\">");
        foreach (var story in affair.Stories)
        {
            html.Append("<li class=\"story\"><ul>");
            foreach (var number in story.Articles)
            {
                var entry = page.Dossier.Article(number);
                html.Append("<li><a href=\"#article-").Append(number).Append("\"><b>").Append(number).Append("</b> ")
                    .Foreign(entry.Article.Title.Length > 0 ? entry.Article.Title : "(no title)", entry.Article.Language).Append("</a><span class=\"by\">")
                    .Foreign(entry.Outlet, entry.Article.Language).Append(" · ");
                ArticleSection.Published(html, entry.Article);
                html.Append("</span></li>");
            }

            html.Append("</ul></li>");
        }

        html.Append("</ol>");
        var joins = affair.Joins.Concat(affair.Stories.SelectMany(s => s.Joins)).ToList();
        if (joins.Count == 0)
        {
            return;
        }

        html.Append("<details><summary>Why these belong together</summary><ul class=\"joins\">");
        foreach (var join in joins)
        {
            html.Append("<li><b>").Append(join.Left).Append("</b> and <b>").Append(join.Right).Append("</b>: likeness ").At(join.Similarity * 100).Append(" %");
            if (join.DaysApart is { } days)
            {
                html.Append(", ").Append(days).Append(days == 1 ? " day apart" : " days apart");
            }

            var names = join.Entities.Select(k => affair.Actors.FirstOrDefault(a => a.Key == k)).OfType<Actor>().ToList();
            if (names.Count > 0)
            {
                html.Append("; both name ");
                page.Names(html, names);
            }

            html.Append("</li>");
        }

        html.Append("</ul></details>");
    }
}
