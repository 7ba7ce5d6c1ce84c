namespace Stemma.Reading.WebPages;

/// <summary>How much each element looks like the container of the article.</summary>
/// <remarks>Readability's scoring (Arc90, Mozilla): a paragraph gives points for itself, its commas and its length to the elements around it, less the farther they are; links take points away.</remarks>
internal static class CandidateScores
{
    private const int Levels = 5;

    /// <summary>Weighted length of prose from which an element's name counts in full.</summary>
    private const float FullName = 200;

    /// <summary>One score a node; excluded nodes have none.</summary>
    public static float[] Compute(PageOutline outline, bool[] excluded, bool useHints)
    {
        var nodes = outline.Nodes;
        var scores = new float[nodes.Length];
        var touched = new bool[nodes.Length];
        foreach (var block in outline.Blocks)
        {
            var length = outline.Length(block.FirstText, block.EndText);
            if (excluded[block.Node] || length < PageOutline.MinimalProse)
            {
                continue;
            }

            var score = 1 + outline.Commas(block.FirstText, block.EndText) + Math.Min(length / 100f, 3);
            score *= 1 - outline.LinkDensity(block.FirstText, block.EndText);
            var node = ElementNames.IsParagraphLike(nodes[block.Node].Name) ? nodes[block.Node].Parent : block.Node;
            for (var level = 0; level < Levels && node >= 0; level++)
            {
                while (node >= 0 && !ElementNames.IsBlock(nodes[node].Name))
                {
                    node = nodes[node].Parent;
                }

                if (node < 0)
                {
                    break;
                }

                if (!touched[node])
                {
                    touched[node] = true;
                    scores[node] = Initial(nodes[node], useHints);

                    // A good name without text is worth little: page headers and empty columns are called content too.
                    scores[node] *= scores[node] > 0 ? Math.Min(1, outline.Prose(nodes[node].FirstBlock, nodes[node].EndBlock) / FullName) : 1;
                }

                scores[node] += level switch { 0 => score, 1 => score / 2, _ => score / (level * 3) };
                node = nodes[node].Parent;
            }
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] *= 1 - outline.LinkDensity(nodes[i].FirstText, nodes[i].EndText);
        }

        return scores;
    }

    /// <summary>±25 for what the class and id say.</summary>
    public static int Weight(ElementHint hint)
        => ((hint & ElementHint.Content) != 0 ? 25 : 0) - ((hint & ElementHint.Boilerplate) != 0 ? 25 : 0);

    private static float Initial(in PageNode node, bool useHints)
    {
        var score = node.Name switch
        {
            "article" or "main" => 8,
            "div" => 5,
            "pre" or "td" or "blockquote" => 3,
            "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
            "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => -5,
            _ => 0,
        };
        return useHints ? score + Weight(node.Hint) : score;
    }
}
