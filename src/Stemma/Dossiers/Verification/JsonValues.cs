using System.Text.Json;

namespace Stemma.Dossiers.Verification;

/// <summary>Parts a file of JSON objects, one after the other, and keeps hostile ones from taking the machine.</summary>
internal static class JsonValues
{
    /// <summary>Open objects and arrays; the formats need fewer than 16.</summary>
    private const int MaximalDepth = 64;

    /// <summary>Names, values and brackets of one object: parsed, each takes twelve bytes. A dossier has some 1,600 an article.</summary>
    private const int MaximalTokens = 1 << 26;

    private static readonly JsonReaderOptions ReaderOptions = new() { AllowMultipleValues = true, MaxDepth = MaximalDepth };

    // The first of two equal names would count for one reader and the second for another: what was checked must be what is read.
    private static readonly JsonDocumentOptions DocumentOptions = new() { AllowDuplicateProperties = false, MaxDepth = MaximalDepth };

    /// <summary>Hands on each object with its schema and the line, from 1, where it starts.</summary>
    /// <param name="utf8">The whole file, with or without a byte order mark.</param>
    /// <param name="schemas">What may come.</param>
    /// <param name="use">Gets schema, line and object; the object ends with the call.</param>
    /// <exception cref="FormatException">Something else stands in the file; the message says where.</exception>
    public static void Read(ReadOnlyMemory<byte> utf8, string[] schemas, Action<string, int, JsonElement> use)
    {
        var rest = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var line = 1;
        var any = false;
        while (true)
        {
            var blank = rest.Span.IndexOfAnyExcept(" \t\r\n"u8);
            if (blank < 0)
            {
                break;
            }

            line += rest.Span[..blank].Count((byte)'\n');
            rest = rest[blank..];
            try
            {
                var (schema, length) = Extent(rest.Span, schemas, line);
                using (var document = JsonDocument.Parse(rest[..length], DocumentOptions))
                {
                    use(schema, line, document.RootElement);
                }

                any = true;
                line += rest.Span[..length].Count((byte)'\n');
                rest = rest[length..];
            }
            catch (JsonException e)
            {
                throw new FormatException(FormattableString.Invariant($"line {line + (e.LineNumber ?? 0)}: no valid JSON: {e.Message.Split(" LineNumber:")[0]}"), e);
            }
            catch (InvalidOperationException e)
            {
                // Escaped halves of surrogate pairs and bytes that are no UTF-8 pass the parser and end here.
                throw new FormatException(FormattableString.Invariant($"line {line}: a string that is no Unicode: {e.Message}"), e);
            }
        }

        if (!any)
        {
            throw new FormatException("nothing but white space");
        }
    }

    /// <summary>Schema and length of the first object, found without building anything.</summary>
    private static (string Schema, int Length) Extent(ReadOnlySpan<byte> utf8, string[] schemas, int line)
    {
        var reader = new Utf8JsonReader(utf8, ReaderOptions);
        string? schema = null;
        var tokens = 0;
        while (reader.Read())
        {
            if (tokens++ == 0 && reader.TokenType != JsonTokenType.StartObject)
            {
                break;
            }

            if (tokens > MaximalTokens)
            {
                throw new FormatException(FormattableString.Invariant($"line {line}: an object of more than {MaximalTokens} values"));
            }

            if (reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("schema"u8))
            {
                reader.Read();
                tokens++;
                schema = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                if (schema is null || !schemas.Contains(schema, StringComparer.Ordinal))
                {
                    break;
                }
            }
        }

        return schema is not null && schemas.Contains(schema, StringComparer.Ordinal)
            ? (schema, (int)reader.BytesConsumed)
            : throw new FormatException(FormattableString.Invariant($"line {line}: {(schema is null ? "no object with a schema" : $"schema '{schema}'")}, expected {string.Join(" or ", schemas)}"));
    }
}
