using Stemma.Claims;
using Stemma.Provenance;

namespace Stemma.Web.Views;

/// <summary>What a claim lost from one rendition to another.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Change">What happened.</param>
/// <param name="Number">The change's place among those of the claim.</param>
public sealed record ClaimChange(Claim Claim, RenditionChange Change, int Number)
{
    /// <summary>The losses of all claims, in their order; what was kept is none.</summary>
    public static IReadOnlyList<ClaimChange> Of(IReadOnlyList<Claim> claims) =>
    [
        .. claims.SelectMany(c => c.Changes.Select((change, number) => new ClaimChange(c, change, number))).Where(c => c.Change.Kind is not (ChangeKind.AttributionKept or ChangeKind.HedgeKept)),
    ];
}
