using Stemma.Claims;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Provenance;

namespace Stemma.Dossiers;

/// <summary>How a dossier calls things to readers of English, the same in every format.</summary>
public static class DossierNames
{
    /// <summary>A relation as seen from the claim that it starts from, or from the other.</summary>
    public static string Relation(RelationKind kind, bool outward) => (kind, outward) switch
    {
        (RelationKind.Repeats, true) => "repeats",
        (RelationKind.Repeats, false) => "repeated by",
        (RelationKind.Narrows, true) => "more precise than",
        (RelationKind.Narrows, false) => "less precise than",
        (RelationKind.Includes, true) => "includes",
        (RelationKind.Includes, false) => "part of",
        (RelationKind.Supersedes, true) => "newer than",
        (RelationKind.Supersedes, false) => "superseded by",
        (RelationKind.Contradicts, _) => "contradicts",
        (RelationKind.Denies, true) => "denies",
        (RelationKind.Denies, false) => "denied by",
        (RelationKind.Corrects, true) => "corrects",
        _ => "corrected by",
    };

    /// <summary>What became of attribution or hedge.</summary>
    public static string Change(ChangeKind kind) => kind switch
    {
        ChangeKind.AttributionKept => "attribution kept",
        ChangeKind.AttributionShortened => "attribution shortened",
        ChangeKind.AttributionLost => "attribution lost",
        ChangeKind.HedgeKept => "hedge kept",
        ChangeKind.HedgeWeakened => "hedge weakened",
        _ => "hedge lost",
    };

    /// <summary>What an outlet has of a claim.</summary>
    public static string Coverage(CoverageStatus status) => status switch
    {
        CoverageStatus.Absent => "absent",
        CoverageStatus.Reported => "reported",
        CoverageStatus.AttributionShortened => "attribution shortened",
        CoverageStatus.HedgeLost => "hedge lost",
        CoverageStatus.Unattributed => "without attribution",
        _ => "contradicted",
    };

    /// <summary>The sign that stands for it in a table.</summary>
    public static string CoverageSign(CoverageStatus status) => status switch
    {
        CoverageStatus.Absent => "",
        CoverageStatus.Reported => "●",
        CoverageStatus.AttributionShortened => "◐",
        CoverageStatus.HedgeLost => "△",
        CoverageStatus.Unattributed => "○",
        _ => "✕",
    };

    /// <summary>What a statement is in the course of its speaker's statements.</summary>
    public static string Standing(PositionStanding standing) => standing switch
    {
        PositionStanding.First => "first said",
        PositionStanding.Repeated => "repeated",
        _ => "new",
    };
}
