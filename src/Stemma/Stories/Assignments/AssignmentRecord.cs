using System.Text;
using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>What is stored of an assigned article: its name in the index, its profile, and the neighbours and relations that it found when it came.</summary>
internal sealed record AssignmentRecord(
    string Name, StoryProfile Profile, IReadOnlyList<(string Name, float LogOdds)> Neighbours, IReadOnlyList<(string Name, float LogOdds)> Relations)
{
    public static byte[] Write(string name, StoryProfile profile, IEnumerable<(string Name, float LogOdds)> neighbours, IEnumerable<(string Name, float LogOdds)> relations)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(name);
        var packed = profile.ToBytes();
        writer.Write(packed.Length);
        writer.Write(packed);
        Write(writer, neighbours);
        Write(writer, relations);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="FormatException">The bytes are no record.</exception>
    public static AssignmentRecord Read(ReadOnlySpan<byte> bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
        try
        {
            var name = reader.ReadString();
            var length = reader.ReadInt32();
            var profile = StoryProfile.FromBytes(reader.ReadBytes(Math.Max(0, length)));
            return new AssignmentRecord(name, profile, ReadList(reader), ReadList(reader));
        }
        catch (EndOfStreamException e)
        {
            throw new FormatException("story record: it ends too early; assign the article anew", e);
        }
    }

    private static void Write(BinaryWriter writer, IEnumerable<(string Name, float LogOdds)> list)
    {
        var found = list.ToList();
        writer.Write(found.Count);
        foreach (var (other, logOdds) in found)
        {
            writer.Write(other);
            writer.Write(logOdds);
        }
    }

    private static List<(string Name, float LogOdds)> ReadList(BinaryReader reader)
    {
        var list = new List<(string, float)>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            list.Add((reader.ReadString(), reader.ReadSingle()));
        }

        return list;
    }
}
