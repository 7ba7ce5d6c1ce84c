using AngleSharp.Dom;

namespace Stemma.Reading.WebPages;

/// <summary>Where the article stands in a page.</summary>
/// <param name="Root">The element that holds all of it.</param>
/// <param name="Omitted">Elements and texts inside that are not the article.</param>
internal sealed record PageBody(INode Root, IReadOnlySet<INode> Omitted)
{
    /// <summary>From the texts that are kept: the nearest common ancestor, and the largest subtrees in it without kept text.</summary>
    /// <returns>Null when no text is kept.</returns>
    public static PageBody? From(PageOutline outline, bool[] kept)
    {
        var first = Array.IndexOf(kept, true);
        if (first < 0)
        {
            return null;
        }

        var last = Array.LastIndexOf(kept, true);
        var nodes = outline.Nodes;
        var root = outline.Texts[first].Parent;
        while (nodes[root].EndText <= last || !ElementNames.IsBlock(nodes[root].Name) || nodes[root].Name is "tr" or "tbody" or "ul" or "ol")
        {
            if (nodes[root].Parent < 0)
            {
                break;
            }

            root = nodes[root].Parent;
        }

        // A heading or a paragraph keeps what it is only when it is walked from outside.
        if (ElementNames.IsHeading(nodes[root].Name) || nodes[root].Name == "li")
        {
            root = Math.Max(nodes[root].Parent, 0);
        }

        var omitted = new HashSet<INode>();
        var from = nodes[root].FirstText;
        for (var i = root + 1; i < nodes[root].End;)
        {
            ref readonly var node = ref nodes[i];
            if (IsOutside(outline, kept, node, first, last))
            {
                omitted.Add(node.Element);
                i = node.End;
            }
            else
            {
                i++;
            }
        }

        for (var i = from; i < nodes[root].EndText; i++)
        {
            if (!kept[i] && outline.Length(i, i + 1) > 0)
            {
                omitted.Add(outline.Texts[i].Node);
            }
        }

        omitted.UnionWith(outline.Hidden);
        return new PageBody(nodes[root].Element, omitted);
    }

    private static bool IsOutside(PageOutline outline, bool[] kept, in PageNode node, int first, int last)
    {
        if (kept.AsSpan(node.FirstText..node.EndText).Contains(true))
        {
            return false;
        }

        // Elements without text (pictures, spacers) belong to the article when they stand between its texts.
        return outline.Length(node.FirstText, node.EndText) > 0 || node.EndText <= first - 40 || node.FirstText > last + 1;
    }
}
