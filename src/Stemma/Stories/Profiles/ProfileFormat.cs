using System.Buffers.Binary;
using System.Text;

namespace Stemma.Stories.Profiles;

/// <summary>Profiles as bytes: a version, the fixed fields, then identifier, features and counts, all little-endian.</summary>
internal static class ProfileFormat
{
    private const uint Version = 0x32_50_53_53; // "SSP2"
    private const int Header = 4 + 8 + 4 + 4 + 4 + 4;
    private const int NoDay = -1;

    public static byte[] Write(StoryProfile profile)
    {
        var article = Encoding.UTF8.GetBytes(profile.Article);
        var bytes = new byte[Header + article.Length + (profile.Starts.Length * 4) + (profile.Features.Length * 9)];
        var rest = bytes.AsSpan();
        Put(ref rest, Version);
        BinaryPrimitives.WriteUInt64LittleEndian(rest, profile.Digest);
        rest = rest[8..];
        Put(ref rest, (uint)(profile.Day?.DayNumber ?? NoDay));
        Put(ref rest, profile.Outlet);
        Put(ref rest, (uint)article.Length);
        Put(ref rest, (uint)profile.Starts.Length);
        article.CopyTo(rest);
        rest = rest[article.Length..];
        foreach (var start in profile.Starts)
        {
            Put(ref rest, (uint)start);
        }

        foreach (var feature in profile.Features)
        {
            Put(ref rest, feature);
        }

        foreach (var count in profile.Counts)
        {
            Put(ref rest, BitConverter.SingleToUInt32Bits(count));
        }

        for (var i = 0; i < profile.Places.Length; i++)
        {
            rest[i] = (byte)profile.Places[i];
        }

        return bytes;
    }

    public static StoryProfile Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Header || Take(ref bytes) != Version)
        {
            throw new FormatException("story profile: expected bytes that begin with SSP2; make the profile anew from the analysis");
        }

        var digest = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        bytes = bytes[8..];
        var day = (int)Take(ref bytes);
        var outlet = Take(ref bytes);
        var idLength = Take(ref bytes);
        var kinds = Take(ref bytes);
        if (kinds != Enum.GetValues<FeatureKind>().Length + 1 || idLength > bytes.Length || bytes.Length - idLength < kinds * 4)
        {
            throw Broken();
        }

        var article = Encoding.UTF8.GetString(bytes[..(int)idLength]);
        bytes = bytes[(int)idLength..];
        var starts = new int[kinds];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = (int)Take(ref bytes);
            if (starts[i] < (i == 0 ? 0 : starts[i - 1]))
            {
                throw Broken();
            }
        }

        var count = starts[^1];
        if (starts[0] != 0 || bytes.Length != (long)count * 9)
        {
            throw Broken();
        }

        var features = new uint[count];
        var counts = new float[count];
        for (var i = 0; i < count; i++)
        {
            features[i] = Take(ref bytes);
        }

        for (var i = 0; i < count; i++)
        {
            counts[i] = BitConverter.UInt32BitsToSingle(Take(ref bytes));
        }

        var places = new FeaturePlace[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = (FeaturePlace)bytes[i];
        }

        return new StoryProfile(article, digest, day < 0 ? null : DateOnly.FromDayNumber(day), outlet, starts, features, counts, places, null);
    }

    private static FormatException Broken() => new("story profile: lengths do not fit the bytes; make the profile anew from the analysis");

    private static void Put(ref Span<byte> rest, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, value);
        rest = rest[4..];
    }

    private static uint Take(ref ReadOnlySpan<byte> rest)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(rest);
        rest = rest[4..];
        return value;
    }
}
