using System.Text.Encodings.Web;
using System.Text.Json;

namespace Stemma.Cli.Commands.Libraries;

/// <summary>One JSON object a line.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object whose fields <paramref name="fields"/> writes, with the line's end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> fields)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }
}
