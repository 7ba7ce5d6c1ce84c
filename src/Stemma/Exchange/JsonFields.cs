using System.Text.Json;
using Stemma.Text;

namespace Stemma.Exchange;

/// <summary>Fields that several objects of the exchange formats have.</summary>
internal static class JsonFields
{
    /// <summary>Writes start and end into the open object.</summary>
    public static void WriteOffsets(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>Writes a number or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
