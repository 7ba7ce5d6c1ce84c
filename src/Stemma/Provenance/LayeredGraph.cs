namespace Stemma.Provenance;

/// <summary>Places the nodes of a provenance graph in columns by their distance from the reader, so that few ways cross.</summary>
/// <remarks>
/// Sugiyama, Tagawa and Toda, Methods for Visual Understanding of Hierarchical System Structures, IEEE Transactions SMC 1981: columns are
/// given by depth; the order within is improved by barycentres, from both sides, a fixed number of times. Deterministic.
/// </remarks>
public sealed class LayeredGraph
{
    private const int Sweeps = 6;

    private LayeredGraph(IReadOnlyList<PlacedNode> nodes, IReadOnlyList<PlacedEdge> edges, int columns, int rows)
    {
        Nodes = nodes;
        Edges = edges;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Nodes with column and row, in the order of the graph.</summary>
    public IReadOnlyList<PlacedNode> Nodes { get; }

    /// <summary>Edges between nodes by index, in the order of the graph.</summary>
    public IReadOnlyList<PlacedEdge> Edges { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>Nodes in the fullest column.</summary>
    public int Rows { get; }

    /// <summary>Places the nodes of <paramref name="graph"/>.</summary>
    public static LayeredGraph Of(ProvenanceGraph graph)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            index.TryAdd(node.Id, index.Count);
        }

        var edges = graph.Edges.Where(e => index.ContainsKey(e.From) && index.ContainsKey(e.To)).Select(e => new PlacedEdge(index[e.From], index[e.To], e)).ToList();
        var columns = graph.Nodes.Select((n, i) => (n.Depth, Index: i)).GroupBy(n => n.Depth).OrderBy(g => g.Key).Select(g => g.Select(n => n.Index).ToList()).ToList();
        var place = new double[graph.Nodes.Count];
        foreach (var column in columns)
        {
            Settle(column, place, i => i);
        }

        var neighbours = edges.SelectMany(e => new[] { (Node: e.From, Other: e.To), (Node: e.To, Other: e.From) }).ToLookup(p => p.Node, p => p.Other);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var order = sweep % 2 == 0 ? columns : Enumerable.Reverse(columns);
            foreach (var column in order)
            {
                Settle(column, place, i => neighbours[i].Select(n => place[n]).DefaultIfEmpty(place[i]).Average());
            }
        }

        var rows = columns.Count == 0 ? 0 : columns.Max(c => c.Count);
        var nodes = new PlacedNode[graph.Nodes.Count];
        for (var c = 0; c < columns.Count; c++)
        {
            // A short column stands in the middle of the long one.
            var shift = (rows - columns[c].Count) / 2.0;
            for (var r = 0; r < columns[c].Count; r++)
            {
                nodes[columns[c][r]] = new PlacedNode(graph.Nodes[columns[c][r]], c, r + shift);
            }
        }

        return new LayeredGraph(nodes, edges, columns.Count, rows);
    }

    private static void Settle(List<int> column, double[] place, Func<int, double> key)
    {
        var sorted = column.Select(i => (Key: key(i), Index: i)).OrderBy(n => n.Key).ThenBy(n => n.Index).Select(n => n.Index).ToList();
        column.Clear();
        column.AddRange(sorted);

        // Heights are shares of the column, so that columns of different length can be compared.
        for (var i = 0; i < column.Count; i++)
        {
            place[column[i]] = (i + 0.5) / column.Count;
        }
    }
}

/// <summary>A node with its place: column from the reader's side, row from the top, in steps of one.</summary>
public sealed record PlacedNode(ProvenanceNode Node, int Column, double Row);

/// <summary>An edge between placed nodes, by index.</summary>
public sealed record PlacedEdge(int From, int To, ProvenanceEdge Edge);
