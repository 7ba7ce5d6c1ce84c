using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stemma.Stories.Edits;

/// <summary>Entries of the log as lines of JSON: <c>{"number":1,"kind":"merge","at":…,"articles":[…],"target":[…],"undone":null,"note":null}</c>.</summary>
public static class StoryEditLine
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The entry as one line, without line end.</summary>
    public static string Write(StoryEdit edit) => JsonSerializer.Serialize(edit, s_options);

    /// <summary>Reads a log; blank lines are passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="place">What the log is called in messages: its path.</param>
    /// <exception cref="FormatException">A line is no entry, or its number is not the next one; the message names the line.</exception>
    public static IReadOnlyList<StoryEdit> ReadAll(IEnumerable<string> lines, string place)
    {
        var log = new List<StoryEdit>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var edit = Read(line, place, number);
            if (edit.Number != log.Count + 1)
            {
                throw new FormatException($"{place}:{number}: expected entry {log.Count + 1}, found {edit.Number}; a log is only ever added to");
            }

            log.Add(edit);
        }

        return log;
    }

    private static StoryEdit Read(string line, string place, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<StoryEdit>(line, s_options) ?? throw new FormatException($"{place}:{number}: expected an entry, found null");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{place}:{number}: expected an entry like {{\"number\":1,\"kind\":\"merge\",\"articles\":[…],\"target\":[…]}}: {e.Message}", e);
        }
    }
}
