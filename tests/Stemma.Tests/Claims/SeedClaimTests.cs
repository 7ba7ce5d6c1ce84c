using Stemma.Claims;
using Stemma.Reading;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Claims;

/// <summary>What must hold for the five seed articles.</summary>
public sealed class SeedClaimTests
{
    private static readonly Lazy<(ClaimSet Set, IReadOnlyList<ArticleAnalysis> Articles)> Run = new(() =>
    {
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var articles = Directory.GetFiles(SharedFolder.Require("seeds"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => reader.Read(File.ReadAllBytes(f), f).Articles).Select(Engine.Analysis.Analyze).ToList();
        return (ClaimText.Stage.Find(articles), articles);
    });

    private static ClaimSet Set
    {
        get
        {
            _ = SharedFolder.Require("seeds");
            return Run.Value.Set;
        }
    }

    [Fact]
    public void Blinkens_8000_has_the_chain_of_its_sentence_and_no_other_origin_than_himself()
    {
        var claim = Figure(8000);
        var rendition = Assert.Single(claim.Renditions);
        Assert.Equal(["南华早报", "布林肯"], rendition.Chain.Select(l => l.Name));
        Assert.Equal(["布林肯"], claim.Origins.Select(o => o.Name));
    }

    [Fact]
    public void Zelenskys_50000_includes_11000_and_contradicts_nothing()
    {
        var (whole, part) = (Figure(50000), Figure(11000));
        Assert.Contains(Set.Relations, r => r.From == whole.Id && r.To == part.Id && r.Kind == RelationKind.Includes);
        Assert.DoesNotContain(Set.Relations, r => r.Kind == RelationKind.Contradicts && (r.From == whole.Id || r.To == whole.Id || r.From == part.Id || r.To == part.Id));
    }

    [Fact]
    public void The_figures_of_troops_are_one_noun_with_different_asserters_and_stay_apart()
    {
        var figures = new[] { Figure(1500), Figure(12000), Figure(8000), Claim(c => c.Figure?.Value == 10000 && c.Renditions[0].Passage.Text.Contains("五角大楼", StringComparison.Ordinal)) };
        Assert.Equal(4, figures.Select(f => f.Id).Distinct().Count());
        Assert.All(figures, f => Assert.Equal("士兵", f.Figure!.Subject.Split('|')[1]));
        Assert.Equal(4, figures.Select(f => f.Origins[0].Name).Distinct().Count());
    }

    [Fact]
    public void Two_wordings_of_a_position_are_two_occasions_of_it()
    {
        var (first, second) = (Statement("两个独立的主权国家"), Statement("两个独立主权国家，如何"));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Contains(Set.Relations, r => r.From == second.Id && r.To == first.Id && r.Kind == RelationKind.Repeats);
    }

    [Fact]
    public void The_english_desk_is_of_the_outlets_own_family_and_no_origin()
    {
        var claim = Claim(c => c.Kind != ClaimKind.Figure && c.Renditions.Any(r => r.Passage.Text.Contains("已经参与了", StringComparison.Ordinal)));
        Assert.Contains(claim.Renditions, r => r.Chain.Count == 2 && r.Chain[0].Name.EndsWith("英语部", StringComparison.Ordinal) && r.Family == "rfa");
        Assert.DoesNotContain(claim.Origins, o => o.Name.Contains("英语部", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_passage_is_a_slice_of_its_article()
    {
        foreach (var passage in Set.Claims.SelectMany(c => c.Renditions).SelectMany(r => r.Hedges.Append(r.Passage).Append(r.Core).Concat(r.Chain.Select(l => l.Evidence)))
            .Concat(Set.Relations.SelectMany(r => new[] { r.FromEvidence, r.ToEvidence }))
            .Concat(Set.Claims.SelectMany(c => c.Changes).SelectMany(c => new[] { c.Before, c.After })))
        {
            Assert.Equal(Run.Value.Articles[passage.Article].Article.Text.Slice(passage.Span), passage.Text);
        }
    }

    private static Claim Claim(Func<Claim, bool> which) => Assert.Single(Set.Claims, c => which(c));

    private static Claim Figure(double value) => Claim(c => c.Figure?.Value == value);

    private static Claim Statement(string words) => Claim(c => c.Kind == ClaimKind.Statement && c.Renditions.Any(r => r.Passage.Text.Contains(words, StringComparison.Ordinal)));
}
