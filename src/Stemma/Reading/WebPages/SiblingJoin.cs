namespace Stemma.Reading.WebPages;

/// <summary>Adds to the chosen element those siblings that go on with the article.</summary>
internal static class SiblingJoin
{
    /// <summary>Marks the texts of the chosen element and of its joined siblings.</summary>
    public static void Keep(PageOutline outline, float[] scores, bool[] excluded, int top, bool[] kept)
    {
        var nodes = outline.Nodes;
        kept.AsSpan(nodes[top].FirstText..nodes[top].EndText).Fill(true);
        var parent = nodes[top].Parent;
        if (parent < 0)
        {
            return;
        }

        var threshold = Math.Max(10, scores[top] * 0.2f);
        for (var i = parent + 1; i < nodes[parent].End; i = nodes[i].End)
        {
            if (i == top || excluded[i])
            {
                continue;
            }

            var bonus = nodes[i].Element.ClassName is { Length: > 0 } name && name == nodes[top].Element.ClassName ? scores[top] * 0.2f : 0;
            if ((scores[i] > 0 && scores[i] + bonus >= threshold) || (nodes[i].Name == "p" && IsProse(outline, nodes[i])))
            {
                kept.AsSpan(nodes[i].FirstText..nodes[i].EndText).Fill(true);
            }
        }
    }

    private static bool IsProse(PageOutline outline, in PageNode node)
    {
        var length = outline.Length(node.FirstText, node.EndText);
        var density = outline.LinkDensity(node.FirstText, node.EndText);
        return length > 80 ? density < 0.25f : length > 0 && density == 0 && outline.Commas(node.FirstText, node.EndText) > 0;
    }
}
