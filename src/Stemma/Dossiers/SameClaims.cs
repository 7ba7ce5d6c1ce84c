using Stemma.Claims;

namespace Stemma.Dossiers;

/// <summary>Puts the entries that are renditions of one claim into one row, with every outlet that has it.</summary>
internal static class SameClaims
{
    /// <summary>Merges statements of one claim and gives each row its claim; the first report of each stays in front, other dates are noted.</summary>
    /// <param name="entries">Article by article, in the order of publication.</param>
    public static IReadOnlyList<TimelineEntry> Merge(IReadOnlyList<TimelineEntry> entries)
    {
        var result = new List<TimelineEntry>();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            // A deed is merged by who did what to whom; only words are one row because they are one claim.
            if (entry.Event is not null || entry.Claim is not { Renditions.Count: > 1 } claim)
            {
                result.Add(entry);
            }
            else if (!rows.TryAdd(claim.Id, result.Count))
            {
                result[rows[claim.Id]] = Join(result[rows[claim.Id]], entry);
            }
            else
            {
                result.Add(entry);
            }
        }

        return result;
    }

    private static TimelineEntry Join(TimelineEntry known, TimelineEntry added) => known with
    {
        Date = known.Date ?? added.Date,
        First = known.First ?? added.First,
        Evidence = [.. known.Evidence, .. added.Evidence],
        Conflicts = known.Date is not null && added.Date is not null && known.Date != added.Date
            ? [.. known.Conflicts, new ConflictingDate(added.Date, added.Evidence[0])]
            : known.Conflicts,
    };
}
