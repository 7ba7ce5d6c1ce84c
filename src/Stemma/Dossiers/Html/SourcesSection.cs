using System.Text;
using Stemma.Exchange;

namespace Stemma.Dossiers.Html;

/// <summary>Writes by which way words reached each outlet: outlet ← medium ← speaker.</summary>
internal sealed class SourcesSection(PageContext page)
{
    /// <summary>Appends one tree an outlet.</summary>
    public void Write(StringBuilder html, IReadOnlyList<SourceChain> chains)
    {
        html.Append("<div class=\"chains\">");
        foreach (var outlet in chains.GroupBy(c => c.Outlet, StringComparer.Ordinal))
        {
            var language = page.Language(outlet.First().Evidence[0].Article);
            html.Append("<section class=\"chain\"><h4>").Foreign(outlet.Key, language).Append("</h4><ul>");
            foreach (var way in outlet.GroupBy(c => string.Join('\0', c.Via.Select(v => v.Key)), StringComparer.Ordinal))
            {
                html.Append("<li>");
                var via = way.First().Via;
                if (via.Count == 0)
                {
                    html.Append("<span class=\"soft\">directly</span>");
                }

                foreach (var medium in via)
                {
                    html.Append("<span class=\"via\">← ");
                    page.Name(html, medium);
                    html.Append("</span> ");
                }

                html.Append("<ul>");
                foreach (var chain in way.OrderByDescending(c => c.Evidence.Count).ThenBy(c => c.Speaker.Key, StringComparer.Ordinal))
                {
                    Speaker(html, chain);
                }

                html.Append("</ul></li>");
            }

            html.Append("</ul></section>");
        }

        html.Append("</div>");
    }

    private void Speaker(StringBuilder html, SourceChain chain)
    {
        html.Append("<li><span class=\"via\">←</span> <b class=\"who\">");
        page.Name(html, chain.Speaker);
        html.Append("</b>");
        if (chain.Kind is { } kind)
        {
            html.Append(" <span class=\"tag act\">").Append(ExchangeNames.Lower(kind)).Append("</span>");
        }

        html.Append(" <span class=\"refs\">");
        for (var i = 0; i < chain.Evidence.Count; i++)
        {
            html.Append(i > 0 ? " " : "").Append("<a href=\"#").Append(EvidenceIndex.Anchor(chain.Evidence[i])).Append("\" title=\"").Text(chain.Evidence[i].Text).Append("\">")
                .Append(chain.Evidence[i].Article).Append('.').Append(i + 1).Append("</a>");
        }

        html.Append("</span></li>");
    }
}
