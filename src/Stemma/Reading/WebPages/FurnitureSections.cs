namespace Stemma.Reading.WebPages;

/// <summary>Finds the boxes of a page that open with a heading like 网友评论 or 相关新闻: their text may be longer than the article's.</summary>
internal static class FurnitureSections
{
    /// <summary>How many times as long as all prose before it a box may be.</summary>
    private const int Ratio = 4;

    /// <summary>Indices of the boxes' elements.</summary>
    public static HashSet<int> Find(PageOutline outline, PageFurniture furniture)
    {
        var found = new HashSet<int>();
        var bulk = outline.Prose(0, outline.Blocks.Count) * 2 / 5;
        for (var b = 0; b < outline.Blocks.Count; b++)
        {
            var block = outline.Blocks[b];
            var length = outline.Length(block.FirstText, block.EndText);
            var kind = length > PageFurniture.LongestNotice ? FurnitureKind.None : furniture.Of(outline.TextOf(block), length);
            if (kind == FurnitureKind.Section)
            {
                found.Add(Box(outline, b, Math.Max(bulk, Ratio * outline.Prose(0, b))));
            }
            else if (kind == FurnitureKind.Line && outline.Nodes[block.Node] is { } node && node.EndBlock - node.FirstBlock == 1)
            {
                // A legal notice may be longer than a short article; alone in its element it must not win.
                found.Add(block.Node);
            }
        }

        return found;
    }

    /// <summary>The largest element that the block opens.</summary>
    private static int Box(PageOutline outline, int block, int limit)
    {
        var nodes = outline.Nodes;
        var node = outline.Blocks[block].Node;
        while (nodes[node].Parent is var parent and > 0 && nodes[parent].FirstBlock == block && outline.Prose(nodes[parent].FirstBlock, nodes[parent].EndBlock) <= limit)
        {
            node = parent;
        }

        return node;
    }
}
