using AngleSharp.Dom;
using Stemma.Articles;

namespace Stemma.Reading.HtmlBody;

/// <summary>What an element does to the blocks of an article.</summary>
internal enum ElementRole
{
    /// <summary>Part of the running text.</summary>
    Inline,

    /// <summary>Starts and ends a block of the kind around it.</summary>
    Block,

    /// <summary>Ends a block.</summary>
    Break,

    /// <summary>Never text.</summary>
    Skipped,

    /// <summary>A picture or video.</summary>
    Picture,

    Heading,
    Caption,
    Credit,
    Embed,
    List,
    Metadata,
    Table,
}

/// <summary>Tells the <see cref="ElementRole"/> by name, then by class.</summary>
internal static class ElementRoles
{
    /// <summary>The role of <paramref name="element"/>.</summary>
    public static ElementRole Of(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" or "style" or "template" or "noscript" or "iframe" or "svg" or "button" or "input" or "select" or "textarea" or "object" or "embed" or "nav" or "form":
                return ElementRole.Skipped;
            case "br" or "hr":
                return ElementRole.Break;
            case "img" or "video":
                return ElementRole.Picture;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                return ElementRole.Heading;
            case "figure" or "figcaption" or "caption" or "small":
                return ElementRole.Caption;
            case "cite" or "address":
                return ElementRole.Credit;
            case "time":
                return ElementRole.Metadata;
            case "ul" or "ol" or "dl" or "aside":
                return ElementRole.List;
            case "tr":
                return ElementRole.Table;
        }

        if (element.ClassName is { Length: > 0 } name)
        {
            if (name.Contains("caption", StringComparison.OrdinalIgnoreCase))
            {
                return ElementRole.Caption;
            }

            if (name.Contains("copyright", StringComparison.OrdinalIgnoreCase) || name.Contains("credit", StringComparison.OrdinalIgnoreCase))
            {
                return ElementRole.Credit;
            }

            if (name.Contains("twitter-tweet", StringComparison.Ordinal) || name.Contains("instagram-media", StringComparison.Ordinal))
            {
                return ElementRole.Embed;
            }
        }

        return element.LocalName switch
        {
            "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "li" or "dt" or "dd" or "blockquote" or "pre" or "table" or "tbody" or "thead" or "tfoot" or "center" or "details" or "summary" or "body" => ElementRole.Block,
            _ => ElementRole.Inline,
        };
    }

    /// <summary>The kind of the blocks inside an element of <paramref name="role"/> that stands in blocks of kind <paramref name="around"/>.</summary>
    public static BlockKind Kind(ElementRole role, BlockKind around) => role switch
    {
        ElementRole.Heading => around == BlockKind.Paragraph ? BlockKind.Heading : around,
        ElementRole.Caption => around is BlockKind.Credit or BlockKind.Embed ? around : BlockKind.Caption,
        ElementRole.Credit => BlockKind.Credit,
        ElementRole.Embed => BlockKind.Embed,
        ElementRole.List => around == BlockKind.Embed ? around : BlockKind.List,
        ElementRole.Metadata => around == BlockKind.Embed ? around : BlockKind.Metadata,
        ElementRole.Table => BlockKind.Table,
        _ => around,
    };
}
