using System.Collections.Frozen;

namespace Stemma.Reading.WebPages;

/// <summary>What HTML's own element names say about layout and text.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> BlockLevel = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutProse = new[]
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "canvas", "math", "button", "input",
        "select", "textarea", "option", "optgroup", "datalist", "map", "head", "link", "meta", "base", "title", "audio", "video", "source",
        "track", "progress", "meter", "frameset", "noframes", "noembed", "marquee", "dialog", "area", "param",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the element starts and ends a paragraph of its own.</summary>
    public static bool IsBlock(string name) => BlockLevel.Contains(name);

    /// <summary>Whether nothing inside is ever part of the text.</summary>
    public static bool HasNoProse(string name) => WithoutProse.Contains(name);

    /// <summary>h1 to h6.</summary>
    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    /// <summary>Whether the element is itself a paragraph, so that its text speaks for its parent.</summary>
    public static bool IsParagraphLike(string name) => name is "p" or "pre" or "li" or "dd" or "blockquote" or "h2" or "h3" or "h4" or "h5" or "h6";
}
