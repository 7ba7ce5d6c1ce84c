namespace Stemma.Entities;

/// <summary>Chooses disjoint candidates: the longest first, of equal ones the better founded.</summary>
internal static class CandidateSelection
{
    /// <summary>The chosen candidates by start; blockers win their span and are then left out.</summary>
    public static List<Candidate> Select(List<Candidate> candidates)
    {
        candidates.Sort(static (a, b) =>
            a.Span.Length != b.Span.Length ? b.Span.Length.CompareTo(a.Span.Length)
            : a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Origin != b.Origin ? a.Origin.CompareTo(b.Origin)
            : a.Entry.CompareTo(b.Entry));
        var end = 0;
        foreach (var candidate in candidates)
        {
            end = Math.Max(end, candidate.Span.End);
        }

        var taken = new bool[end];
        var chosen = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var span = taken.AsSpan(candidate.Span.Start, candidate.Span.Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                if (candidate.Origin != CandidateOrigin.Blocker)
                {
                    chosen.Add(candidate);
                }
            }
        }

        chosen.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return chosen;
    }
}
