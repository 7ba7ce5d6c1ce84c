using System.Security.Cryptography;
using Stemma.Storage.Databases;

namespace Stemma.Storage.Articles;

/// <summary>A file's bytes, packed, under their hash.</summary>
/// <param name="Hash">SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Packed">The bytes as they are kept.</param>
internal sealed record FileBytes(string Hash, CompressedBytes Packed)
{
    /// <summary>Packs a file.</summary>
    public static FileBytes Of(ReadOnlySpan<byte> file) => new(Convert.ToHexStringLower(SHA256.HashData(file)), CompressedBytes.Of(file));
}

/// <summary>The bytes of every file that was read, by their SHA-256.</summary>
internal static class Archive
{
    /// <summary>Keeps the bytes under their hash, unless they are kept already.</summary>
    public static void Keep(Session session, FileBytes file) =>
        session.Run("INSERT INTO archive (hash, size, encoding, data) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING", file.Hash, file.Packed.Size, file.Packed.Encoding, file.Packed.Data);

    /// <summary>The bytes with that hash, or null.</summary>
    /// <exception cref="LibraryException">The kept bytes are damaged.</exception>
    public static ArchivedFile? Find(Session session, string hash)
    {
        var kept = session.First<(string Encoding, byte[] Data, int Size)?>("SELECT encoding, data, size FROM archive WHERE hash = $1", r => (r.Text(0), r.Bytes(1), r.Int(2)), hash);
        if (kept is not { } found)
        {
            // The items of a feed have hashes of their own; what is kept is the feed.
            return session.ScalarText("SELECT file FROM copy WHERE hash = $1 AND file <> $1 ORDER BY file LIMIT 1", hash) is { } file ? Find(session, file) : null;
        }

        var bytes = CompressedBytes.Unpack(found.Encoding, found.Data, found.Size);
        return bytes is not null && Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash
            ? new ArchivedFile(hash, bytes)
            : throw new LibraryException($"archive {hash}: the bytes are damaged; restore a backup ('stemma library check' finds all such)");
    }
}
