using System.Text;
using Stemma.Dossiers.Coverage;

namespace Stemma.Dossiers.Html;

/// <summary>Writes which outlet has which claim.</summary>
internal sealed class CoverageSection(PageContext page)
{
    /// <summary>Appends the table and its legend.</summary>
    public void Write(StringBuilder html, CoverageMatrix coverage)
    {
        html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Coverage\"><table class=\"coverage\"><caption class=\"sr\">Claims by outlets</caption><thead><tr><th scope=\"col\">Claim</th>");
        foreach (var outlet in coverage.Outlets)
        {
            html.Append("<th scope=\"col\"><bdi>").Text(outlet).Append("</bdi></th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in coverage.Rows)
        {
            var gist = row.Claim.Renditions[row.Claim.GistFrom];
            html.Append("<tr><th scope=\"row\"><a href=\"#").Append(ClaimsSection.Anchor(row.Claim.Id)).Append("\">").Foreign(gist.Passage.Text, page.Language(gist.Article + 1)).Append("</a></th>");
            for (var o = 0; o < row.Cells.Count; o++)
            {
                Cell(html, row.Cells[o], coverage.Outlets[o]);
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table></div><p class=\"hint\">");
        foreach (var status in Enum.GetValues<CoverageStatus>().Where(s => s != CoverageStatus.Absent))
        {
            html.Append("<span class=\"cover ").Append(Style(status)).Append("\">").Append(DossierNames.CoverageSign(status)).Append("</span> ").Append(DossierNames.Coverage(status)).Append(" &nbsp; ");
        }

        html.Append("empty: absent. ").Append(coverage.Single).Append(coverage.Single == 1 ? " further claim stands" : " further claims stand").Append(" in one outlet alone.</p>");
    }

    private static void Cell(StringBuilder html, CoverageCell cell, string outlet)
    {
        html.Append("<td data-label=\"").Text(outlet).Append("\">");
        if (cell.Passage is { } passage)
        {
            html.Append("<a class=\"cover ").Append(Style(cell.Status)).Append("\" href=\"#").Append(EvidenceIndex.Anchor(Dossier.Evidence(passage))).Append("\" title=\"").Text(passage.Text)
                .Append("\" aria-label=\"").Append(DossierNames.Coverage(cell.Status)).Append("\">").Append(DossierNames.CoverageSign(cell.Status)).Append("</a>");
        }

        html.Append("</td>");
    }

    private static string Style(CoverageStatus status) => status is CoverageStatus.Reported ? "has" : status is CoverageStatus.Contradicted ? "against" : "less";
}
