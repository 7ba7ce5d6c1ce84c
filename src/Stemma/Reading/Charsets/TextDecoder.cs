using System.Text;

namespace Stemma.Reading.Charsets;

/// <summary>Turns bytes of unknown charset into text.</summary>
/// <remarks>
/// In order: byte order mark; UTF-8 when the bytes are valid UTF-8, whatever the document declares; otherwise the declared charset
/// and the East Asian ones compete by how frequent the characters are that come out, the declared one with a lead.
/// </remarks>
internal static class TextDecoder
{
    /// <summary>What a declaration is worth against the statistics.</summary>
    private const double DeclarationLead = 0.1;

    private static readonly Encoding[] Candidates = [Charset.Gb18030, Charset.Big5, Charset.ShiftJis, Charset.EucJp, Charset.Korean];

    /// <summary>Decodes; null when the bytes are not text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByOrderMark(bytes) is { } marked)
        {
            return marked;
        }

        if (ByteOrderWithoutMark(bytes) is { } wide)
        {
            return Text(wide, bytes);
        }

        if (IsBinary(bytes))
        {
            return null;
        }

        var label = CharsetDeclaration.Find(bytes);
        var declared = Charset.ByLabel(label);
        var validity = Utf8Validity.Of(bytes);
        if (validity.IsAscii)
        {
            return Text(label is "hz-gb-2312" or "iso-2022-jp" or "iso-2022-kr" && declared is not null ? declared : Encoding.UTF8, bytes);
        }

        // Short two-byte sequences alone may be GBK by chance; then the statistics decide.
        if (validity.IsUtf8 && (validity.LongSequences > 0 || declared is null || declared == Encoding.UTF8))
        {
            return Text(Encoding.UTF8, bytes);
        }

        return Text(Best(bytes, declared, validity), bytes);
    }

    private static Encoding Best(ReadOnlySpan<byte> bytes, Encoding? declared, Utf8Validity validity)
    {
        var best = validity.Broken == 0 ? Encoding.UTF8 : Charset.Windows1252;
        var score = validity.Broken == 0 ? 0 : CharsetScore.OfWestern(bytes);
        foreach (var candidate in Candidates)
        {
            var own = CharsetScore.Of(bytes, candidate) + (candidate == declared ? DeclarationLead : 0);
            if (own > score)
            {
                (best, score) = (candidate, own);
            }
        }

        // A declared charset that is none of the candidates (Cyrillic, Western …) has its way when none of them fits.
        return score < 0.15 && declared is not null && declared != Encoding.UTF8 ? declared : best;
    }

    private static DecodedText? ByOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Text(Encoding.UTF8, bytes[3..]),
        [0xFF, 0xFE, 0, 0, ..] => Text(Encoding.UTF32, bytes[4..]),
        [0xFF, 0xFE, ..] => Text(Encoding.Unicode, bytes[2..]),
        [0xFE, 0xFF, ..] => Text(Encoding.BigEndianUnicode, bytes[2..]),
        [0x84, 0x31, 0x95, 0x33, ..] => Text(Charset.Gb18030, bytes[4..]),
        _ => null,
    };

    /// <summary>UTF-16 markup shows by a zero beside almost every ASCII character.</summary>
    private static Encoding? ByteOrderWithoutMark(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 1024)];
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return odd * 5 > head.Length && even * 50 < head.Length ? Encoding.Unicode
            : even * 5 > head.Length && odd * 50 < head.Length ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>Whether more control characters stand at the start than stray ones could explain.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        var controls = 0;
        foreach (var b in head)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x0B or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls * 50 > head.Length;
    }

    private static DecodedText Text(Encoding encoding, ReadOnlySpan<byte> bytes) => new(encoding.GetString(bytes), encoding.WebName);
}
