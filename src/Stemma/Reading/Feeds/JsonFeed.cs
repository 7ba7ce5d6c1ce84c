using System.Text.Json;
using Stemma.Reading.WebPages;

namespace Stemma.Reading.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The feed, or null with the reason.</summary>
    public static Feed? Read(string json, out string? problem)
    {
        try
        {
            using var document = JsonDocument.Parse(SurrogateEscapes.Mend(json), Tolerant);
            problem = null;
            return Read(document.RootElement, out problem);
        }
        catch (JsonException exception)
        {
            problem = $"not JSON: {exception.Message}";
            return null;
        }
    }

    private static Feed? Read(JsonElement root, out string? problem)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            problem = "no array 'items'; expected a JSON Feed (https://jsonfeed.org/version/1.1)";
            return null;
        }

        problem = null;
        var items = new List<FeedItem>();
        foreach (var element in list.EnumerateArray())
        {
            if (items.Count == FeedReader.MaximalItems)
            {
                break;
            }

            var item = new FeedItem(items.Count + 1, null, element.GetRawText());
            items.Add(element.ValueKind == JsonValueKind.Object ? Complete(item, element) : item with { Problem = $"items[{items.Count}] is no object" });
        }

        return new Feed(Text(root, "title"), Text(root, "language"), items);
    }

    private static FeedItem Complete(FeedItem item, JsonElement element)
    {
        var html = Text(element, "content_html");
        var address = Text(element, "url") ?? Text(element, "id");
        return item with
        {
            Title = Text(element, "title") ?? "",
            Url = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address : null,
            Published = StatedDate.Parse(Text(element, "date_published")) ?? StatedDate.Parse(Text(element, "date_modified")),
            Authors = Authors(element),
            Content = html ?? Text(element, "content_text") ?? Text(element, "summary"),
            IsHtml = html is not null,
        };
    }

    private static List<string> Authors(JsonElement element)
    {
        var names = new List<string>();
        if (element.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
        {
            foreach (var author in authors.EnumerateArray())
            {
                Add(author);
            }
        }
        else if (element.TryGetProperty("author", out var author))
        {
            Add(author);
        }

        return names;

        void Add(JsonElement author)
        {
            if (author.ValueKind == JsonValueKind.Object && Text(author, "name") is { Length: < 60 } name)
            {
                names.Add(name);
            }
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
