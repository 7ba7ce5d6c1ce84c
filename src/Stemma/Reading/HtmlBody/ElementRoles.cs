using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Stemma.Reading.HtmlBody;

/// <summary>Tells the <see cref="ElementRole"/> of an element by its name, then by the words of its class.</summary>
internal static class ElementRoles
{
    /// <summary>A caption, credit or share bar is shorter; an element that is longer only has such a word in its name.</summary>
    private const int LongestFurniture = 800;

    private static readonly string[] PictureWords = ["picture", "photo", "image", "media", "pic", "img"];

    private static readonly FrozenSet<string> TextWords = new[] { "desc", "descr", "description", "info", "intro", "note", "text", "txt", "title", "explain", "remark", "caption" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The role of <paramref name="element"/>.</summary>
    public static ElementRole Of(IElement element) => ByName(element) switch
    {
        ElementRole.Block => ByClass(element, ElementRole.Block),
        ElementRole.Inline => ByClass(element, ElementRole.Inline),
        var role => role,
    };

    private static ElementRole ByName(IElement element) => element.LocalName switch
    {
        "p" or "div" or "section" or "article" or "main" or "header" or "li" or "dt" or "dd" or "blockquote" or "pre" or "center" or "details" or "summary" or "body" or "hgroup" or "fieldset" => ElementRole.Block,
        "a" => ElementRole.Link,
        "strong" or "b" => ElementRole.Bold,
        "br" or "hr" => ElementRole.Break,
        "img" or "video" or "iframe" or "audio" => ElementRole.Picture,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ElementRole.Heading,
        "figure" or "figcaption" or "caption" or "small" => ElementRole.Caption,
        "cite" => ElementRole.Credit,
        "address" => ElementRole.Byline,
        "time" or "footer" => ElementRole.Metadata,
        "ul" or "ol" or "dl" or "aside" or "menu" => ElementRole.List,
        "table" or "tbody" or "thead" or "tfoot" => ElementRole.Block,
        "tr" => element.ChildElementCount > 1 && !IsLayout(element) ? ElementRole.Row : ElementRole.Block,
        "td" or "th" => element.ParentElement is { } row && row.ChildElementCount > 1 && !IsLayout(row) ? ElementRole.Cell : ElementRole.Block,
        "script" or "style" or "template" or "noscript" or "svg" or "math" or "canvas" or "button" or "input" or "select" or "textarea" or "label" or "object" or "embed" or "nav" or "form" or "head" or "title" or "link" or "meta" or "source" or "map" or "dialog" => ElementRole.Skipped,
        _ => ElementRole.Inline,
    };

    private static ElementRole ByClass(IElement element, ElementRole byName)
    {
        // Nearly all elements of an article's body are without attributes.
        if (element.Attributes.Length == 0)
        {
            return byName;
        }

        if (element.HasAttribute("hidden") || (element.GetAttribute("style") is { Length: > 0 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)))
        {
            return ElementRole.Skipped;
        }

        if (element.ClassName is not { Length: > 0 } name)
        {
            return byName;
        }

        var role = OfWords(name, byName);
        return role != byName && role != ElementRole.Embed && element.TextContent.Length > LongestFurniture ? byName : role;
    }

    private static ElementRole OfWords(ReadOnlySpan<char> name, ElementRole otherwise)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not (' ' or '-' or '_'))
            {
                continue;
            }

            var role = OfWord(name[start..i]);
            if (role != ElementRole.Inline)
            {
                return role;
            }

            start = i + 1;
        }

        return IsPictureText(name) ? ElementRole.Caption : otherwise;
    }

    /// <summary>Names in two words, however they are joined: pic-desc, img_descr, photoInfo; and the Chinese ones.</summary>
    private static bool IsPictureText(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            var token = name[range];
            if (token.SequenceEqual("图注") || token.SequenceEqual("图说") || token.Equals("tuzhu", StringComparison.OrdinalIgnoreCase) || token.Equals("tushuo", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            foreach (var picture in PictureWords)
            {
                if (token.StartsWith(picture, StringComparison.OrdinalIgnoreCase) && TextWords.Contains(token[picture.Length..].Trim("-_").ToString()))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ElementRole OfWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[20];
        if (word.Length is < 4 or > 20)
        {
            return ElementRole.Inline;
        }

        word.ToLowerInvariant(lower);
        if (lower.StartsWith("subscri"))
        {
            return ElementRole.Metadata;
        }

        return lower[..word.Length] switch
        {
            "caption" or "captions" or "figcaption" or "photocaption" or "imagecaption" or "imgcaption" or "captiontext" or "picinfo" or "imginfo" or "phototext" => ElementRole.Caption,
            "credit" or "credits" or "copyright" or "photocredit" or "imagecredit" => ElementRole.Credit,
            "byline" or "bylines" => ElementRole.Byline,
            "tweet" or "tweets" or "instagram" or "tiktok" or "fbpost" or "bluesky" => ElementRole.Embed,
            "share" or "sharing" or "sharebar" or "social" or "related" or "promo" or "selfpromo" or "newsletter" or "breadcrumb" or "breadcrumbs" or "pagination" or "advertisement" => ElementRole.Metadata,
            _ => ElementRole.Inline,
        };
    }

    /// <summary>A row whose cells hold paragraphs or prose lays out a page; it is no data.</summary>
    private static bool IsLayout(IElement row)
    {
        foreach (var cell in row.Children)
        {
            if (cell.TextContent.Length > 120 || cell.QuerySelector("p, div, ul") is not null)
            {
                return true;
            }
        }

        return false;
    }
}
