using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>What a node of a provenance graph is.</summary>
public enum ProvenanceNodeKind : byte
{
    /// <summary>An outlet whose article was read.</summary>
    Outlet,

    /// <summary>A medium, or anyone else who only passes words on.</summary>
    Carrier,

    /// <summary>A first-hand speaker or document.</summary>
    Origin,

    /// <summary>Nobody known: an outlet's own voice or an unnamed report.</summary>
    Unknown,
}

/// <summary>An outlet, carrier or origin.</summary>
/// <param name="Id">Identifier, the same for the same thing in any graph: outlet family and name, entity key, or <c>unknown</c> with the outlet family.</param>
/// <param name="Kind">What it is; a carrier that is the root of another way is an origin.</param>
/// <param name="Name">Name to show.</param>
/// <param name="Depth">Most steps from an outlet; outlets have 0.</param>
public sealed record ProvenanceNode(string Id, ProvenanceNodeKind Kind, string Name, int Depth);

/// <summary>That <paramref name="From"/> has it from <paramref name="To"/>.</summary>
/// <param name="From">Node nearer to the reader.</param>
/// <param name="To">Node nearer to the origin.</param>
/// <param name="Claims">Identifiers of the claims that came this way, in the order given.</param>
/// <param name="Evidence">The words that bear it out, one passage a rendition.</param>
public sealed record ProvenanceEdge(string From, string To, IReadOnlyList<string> Claims, IReadOnlyList<Passage> Evidence);

/// <summary>Who has it from whom: the stemma of a claim, or of all claims of a story.</summary>
/// <param name="Nodes">By depth, then by identifier.</param>
/// <param name="Edges">By the place of their nodes.</param>
public sealed record ProvenanceGraph(IReadOnlyList<ProvenanceNode> Nodes, IReadOnlyList<ProvenanceEdge> Edges)
{
    /// <summary>The graph of one claim.</summary>
    public static ProvenanceGraph Of(Claim claim) => GraphBuilder.Build([claim]);

    /// <summary>The graph of all <paramref name="claims"/> together, those of a story for instance.</summary>
    public static ProvenanceGraph Of(IReadOnlyList<Claim> claims) => GraphBuilder.Build(claims);

    /// <summary>The ways with most evidence and their nodes, at most <paramref name="edges"/> of them: what a picture can hold.</summary>
    public ProvenanceGraph Heaviest(int edges)
    {
        if (Edges.Count <= edges)
        {
            return this;
        }

        var kept = Edges.OrderByDescending(e => e.Evidence.Count).Take(edges).ToHashSet();
        var nodes = kept.SelectMany(e => new[] { e.From, e.To }).ToHashSet(StringComparer.Ordinal);
        return new ProvenanceGraph([.. Nodes.Where(n => nodes.Contains(n.Id))], [.. Edges.Where(kept.Contains)]);
    }
}
