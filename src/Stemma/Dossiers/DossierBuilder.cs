using Stemma.Claims;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Provenance;
using Stemma.Reading;
using Stemma.Stories;

namespace Stemma.Dossiers;

/// <summary>Builds the dossier of articles that were read together.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class DossierBuilder
{
    private readonly ClaimStage _claims;

    /// <summary>A builder that finds with <paramref name="claims"/> what the articles assert alike.</summary>
    public DossierBuilder(ClaimStage claims) => _claims = claims;

    /// <summary>Groups the analyses into stories and affairs and lays out what they tell.</summary>
    /// <param name="analyses">In any order; of an article that was read twice, one copy is kept and the other's path noted.</param>
    /// <param name="rejections">Inputs that are no articles.</param>
    public Dossier Build(IReadOnlyList<ArticleAnalysis> analyses, IReadOnlyList<Rejection> rejections)
    {
        var articles = Number(analyses);
        var affairs = StoryGrouping.Group([.. articles.Select(a => a.Analysis)]);
        var order = Enumerable.Range(0, affairs.Count)
            .OrderByDescending(a => affairs[a].Articles.Count())
            .ThenByDescending(a => affairs[a].Articles.Max(i => articles[i].Article.Published?.Date ?? DateOnly.MinValue))
            .ThenBy(a => affairs[a].Articles.Min())
            .ToList();
        return new Dossier
        {
            Articles = articles,
            Affairs = [.. order.Select((a, position) => Lay(affairs[a], position + 1, articles, order))],
            Rejections = rejections,
        };
    }

    /// <summary>Lays out articles that are known to be one story, without grouping them again.</summary>
    /// <param name="analyses">In any order; of an article that was read twice, one copy is kept.</param>
    /// <returns>The articles by number, and what they tell.</returns>
    public (IReadOnlyList<DossierArticle> Articles, AffairDossier Story) BuildStory(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var articles = Number(analyses);
        var story = new Story([.. Enumerable.Range(0, articles.Count)], []);
        return (articles, Lay(new Affair([story], [], []), 1, articles, [0]));
    }

    private static List<DossierArticle> Number(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var groups = analyses
            .GroupBy(a => a.Article.Id + "\0" + a.Article.Text.Printed, StringComparer.Ordinal)
            .Select(g => g.OrderBy(a => a.Article.Path, StringComparer.Ordinal).ThenBy(a => a.Article.ContentHash, StringComparer.Ordinal).ToList())
            .OrderBy(g => g[0].Article.Published?.Date ?? DateOnly.MaxValue)
            .ThenBy(g => g[0].Article.Published?.Instant ?? DateTimeOffset.MaxValue)
            .ThenBy(g => g[0].Article.Id, StringComparer.Ordinal)
            .ThenBy(g => g[0].Article.Text.Printed, StringComparer.Ordinal);
        return [.. groups.Select((g, i) => new DossierArticle(i + 1, g[0], [.. g.Skip(1).Select(a => a.Article.Path)]))];
    }

    private AffairDossier Lay(Affair affair, int number, List<DossierArticle> articles, List<int> order)
    {
        var members = affair.Articles.Order().Select(i => articles[i]).ToList();
        var actors = new ActorIndex(members);
        var statements = StatementLedger.Collect(members, actors);
        var claims = AffairClaims.Find(_claims, members);
        var index = new ClaimIndex(claims);
        var central = Central(affair.Joins.Concat(affair.Stories.SelectMany(s => s.Joins)), affair.Articles);
        return new AffairDossier
        {
            Number = number,
            Title = articles[central].Article.Title,
            TitleFrom = central + 1,
            Stories = [.. affair.Stories.Select(s => new StoryDossier(
                articles[Central(s.Joins, s.Articles)].Article.Title,
                [.. s.Articles.Select(a => a + 1)],
                [.. s.Joins.Select(ByNumber)]))],
            Joins = [.. affair.Joins.Select(ByNumber)],
            Precursors = [.. affair.Precursors.Select(p => new Precursor(order.IndexOf(p.Affair) + 1, ByNumber(p.Reason)))],
            Actors = actors.All,
            Timeline = Timeline.Build(members, statements, actors, index),
            Figures = FigureLedger.Collect(members, actors, index),
            Speakers = StatementLedger.BySpeaker(statements),
            Chains = SourceChains.Trace(members, statements, actors),
            Claims = claims,
            Graph = ProvenanceGraph.Of(claims.Claims),
            Coverage = CoverageFinder.Find(claims),
            Positions = PositionFinder.Find(claims, members, actors),
        };
    }

    /// <summary>The article that most joins rest on; of equals, the first.</summary>
    private static int Central(IEnumerable<Join> joins, IEnumerable<int> articles)
    {
        var counts = joins.SelectMany(j => new[] { j.Left, j.Right }).CountBy(i => i).ToDictionary();
        return articles.Order().MaxBy(a => counts.GetValueOrDefault(a));
    }

    private static Join ByNumber(Join join) => join with { Left = join.Left + 1, Right = join.Right + 1 };
}
