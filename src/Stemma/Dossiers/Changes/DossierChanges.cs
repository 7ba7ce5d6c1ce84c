using Stemma.Claims;
using Stemma.Provenance;

namespace Stemma.Dossiers.Changes;

/// <summary>What a dossier holds that an earlier one, or the dossier of an earlier day, did not.</summary>
/// <param name="Since">The day from which on something counts as new; null when compared with an earlier dossier.</param>
/// <param name="Articles">Numbers of the new articles.</param>
/// <param name="Claims">Claims of which no rendition was known.</param>
/// <param name="Renditions">Known claims that further articles have.</param>
/// <param name="Origins">Known claims that are had from somebody new.</param>
/// <param name="Relations">Relations that a new claim or a new rendition brings: what is superseded, contradicted, denied, corrected.</param>
public sealed record DossierChanges(
    DateOnly? Since,
    IReadOnlyList<int> Articles,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<NewRenditions> Renditions,
    IReadOnlyList<NewOrigins> Origins,
    IReadOnlyList<ClaimRelation> Relations)
{
    /// <summary>Whether nothing is new.</summary>
    public bool IsEmpty => Articles.Count + Claims.Count + Renditions.Count + Origins.Count + Relations.Count == 0;
}

/// <summary>A known claim that further articles have.</summary>
/// <param name="Claim">The claim as it is now.</param>
/// <param name="Indices">Indices of the new ones among its renditions.</param>
public sealed record NewRenditions(Claim Claim, IReadOnlyList<int> Indices);

/// <summary>A known claim that is had from somebody new.</summary>
/// <param name="Claim">The claim as it is now.</param>
/// <param name="Origins">The roots that were not known.</param>
public sealed record NewOrigins(Claim Claim, IReadOnlyList<Origin> Origins);
