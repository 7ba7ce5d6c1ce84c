namespace Stemma.Claims;

/// <summary>How one claim bears on another.</summary>
public enum RelationKind : byte
{
    /// <summary>The same position or sentence on another occasion; from the later to the earlier.</summary>
    Repeats,

    /// <summary>A more precise version of the other.</summary>
    Narrows,

    /// <summary>The other's figure is part of this one's.</summary>
    Includes,

    /// <summary>The same asserter's newer value for the same thing.</summary>
    Supersedes,

    /// <summary>The same thing at the same time, incompatible.</summary>
    Contradicts,

    /// <summary>A party denies the other.</summary>
    Denies,

    /// <summary>An outlet or speaker corrects the other.</summary>
    Corrects,
}

/// <summary>A relation between two claims that both texts bear out.</summary>
/// <param name="From">Identifier of the claim that bears on the other.</param>
/// <param name="To">Identifier of the other.</param>
/// <param name="Kind">How.</param>
/// <param name="Rule">Identifier of the rule that found it, as listed in docs/CLAIMS.md.</param>
/// <param name="FromEvidence">The words of the first claim that bear it out.</param>
/// <param name="ToEvidence">The words of the second claim that bear it out.</param>
public sealed record ClaimRelation(string From, string To, RelationKind Kind, string Rule, Passage FromEvidence, Passage ToEvidence);

/// <summary>The claims of articles that were read together, and how they bear on one another.</summary>
/// <param name="Claims">By day of their first rendition's publication, then by article identifier and place.</param>
/// <param name="Relations">By the place of <see cref="ClaimRelation.From"/>, then of <see cref="ClaimRelation.To"/> among the claims.</param>
public sealed record ClaimSet(IReadOnlyList<Claim> Claims, IReadOnlyList<ClaimRelation> Relations);
