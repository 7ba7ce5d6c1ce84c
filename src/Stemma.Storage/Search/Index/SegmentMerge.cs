using System.Runtime.InteropServices;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Search.Index;

/// <summary>Makes one segment of several, without their dead documents.</summary>
internal static class SegmentMerge
{
    public static void Run(Session session, string kind, int level, IReadOnlyList<SegmentInfo> from)
    {
        var seq = IndexWriter.NextSeq(session);
        var (info, maps) = Documents(session, seq, from);
        if (info.Documents.Length > 0)
        {
            IndexWriter.Insert(session, kind, level, info);
            Terms(session, seq, from, maps);
        }

        foreach (var old in from)
        {
            session.Run("DELETE FROM segment WHERE seq = $1", old.Seq);
            session.Run("DELETE FROM segment_block WHERE segment = $1", old.Seq);
            session.Run("DELETE FROM segment_dead WHERE segment = $1", old.Seq);
        }
    }

    /// <summary>The documents that live, and for each old segment which ordinal each of its documents gets; -1 for the dead.</summary>
    private static (SegmentInfo Info, int[][] Maps) Documents(Session session, long seq, IReadOnlyList<SegmentInfo> from)
    {
        var living = new List<(long Number, int Segment, int Ordinal)>();
        var maps = new int[from.Count][];
        for (var s = 0; s < from.Count; s++)
        {
            maps[s] = new int[from[s].Documents.Length];
            foreach (var dead in session.List("SELECT document FROM segment_dead WHERE segment = $1", r => r.Int(0), from[s].Seq))
            {
                maps[s][dead] = -1;
            }

            for (var d = 0; d < maps[s].Length; d++)
            {
                if (maps[s][d] == 0)
                {
                    living.Add((from[s].Documents[d], s, d));
                }
            }
        }

        living.Sort((a, b) => a.Number.CompareTo(b.Number));
        for (var i = 0; i < living.Count; i++)
        {
            maps[living[i].Segment][living[i].Ordinal] = i;
        }

        return (new SegmentInfo(
            seq,
            [.. living.Select(l => l.Number)],
            [.. living.Select(l => from[l.Segment].Lengths[l.Ordinal])],
            [.. living.Select(l => from[l.Segment].TitleLengths[l.Ordinal])]), maps);
    }

    private static void Terms(Session session, long seq, IReadOnlyList<SegmentInfo> from, int[][] maps)
    {
        var cursors = new PriorityQueue<TermCursor, TermCursor>(Comparer<TermCursor>.Create((a, b) => TermOrder.Instance.Compare(a.Term, b.Term) is var order && order != 0 ? order : a.Segment - b.Segment));
        for (var s = 0; s < from.Count; s++)
        {
            var cursor = new TermCursor(session, from[s].Seq, s);
            if (cursor.Next())
            {
                cursors.Enqueue(cursor, cursor);
            }
        }

        var blocks = new BlockWriter(session, seq);
        var postings = new List<(int Document, int Start, int Count)>();
        var positions = new List<int>();
        var one = new List<int>();
        var bytes = new List<byte>();
        while (cursors.TryPeek(out var first, out _))
        {
            var term = first.Term;
            postings.Clear();
            positions.Clear();
            while (cursors.TryPeek(out var cursor, out _) && cursor.Term == term)
            {
                cursors.Dequeue();
                var reader = new PostingReader(cursor.Postings);
                while (reader.Next())
                {
                    reader.Positions(one);
                    if (maps[cursor.Segment][reader.Document] is var document and >= 0)
                    {
                        postings.Add((document, positions.Count, one.Count));
                        positions.AddRange(one);
                    }
                }

                if (cursor.Next())
                {
                    cursors.Enqueue(cursor, cursor);
                }
            }

            if (postings.Count == 0)
            {
                continue;
            }

            postings.Sort((a, b) => a.Document - b.Document);
            bytes.Clear();
            var previous = -1;
            foreach (var (document, start, count) in postings)
            {
                PostingList.Append(bytes, ref previous, document, CollectionsMarshal.AsSpan(positions).Slice(start, count));
            }

            blocks.Add(term, CollectionsMarshal.AsSpan(bytes));
        }

        blocks.Flush();
    }

    /// <summary>Goes through the terms of a segment, some blocks at a time.</summary>
    private sealed class TermCursor(Session session, long seq, int segment)
    {
        private const int BlocksAtOnce = 32;

        private readonly Queue<byte[]> _blocks = new();
        private string? _lastFirst;
        private byte[] _block = [];
        private IEnumerator<(string Term, int Start, int Length)> _terms = Enumerable.Empty<(string, int, int)>().GetEnumerator();

        public int Segment => segment;

        public string Term => _terms.Current.Term;

        public ReadOnlySpan<byte> Postings => _block.AsSpan(_terms.Current.Start, _terms.Current.Length);

        public bool Next()
        {
            while (!_terms.MoveNext())
            {
                if (_blocks.Count == 0)
                {
                    Load();
                }

                if (!_blocks.TryDequeue(out var block))
                {
                    return false;
                }

                _block = block;
                _terms = SegmentBlocks.Terms(block).GetEnumerator();
            }

            return true;
        }

        private void Load()
        {
            foreach (var (first, data) in session.List(
                "SELECT first, data FROM segment_block WHERE segment = $1 AND first > $2 ORDER BY first LIMIT $3", r => (r.Text(0), r.Bytes(1)), seq, _lastFirst ?? "", BlocksAtOnce))
            {
                _lastFirst = first;
                _blocks.Enqueue(data);
            }
        }
    }
}
