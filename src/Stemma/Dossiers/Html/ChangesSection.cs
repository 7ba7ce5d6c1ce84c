using System.Text;
using Stemma.Claims;
using Stemma.Dossiers.Changes;

namespace Stemma.Dossiers.Html;

/// <summary>Writes what is new since a day or an earlier dossier.</summary>
internal sealed class ChangesSection(PageContext page)
{
    /// <summary>Appends the lists.</summary>
    public void Write(StringBuilder html, DossierChanges changes)
    {
        html.Append("<section id=\"changes\" class=\"affair\"><h2>New ").Append(changes.Since is { } day ? "since " + Dates.Show(day) : "since the earlier dossier").Append("</h2>");
        if (changes.IsEmpty)
        {
            html.Append("<p class=\"hint\">Nothing.</p></section>\n");
            return;
        }

        var claims = new ClaimsSection(page);
        List(html, "Articles", changes.Articles, number => html.Append("<a href=\"#article-").Append(number).Append("\"><b>").Append(number).Append("</b> ")
            .Foreign(page.Dossier.Article(number).Article.Title, page.Language(number)).Append("</a>"));
        List(html, "Relations to what was known", changes.Relations, Relation);
        List(html, "Known claims with a new origin", changes.Origins, origin =>
        {
            Gist(html, origin.Claim);
            html.Append(" <span class=\"soft\">").AppendJoin(", ", origin.Origins.Select(o => new StringBuilder().Text(o.Name))).Append("</span>");
        });
        List(html, "Known claims that further articles have", changes.Renditions, known =>
        {
            Gist(html, known.Claim);
            foreach (var index in known.Indices)
            {
                html.Append(' ');
                page.Link(html, Dossier.Evidence(known.Claim.Renditions[index].Passage));
            }
        });
        List(html, "New claims", changes.Claims, claim =>
        {
            page.Words(html, claim.Renditions[claim.GistFrom].Passage);
            html.Append(" <span class=\"soft\">");
            claims.Origins(html, claim);
            html.Append("</span>");
        });
        html.Append("</section>\n");

        void Relation(ClaimRelation relation)
        {
            page.Words(html, relation.FromEvidence);
            html.Append(" <span class=\"tag act\">").Append(DossierNames.Relation(relation.Kind, true)).Append("</span> ");
            page.Words(html, relation.ToEvidence);
        }
    }

    private static void List<T>(StringBuilder html, string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        html.Append("<details open><summary>").Append(heading).Append(" <span class=\"soft\">").Append(items.Count).Append("</span></summary><ul class=\"joins\">");
        foreach (var item in items)
        {
            html.Append("<li>");
            write(item);
            html.Append("</li>");
        }

        html.Append("</ul></details>");
    }

    private void Gist(StringBuilder html, Claim claim) => html.Append("<a href=\"#").Append(ClaimsSection.Anchor(claim.Id)).Append("\">")
        .Foreign(claim.Gist, page.Language(claim.Renditions[claim.GistFrom].Article + 1)).Append("</a>");
}
