using System.Globalization;
using System.Text;
using Stemma.Provenance;

namespace Stemma.Dossiers.Html;

/// <summary>Draws who has it from whom, from origins at the left to outlets at the right, and lists every way with its evidence.</summary>
internal sealed class StemmaSection(PageContext page)
{
    private const double ColumnWidth = 210, NodeWidth = 150, RowHeight = 34, NodeHeight = 24, Margin = 8;

    /// <summary>More ways than this make no readable picture; the list below has all.</summary>
    private const int DrawnEdges = 36;

    /// <summary>Cells of a label: a Han character takes two.</summary>
    private const int LabelCells = 20;

    /// <summary>Appends picture and list.</summary>
    public void Write(StringBuilder html, AffairDossier affair)
    {
        var graph = affair.Graph;
        var anchors = graph.Edges.Select((e, i) => (e, i)).ToDictionary(e => e.e, e => FormattableString.Invariant($"way-{affair.Number}-{e.i + 1}"));
        var drawn = graph.Heaviest(DrawnEdges);
        Draw(html, LayeredGraph.Of(drawn), anchors);
        if (drawn.Edges.Count < graph.Edges.Count)
        {
            html.Append("<p class=\"hint\">The ").Append(drawn.Edges.Count).Append(" ways with most words, of ").Append(graph.Edges.Count).Append("; all are listed below.</p>");
        }

        var names = graph.Nodes.ToDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);
        html.Append("<details class=\"ways\" open><summary>Every way, with the words that bear it out</summary><ul>");
        foreach (var edge in graph.Edges)
        {
            var language = page.Language(edge.Evidence[0].Article + 1);
            html.Append("<li id=\"").Append(anchors[edge]).Append("\"><b class=\"who\">").Foreign(names[edge.From], language).Append("</b> <span class=\"via\">←</span> <b class=\"who\">")
                .Foreign(names[edge.To], language).Append("</b> <span class=\"soft\">").Append(edge.Claims.Count).Append(edge.Claims.Count == 1 ? " claim" : " claims").Append("</span><div class=\"words\">");
            foreach (var passage in edge.Evidence.Distinct())
            {
                page.Words(html, passage);
                html.Append(' ');
            }

            html.Append("</div></li>");
        }

        html.Append("</ul></details>");
    }

    private static void Draw(StringBuilder html, LayeredGraph graph, Dictionary<ProvenanceEdge, string> anchors)
    {
        if (graph.Nodes.Count == 0)
        {
            return;
        }

        var width = ((graph.Columns - 1) * ColumnWidth) + NodeWidth + (2 * Margin);
        var height = (graph.Rows * RowHeight) + (2 * Margin);

        // Depth counts from the outlets; the reader's side is at the right.
        double X(PlacedNode node) => Margin + ((graph.Columns - 1 - node.Column) * ColumnWidth);
        double Y(PlacedNode node) => Margin + (node.Row * RowHeight) + ((RowHeight - NodeHeight) / 2);
        html.Append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Stemma\"><svg class=\"stemma\" viewBox=\"0 0 ").At(width).Append(' ').At(height)
            .Append("\" style=\"width:").At(width).Append("px\" role=\"group\" aria-label=\"Who has it from whom; the list below holds the same\">");
        foreach (var placed in graph.Edges)
        {
            PlacedNode from = graph.Nodes[placed.From], to = graph.Nodes[placed.To];
            double x1 = X(to) + NodeWidth, y1 = Y(to) + (NodeHeight / 2), x2 = X(from), y2 = Y(from) + (NodeHeight / 2), bend = (x2 - x1) / 2;
            html.Append("<a href=\"#").Append(anchors[placed.Edge]).Append("\"><title>").Text(from.Node.Name).Append(" ← ").Text(to.Node.Name).Append(": ")
                .Append(placed.Edge.Claims.Count).Append(placed.Edge.Claims.Count == 1 ? " claim" : " claims").Append("</title><path class=\"way\" style=\"stroke-width:")
                .At(Math.Min(5, 1 + (placed.Edge.Evidence.Count / 4.0))).Append("\" d=\"M").At(x1).Append(' ').At(y1).Append('C').At(x1 + bend).Append(' ').At(y1).Append(' ')
                .At(x2 - bend).Append(' ').At(y2).Append(' ').At(x2).Append(' ').At(y2).Append("\"/></a>");
        }

        foreach (var node in graph.Nodes)
        {
            html.Append("<g class=\"node ").Append(Style(node.Node.Kind)).Append("\"><title>").Text(node.Node.Name).Append("</title><rect x=\"").At(X(node)).Append("\" y=\"").At(Y(node))
                .Append("\" width=\"").At(NodeWidth).Append("\" height=\"").At(NodeHeight).Append("\" rx=\"4\"/><text x=\"").At(X(node) + 8).Append("\" y=\"").At(Y(node) + 16).Append("\">")
                .Text(node.Node.Kind == ProvenanceNodeKind.Unknown ? "not named" : Short(node.Node.Name)).Append("</text></g>");
        }

        html.Append("</svg></div><p class=\"hint\"><span class=\"key origin\">origin</span> <span class=\"key carrier\">passes on</span> <span class=\"key unknown\">origin not named</span> <span class=\"key outlet\">outlet</span></p>");
    }

    private static string Style(ProvenanceNodeKind kind) => kind switch
    {
        ProvenanceNodeKind.Outlet => "outlet",
        ProvenanceNodeKind.Carrier => "carrier",
        ProvenanceNodeKind.Origin => "origin",
        _ => "unknown",
    };

    private static string Short(string name)
    {
        var cells = 0;
        var elements = StringInfo.GetTextElementEnumerator(name);
        while (elements.MoveNext())
        {
            cells += ((string)elements.Current)[0] < '\u1100' ? 1 : 2;
            if (cells > LabelCells)
            {
                return name[..elements.ElementIndex] + "…";
            }
        }

        return name;
    }
}
