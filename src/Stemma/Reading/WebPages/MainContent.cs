namespace Stemma.Reading.WebPages;

/// <summary>Finds the article's own text in a page without knowing the site.</summary>
internal static class MainContent
{
    /// <summary>Weighted length of prose that an article has at least, seen from the comments behind it.</summary>
    private const int EnoughBefore = 100;

    /// <summary>Which texts of the page belong to the article, by index.</summary>
    public static bool[] Find(PageOutline outline, PageFurniture furniture)
    {
        var sections = FurnitureSections.Find(outline, furniture);
        var best = Attempt(outline, sections, true, true);
        if (Sum(outline, best) < 250)
        {
            var second = Attempt(outline, sections, false, true);
            if (Sum(outline, second) > 2 * Sum(outline, best))
            {
                best = second;
            }
        }

        // A box that opens with such a heading may have been taken too large; then it holds all text there is.
        if (sections.Count > 0 && Sum(outline, best) < 100 && Attempt(outline, [], true, true) is var whole && Sum(outline, whole) > 6 * Sum(outline, best))
        {
            best = whole;
        }

        return best;
    }

    private static int Sum(PageOutline outline, bool[] kept)
    {
        var sum = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            sum += kept[i] ? outline.Length(i, i + 1) : 0;
        }

        return sum;
    }

    private static bool[] Attempt(PageOutline outline, HashSet<int> sections, bool dropUnlikely, bool useHints)
    {
        var excluded = Excluded(outline, sections, dropUnlikely);
        var scores = CandidateScores.Compute(outline, excluded, useHints);
        var top = TopCandidate.Find(outline, scores);
        var kept = new bool[outline.Texts.Count];
        if (top < 0)
        {
            return kept;
        }

        SiblingJoin.Keep(outline, scores, excluded, top, kept);
        ContentPruning.Prune(outline, excluded, useHints, top, kept);
        return kept;
    }

    /// <summary>Whether an element holds nearly everything, so that its name speaks of the page and not of a part.</summary>
    private static bool Wraps(PageOutline outline, in PageNode node) => outline.Prose(node.FirstBlock, node.EndBlock) * 10 > outline.Prose(0, outline.Blocks.Count) * 9;

    private static bool[] Excluded(PageOutline outline, HashSet<int> sections, bool dropUnlikely)
    {
        var nodes = outline.Nodes;
        var excluded = new bool[nodes.Length];
        var bulk = outline.Prose(0, outline.Blocks.Count) * 2 / 5;
        for (var i = 1; i < nodes.Length; i++)
        {
            if (excluded[nodes[i].Parent] || sections.Contains(i))
            {
                excluded[i] = true;
                continue;
            }

            if ((nodes[i].Hint & ElementHint.Comments) != 0 && dropUnlikely && outline.Prose(0, nodes[i].FirstBlock) >= EnoughBefore && !Wraps(outline, nodes[i]))
            {
                excluded[i] = true;
                continue;
            }

            excluded[i] = outline.Prose(nodes[i].FirstBlock, nodes[i].EndBlock) <= bulk && ((nodes[i].Hint & ElementHint.Never) != 0 && (nodes[i].Hint & ElementHint.Content) == 0
                || dropUnlikely && (nodes[i].Hint & ElementHint.Unlikely) != 0);
        }

        return excluded;
    }
}
