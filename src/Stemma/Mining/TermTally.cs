using System.Runtime.InteropServices;

namespace Stemma.Mining;

/// <summary>Counts the occurrences of many articles.</summary>
/// <remarks>Not thread-safe. The result does not depend on the order in which articles are added.</remarks>
public sealed class TermTally
{
    private const int Details = 3;

    private readonly Dictionary<(TermKind, string), Count> _counts = [];

    /// <summary>Counts the occurrences of one article of <paramref name="outlet"/>.</summary>
    public void Add(IReadOnlyList<Occurrence> occurrences, string? outlet)
    {
        var seen = new HashSet<(TermKind, string)>();
        foreach (var occurrence in occurrences)
        {
            var key = (occurrence.Kind, occurrence.Term);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
            count ??= new Count(occurrence.Known);
            count.Occurrences++;
            count.Articles += seen.Add(key) ? 1 : 0;
            count.Outlets.Add(outlet ?? "");
            if (occurrence.Detail.Length > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(count.Details, occurrence.Detail, out _)++;
            }
        }
    }

    /// <summary>All terms, by kind, then the most frequent first, then by code unit.</summary>
    public IReadOnlyList<MinedTerm> Terms() =>
    [
        .. _counts
            .OrderBy(c => c.Key.Item1)
            .ThenByDescending(c => c.Value.Articles)
            .ThenByDescending(c => c.Value.Occurrences)
            .ThenBy(c => c.Key.Item2, StringComparer.Ordinal)
            .Select(c => new MinedTerm(c.Key.Item1, c.Key.Item2, c.Value.TopDetails(), c.Value.Occurrences, c.Value.Articles, c.Value.Outlets.Count, c.Value.Known)),
    ];

    /// <summary>For each kind, how many occurrences and how many different terms the knowledge files have.</summary>
    public IReadOnlyList<Coverage> Coverage() =>
    [
        .. TermKinds.All.Select(kind =>
        {
            var ofKind = _counts.Where(c => c.Key.Item1 == kind).Select(c => c.Value).ToList();
            var known = ofKind.Where(c => c.Known).ToList();
            return new Coverage(kind, known.Sum(c => c.Occurrences), ofKind.Sum(c => c.Occurrences), known.Count, ofKind.Count);
        }),
    ];

    private sealed class Count(bool known)
    {
        public bool Known => known;

        public int Occurrences { get; set; }

        public int Articles { get; set; }

        public HashSet<string> Outlets { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Details { get; } = new(StringComparer.Ordinal);

        public List<string> TopDetails() =>
            [.. Details.OrderByDescending(d => d.Value).ThenBy(d => d.Key, StringComparer.Ordinal).Take(TermTally.Details).Select(d => d.Key)];
    }
}
