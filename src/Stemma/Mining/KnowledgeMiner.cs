namespace Stemma.Mining;

/// <summary>Which names and words do articles print, and which of them do the knowledge files lack?</summary>
/// <remarks>
/// Each miner looks for one construction that gives a term away whether or not it is known; what it finds is a candidate for a
/// reviewer, never knowledge by itself. The construction is the same for known and unknown terms, so the share of known ones on
/// articles that nobody reviewed says how complete a file is. Thread-safe.
/// </remarks>
public static class KnowledgeMiner
{
    /// <summary>The terms of one analysed article, kind by kind in the order of the text.</summary>
    /// <param name="analysis">What <paramref name="analyser"/> made of the article.</param>
    /// <param name="analyser">The analysis, for its tokens and its lexicon.</param>
    public static IReadOnlyList<Occurrence> Mine(ArticleAnalysis analysis, Analysis analyser)
    {
        var found = new List<Occurrence>();
        var text = new MiningText(analyser.Tokenize(analysis.Article), analysis, found);
        GlossMiner.Mine(text);
        TitleMiner.Mine(text);
        CueMiner.Mine(text);
        MediaMiner.Mine(text);
        UnitMiner.Mine(text);
        PeriodMiner.Mine(text);
        return found;
    }
}
