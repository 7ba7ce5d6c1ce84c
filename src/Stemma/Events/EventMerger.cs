namespace Stemma.Events;

/// <summary>Keeps each distinct (type, actors, recipients) of an article once, by its best evidence.</summary>
internal static class EventMerger
{
    /// <summary>The distinct events in order of evidence; an actual one stands for planned, possible and denied twins.</summary>
    public static IReadOnlyList<PoliticalEvent> Merge(List<PoliticalEvent> found)
    {
        var kept = new List<PoliticalEvent>();
        foreach (var candidate in found)
        {
            var twin = kept.FindIndex(k => Same(k, candidate));
            if (twin < 0)
            {
                kept.Add(candidate);
            }
            else if (candidate.Status < kept[twin].Status || (candidate.Status == kept[twin].Status && candidate.Date is not null && kept[twin].Date is null))
            {
                kept[twin] = candidate;
            }
        }

        kept.RemoveAll(k => k.Recipients.Count == 0 && kept.Exists(o => o != k && o.Type == k.Type && o.Recipients.Count > 0 && SameSet(o.Actors, k.Actors)));
        kept.Sort(static (a, b) => a.Evidence.CompareTo(b.Evidence) is var c && c != 0 ? c : a.Type.CompareTo(b.Type));
        return kept;
    }

    private static bool Same(PoliticalEvent a, PoliticalEvent b) => a.Type == b.Type && SameSet(a.Actors, b.Actors) && SameSet(a.Recipients, b.Recipients);

    private static bool SameSet(IReadOnlyList<int> a, IReadOnlyList<int> b) => a.Count == b.Count && a.All(b.Contains);
}
