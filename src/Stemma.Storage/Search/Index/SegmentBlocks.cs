using System.Text;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Search.Index;

/// <summary>Writes the terms of a segment, ascending, in blocks of some kilobytes, each under its first term.</summary>
internal sealed class BlockWriter(Session session, long segment)
{
    /// <summary>Two pages of the file: larger blocks read faster in a merge, smaller ones in a search.</summary>
    private const int BlockBytes = 8000;

    private readonly List<byte> _block = new(BlockBytes * 2);
    private string? _first;

    /// <summary>Adds a term; terms come in <see cref="TermOrder"/>.</summary>
    public void Add(string term, ReadOnlySpan<byte> postings)
    {
        _first ??= term;
        Span<byte> utf8 = stackalloc byte[1024];
        var length = Encoding.UTF8.GetBytes(term, utf8);
        Varint.Write(_block, (uint)length);
        _block.AddRange(utf8[..length]);
        Varint.Write(_block, (uint)postings.Length);
        _block.AddRange(postings);
        if (_block.Count >= BlockBytes)
        {
            Flush();
        }
    }

    /// <summary>Writes the last block.</summary>
    public void Flush()
    {
        if (_first is not null)
        {
            session.Run("INSERT INTO segment_block (segment, first, data) VALUES ($1, $2, $3)", segment, _first, _block.ToArray());
            _block.Clear();
            _first = null;
        }
    }
}

/// <summary>Reads blocks.</summary>
internal static class SegmentBlocks
{
    /// <summary>The postings of a term in the block that has it if any has, or an empty list.</summary>
    public static byte[] Find(ReadOnlySpan<byte> block, ReadOnlySpan<byte> term)
    {
        for (var at = 0; at < block.Length;)
        {
            var length = (int)Varint.Read(block, ref at);
            var found = block.Slice(at, length);
            at += length;
            var size = (int)Varint.Read(block, ref at);
            var order = found.SequenceCompareTo(term);
            if (order == 0)
            {
                return block.Slice(at, size).ToArray();
            }

            if (order > 0)
            {
                break;
            }

            at += size;
        }

        return [];
    }

    /// <summary>All terms of a block with the place of their postings in it.</summary>
    public static IEnumerable<(string Term, int Start, int Length)> Terms(byte[] block)
    {
        for (var at = 0; at < block.Length;)
        {
            var length = (int)Varint.Read(block, ref at);
            var term = Encoding.UTF8.GetString(block, at, length);
            at += length;
            var size = (int)Varint.Read(block, ref at);
            yield return (term, at, size);
            at += size;
        }
    }
}
