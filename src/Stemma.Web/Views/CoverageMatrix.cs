using Stemma.Claims;
using Stemma.Provenance;

namespace Stemma.Web.Views;

/// <summary>Which outlet has which claim, and what it lost on the way.</summary>
/// <param name="Outlets">Names, those with most claims first.</param>
/// <param name="Rows">Claims that more than one outlet has, in the order of the claims.</param>
/// <param name="Single">How many claims only one outlet has.</param>
public sealed record CoverageMatrix(IReadOnlyList<string> Outlets, IReadOnlyList<CoverageRow> Rows, int Single)
{
    /// <summary>Lays out <paramref name="claims"/>.</summary>
    public static CoverageMatrix Of(IReadOnlyList<Claim> claims)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var outlet in claim.Renditions.Select(r => r.Outlet).Distinct(StringComparer.Ordinal))
            {
                counts[outlet] = counts.GetValueOrDefault(outlet) + 1;
            }
        }

        var outlets = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).ToList();
        var rows = new List<CoverageRow>();
        var single = 0;
        foreach (var claim in claims)
        {
            var cells = outlets.Select(o => Cell(claim, o)).ToList();
            if (cells.Count(c => c is not null) > 1)
            {
                rows.Add(new CoverageRow(claim, cells));
            }
            else
            {
                single++;
            }
        }

        return new CoverageMatrix(outlets, rows, single);
    }

    private static CoverageCell? Cell(Claim claim, string outlet)
    {
        var indices = Enumerable.Range(0, claim.Renditions.Count).Where(i => claim.Renditions[i].Outlet == outlet).ToList();
        return indices.Count == 0
            ? null
            : new CoverageCell(claim.Renditions[indices[0]], indices.Count, [.. claim.Changes.Where(c => indices.Contains(c.To)).Select(c => c.Kind).Where(IsLoss).Distinct().Order()]);
    }

    private static bool IsLoss(ChangeKind kind) => kind is not (ChangeKind.AttributionKept or ChangeKind.HedgeKept);
}

/// <summary>A claim with a cell for each outlet; null where the outlet does not have it.</summary>
public sealed record CoverageRow(Claim Claim, IReadOnlyList<CoverageCell?> Cells);

/// <summary>How an outlet has a claim.</summary>
/// <param name="First">Its first rendition.</param>
/// <param name="Count">How many renditions it has.</param>
/// <param name="Losses">What of attribution and hedge its renditions lost against earlier ones.</param>
public sealed record CoverageCell(Rendition First, int Count, IReadOnlyList<ChangeKind> Losses);
