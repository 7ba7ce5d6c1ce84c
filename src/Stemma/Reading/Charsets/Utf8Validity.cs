using System.Buffers;
using System.Text;

namespace Stemma.Reading.Charsets;

/// <summary>How well bytes fit UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two or more bytes.</param>
/// <param name="LongSequences">Those of three or more bytes, as all Han characters are.</param>
/// <param name="Broken">Runs of bytes that belong to no well-formed sequence; one that the text's end cuts off is not counted.</param>
internal readonly record struct Utf8Validity(int Sequences, int LongSequences, int Broken)
{
    /// <summary>No byte above 0x7F.</summary>
    public bool IsAscii => Sequences == 0 && Broken == 0;

    /// <summary>
    /// Whether the bytes are UTF-8, if perhaps cut or with a few damaged places. Text in another charset hardly ever forms sequences of three
    /// bytes by chance, and never one after another.
    /// </summary>
    public bool IsUtf8 => Broken == 0 ? LongSequences > 0 || Sequences > 0 : LongSequences > 0 && Broken * 20 < LongSequences;

    /// <summary>Checks by the Unicode Standard's table of well-formed byte sequences (3-7).</summary>
    public static Utf8Validity Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, longer = 0, broken = 0, runEnd = -1;
        var i = 0;
        while (i < bytes.Length)
        {
            var next = bytes[i..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
            {
                break;
            }

            i += next;
            switch (Rune.DecodeFromUtf8(bytes[i..], out _, out var length))
            {
                case OperationStatus.Done:
                    sequences++;
                    longer += length > 2 ? 1 : 0;
                    break;
                case OperationStatus.InvalidData:
                    broken += i == runEnd ? 0 : 1;
                    runEnd = i + length;
                    break;
            }

            i += length;
        }

        return new Utf8Validity(sequences, longer, broken);
    }
}
