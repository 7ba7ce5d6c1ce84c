using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Stemma.Exchange;

/// <summary>Strings: UTF-16 to UTF-8 and what JSON escapes, in one loop.</summary>
internal sealed partial class JsonLine
{
    private void Quoted(string value)
    {
        // One reservation for the worst case, so that the loop need not look at the buffer's end.
        Reserve((value.Length * LongestEscape) + 2);
        var to = _bytes.AsSpan(_count);
        to[0] = (byte)'"';
        var at = 1;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is >= '\u4e00' and <= '\u9fff')
            {
                // Most characters; none of them is escaped.
                Three(to[at..], c);
                at += 3;
            }
            else if (!Plain.Contains(c))
            {
                at += c == '\n' ? NewLine(to[at..]) : Escape(value, ref i, to[at..]);
            }
            else if (c < 0x80)
            {
                to[at++] = (byte)c;
            }
            else if (c < 0x800)
            {
                to[at + 1] = (byte)(0x80 | (c & 0x3F));
                to[at] = (byte)(0xC0 | (c >> 6));
                at += 2;
            }
            else
            {
                Three(to[at..], c);
                at += 3;
            }
        }

        to[at] = (byte)'"';
        _count += at + 1;
    }

    /// <summary>Three bytes with one write of four: the room is there, and what follows overwrites the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Three(Span<byte> to, char c) => BinaryPrimitives.WriteUInt32LittleEndian(to, 0x8080E0u | ((uint)c >> 12) | ((c & 0xFC0u) << 2) | ((c & 0x3Fu) << 16));

    private static int NewLine(Span<byte> to)
    {
        (to[0], to[1]) = ((byte)'\\', (byte)'n');
        return 2;
    }

    /// <summary>Writes the character at <paramref name="i"/> as the encoder has it; of a pair of surrogates, <paramref name="i"/> goes on to the second.</summary>
    private static int Escape(string value, ref int i, Span<byte> to)
    {
        Span<char> escaped = stackalloc char[2 * LongestEscape];
        var length = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) ? 2 : 1;
        Encoder.Encode(value.AsSpan(i, length), escaped, out _, out var written);
        i += length - 1;
        return Encoding.UTF8.GetBytes(escaped[..written], to);
    }
}
