namespace Stemma.Storage.Search.Index;

/// <summary>The documents of a segment: their numbers, ascending, with their lengths. Immutable.</summary>
internal sealed class SegmentInfo
{
    public SegmentInfo(long seq, long[] documents, int[] lengths, int[] titleLengths)
    {
        Seq = seq;
        Documents = documents;
        Lengths = lengths;
        TitleLengths = titleLengths;
        Length = lengths.Sum(l => (long)l);
    }

    /// <summary>The segment's number; never given twice.</summary>
    public long Seq { get; }

    /// <summary>Numbers of the documents by ordinal.</summary>
    public long[] Documents { get; }

    /// <summary>Tokens of each.</summary>
    public int[] Lengths { get; }

    /// <summary>Tokens of all.</summary>
    public long Length { get; }

    /// <summary>Positions below which each has its headline.</summary>
    public int[] TitleLengths { get; }

    /// <summary>As the database keeps it.</summary>
    public byte[] ToBytes()
    {
        var bytes = new List<byte>(Documents.Length * 5);
        var previous = 0L;
        for (var i = 0; i < Documents.Length; i++)
        {
            // Distances stay below 2^32: numbers are given one by one.
            Varint.Write(bytes, checked((uint)(Documents[i] - previous)));
            Varint.Write(bytes, (uint)Lengths[i]);
            Varint.Write(bytes, (uint)TitleLengths[i]);
            previous = Documents[i];
        }

        return [.. bytes];
    }

    public static SegmentInfo Of(long seq, int count, byte[] bytes)
    {
        var documents = new long[count];
        var lengths = new int[count];
        var titles = new int[count];
        int at = 0;
        var previous = 0L;
        for (var i = 0; i < count; i++)
        {
            documents[i] = previous += Varint.Read(bytes, ref at);
            lengths[i] = (int)Varint.Read(bytes, ref at);
            titles[i] = (int)Varint.Read(bytes, ref at);
        }

        return new SegmentInfo(seq, documents, lengths, titles);
    }
}
