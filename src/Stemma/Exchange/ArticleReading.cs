using System.Globalization;
using System.Text.Json;
using Stemma.Articles;
using Stemma.Text;

namespace Stemma.Exchange;

/// <summary>Reads the article's own part of an analysis: the twin of <see cref="ArticleJson"/>.</summary>
internal static class ArticleReading
{
    /// <summary>Reads the fields of the object.</summary>
    public static Article Read(JsonElement json, ScriptFolding folding)
    {
        var clocks = json.GetProperty("clocks").EnumerateArray().Select(Clock).ToList();
        return new Article
        {
            Id = Text(json, "id")!,
            Path = Text(json, "path")!,
            ContentHash = Text(json, "contentHash")!,
            Url = Text(json, "url"),
            MirroredFrom = Text(json, "mirroredFrom"),
            Outlet = Text(json, "outlet"),
            OutletId = Text(json, "outletId"),
            OutletFamily = Text(json, "outletFamily"),
            Title = Text(json, "title")!,
            Language = Text(json, "language")!,
            Published = Text(json, "published") is { } published
                ? clocks.Find(c => c.ToIso8601() == published && ExchangeNames.Origin(c.Origin) == Text(json, "publishedFrom"))
                : null,
            Clocks = clocks,
            Retrieved = Text(json, "retrieved") is { } retrieved ? DateTimeOffset.Parse(retrieved, CultureInfo.InvariantCulture) : null,
            Dateline = json.GetProperty("dateline") is { ValueKind: JsonValueKind.Object } d ? new Dateline(Text(d, "place"), Day(Text(d, "date")), Text(d, "agency"), Span(d)) : null,
            Credits = [.. json.GetProperty("credits").EnumerateArray().Select(c => new Credit(Text(c, "role"), Text(c, "name")!, c.TryGetProperty("start", out _) ? Span(c) : null))],
            Blocks = [.. json.GetProperty("blocks").EnumerateArray().Select(b => new Block(Value<BlockKind>(b, "kind"), Span(b)))],
            Media = [.. json.GetProperty("media").EnumerateArray().Select(m => new Media(Text(m, "url")!, Number(m, "caption"), Number(m, "credit"), Number(m, "width"), Number(m, "height")))],
            Links = [.. json.GetProperty("links").EnumerateArray().Select(l => new Link(Text(l, "url")!, Text(l, "text")!, Value<LinkKind>(l, "kind"), Span(l)))],
            Text = new SourceText(Text(json, "text")!, folding),
        };
    }

    /// <summary>An ISO 8601 day, or null.</summary>
    public static DateOnly? Day(string? value) => value is null ? null : DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Start and end of the object.</summary>
    public static TextSpan Span(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    /// <summary>A text or null; null also where older writers left the field out.</summary>
    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>A value of an enumeration.</summary>
    public static T Value<T>(JsonElement json, string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(json, name), ignoreCase: true, out var value) ? value : throw new FormatException($"'{Text(json, name)}' is no {typeof(T).Name}");

    private static int? Number(JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static Clock Clock(JsonElement json)
    {
        var value = Text(json, "value")!;
        var origin = Enum.GetValues<ClockOrigin>().First(o => ExchangeNames.Origin(o) == Text(json, "from"));
        var isMirror = json.TryGetProperty("mirror", out var mirror) && mirror.GetBoolean();
        if (value.Length == "yyyy-MM-dd".Length)
        {
            return new Clock(origin, Day(value)!.Value, null, isMirror);
        }

        var instant = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new Clock(origin, DateOnly.FromDateTime(instant.DateTime), instant, isMirror);
    }
}
