namespace Stemma.Reading;

/// <summary>The formats that are read.</summary>
internal enum SourceFormat
{
    /// <summary>A headline in the first line, the text below.</summary>
    PlainText,

    /// <summary>YAML front matter, a link to the original, HTML.</summary>
    JekyllPost,

    /// <summary>The same without front matter: a comment with the time, a link to the original, HTML.</summary>
    MirrorPost,

    /// <summary>An HTML document.</summary>
    WebPage,

    /// <summary>RSS, Atom or JSON Feed.</summary>
    Feed,
}

/// <summary>Tells the format of a text by its content; file names say nothing reliable.</summary>
internal static class SourceFormats
{
    /// <summary>How far into the text the first markup of a page may stand.</summary>
    private const int Window = 2048;

    /// <summary>The format of <paramref name="text"/>.</summary>
    public static SourceFormat Detect(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.StartsWith("---\n") || text.StartsWith("---\r\n"))
        {
            return SourceFormat.JekyllPost;
        }

        if (MirrorPosts.MirrorHeader.Opens(text))
        {
            return SourceFormat.MirrorPost;
        }

        var head = text[..Math.Min(text.Length, Window)];
        if (IsFeed(head))
        {
            return SourceFormat.Feed;
        }

        return IsMarkup(head) ? SourceFormat.WebPage : SourceFormat.PlainText;
    }

    private static bool IsFeed(ReadOnlySpan<char> head) =>
        head.StartsWith("<rss", StringComparison.OrdinalIgnoreCase)
        || head.StartsWith("<feed", StringComparison.OrdinalIgnoreCase)
        || head.StartsWith("<rdf:RDF", StringComparison.OrdinalIgnoreCase)
        || (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && (head.Contains("<rss", StringComparison.OrdinalIgnoreCase) || head.Contains("<feed", StringComparison.OrdinalIgnoreCase) || head.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase)))
        || (head.StartsWith("{") && head.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase));

    private static bool IsMarkup(ReadOnlySpan<char> head)
    {
        if (!head.StartsWith("<"))
        {
            return head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<body", StringComparison.OrdinalIgnoreCase);
        }

        return head.Length > 1 && (char.IsAsciiLetter(head[1]) || head[1] is '!' or '?');
    }
}
