namespace Stemma.Dossiers;

/// <summary>Puts together what several articles tell of the same event, and notes where their dates differ.</summary>
/// <remarks>
/// Two entries are the same event when type, status, actors and recipients agree and either the dates do, or the wording is so alike
/// that the difference lies in the dating. A statement is never merged here: that two outlets print the same words is a matter of claims.
/// </remarks>
internal static class SameEvents
{
    /// <summary>Least share of common character pairs for differently dated clauses to be the same event (Dice coefficient).</summary>
    private const double SameWording = 0.6;

    /// <summary>Least share for clauses without a date.</summary>
    private const double SameUndated = 0.45;

    /// <summary>Merges the entries; each result keeps the earliest report's date.</summary>
    public static IReadOnlyList<TimelineEntry> Merge(IReadOnlyList<TimelineEntry> entries)
    {
        var result = new List<TimelineEntry>();
        var byEvent = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Event is null)
            {
                result.Add(entry);
                continue;
            }

            var key = Key(entry.Event);
            if (!byEvent.TryGetValue(key, out var same))
            {
                byEvent[key] = same = [];
            }

            var into = same.FindIndex(i => IsSame(result[i], entry));
            if (into < 0)
            {
                same.Add(result.Count);
                result.Add(entry);
            }
            else
            {
                result[same[into]] = Join(result[same[into]], entry);
            }
        }

        return result;
    }

    private static string Key(EventRecord e) =>
        $"{e.Type}|{e.Status}|{string.Join(',', e.Actors.Select(a => a.Key).Order(StringComparer.Ordinal))}|{string.Join(',', e.Recipients.Select(a => a.Key).Order(StringComparer.Ordinal))}";

    private static bool IsSame(TimelineEntry known, TimelineEntry added)
    {
        // One article lists an event once: two entries of one article are two events.
        if (known.Evidence.Any(e => e.Article == added.Evidence[0].Article))
        {
            return false;
        }

        var alike = known.Evidence.Max(e => Dice(e.Text, added.Evidence[0].Text));
        return known.Date is null || added.Date is null
            ? alike >= SameUndated
            : known.Date == added.Date || alike >= SameWording;
    }

    private static TimelineEntry Join(TimelineEntry known, TimelineEntry added)
    {
        var conflicts = known.Conflicts;
        if (known.Date is not null && added.Date is not null && known.Date != added.Date)
        {
            conflicts = [.. conflicts, new ConflictingDate(added.Date, added.Evidence[0])];
        }

        return known with
        {
            Date = known.Date ?? added.Date,
            First = known.First ?? added.First,
            Statement = known.Statement ?? added.Statement,
            Evidence = [.. known.Evidence, .. added.Evidence],
            Conflicts = conflicts,
        };
    }

    private static double Dice(string left, string right)
    {
        var pairs = new HashSet<(char, char)>();
        for (var i = 0; i + 1 < left.Length; i++)
        {
            pairs.Add((left[i], left[i + 1]));
        }

        var other = new HashSet<(char, char)>();
        for (var i = 0; i + 1 < right.Length; i++)
        {
            other.Add((right[i], right[i + 1]));
        }

        var common = pairs.Count(other.Contains);
        return pairs.Count + other.Count == 0 ? 0 : 2.0 * common / (pairs.Count + other.Count);
    }
}
