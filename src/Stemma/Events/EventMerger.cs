namespace Stemma.Events;

/// <summary>Keeps each distinct (type, actors, recipients) of an article once, by its best evidence.</summary>
internal static class EventMerger
{
    /// <summary>The distinct events in order of evidence; an actual one stands for planned, possible and denied twins.</summary>
    public static IReadOnlyList<PoliticalEvent> Merge(List<Coded> found)
    {
        var kept = new List<PoliticalEvent>(found.Count);
        foreach (var coded in found)
        {
            var candidate = coded.Event;
            var twin = Twin(kept, candidate);
            if (twin < 0)
            {
                kept.Add(candidate);
            }
            else if (candidate.Status < kept[twin].Status || (candidate.Status == kept[twin].Status && candidate.Date is not null && kept[twin].Date is null))
            {
                kept[twin] = candidate;
            }
        }

        // From the end, so that what is removed moves nothing that is still to be looked at.
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i].Recipients.Count == 0 && IsSaidFully(kept, kept[i]))
            {
                kept.RemoveAt(i);
            }
        }

        kept.Sort(static (a, b) => a.Evidence.CompareTo(b.Evidence) is var c && c != 0 ? c : a.Type.CompareTo(b.Type));
        return kept;
    }

    private static int Twin(List<PoliticalEvent> kept, PoliticalEvent candidate)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Type == candidate.Type && Side.Same(kept[i].Actors, candidate.Actors) && Side.Same(kept[i].Recipients, candidate.Recipients))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether another event of the type, the mode and the same actors names a recipient.</summary>
    private static bool IsSaidFully(List<PoliticalEvent> kept, PoliticalEvent bare)
    {
        foreach (var other in kept)
        {
            if (other.Type == bare.Type && (other.Mode == bare.Mode || bare.Type is EventType.Mobilize or EventType.Protest) && other.Recipients.Count > 0 && Side.Same(other.Actors, bare.Actors))
            {
                return true;
            }
        }

        return false;
    }
}
