using System.Text.Encodings.Web;
using System.Text.Json;
using Stemma.Exchange;
using Stemma.Text;

namespace Stemma.Tests.Exchange;

/// <summary>The engine's own writer gives the bytes that the general one gives.</summary>
public sealed class JsonLineTests
{
    [Fact]
    public void Every_character_is_written_as_the_general_writer_writes_it()
    {
        for (var c = 0; c <= char.MaxValue; c += 64)
        {
            var characters = string.Concat(Enumerable.Range(c, 64).Where(n => !char.IsSurrogate((char)n)).Select(n => (char)n));
            Same(characters);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("一行\n两行\r\n\t“引”、\"quote\"，\\ 与 /")]
    [InlineData("\uD83D\uDE00 与 𠮷 之间")]
    [InlineData("\uD83D 只有一半 \uDE00")]
    [InlineData("<script>alert('&')</script>\u0000\u001f\u007f\u2028")]
    public void Text_is_escaped_alike(string text) => Same(text);

    [Fact]
    public void A_text_longer_than_the_buffer_is_written_whole() => Same(string.Concat(Enumerable.Repeat("长文 long text \u0001", 20_000)));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(12.5)]
    [InlineData(1e21)]
    [InlineData(-3.0000000000000004e-7)]
    public void Numbers_are_written_alike(double number) =>
        Same(json => json.Number("n"u8, number), json => json.WriteNumber("n"u8, number));

    [Fact]
    public void Nested_objects_are_separated_alike() => Same(
        json =>
        {
            json.StartArray("empty"u8);
            json.EndArray();
            json.StartObject("span"u8);
            json.Offsets(new TextSpan(3, 14));
            json.EndObject();
            json.StartArray("names"u8);
            json.String("甲");
            json.String("乙");
            json.EndArray();
            json.Null("nothing"u8);
            json.String("none"u8, null);
            json.Boolean("yes"u8, true);
            json.Day("day"u8, new DateOnly(987, 6, 5));
            json.Number("left"u8, (int?)null);
        },
        json =>
        {
            json.WriteStartArray("empty"u8);
            json.WriteEndArray();
            json.WriteStartObject("span"u8);
            json.WriteNumber("start"u8, 3);
            json.WriteNumber("end"u8, 14);
            json.WriteEndObject();
            json.WriteStartArray("names"u8);
            json.WriteStringValue("甲");
            json.WriteStringValue("乙");
            json.WriteEndArray();
            json.WriteNull("nothing"u8);
            json.WriteNull("none"u8);
            json.WriteBoolean("yes"u8, true);
            json.WriteString("day"u8, "0987-06-05");
            json.WriteNull("left"u8);
        });

    private static void Same(string text) => Same(json => json.String("t"u8, text), json => json.WriteString("t"u8, text));

    private static void Same(Action<JsonLine> own, Action<Utf8JsonWriter> general)
    {
        using var line = new JsonLine();
        line.StartObject();
        own(line);
        line.EndObject();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            general(writer);
            writer.WriteEndObject();
        }

        Assert.Equal(System.Text.Encoding.UTF8.GetString(stream.ToArray()), System.Text.Encoding.UTF8.GetString(line.Written));
    }
}
