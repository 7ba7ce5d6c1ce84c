using System.Text.Json;
using AngleSharp.Dom;

namespace Stemma.Reading.WebPages;

/// <summary>What a page says about its article in JSON-LD (schema.org).</summary>
/// <remarks>Arrays, <c>@graph</c> and nesting are searched; a script that is no JSON even after mending common faults is passed over.</remarks>
internal sealed class StructuredData
{
    private const int MaximalObjects = 2000;

    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private int _objects;

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Url { get; private set; }

    public string? Publisher { get; private set; }

    public string? Body { get; private set; }

    public List<string> Authors { get; } = [];

    /// <summary>Reads all JSON-LD scripts of a page; values of article types win over those of others.</summary>
    public static StructuredData Read(IDocument document)
    {
        var data = new StructuredData();
        foreach (var script in document.Scripts)
        {
            if (script.Type?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)
            {
                data.ReadScript(script.TextContent);
            }
        }

        return data;
    }

    private void ReadScript(string text)
    {
        if (Parse(text) is not { } json)
        {
            return;
        }

        using (json)
        {
            Visit(json.RootElement);
        }
    }

    private static JsonDocument? Parse(string text)
    {
        text = text.Trim().TrimEnd(';');
        if (text.StartsWith("<!--", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal))
        {
            var start = text.AsSpan().IndexOfAny('{', '[');
            var end = text.AsSpan().LastIndexOfAny('}', ']');
            text = start >= 0 && end > start ? text[start..(end + 1)] : "";
        }

        return TryParse(text) ?? TryParse(WithoutControls(text));
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(SurrogateEscapes.Mend(text), Tolerant);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Line breaks inside strings are the commonest fault.</summary>
    private static string WithoutControls(string text) => string.Create(text.Length, text, static (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            into[i] = from[i] < ' ' ? ' ' : from[i];
        }
    });

    private void Visit(JsonElement element)
    {
        if (++_objects > MaximalObjects)
        {
            return;
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Visit(item);
                }

                break;
            case JsonValueKind.Object:
                if (IsArticle(element))
                {
                    Take(element);
                }

                foreach (var property in element.EnumerateObject())
                {
                    if (property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "itemListElement")
                    {
                        Visit(property.Value);
                    }
                }

                break;
        }
    }

    private void Take(JsonElement article)
    {
        Headline ??= Text(article, "headline") ?? Text(article, "name");
        Published ??= Text(article, "datePublished") ?? Text(article, "dateCreated");
        Url ??= Text(article, "url") ?? Text(article, "mainEntityOfPage");
        Body ??= Text(article, "articleBody");
        if (article.TryGetProperty("publisher", out var publisher))
        {
            Publisher ??= Name(publisher);
        }

        if (Authors.Count == 0 && article.TryGetProperty("author", out var author))
        {
            foreach (var one in author.ValueKind == JsonValueKind.Array ? author.EnumerateArray().ToArray() : [author])
            {
                if (Name(one) is { Length: > 0 and < 60 } name)
                {
                    Authors.Add(name);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return Array.Exists(types, t => t.ValueKind == JsonValueKind.String && t.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "Report" or "LiveBlogPosting" or "SocialMediaPosting" or "DiscussionForumPosting"));
    }

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String when value.GetString() is { Length: > 0 } text => System.Net.WebUtility.HtmlDecode(text),
            JsonValueKind.Object => Text(value, "@id"),
            _ => null,
        };
    }

    private static string? Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Object => Text(element, "name"),
        JsonValueKind.Array when element.GetArrayLength() > 0 => Name(element[0]),
        _ => null,
    };
}
