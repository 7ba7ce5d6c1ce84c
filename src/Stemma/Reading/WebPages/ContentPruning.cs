namespace Stemma.Reading.WebPages;

/// <summary>Takes out of the chosen content what is not the article: lists of links, forms, boxes.</summary>
internal static class ContentPruning
{
    /// <summary>Unmarks the texts of everything that is pruned.</summary>
    public static void Prune(PageOutline outline, bool[] excluded, bool useHints, int top, bool[] kept)
    {
        var nodes = outline.Nodes;
        var bulk = outline.Prose(nodes[top].FirstBlock, nodes[top].EndBlock) / 2;
        for (var i = 1; i < nodes.Length;)
        {
            ref readonly var node = ref nodes[i];
            if (node.FirstText == node.EndText || !kept.AsSpan(node.FirstText..node.EndText).Contains(true))
            {
                i = node.End;
            }
            else if (i <= top && nodes[i].End > top || outline.Prose(node.FirstBlock, node.EndBlock) > bulk)
            {
                i++;
            }
            else if (excluded[i] || ShouldPrune(outline, node, i, useHints))
            {
                kept.AsSpan(node.FirstText..node.EndText).Clear();
                i = node.End;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool ShouldPrune(PageOutline outline, in PageNode node, int index, bool useHints)
    {
        switch (node.Name)
        {
            case "form" or "fieldset" or "table" or "ul" or "ol" or "div" or "section" or "header":
                return IsBox(outline, node, index, useHints);
            case "aside" or "footer" or "h1" or "figcaption":
                return true;
            default:
                return false;
        }
    }

    private static bool IsBox(PageOutline outline, in PageNode node, int index, bool useHints)
    {
        var nodes = outline.Nodes;
        var weight = useHints ? CandidateScores.Weight(node.Hint) : 0;
        if (weight < 0)
        {
            return true;
        }

        if (outline.Commas(node.FirstText, node.EndText) >= 10)
        {
            return false;
        }

        int paragraphs = 0, items = 0, headings = 0;
        for (var i = index + 1; i < node.End; i++)
        {
            var name = nodes[i].Name;
            paragraphs += name == "p" ? 1 : 0;
            items += name == "li" ? 1 : 0;
            headings += ElementNames.IsHeading(name) ? outline.Length(nodes[i].FirstText, nodes[i].EndText) : 0;
        }

        var list = node.Name is "ul" or "ol";
        var length = outline.Length(node.FirstText, node.EndText);
        var density = outline.LinkDensity(node.FirstText, node.EndText);
        return (!list && items - 100 > paragraphs)
            || (!list && headings < 0.9f * length && length < 25 && density > 0)
            || (!list && weight < 25 && density > 0.2f)
            || (weight >= 25 && density > 0.5f)
            || (list && density > 0.5f);
    }
}
