using Microsoft.AspNetCore.Components;
using Stemma.Provenance;
using Stemma.Web.Interface;

namespace Stemma.Web.Drawing;

/// <summary>Draws who has it from whom: origins at the left, outlets at the right, each way a link to its evidence.</summary>
internal static class GraphDrawing
{
    private const double NodeWidth = 168, NodeHeight = 30, RowHeight = 44, Gap = 130, Margin = 12;

    /// <summary>Draws the graph.</summary>
    /// <param name="graph">Who has it from whom.</param>
    /// <param name="texts">Words of the interface.</param>
    /// <param name="address">Where the evidence of an edge is, by its number in the graph.</param>
    public static MarkupString Draw(ProvenanceGraph graph, Texts texts, Func<int, string> address)
    {
        var placed = LayeredGraph.Of(graph);
        var width = (Margin * 2) + (placed.Columns * NodeWidth) + (Math.Max(placed.Columns - 1, 0) * Gap);
        var height = (Margin * 2) + (placed.Rows * RowHeight);

        // Columns are counted from the reader's side, which is at the right.
        double X(int column) => Margin + ((placed.Columns - 1 - column) * (NodeWidth + Gap));
        double Y(double row) => Margin + (row * RowHeight) + (RowHeight / 2);

        var svg = new Svg("stemma-graph", width, height, texts.Format("Provenance graph: {0} nodes, {1} ways; the list below holds the same", placed.Nodes.Count, placed.Edges.Count), interactive: true);
        for (var e = 0; e < placed.Edges.Count; e++)
        {
            var edge = placed.Edges[e];
            var outlet = placed.Nodes[edge.From];
            var origin = placed.Nodes[edge.To];
            var isBack = outlet.Column >= origin.Column;

            // Within a column, or back: around the right side.
            double x1 = X(origin.Column) + NodeWidth, y1 = Y(origin.Row), x2 = X(outlet.Column) + (isBack ? NodeWidth : 0), y2 = Y(outlet.Row);

            var bend = Math.Max(40, Math.Abs(x2 - x1) / 2);
            var turn = isBack ? x2 + bend : x2 - bend;
            var weight = Math.Min(5, 1 + Math.Sqrt(edge.Edge.Evidence.Count) * 0.7);
            svg.Link(address(e), texts.Format("{0} has it from {1}: {2} passages", outlet.Node.Name, origin.Node.Name, edge.Edge.Evidence.Count))
                .Raw($"<path class=\"way {Kind(origin.Node.Kind)}\" stroke-width=\"{weight:0.#}\" d=\"M{x1:0.#} {y1:0.#}C{x1 + bend:0.#} {y1:0.#} {turn:0.#} {y2:0.#} {x2:0.#} {y2:0.#}\"/>")
                .Raw($"<path class=\"grip\" d=\"M{x1:0.#} {y1:0.#}C{x1 + bend:0.#} {y1:0.#} {turn:0.#} {y2:0.#} {x2:0.#} {y2:0.#}\"/></a>");
        }

        foreach (var node in placed.Nodes)
        {
            double x = X(node.Column), y = Y(node.Row);
            var name = node.Node.Kind == ProvenanceNodeKind.Unknown ? texts["origin unknown"] : node.Node.Name;
            svg.Raw($"<g class=\"node {Kind(node.Node.Kind)}\" data-id=\"").Text(node.Node.Id).Raw($"\"><title>").Text(name)
                .Raw($"</title><rect x=\"{x:0.#}\" y=\"{y - (NodeHeight / 2):0.#}\" width=\"{NodeWidth}\" height=\"{NodeHeight}\" rx=\"{(node.Node.Kind == ProvenanceNodeKind.Origin ? 15 : 4)}\"/>")
                .Label(x + (NodeWidth / 2), y + 5, "middle", "name", Names.Short(name, 22))
                .Raw($"</g>");
        }

        return svg.Done();
    }

    /// <summary>Class of a kind of node.</summary>
    public static string Kind(ProvenanceNodeKind kind) => kind switch
    {
        ProvenanceNodeKind.Outlet => "outlet",
        ProvenanceNodeKind.Carrier => "carrier",
        ProvenanceNodeKind.Origin => "origin",
        _ => "unknown",
    };
}
