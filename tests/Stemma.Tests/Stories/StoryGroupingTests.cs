using Stemma.Reading;
using Stemma.Stories;
using Stemma.Tests.Dossiers;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Stories;

public sealed class StoryGroupingTests
{
    [Fact]
    public void Reports_of_one_happening_are_one_affair_and_others_stay_apart()
    {
        var affairs = StoryGrouping.Group([Sketches.Unrelated(), Sketches.Second(), Sketches.First()]);
        Assert.Equal(["0", "1 2"], affairs.Select(Members).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_join_tells_its_reasons()
    {
        var affair = Assert.Single(StoryGrouping.Group(Sketches.Dam()));
        var join = Assert.Single(affair.Joins.Concat(affair.Stories.SelectMany(s => s.Joins)));
        Assert.Equal(1, join.DaysApart);
        Assert.Contains("Other:青岭水坝", join.Entities);
        Assert.Contains("溃堤", join.Words);
        Assert.InRange(join.Similarity, 0.2, 1);
    }

    [Fact]
    public void What_lies_far_back_is_another_story_of_the_same_affair()
    {
        var affair = Assert.Single(StoryGrouping.Group([Sketches.Second(), At(Sketches.First(), new DateOnly(2024, 1, 5))]));
        Assert.Equal([[1], [0]], affair.Stories.Select(s => s.Articles));
        Assert.Equal(455, Assert.Single(affair.Joins).DaysApart);
    }

    [Fact]
    public void Copies_of_a_text_are_held_once_and_listed_each()
    {
        var affairs = StoryGrouping.Group([Sketches.First(), Sketches.Unrelated(), Sketches.First()]);
        Assert.Equal(["0 2", "1"], affairs.Select(Members).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_in_nothing_out() => Assert.Empty(StoryGrouping.Group([]));

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        ArticleAnalysis[] all = [Sketches.First(), Sketches.Second(), Sketches.Unrelated()];
        var there = StoryGrouping.Group(all).Select(a => string.Join(',', a.Articles.Select(i => all[i].Article.Outlet))).ToList();
        Array.Reverse(all);
        var back = StoryGrouping.Group(all).Select(a => string.Join(',', a.Articles.Select(i => all[i].Article.Outlet)));
        Assert.Equal(there, back);
    }

    [Fact]
    public void The_seeds_are_five_stories_of_one_affair_across_a_year()
    {
        var folder = SharedFolder.Require("seeds");
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var analyses = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Select(f => Engine.Analysis.Analyze(reader.Read(File.ReadAllBytes(f), f).Articles.Single())).ToList();
        var affair = Assert.Single(StoryGrouping.Group(analyses));
        Assert.Equal("0 1 2 3 4", Members(affair));
        var oldest = Assert.Single(affair.Stories, s => s.Articles.Contains(3));
        Assert.Equal([3], oldest.Articles);
        Assert.Equal(affair.Stories.Count - 1, affair.Joins.Count);
    }

    private static ArticleAnalysis At(ArticleAnalysis analysis, DateOnly day) =>
        analysis with { Article = analysis.Article with { Published = analysis.Article.Published! with { Date = day } } };

    private static string Members(Affair affair) => string.Join(' ', affair.Articles.Order());
}
