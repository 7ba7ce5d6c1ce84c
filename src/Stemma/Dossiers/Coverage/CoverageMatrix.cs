using Stemma.Claims;

namespace Stemma.Dossiers.Coverage;

/// <summary>What an outlet has of a claim; of several that fit, the one named later here.</summary>
public enum CoverageStatus : byte
{
    /// <summary>It does not have it.</summary>
    Absent,

    /// <summary>It has it, with attribution and hedge as far as any outlet has them.</summary>
    Reported,

    /// <summary>Its attribution names fewer stations than another outlet's.</summary>
    AttributionShortened,

    /// <summary>It has it without a hedge that an earlier or another outlet's rendition has.</summary>
    HedgeLost,

    /// <summary>It has it in its own voice, while another outlet says from whom it has it.</summary>
    Unattributed,

    /// <summary>It asserts what contradicts or denies it.</summary>
    Contradicted,
}

/// <summary>A cell of the matrix.</summary>
/// <param name="Status">What the outlet has of the claim.</param>
/// <param name="Renditions">Indices of the claim's renditions in the outlet; of <see cref="CoverageStatus.Contradicted"/> alone, empty.</param>
/// <param name="Passage">The words that bear it out; null where absent.</param>
public sealed record CoverageCell(CoverageStatus Status, IReadOnlyList<int> Renditions, Passage? Passage);

/// <summary>A claim with a cell for each outlet, in the order of <see cref="CoverageMatrix.Outlets"/>.</summary>
public sealed record CoverageRow(Claim Claim, IReadOnlyList<CoverageCell> Cells);

/// <summary>Which outlet has which claim, and what it lost on the way.</summary>
/// <param name="Outlets">Names, those with most claims first.</param>
/// <param name="Rows">Claims that more than one outlet has or disputes, in the order of the claims.</param>
/// <param name="Single">How many claims only one outlet has and no other disputes.</param>
public sealed record CoverageMatrix(IReadOnlyList<string> Outlets, IReadOnlyList<CoverageRow> Rows, int Single);
