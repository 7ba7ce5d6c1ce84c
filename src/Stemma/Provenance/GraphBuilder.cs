using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>Lays the chains of renditions over one another.</summary>
internal static class GraphBuilder
{
    public static ProvenanceGraph Build(IReadOnlyList<Claim> claims)
    {
        var nodes = new SortedDictionary<string, ProvenanceNode>(StringComparer.Ordinal);
        var edges = new SortedDictionary<(string From, string To), (List<string> Claims, List<Passage> Evidence)>();
        foreach (var claim in claims)
        {
            foreach (var rendition in claim.Renditions)
            {
                Add(claim, rendition, nodes, edges);
            }
        }

        var ordered = nodes.Values.OrderBy(n => n.Depth).ThenBy(n => n.Id, StringComparer.Ordinal).ToList();
        var place = ordered.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        return new ProvenanceGraph(
            ordered,
            [.. edges.OrderBy(e => place[e.Key.From]).ThenBy(e => place[e.Key.To]).Select(e => new ProvenanceEdge(e.Key.From, e.Key.To, e.Value.Claims, e.Value.Evidence))]);
    }

    private static void Add(
        Claim claim,
        Rendition rendition,
        SortedDictionary<string, ProvenanceNode> nodes,
        SortedDictionary<(string From, string To), (List<string> Claims, List<Passage> Evidence)> edges)
    {
        var from = Put(nodes, "outlet:" + rendition.Family + ":" + rendition.Outlet, ProvenanceNodeKind.Outlet, rendition.Outlet, 0);
        var depth = 0;
        for (var i = 0; i < rendition.Chain.Count; i++)
        {
            var link = rendition.Chain[i];
            var root = i == rendition.Chain.Count - 1;
            var to = Put(nodes, string.Join('+', link.Keys), root ? ProvenanceNodeKind.Origin : ProvenanceNodeKind.Carrier, link.Name, ++depth);
            Join(from, to, link.Evidence);
            from = to;
        }

        if (rendition.Chain.Count == 0)
        {
            Join(from, Put(nodes, Origins.UnknownKey(rendition.Family), ProvenanceNodeKind.Unknown, Origins.UnknownName, 1), rendition.Passage);
        }

        void Join(string nearer, string deeper, Passage evidence)
        {
            if (nearer == deeper)
            {
                return;
            }

            if (!edges.TryGetValue((nearer, deeper), out var edge))
            {
                edges[(nearer, deeper)] = edge = ([], []);
            }

            if (edge.Claims.Count == 0 || edge.Claims[^1] != claim.Id)
            {
                edge.Claims.Add(claim.Id);
            }

            edge.Evidence.Add(evidence);
        }
    }

    /// <summary>The deepest place that any way gives it; who is a root anywhere is one.</summary>
    private static string Put(SortedDictionary<string, ProvenanceNode> nodes, string id, ProvenanceNodeKind kind, string name, int depth)
    {
        if (!nodes.TryGetValue(id, out var node))
        {
            nodes[id] = new ProvenanceNode(id, kind, name, depth);
        }
        else
        {
            nodes[id] = node with { Depth = Math.Max(node.Depth, depth), Kind = kind == ProvenanceNodeKind.Origin ? kind : node.Kind };
        }

        return id;
    }
}
