using System.Collections.Concurrent;
using System.Text;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Search.Index;

/// <summary>Keeps what searches read of immutable segments. Thread-safe.</summary>
internal sealed class IndexCache
{
    /// <summary>Bytes of postings kept, and as many of counts; when there are more, all are forgotten, which costs one slow search.</summary>
    private const long MostBytes = 48 * 1024 * 1024;

    private readonly ConcurrentDictionary<long, SegmentInfo> _segments = new();
    private readonly ConcurrentDictionary<(long Segment, string Term), byte[]> _postings = new();
    private readonly ConcurrentDictionary<(long Segment, string Phrases), PhraseCounts> _counts = new();
    private long _bytes;
    private long _counted;

    public SegmentInfo Segment(Session session, long seq, int documents) =>
        _segments.TryGetValue(seq, out var known)
            ? known
            : _segments[seq] = SegmentInfo.Of(seq, documents, session.First("SELECT data FROM segment WHERE seq = $1", r => r.Bytes(0), seq)!);

    /// <summary>Forgets segments that were merged away.</summary>
    public void Keep(IReadOnlyCollection<long> seqs)
    {
        if (_segments.Count > seqs.Count + 64)
        {
            foreach (var old in _segments.Keys.Except(seqs))
            {
                _segments.TryRemove(old, out _);
            }
        }
    }

    /// <summary>Where phrases stand in a segment: counted once, because a segment never changes.</summary>
    public PhraseCounts Counts(long segment, string phrases, Func<PhraseCounts> count)
    {
        if (_counts.TryGetValue((segment, phrases), out var known))
        {
            return known;
        }

        var counts = count();
        if (Interlocked.Add(ref _counted, (counts.Documents.Length * 8) + 200) > MostBytes)
        {
            _counts.Clear();
            Interlocked.Exchange(ref _counted, 0);
        }

        return _counts[(segment, phrases)] = counts;
    }

    public byte[] Postings(Session session, long segment, string term)
    {
        if (_postings.TryGetValue((segment, term), out var known))
        {
            return known;
        }

        var block = session.First("SELECT data FROM segment_block WHERE segment = $1 AND first <= $2 ORDER BY first DESC LIMIT 1", r => r.Bytes(0), segment, term);
        var postings = block is null ? [] : SegmentBlocks.Find(block, Encoding.UTF8.GetBytes(term));
        if (Interlocked.Add(ref _bytes, postings.Length + 64) > MostBytes)
        {
            _postings.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        _postings[(segment, term)] = postings;
        return postings;
    }
}

/// <summary>One index as one transaction sees it.</summary>
internal sealed class IndexReader
{
    private readonly Session _session;
    private readonly IndexCache _cache;

    public IndexReader(Session session, IndexCache cache, string kind)
    {
        _session = session;
        _cache = cache;
        Segments = session.List("SELECT seq, documents FROM segment WHERE kind = $1 ORDER BY seq", r => (Seq: r.Long(0), Documents: r.Int(1)), kind)
            .ConvertAll(s => cache.Segment(session, s.Seq, s.Documents));
        Dead = new HashSet<int>?[Segments.Count];
        foreach (var (segment, document) in session.List(
            "SELECT d.segment, d.document FROM segment_dead d JOIN segment s ON s.seq = d.segment WHERE s.kind = $1", r => (r.Long(0), r.Int(1)), kind))
        {
            (Dead[Segments.FindIndex(s => s.Seq == segment)] ??= []).Add(document);
        }

        for (var s = 0; s < Segments.Count; s++)
        {
            var info = Segments[s];
            Documents += info.Documents.Length - (Dead[s]?.Count ?? 0);
            Length += info.Length - (Dead[s]?.Sum(d => (long)info.Lengths[d]) ?? 0);
        }

        cache.Keep([.. Segments.Select(s => s.Seq)]);
    }

    /// <summary>Oldest first.</summary>
    public List<SegmentInfo> Segments { get; }

    /// <summary>Ordinals of the dead documents by segment; null for none.</summary>
    public HashSet<int>?[] Dead { get; }

    /// <summary>How many documents live.</summary>
    public int Documents { get; }

    /// <summary>Tokens of all that live.</summary>
    public long Length { get; }

    /// <summary>The postings of a term in a segment; empty where it does not stand.</summary>
    public byte[] Postings(int segment, string term) => _cache.Postings(_session, Segments[segment].Seq, term);

    /// <summary>Where phrases stand in a segment, dead documents included.</summary>
    public PhraseCounts Counts(int segment, string phrases, Func<PhraseCounts> count) => _cache.Counts(Segments[segment].Seq, phrases, count);

    /// <summary>The terms of a segment from one to another, both included, with their postings.</summary>
    public IEnumerable<(string Term, byte[] Postings)> Range(int segment, string from, string to)
    {
        var seq = Segments[segment].Seq;
        var start = _session.ScalarText("SELECT first FROM segment_block WHERE segment = $1 AND first <= $2 ORDER BY first DESC LIMIT 1", seq, from) ?? "";
        foreach (var block in _session.List("SELECT data FROM segment_block WHERE segment = $1 AND first >= $2 AND first <= $3 ORDER BY first", r => r.Bytes(0), seq, start, to))
        {
            foreach (var (term, at, length) in SegmentBlocks.Terms(block))
            {
                if (TermOrder.Instance.Compare(term, from) >= 0 && TermOrder.Instance.Compare(term, to) <= 0)
                {
                    yield return (term, block.AsSpan(at, length).ToArray());
                }
            }
        }
    }
}

/// <summary>In which documents of a segment phrases stand, and how much they weigh there. Immutable.</summary>
/// <param name="Documents">Ordinals, ascending.</param>
/// <param name="Counts">Occurrences, those in the headline weighted.</param>
internal sealed record PhraseCounts(int[] Documents, float[] Counts);
