namespace Stemma.Reading.WebPages;

/// <summary>Chooses the element that holds the article.</summary>
internal static class TopCandidate
{
    /// <summary>Its index, or −1 when nothing scores.</summary>
    public static int Find(PageOutline outline, float[] scores)
    {
        var nodes = outline.Nodes;
        var top = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0 && (top < 0 || scores[i] > scores[top]))
            {
                top = i;
            }
        }

        if (top < 0)
        {
            return top;
        }

        top = CommonAncestor(nodes, scores, top);
        return Ascend(nodes, scores, top);
    }

    /// <summary>When three or more other strong candidates lie in one ancestor, the article is spread over them.</summary>
    private static int CommonAncestor(ReadOnlySpan<PageNode> nodes, float[] scores, int top)
    {
        var rivals = new List<int>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (i != top && scores[i] >= 0.75f * scores[top])
            {
                rivals.Add(i);
            }
        }

        if (rivals.Count < 3)
        {
            return top;
        }

        for (var ancestor = nodes[top].Parent; ancestor > 0; ancestor = nodes[ancestor].Parent)
        {
            var inside = 0;
            foreach (var rival in rivals)
            {
                inside += rival > ancestor && rival < nodes[ancestor].End ? 1 : 0;
            }

            if (inside >= 3)
            {
                return ancestor;
            }
        }

        return top;
    }

    /// <summary>Climbs while the parent scores more, and out of elements that are an only child.</summary>
    private static int Ascend(ReadOnlySpan<PageNode> nodes, float[] scores, int top)
    {
        var last = scores[top];
        var threshold = last / 3;
        for (var parent = nodes[top].Parent; parent > 0; parent = nodes[parent].Parent)
        {
            if (scores[parent] == 0)
            {
                continue;
            }

            if (scores[parent] < threshold)
            {
                break;
            }

            if (scores[parent] > last)
            {
                top = parent;
                break;
            }

            last = scores[parent];
        }

        while (nodes[top].Parent > 0 && nodes[nodes[top].Parent] is var p && p.FirstText == nodes[top].FirstText && p.EndText == nodes[top].EndText)
        {
            top = nodes[top].Parent;
        }

        return top;
    }
}
