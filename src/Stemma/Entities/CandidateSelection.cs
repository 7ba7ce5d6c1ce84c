using System.Runtime.InteropServices;

namespace Stemma.Entities;

/// <summary>Chooses disjoint candidates: the longest first, of equal ones the better founded.</summary>
internal static class CandidateSelection
{
    private const int Longest = 1023;

    /// <summary>The chosen candidates, the longest first, blockers among them.</summary>
    public static List<Candidate> Select(List<Candidate> candidates)
    {
        var keys = new long[candidates.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            // Longest first, then by start, origin and entry.
            var candidate = candidates[i];
            keys[i] = ((long)(Longest - Math.Min(Longest, candidate.Span.Length)) << 52) | ((long)candidate.Span.Start << 24) | ((long)candidate.Origin << 20) | (uint)(candidate.Entry + 1);
        }

        keys.AsSpan().Sort(CollectionsMarshal.AsSpan(candidates));
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
                chosen.Add(candidate);
            }
        }

        return chosen;
    }
}
