namespace Stemma.Storage.Search.Index;

/// <summary>Numbers in as few bytes as they need, seven bits a byte, the lowest first.</summary>
internal static class Varint
{
    public static void Write(List<byte> into, uint value)
    {
        while (value >= 0x80)
        {
            into.Add((byte)(value | 0x80));
            value >>= 7;
        }

        into.Add((byte)value);
    }

    /// <summary>Reads a number and moves <paramref name="at"/> behind it.</summary>
    public static uint Read(ReadOnlySpan<byte> from, ref int at)
    {
        uint value = from[at++];
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = from[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
