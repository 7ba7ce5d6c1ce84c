namespace Stemma.Reading.WebPages;

/// <summary>Finds the article's own text in a page without knowing the site.</summary>
internal static class MainContent
{
    /// <summary>Which texts of the page belong to the article, by index.</summary>
    public static bool[] Find(PageOutline outline)
    {
        var best = Attempt(outline, true, true);
        if (Sum(outline, best) < 250)
        {
            var second = Attempt(outline, false, true);
            if (Sum(outline, second) > 2 * Sum(outline, best))
            {
                best = second;
            }
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

    private static bool[] Attempt(PageOutline outline, bool dropUnlikely, bool useHints)
    {
        var excluded = Excluded(outline, dropUnlikely);
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

    private static bool[] Excluded(PageOutline outline, bool dropUnlikely)
    {
        var nodes = outline.Nodes;
        var excluded = new bool[nodes.Length];
        var bulk = outline.Prose(0, outline.Blocks.Count) * 2 / 5;
        for (var i = 1; i < nodes.Length; i++)
        {
            if (excluded[nodes[i].Parent])
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
