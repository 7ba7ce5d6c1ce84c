using System.Text;
using Stemma.Dossiers.Positions;

namespace Stemma.Dossiers.Html;

/// <summary>Writes what actors said on one day after another: first, again, new.</summary>
internal sealed class PositionsSection(PageContext page)
{
    /// <summary>Appends a list for each actor.</summary>
    public void Write(StringBuilder html, IReadOnlyList<PositionLedger> positions)
    {
        foreach (var ledger in positions)
        {
            html.Append("<section class=\"speaker\"><h4>");
            page.Name(html, ledger.Speaker);
            html.Append(" <span class=\"soft\">").Text(Dates.Show(ledger.Entries[0].Day)).Append(" – ").Text(Dates.Show(ledger.Entries[^1].Day)).Append("</span></h4><ol>");
            foreach (var entry in ledger.Entries)
            {
                var rendition = entry.Claim.Renditions[entry.Claim.GistFrom];
                html.Append("<li><span class=\"when\"><time>").Text(Dates.Show(entry.Day)).Append("</time></span><div><span class=\"tag")
                    .Append(entry.Standing == PositionStanding.New ? "" : " act").Append("\">").Append(DossierNames.Standing(entry.Standing)).Append("</span> ");
                page.Words(html, rendition.Core);
                if (entry.Claim.Renditions.Count > 1)
                {
                    html.Append(" <a class=\"soft\" href=\"#").Append(ClaimsSection.Anchor(entry.Claim.Id)).Append("\">").Append(entry.Claim.Renditions.Count).Append(" wordings</a>");
                }

                if (entry.Earlier is { } earlier)
                {
                    html.Append(" <a class=\"soft\" href=\"#").Append(ClaimsSection.Anchor(earlier)).Append("\">said before</a>");
                }

                html.Append("</div></li>");
            }

            html.Append("</ol></section>");
        }
    }
}
