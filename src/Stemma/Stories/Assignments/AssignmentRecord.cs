using System.Buffers.Binary;
using System.Text;
using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>What is stored of an assigned article: its name in the index, its profile, and the neighbours that it found when it came.</summary>
internal static class AssignmentRecord
{
    public static byte[] Write(string name, StoryProfile profile, IEnumerable<(string Name, float Score)> neighbours)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(name);
        var packed = profile.ToBytes();
        writer.Write(packed.Length);
        writer.Write(packed);
        var found = neighbours.ToList();
        writer.Write(found.Count);
        foreach (var (other, score) in found)
        {
            writer.Write(other);
            writer.Write(score);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="FormatException">The bytes are no record.</exception>
    public static (string Name, StoryProfile Profile, List<(string Name, float Score)> Neighbours) Read(ReadOnlySpan<byte> bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
        try
        {
            var name = reader.ReadString();
            var length = reader.ReadInt32();
            var profile = StoryProfile.FromBytes(reader.ReadBytes(Math.Max(0, length)));
            var count = reader.ReadInt32();
            var neighbours = new List<(string, float)>();
            for (var i = 0; i < count; i++)
            {
                neighbours.Add((reader.ReadString(), reader.ReadSingle()));
            }

            return (name, profile, neighbours);
        }
        catch (EndOfStreamException e)
        {
            throw new FormatException("story record: it ends too early; assign the article anew", e);
        }
    }
}
