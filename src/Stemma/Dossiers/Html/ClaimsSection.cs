using System.Text;
using Stemma.Claims;
using Stemma.Exchange;
using Stemma.Provenance;

namespace Stemma.Dossiers.Html;

/// <summary>Writes the claims that several passages assert, or that bear on others: every rendition with its way, what was lost, and the relations.</summary>
internal sealed class ClaimsSection(PageContext page)
{
    /// <summary>The claims that the section shows; the others stand in timeline, ledger and figures alone.</summary>
    public static IReadOnlyList<Claim> Shown(AffairDossier affair)
    {
        var related = affair.Claims.Relations.SelectMany(r => new[] { r.From, r.To }).ToHashSet(StringComparer.Ordinal);
        return [.. affair.Claims.Claims.Where(c => c.Renditions.Count > 1 || related.Contains(c.Id))];
    }

    /// <summary>Appends them.</summary>
    public void Write(StringBuilder html, AffairDossier affair)
    {
        var claims = Shown(affair);
        var byId = claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var from = affair.Claims.Relations.ToLookup(r => r.From, StringComparer.Ordinal);
        var to = affair.Claims.Relations.ToLookup(r => r.To, StringComparer.Ordinal);
        html.Append("<ol class=\"claims\">");
        foreach (var claim in claims)
        {
            html.Append("<li id=\"").Append(Anchor(claim.Id)).Append("\"><p class=\"gist\"><span class=\"tag\">").Append(ExchangeNames.Lower(claim.Kind)).Append("</span> ")
                .Foreign(claim.Gist, page.Language(claim.Renditions[claim.GistFrom].Article + 1)).Append("</p><p class=\"soft\">");
            Origins(html, claim);
            html.Append("</p><ul class=\"renditions\">");
            for (var r = 0; r < claim.Renditions.Count; r++)
            {
                Rendition(html, claim, r);
            }

            html.Append("</ul>");
            foreach (var relation in from[claim.Id])
            {
                Relation(html, relation.Kind, byId[relation.To], relation.ToEvidence, true);
            }

            foreach (var relation in to[claim.Id])
            {
                Relation(html, relation.Kind, byId[relation.From], relation.FromEvidence, false);
            }

            html.Append("</li>");
        }

        html.Append("</ol>");
    }

    /// <summary>The anchor of a claim.</summary>
    public static string Anchor(string claim) => "claim-" + claim;

    /// <summary>Appends how many origins a claim has and who they are.</summary>
    public void Origins(StringBuilder html, Claim claim)
    {
        html.Append("<b>").Append(claim.Origins.Count).Append("</b> ").Append(claim.Origins.Count == 1 ? "origin" : "origins").Append(": ");
        for (var o = 0; o < claim.Origins.Count; o++)
        {
            var origin = claim.Origins[o];
            html.Append(o > 0 ? ", " : "");
            if (origin.Unknown)
            {
                html.Append("<i>not named</i>");
            }
            else
            {
                html.Foreign(origin.Name, page.Language(claim.Renditions[origin.Renditions[0]].Article + 1));
            }
        }

        var outlets = claim.Renditions.Select(r => r.Outlet).Distinct(StringComparer.Ordinal).Count();
        html.Append("; <b>").Append(outlets).Append("</b> ").Append(outlets == 1 ? "outlet" : "outlets");
    }

    private void Rendition(StringBuilder html, Claim claim, int index)
    {
        var rendition = claim.Renditions[index];
        html.Append("<li>");
        page.Words(html, rendition.Passage);
        foreach (var link in rendition.Way)
        {
            html.Append(" <span class=\"via\">← ").Foreign(link.Name, page.Language(rendition.Article + 1)).Append("</span>");
        }

        if (rendition.Chain.Count == 0)
        {
            html.Append(" <span class=\"soft\">in its own voice</span>");
        }

        foreach (var change in claim.Changes.Where(c => c.To == index && c.Kind is not (ChangeKind.AttributionKept or ChangeKind.HedgeKept)))
        {
            html.Append(" <a class=\"tag lost\" href=\"#").Append(EvidenceIndex.Anchor(Dossier.Evidence(change.Before))).Append("\" title=\"").Text(change.Before.Text).Append("\">")
                .Append(DossierNames.Change(change.Kind)).Append("</a>");
        }

        html.Append("</li>");
    }

    private void Relation(StringBuilder html, RelationKind kind, Claim other, Passage evidence, bool outward)
    {
        html.Append("<p class=\"relation ").Append(ExchangeNames.Lower(kind)).Append("\"><span class=\"tag act\">").Append(DossierNames.Relation(kind, outward)).Append("</span> <a href=\"#")
            .Append(Anchor(other.Id)).Append("\">").Foreign(other.Gist, page.Language(other.Renditions[other.GistFrom].Article + 1)).Append("</a> ");
        page.Link(html, Dossier.Evidence(evidence));
        html.Append("</p>");
    }
}
