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
    public void What_lies_far_back_is_a_precursor()
    {
        var old = Sketches.First();
        old = old with { Article = old.Article with { Published = old.Article.Published! with { Date = new DateOnly(2024, 1, 5) } } };
        var affairs = StoryGrouping.Group([Sketches.Second(), old]);
        Assert.Equal(2, affairs.Count);
        var later = Assert.Single(affairs, a => a.Articles.Contains(0));
        var precursor = Assert.Single(later.Precursors);
        Assert.Equal([1], affairs[precursor.Affair].Articles);
        Assert.Equal(455, precursor.Reason.DaysApart);
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
    public void Four_of_the_five_seeds_are_one_affair_and_the_older_one_its_precursor()
    {
        var folder = SharedFolder.Require("seeds");
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var analyses = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Select(f => Engine.Analysis.Analyze(reader.Read(File.ReadAllBytes(f), f).Articles.Single())).ToList();
        var affairs = StoryGrouping.Group(analyses);
        Assert.Equal(["0 1 2 4", "3"], affairs.Select(Members).Order(StringComparer.Ordinal));
        var main = Assert.Single(affairs, a => a.Articles.Count() == 4);
        Assert.Equal([3], affairs[Assert.Single(main.Precursors).Affair].Articles);
    }

    private static string Members(Affair affair) => string.Join(' ', affair.Articles.Order());
}
