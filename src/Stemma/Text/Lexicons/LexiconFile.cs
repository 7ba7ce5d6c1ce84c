using System.Runtime.InteropServices;
using System.Text;

namespace Stemma.Text.Lexicons;

/// <summary>A built <see cref="Lexicon"/> as bytes, so that a start need not parse and build it again.</summary>
/// <remarks>
/// Layout, little-endian: magic, fingerprint, then each array with its length. The fingerprint names the knowledge that it was built from; a file with
/// another one is refused, and the lexicon is built anew. It holds no paths and no time: equal knowledge gives equal bytes.
/// </remarks>
internal static class LexiconFile
{
    private const uint Magic = 0x334C5453; // "STL3"

    /// <summary>Writes <paramref name="lexicon"/>.</summary>
    public static void Write(Stream stream, Lexicon lexicon, Guid fingerprint)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(fingerprint.ToByteArray());
        var (trie, firsts, entries, infos, parts, names) = lexicon.Data;
        var (codes, cells) = trie.Data;
        WriteArray<ushort>(writer, codes);
        WriteArray<DoubleArrayTrie.Cell>(writer, cells);
        WriteArray<int>(writer, firsts);
        WriteArray<LexiconEntry>(writer, entries);
        WriteArray<Lexicon.KeyInfo>(writer, infos);
        writer.Write(string.Join('\n', names));
        WriteArray<byte>(writer, parts);
    }

    /// <summary>Reads a lexicon, or null when the bytes are none, damaged, or made from other knowledge.</summary>
    public static Lexicon? TryRead(Stream stream, Guid fingerprint)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadUInt32() != Magic || new Guid(reader.ReadBytes(16)) != fingerprint)
            {
                return null;
            }

            var trie = new DoubleArrayTrie(ReadArray<ushort>(reader), ReadArray<DoubleArrayTrie.Cell>(reader));
            var firsts = ReadArray<int>(reader);
            var entries = ReadArray<LexiconEntry>(reader);
            var infos = ReadArray<Lexicon.KeyInfo>(reader);
            var names = reader.ReadString().Split('\n');
            var parts = ReadArray<byte>(reader);
            return !parts.AsSpan().ContainsAnyExceptInRange<byte>(0, (byte)(names.Length - 1)) ? new Lexicon(trie, firsts, entries, infos, parts, names) : null;
        }
        catch (Exception e) when (e is EndOfStreamException or IOException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> array)
        where T : unmanaged
    {
        writer.Write(array.Length);
        writer.Write(MemoryMarshal.AsBytes(array));
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        var length = reader.ReadInt32();
        if (length is < 0 or > 1 << 26)
        {
            throw new IOException("array length out of range");
        }

        var array = GC.AllocateUninitializedArray<T>(length);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
