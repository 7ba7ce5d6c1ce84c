using Stemma.Claims;

namespace Stemma.Provenance;

/// <summary>What happened to attribution or hedge between two renditions of a claim.</summary>
public enum ChangeKind : byte
{
    /// <summary>All earlier stations are still named.</summary>
    AttributionKept,

    /// <summary>Some stations are gone.</summary>
    AttributionShortened,

    /// <summary>No attribution is left.</summary>
    AttributionLost,

    /// <summary>As hedged as before.</summary>
    HedgeKept,

    /// <summary>Some of several hedges are gone, or a weaker one stands in their place (可能 to 将).</summary>
    HedgeWeakened,

    /// <summary>No hedge is left (约8000 to 8000).</summary>
    HedgeLost,
}

/// <summary>A change of attribution or of hedge from one rendition to a later one.</summary>
/// <param name="From">Index of the claim's rendition that has most of it and was published no later.</param>
/// <param name="To">Index of the rendition compared with it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Before">The words in the first that attribute or hedge.</param>
/// <param name="After">The words in the second that attribute or hedge; its clause where nothing is left.</param>
public sealed record RenditionChange(int From, int To, ChangeKind Kind, Passage Before, Passage After);
