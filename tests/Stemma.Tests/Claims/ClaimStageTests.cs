using Stemma.Claims;
using Stemma.Provenance;
using static Stemma.Tests.Claims.ClaimText;

namespace Stemma.Tests.Claims;

public sealed class ClaimStageTests
{
    [Fact]
    public void The_same_words_in_both_scripts_are_one_claim_with_one_origin()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国总统马克龙周三表示，欧洲应当共同承担边境防务的费用。"),
            Article("乙报", "2025-03-05", "路透社報導，法國總統馬克龍週三表示，歐洲應當共同承擔邊境防務的費用。"));
        var claim = With(set, "欧洲应当");
        Assert.Equal(ClaimKind.Statement, claim.Kind);
        Assert.Equal(2, claim.Renditions.Count);
        Assert.Equal([["马克龙"], ["路透社", "馬克龍"]], claim.Renditions.Select(r => r.Chain.Select(l => l.Name).ToArray()));
        Assert.Equal("马克龙", Assert.Single(claim.Origins).Name);
    }

    [Fact]
    public void The_same_words_on_another_day_are_another_claim()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国总统马克龙3月5日表示，欧洲应当共同承担边境防务的费用。"),
            Article("乙报", "2025-03-20", "法国总统马克龙3月20日表示，欧洲应当共同承担边境防务的费用。"));
        Assert.Equal(2, set.Claims.Count(c => c.Kind == ClaimKind.Statement));
    }

    [Fact]
    public void Passages_are_slices_of_their_articles_whatever_order_they_came_in()
    {
        ArticleAnalysis[] articles =
        [
            Article("甲报", "2025-03-05", "法国总统马克龙周三表示，约3000名法国士兵可能前往边境。"),
            Article("乙报", "2025-03-06", "据法新社报道，法国总统马克龙周三表示，3000名法国士兵将前往边境。"),
        ];
        var set = Find(articles);
        foreach (var passage in set.Claims.SelectMany(c => c.Renditions).SelectMany(r => r.Hedges.Append(r.Passage).Append(r.Core).Concat(r.Chain.Select(l => l.Evidence))))
        {
            Assert.Equal(articles[passage.Article].Article.Text.Slice(passage.Span), passage.Text);
        }

        var turned = Find([.. articles.Reverse()]);
        Assert.Equal(set.Claims.Select(c => (c.Id, c.Gist)), turned.Claims.Select(c => (c.Id, c.Gist)));
    }

    [Fact]
    public void A_hedge_that_goes_is_told()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国国防部周三表示，约3000名法国士兵抵达边境。"),
            Article("乙报", "2025-03-06", "3000名法国士兵抵达边境。"));
        var claim = With(set, "3000名", ClaimKind.Figure);
        var lost = Assert.Single(claim.Changes, c => c.Kind == ChangeKind.HedgeLost);
        Assert.Equal(("约", 0, 1), (lost.Before.Text, lost.From, lost.To));
        Assert.Single(claim.Changes, c => c.Kind == ChangeKind.AttributionLost);
        Assert.Equal("法国国防部", Assert.Single(claim.Origins).Name);
    }

    [Fact]
    public void The_graph_leads_from_outlets_over_carriers_to_origins()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国总统马克龙周三表示，欧洲应当共同承担边境防务的费用。"),
            Article("乙报", "2025-03-05", "据路透社报道，法国总统马克龙周三表示，欧洲应当共同承担边境防务的费用。"));
        var graph = ProvenanceGraph.Of(With(set, "欧洲应当"));
        Assert.Equal(["甲报", "乙报", "路透社", "马克龙"], graph.Nodes.Select(n => n.Name).OrderBy(n => "甲乙路马".IndexOf(n[0], StringComparison.Ordinal)));
        Assert.Equal(3, graph.Edges.Count);
        Assert.Equal(ProvenanceNodeKind.Origin, graph.Nodes[^1].Kind);
    }

    [Fact]
    public void May_that_turns_into_will_is_a_weakened_hedge()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国总统马克龙3月5日表示，法国可能向边境派遣维和部队。"),
            Article("乙报", "2025-03-06", "法国总统马克龙3月5日表示，法国将向边境派遣维和部队。"));
        var change = Assert.Single(With(set, "维和部队").Changes, c => c.Kind == ChangeKind.HedgeWeakened);
        Assert.Equal(("可能", "将"), (change.Before.Text, change.After.Text));
    }

    [Fact]
    public void Two_scholars_of_one_country_share_no_claim()
    {
        var set = Find(Article(
            "甲报",
            "2025-03-05",
            "清华大学教授陈立表示，第二次电视辩论很可能被取消。",
            "复旦大学教授周明表示，第二次电视辩论很可能被取消。"));
        Assert.All(set.Claims.Where(c => c.Kind == ClaimKind.Statement), c => Assert.Single(c.Renditions));
    }

    [Fact]
    public void A_number_taken_up_again_asserts_nothing()
    {
        var set = Find(Article("甲报", "2025-03-05", "法国警方逮捕了12名示威者。", "法国律师协会表示，这12名示威者已经获释。"));
        Assert.Single(With(set, "逮捕了12名", ClaimKind.Figure).Renditions);
    }

    [Fact]
    public void A_medium_frames_its_paragraph_while_the_party_speaks()
    {
        var set = Find(Article("甲报", "2025-03-05", "据路透社报道，法国总统马克龙周三表示，欧洲应当共同承担防务费用。马克龙指出，边境哨所需要修缮。波兰总统杜达表示，新的公路已经开工。"));
        Assert.Equal(["路透社", "马克龙"], With(set, "边境哨所").Renditions[0].Chain.Select(l => l.Name));
        Assert.Equal(["杜达"], With(set, "公路已经开工").Renditions[0].Chain.Select(l => l.Name));
    }
}
