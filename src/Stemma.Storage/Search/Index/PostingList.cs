namespace Stemma.Storage.Search.Index;

/// <summary>In which documents of a segment a term stands, and where in each.</summary>
/// <remarks>As bytes: for each document, ascending, the distance to the one before, how often the term stands there, and the distances of its positions.</remarks>
internal static class PostingList
{
    /// <summary>Appends a document.</summary>
    /// <param name="into">The list.</param>
    /// <param name="previous">The document before, -1 for the first; becomes this one.</param>
    /// <param name="document">Ordinal in the segment.</param>
    /// <param name="positions">Ascending; empty for a fact.</param>
    public static void Append(List<byte> into, ref int previous, int document, ReadOnlySpan<int> positions)
    {
        Varint.Write(into, (uint)(document - previous));
        Varint.Write(into, (uint)positions.Length);
        var last = 0;
        foreach (var position in positions)
        {
            Varint.Write(into, (uint)(position - last));
            last = position;
        }

        previous = document;
    }
}

/// <summary>Reads a posting list from front to back. Default: an empty list.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>The current document; -1 before the first.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>How often the term stands in it.</summary>
    public int Count { get; private set; }

    /// <summary>Goes to the next document; <see cref="Positions"/> or <see cref="Skip"/> must be called for each.</summary>
    public bool Next()
    {
        if (_at >= _bytes.Length)
        {
            return false;
        }

        Document += (int)Varint.Read(_bytes, ref _at);
        Count = (int)Varint.Read(_bytes, ref _at);
        return true;
    }

    /// <summary>Passes over the document's positions.</summary>
    public void Skip()
    {
        for (var left = Count; left > 0; _at++)
        {
            if (_bytes[_at] < 0x80)
            {
                left--;
            }
        }
    }

    /// <summary>Reads the document's positions into <paramref name="into"/>, which is emptied before.</summary>
    public void Positions(List<int> into)
    {
        into.Clear();
        var last = 0;
        for (var i = 0; i < Count; i++)
        {
            last += (int)Varint.Read(_bytes, ref _at);
            into.Add(last);
        }
    }
}
