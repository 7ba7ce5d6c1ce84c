using System.Buffers;
using System.Text;
using System.Text.Unicode;

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

    /// <summary>How many bytes are looked at for control characters.</summary>
    private const int ControlWindow = 4096;

    /// <summary>Control characters that text has none of.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1C, 0x1D, 0x1E, 0x1F]);

    private static readonly Encoding[] Candidates = [Charset.Gb18030, Charset.Big5, Charset.ShiftJis, Charset.EucJp, Charset.Korean];

    /// <summary>Decodes; null when the bytes are not text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByOrderMark(bytes) is { } marked)
        {
            return marked;
        }

        if (ByUtf8(bytes) is { } text)
        {
            return text;
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

    /// <summary>Valid UTF-8 with Han characters in it and without control characters: nearly every file. All looks at it are vectorised.</summary>
    private static DecodedText? ByUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, ControlWindow)].ContainsAny(Controls) || !bytes.ContainsAnyInRange((byte)0xE0, (byte)0xF4))
        {
            return null;
        }

        // Decoding says whether the bytes are valid, too: one pass where validating, counting and decoding are three.
        var room = ArrayPool<char>.Shared.Rent(bytes.Length);
        var text = Utf8.ToUtf16(bytes, room, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done ? new DecodedText(new string(room, 0, length), "utf-8") : (DecodedText?)null;
        ArrayPool<char>.Shared.Return(room);
        return text;
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
        var head = bytes[..Math.Min(bytes.Length, ControlWindow)];
        var controls = 0;
        foreach (var b in head)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x0B or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls * 50 > head.Length;
    }

    private static DecodedText Text(Encoding encoding, ReadOnlySpan<byte> bytes) => new(encoding.GetString(bytes), encoding.WebName);
}
