using System.Collections.Frozen;

namespace Stemma.Reading.HtmlBody;

/// <summary>Tells the <see cref="ElementRole"/> of an element by its name, then by the words of its class.</summary>
internal static class ElementRoles
{
    /// <summary>A caption, credit or share bar is shorter; an element that is longer only has such a word in its name.</summary>
    private const int LongestFurniture = 800;

    /// <summary>A cell that holds more characters is prose, no data.</summary>
    private const int LongestCell = 120;

    private static readonly string[] PictureWords = ["picture", "photo", "image", "media", "pic", "img"];

    private static readonly FrozenSet<string> TextWords = new[] { "desc", "descr", "description", "info", "intro", "note", "text", "txt", "title", "explain", "remark", "caption" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The role of the element at <paramref name="index"/>.</summary>
    /// <param name="tree">The markup.</param>
    /// <param name="index">Index of the element.</param>
    /// <param name="parent">Index of the element around it, −1 for none.</param>
    public static ElementRole Of(MarkupTree tree, int index, int parent) => tree[index].Name!.Role switch
    {
        ElementRole.Row => tree.ChildElements(index) > 1 && !IsLayout(tree, index) ? ElementRole.Row : ElementRole.Block,
        ElementRole.Cell => parent >= 0 && tree.ChildElements(parent) > 1 && !IsLayout(tree, parent) ? ElementRole.Cell : ElementRole.Block,
        ElementRole.Block => ByClass(tree, index, ElementRole.Block),
        ElementRole.Inline => ByClass(tree, index, ElementRole.Inline),
        var role => role,
    };

    private static ElementRole ByClass(MarkupTree tree, int index, ElementRole byName)
    {
        // Nearly all elements of an article's body are without attributes.
        if (tree[index].FirstAttribute == tree[index].EndAttribute)
        {
            return byName;
        }

        if (tree.Attribute(index, "hidden") is not null || (tree.Attribute(index, "style") is { Length: > 0 } style && style.Contains("none", StringComparison.OrdinalIgnoreCase) && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)))
        {
            return ElementRole.Skipped;
        }

        if (tree.Attribute(index, "class") is not { Length: > 0 } name)
        {
            return byName;
        }

        var role = OfWords(name, byName);
        return role != byName && role != ElementRole.Embed && tree.TextLength(index) > LongestFurniture ? byName : role;
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
    private static bool IsLayout(MarkupTree tree, int row)
    {
        for (var cell = row + 1; cell < tree[row].End; cell = tree[cell].End)
        {
            if (tree[cell].Name is not null && (tree.TextLength(cell) > LongestCell || HoldsBlocks(tree, cell)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsBlocks(MarkupTree tree, int cell)
    {
        for (var i = cell + 1; i < tree[cell].End; i++)
        {
            if (tree[i].Name?.Name is "p" or "div" or "ul")
            {
                return true;
            }
        }

        return false;
    }
}
