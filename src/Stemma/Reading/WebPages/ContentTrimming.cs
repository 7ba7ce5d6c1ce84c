namespace Stemma.Reading.WebPages;

/// <summary>Takes out of the content single blocks that are not the article by their words or place: headline, date line, navigation.</summary>
internal static class ContentTrimming
{
    /// <summary>Weighted length from which a block with sentence punctuation is prose.</summary>
    private const int ProseLength = 60;

    /// <summary>Unmarks the texts of such blocks, and white space outside of blocks.</summary>
    public static void Trim(PageOutline outline, PageFurniture furniture, string title, bool[] kept)
    {
        TrimBlocks(outline, furniture, title, kept);
        TrimTail(outline, kept);
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] &= outline.Length(i, i + 1) > 0;
        }
    }

    private static void TrimBlocks(PageOutline outline, PageFurniture furniture, string title, bool[] kept)
    {
        var key = PageTitle.Key(title);
        var before = true;
        for (var b = 0; b < outline.Blocks.Count; b++)
        {
            var block = outline.Blocks[b];
            if (!kept.AsSpan(block.FirstText..block.EndText).Contains(true))
            {
                continue;
            }

            var length = outline.Length(block.FirstText, block.EndText);
            var text = length > PageFurniture.LongestNotice ? "" : outline.TextOf(block);
            var kind = text.Length == 0 ? FurnitureKind.None : furniture.Of(text, length);
            text = length > 3 * ProseLength ? "" : text;
            if (kind == FurnitureKind.Section && !before)
            {
                kept.AsSpan(block.FirstText).Clear();
                return;
            }

            var isProse = kind == FurnitureKind.None && IsProse(outline, block, length, text);
            if (isProse)
            {
                before = false;
                continue;
            }

            if (kind != FurnitureKind.None || (before && IsHead(text, key)))
            {
                kept.AsSpan(block.FirstText..block.EndText).Clear();
            }
        }
    }

    /// <summary>Behind the last prose, short lines in another container than the prose are the page's: site names, counters.</summary>
    private static void TrimTail(PageOutline outline, bool[] kept)
    {
        var nodes = outline.Nodes;
        for (var b = outline.Blocks.Count - 1; b >= 0; b--)
        {
            var block = outline.Blocks[b];
            if (!kept.AsSpan(block.FirstText..block.EndText).Contains(true))
            {
                continue;
            }

            var length = outline.Length(block.FirstText, block.EndText);
            if (length > 2 * ProseLength || EndsSentence(outline.TextOf(block)) || ElementNames.IsParagraphLike(nodes[block.Node].Name))
            {
                return;
            }

            var before = b - 1;
            while (before >= 0 && !kept.AsSpan(outline.Blocks[before].FirstText..outline.Blocks[before].EndText).Contains(true))
            {
                before--;
            }

            if (before < 0 || outline.Blocks[before].Node == block.Node || IsSibling(nodes[outline.Blocks[before].Node], nodes[block.Node]))
            {
                return;
            }

            kept.AsSpan(block.FirstText..block.EndText).Clear();
        }
    }

    private static bool IsSibling(in PageNode before, in PageNode node) => before.Parent == node.Parent && before.Name == node.Name;

    private static bool IsProse(PageOutline outline, PageBlock block, int length, string text)
    {
        if (length < ProseLength || outline.LinkDensity(block.FirstText, block.EndText) > 0.5f)
        {
            return false;
        }

        return text.Length == 0 || outline.Commas(block.FirstText, block.EndText) > 0 || EndsSentence(text);
    }

    private static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd(" \t\r\n\u00A0\u3000");
        return end.Length > 0 && end[^1] is '。' or '！' or '？' or '.' or '!' or '?' or '”' or '」' or '』' or '"' or '…';
    }

    /// <summary>Headline, date line, source line or byline: what stands between a page's title and its text.</summary>
    private static bool IsHead(string text, string titleKey)
    {
        if (titleKey.Length > 0 && text.Length <= (2 * titleKey.Length) + 40 && PageTitle.Key(text) is { Length: > 1 } key
            && (key.Equals(titleKey, StringComparison.OrdinalIgnoreCase) || (key.Length > 5 && titleKey.StartsWith(key, StringComparison.OrdinalIgnoreCase))))
        {
            return true;
        }

        return VisibleDate.Contains(text) && !EndsSentence(text);
    }
}
