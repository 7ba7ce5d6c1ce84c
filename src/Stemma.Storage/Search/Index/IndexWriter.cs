using System.Runtime.InteropServices;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Search.Index;

/// <summary>Adds documents to the search index and takes them out again, within a transaction.</summary>
/// <remarks>
/// A log-structured merge: each call adds one immutable segment; when a level has <see cref="Fan"/> segments they become one of the
/// next level. Reading needs a few segments only, and each posting is written once a level (O'Neil and others, The Log-Structured
/// Merge-Tree, Acta Informatica 1996; Lucene merges likewise).
/// </remarks>
internal static class IndexWriter
{
    public const string Articles = "article";
    public const string Statements = "statement";
    public const string Figures = "figure";

    /// <summary>Segments of a level that become one.</summary>
    private const int Fan = 8;

    /// <summary>A segment of which this share is dead is written anew.</summary>
    private const double MostDead = 0.25;

    /// <summary>Adds documents as one segment.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="kind">Which index.</param>
    /// <param name="documents">By number, ascending.</param>
    public static void Add(Session session, string kind, IReadOnlyList<(long Number, IndexedDocument Document)> documents)
    {
        if (documents.Count == 0)
        {
            return;
        }

        var postings = new Dictionary<string, Growing>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < documents.Count; ordinal++)
        {
            foreach (var (term, positions) in documents[ordinal].Document.Terms)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, term, out _);
                list ??= new Growing();
                PostingList.Append(list.Bytes, ref list.Last, ordinal, CollectionsMarshal.AsSpan(positions));
            }
        }

        var seq = NextSeq(session);
        Insert(session, kind, 0, new SegmentInfo(
            seq,
            [.. documents.Select(d => d.Number)],
            [.. documents.Select(d => d.Document.Length)],
            [.. documents.Select(d => d.Document.TitleLength)]));
        var terms = postings.Keys.ToArray();
        Array.Sort(terms, TermOrder.Instance);
        var blocks = new BlockWriter(session, seq);
        foreach (var term in terms)
        {
            blocks.Add(term, CollectionsMarshal.AsSpan(postings[term].Bytes));
        }

        blocks.Flush();
        Merge(session, kind);
    }

    /// <summary>Takes documents out: they are marked as dead, and left out at the next merge.</summary>
    public static void Remove(Session session, string kind, IReadOnlyList<long> numbers)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        var dead = new BulkInsert("INSERT INTO segment_dead (segment, document) VALUES", 2, "ON CONFLICT (segment, document) DO NOTHING");
        foreach (var segment in Segments(session, kind))
        {
            foreach (var number in numbers)
            {
                var ordinal = Array.BinarySearch(segment.Info.Documents, number);
                if (ordinal >= 0)
                {
                    dead.Add(segment.Info.Seq, ordinal);
                }
            }
        }

        dead.Flush(session);
    }

    /// <summary>Makes one segment of all, without the dead.</summary>
    public static void Optimize(Session session, string kind)
    {
        var all = Segments(session, kind);
        if (all.Count > 1 || DeadOf(session, all).Count > 0)
        {
            SegmentMerge.Run(session, kind, all.Max(s => s.Level) + 1, [.. all.Select(s => s.Info)]);
        }
    }

    internal static long NextSeq(Session session) => session.Scalar("SELECT COALESCE(MAX(seq), 0) FROM segment") + 1;

    internal static void Insert(Session session, string kind, int level, SegmentInfo info) => session.Run(
        "INSERT INTO segment (seq, kind, level, documents, data) VALUES ($1, $2, $3, $4, $5)", info.Seq, kind, level, info.Documents.Length, info.ToBytes());

    private static void Merge(Session session, string kind)
    {
        while (true)
        {
            var segments = Segments(session, kind);
            var dead = DeadOf(session, segments);
            if (segments.GroupBy(s => s.Level).OrderBy(g => g.Key).FirstOrDefault(g => g.Count() >= Fan) is { } full)
            {
                SegmentMerge.Run(session, kind, full.Key + 1, [.. full.Select(s => s.Info)]);
            }
            else if (segments.FirstOrDefault(s => dead.GetValueOrDefault(s.Info.Seq) > MostDead * s.Info.Documents.Length) is { Info: not null } rotten)
            {
                SegmentMerge.Run(session, kind, rotten.Level, [rotten.Info]);
            }
            else
            {
                return;
            }
        }
    }

    private static Dictionary<long, long> DeadOf(Session session, List<(int Level, SegmentInfo Info)> segments) => segments.Count == 0
        ? []
        : session.List("SELECT segment, COUNT(*) FROM segment_dead GROUP BY segment", r => (Segment: r.Long(0), Count: r.Long(1)))
            .Where(d => segments.Exists(s => s.Info.Seq == d.Segment))
            .ToDictionary(d => d.Segment, d => d.Count);

    private static List<(int Level, SegmentInfo Info)> Segments(Session session, string kind) => session.List(
        "SELECT seq, level, documents, data FROM segment WHERE kind = $1 ORDER BY seq", r => (r.Int(1), SegmentInfo.Of(r.Long(0), r.Int(2), r.Bytes(3))), kind);

    private sealed class Growing
    {
        public readonly List<byte> Bytes = [];
        public int Last = -1;
    }
}
