using System.Runtime.InteropServices;

namespace Stemma.Entities;

/// <summary>The longest known name that ends at each position of an article.</summary>
internal sealed class NameEnds
{
    private readonly Dictionary<int, Candidate> _byEnd;

    /// <summary>Collects the candidates that are plain names.</summary>
    public NameEnds(List<Candidate> candidates)
    {
        _byEnd = new Dictionary<int, Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (candidate.Origin is CandidateOrigin.Gazetteer or CandidateOrigin.Structure)
            {
                Add(candidate);
            }
        }
    }

    /// <summary>Takes one more name.</summary>
    public void Add(Candidate candidate)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_byEnd, candidate.Span.End, out var exists);
        if (!exists || candidate.Span.Length > slot.Span.Length)
        {
            slot = candidate;
        }
    }

    /// <summary>The longest name that ends at <paramref name="end"/>, or null.</summary>
    public Candidate? EndingAt(int end) => _byEnd.TryGetValue(end, out var candidate) ? candidate : null;
}
