using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>Lays the chains of renditions over one another.</summary>
internal static class GraphBuilder
{
    private const string OutletPrefix = "outlet:";

    /// <summary>Longest chain of copies that is followed.</summary>
    private const int MostCopies = 8;

    public static ProvenanceGraph Build(IReadOnlyList<Claim> claims)
    {
        var nodes = new SortedDictionary<string, ProvenanceNode>(StringComparer.Ordinal);
        var edges = new SortedDictionary<(string From, string To), (List<string> Claims, List<Passage> Evidence)>();
        var depths = OutletDepths(claims);
        foreach (var claim in claims)
        {
            foreach (var rendition in claim.Renditions)
            {
                Add(claim, rendition, depths, nodes, edges);
            }
        }

        var ordered = nodes.Values.OrderBy(n => n.Depth).ThenBy(n => n.Id, StringComparer.Ordinal).ToList();
        var place = ordered.Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        return new ProvenanceGraph(
            ordered,
            [.. edges.OrderBy(e => place[e.Key.From]).ThenBy(e => place[e.Key.To]).Select(e => new ProvenanceEdge(e.Key.From, e.Key.To, e.Value.Claims, e.Value.Evidence))]);
    }

    /// <summary>The identifier of an outlet whose article was read.</summary>
    public static string OutletNode(string family, string outlet) => OutletPrefix + family + ":" + outlet;

    /// <summary>Whether the identifier is that of an outlet whose article was read.</summary>
    public static bool IsOutlet(string id) => id.StartsWith(OutletPrefix, StringComparison.Ordinal);

    /// <summary>How far from the reader outlets stand that others copied: behind them. Two that copied from one another stay where the first pass puts them.</summary>
    private static Dictionary<string, int> OutletDepths(IReadOnlyList<Claim> claims)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var pass = 0; pass < MostCopies; pass++)
        {
            var changed = false;
            foreach (var rendition in claims.SelectMany(c => c.Renditions))
            {
                var depth = depths.GetValueOrDefault(OutletNode(rendition.Family, rendition.Outlet));
                foreach (var link in rendition.Carriers)
                {
                    depth++;
                    if (IsOutlet(link.Keys[0]) && depths.GetValueOrDefault(link.Keys[0]) < depth)
                    {
                        depths[link.Keys[0]] = depth;
                        changed = true;
                    }
                }
            }

            if (!changed)
            {
                break;
            }
        }

        return depths;
    }

    private static void Add(
        Claim claim,
        Rendition rendition,
        Dictionary<string, int> depths,
        SortedDictionary<string, ProvenanceNode> nodes,
        SortedDictionary<(string From, string To), (List<string> Claims, List<Passage> Evidence)> edges)
    {
        var outlet = OutletNode(rendition.Family, rendition.Outlet);
        var depth = depths.GetValueOrDefault(outlet);
        var from = Put(nodes, outlet, ProvenanceNodeKind.Outlet, rendition.Outlet, depth);
        var way = rendition.Way.ToList();
        for (var i = 0; i < way.Count; i++)
        {
            var link = way[i];
            var id = string.Join('+', link.Keys);
            var kind = IsOutlet(id) ? ProvenanceNodeKind.Outlet : i == way.Count - 1 && IsRoot(rendition, link) ? ProvenanceNodeKind.Origin : ProvenanceNodeKind.Carrier;
            var to = Put(nodes, id, kind, link.Name, ++depth);
            Join(from, to, link.Evidence);
            from = to;
        }

        if (way.Count == 0 || !IsRoot(rendition, way[^1]))
        {
            Join(from, Put(nodes, Origins.UnknownKey(rendition.FirstPrintedBy), ProvenanceNodeKind.Unknown, Origins.UnknownName, ++depth), rendition.Passage);
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

    /// <summary>Whether the way ends there: with whom the words name, or with a medium that has it from nobody known.</summary>
    private static bool IsRoot(Rendition rendition, ChainLink last) => rendition.Chain.Count > 0 || (last.Named && !IsOutlet(last.Keys[0]));

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
