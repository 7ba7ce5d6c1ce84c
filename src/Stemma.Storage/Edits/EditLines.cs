using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stemma.Storage.Edits;

/// <summary>The log of edits as lines of JSON: <c>stemma/edits/1</c> (docs/LIBRARY.md).</summary>
internal static class EditLines
{
    private const string Header = """{"schema":"stemma/edits/1"}""";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What two entries share that are the same one.</summary>
    public static string Identity(Edit edit) => JsonSerializer.Serialize(edit with { Seq = 0, Undone = false }, Options);

    public static void Write(TextWriter into, IReadOnlyList<Edit> log)
    {
        into.Write(Header + "\n");
        foreach (var edit in log)
        {
            into.Write(JsonSerializer.Serialize(edit, Options) + "\n");
        }
    }

    /// <exception cref="FormatException">Not such a log; the message names the line.</exception>
    public static IReadOnlyList<Edit> Read(TextReader from)
    {
        if (from.ReadLine()?.Trim() != Header)
        {
            throw new FormatException($"line 1: expected {Header}, the first line of an export");
        }

        var log = new List<Edit>();
        for (var number = 2; from.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            Edit edit;
            try
            {
                edit = JsonSerializer.Deserialize<Edit>(line, Options) ?? throw new FormatException($"line {number}: expected an edit, found null");
            }
            catch (JsonException e)
            {
                throw new FormatException($"line {number}: expected an edit as an export has it: {e.Message}", e);
            }

            if (edit.Kind == EditKind.Undo && !log.Exists(e => e.Seq == edit.Undoes))
            {
                throw new FormatException($"line {number}: undoes edit {edit.Undoes}, which does not stand before it");
            }

            log.Add(edit);
        }

        return log;
    }
}
