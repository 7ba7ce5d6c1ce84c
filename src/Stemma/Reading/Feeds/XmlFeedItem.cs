using System.Xml;
using Stemma.Reading.WebPages;

namespace Stemma.Reading.Feeds;

/// <summary>Reads one <c>item</c> or <c>entry</c>.</summary>
internal static class XmlFeedItem
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        ConformanceLevel = ConformanceLevel.Fragment,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    /// <summary>Completes <paramref name="item"/> from its XML.</summary>
    /// <exception cref="XmlException">The XML is not well-formed, or deeper than <paramref name="maximalDepth"/>.</exception>
    public static FeedItem Read(string xml, FeedItem item, XmlParserContext names, int maximalDepth)
    {
        using var reader = XmlReader.Create(new StringReader(xml), Settings, names);
        reader.MoveToContent();
        var authors = new List<string>();
        string title = "", summary = "";
        string? link = null, identifier = null, published = null, updated = null, content = null;
        bool contentIsHtml = true, summaryIsHtml = true;
        reader.Read();
        while (!reader.EOF && reader.Depth > 0)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            switch (reader.Name, reader.LocalName)
            {
                case ("title" or "atom:title", _):
                    title = Text(reader, maximalDepth, out var titleIsHtml);
                    title = titleIsHtml ? Plain(title) : title;
                    break;
                case ("link" or "atom:link", _):
                    var rel = reader.GetAttribute("rel");
                    var href = reader.GetAttribute("href");
                    var inside = Text(reader, maximalDepth, out _).Trim();
                    link = rel is null or "alternate" && (href ?? inside) is { Length: > 0 } address ? link ?? address : link;
                    break;
                case ("guid" or "id", _):
                    var permanent = reader.GetAttribute("isPermaLink") != "false";
                    var value = Text(reader, maximalDepth, out _).Trim();
                    identifier = permanent && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? value : null;
                    break;
                case (_, "pubDate" or "published" or "issued" or "date" or "created"):
                    published ??= Text(reader, maximalDepth, out _).Trim() is { Length: > 0 } stamp ? stamp : null;
                    break;
                case (_, "updated" or "modified"):
                    updated ??= Text(reader, maximalDepth, out _).Trim();
                    break;
                case ("content:encoded" or "content", _):
                    var body = Text(reader, maximalDepth, out var isHtml);
                    if (content is null || body.Length > content.Length)
                    {
                        (content, contentIsHtml) = (body, isHtml);
                    }

                    break;
                case ("description" or "summary", _):
                    summary = Text(reader, maximalDepth, out summaryIsHtml);
                    break;
                case ("author" or "dc:creator" or "atom:author", _):
                    Add(authors, Author(reader, maximalDepth));
                    break;
                default:
                    Skip(reader, maximalDepth);
                    break;
            }
        }

        // The summary stands in when there is no full text; some feeds put the full text there.
        var full = string.IsNullOrWhiteSpace(content) ? (summary, summaryIsHtml) : (content, contentIsHtml);
        return item with
        {
            Title = title.Trim(),
            Url = link is not null && Uri.TryCreate(link, UriKind.Absolute, out _) ? link : identifier,
            Published = StatedDate.Parse(published) ?? StatedDate.Parse(updated),
            Authors = authors,
            Content = string.IsNullOrWhiteSpace(full.Item1) ? null : full.Item1,
            IsHtml = full.Item2,
        };
    }

    /// <summary>The text of the current element; markup inside is given as markup. Moves behind the element.</summary>
    private static string Text(XmlReader reader, int maximalDepth, out bool isHtml)
    {
        var type = reader.GetAttribute("type");
        isHtml = type is null or "html" or "xhtml" or "text/html" or "application/xhtml+xml";
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }

        var start = reader.Depth;
        var text = new System.Text.StringBuilder();
        reader.Read();
        while (reader.Depth > start)
        {
            Guard(reader, start, maximalDepth);
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(type is "xhtml" ? System.Net.WebUtility.HtmlEncode(reader.Value) : reader.Value);
                    break;
                case XmlNodeType.Element:
                    text.Append('<').Append(reader.LocalName);
                    if (reader.GetAttribute("href") is { } href)
                    {
                        text.Append(" href=\"").Append(System.Net.WebUtility.HtmlEncode(href)).Append('"');
                    }

                    if (reader.GetAttribute("src") is { } src)
                    {
                        text.Append(" src=\"").Append(System.Net.WebUtility.HtmlEncode(src)).Append('"');
                    }

                    text.Append('>');
                    break;
                case XmlNodeType.EndElement:
                    text.Append("</").Append(reader.LocalName).Append('>');
                    break;
            }

            reader.Read();
        }

        reader.Read();
        return text.ToString();
    }

    /// <summary>RSS writes the name as text, Atom in an element of its own.</summary>
    private static string Author(XmlReader reader, int maximalDepth)
    {
        var markup = Text(reader, maximalDepth, out _);
        var start = markup.IndexOf("<name>", StringComparison.Ordinal);
        var end = markup.IndexOf("</name>", StringComparison.Ordinal);
        return start >= 0 && end > start ? markup[(start + 6)..end] : markup;
    }

    private static void Add(List<string> authors, string author)
    {
        // RSS 2.0 asks for an address with the name in brackets: editor@example.org (Name).
        var name = author.Trim();
        if (name.Contains('@', StringComparison.Ordinal))
        {
            var open = name.IndexOf('(', StringComparison.Ordinal);
            name = open > 0 ? name[(open + 1)..].TrimEnd(')', ' ') : "";
        }

        if (name.Length is > 0 and < 60 && !name.Contains('<', StringComparison.Ordinal) && !authors.Contains(name))
        {
            authors.Add(name);
        }
    }

    private static void Skip(XmlReader reader, int maximalDepth)
    {
        var start = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        reader.Read();
        while (reader.Depth > start)
        {
            Guard(reader, start, maximalDepth);
            reader.Read();
        }

        reader.Read();
    }

    private static void Guard(XmlReader reader, int start, int maximalDepth)
    {
        if (reader.Depth - start > maximalDepth)
        {
            throw new XmlException($"elements nested deeper than {maximalDepth}");
        }
    }

    private static string Plain(string html)
    {
        var text = new System.Text.StringBuilder(html.Length);
        var inside = false;
        foreach (var c in html)
        {
            inside = c == '<' || (inside && c != '>');
            if (!inside && c != '>')
            {
                text.Append(c);
            }
        }

        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }
}
