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

    [Theory]
    [InlineData("法国国家电视台周三报道，游客杜邦在边境被绑架者释放。", "意大利外交部周三说，游客杜邦在边境被绑架者释放。", 1)]
    [InlineData("法国国家电视台周三报道，游客杜邦在边境被绑架者释放。", "意大利外交部周三说，边境城市的游客人数减少。", 2)]
    [InlineData("法国外交部周三呼吁绑架者立即释放游客杜邦。", "意大利外交部周三呼吁绑架者立即释放游客杜邦。", 2)]
    public void A_fact_is_one_claim_whoever_states_it_and_a_demand_is_each_ones_own(string first, string second, int claims)
    {
        var set = Find(Article("甲报", "2025-03-05", first), Article("乙报", "2025-03-05", second));
        Assert.Equal(claims, set.Claims.Count(c => c.Kind == ClaimKind.Statement));
        Assert.All(set.Claims.Where(c => claims == 1 && c.Kind == ClaimKind.Statement), c => Assert.Equal(2, c.Origins.Count));
    }

    [Fact]
    public void A_name_is_known_by_its_gloss_and_the_gloss_by_the_name()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "德国外交部发言人费雪（Sebastian Fischer）周三表示，被扣的货船必须立即归还船东。"),
            Article("乙报", "2025-03-05", "德国外交部发言人菲舍尔（Sebastian Fischer）周三表示，被扣的货船必须立即归还船东。"),
            Article("丙报", "2025-03-05", "德国外交部发言人菲舍尔周三表示，被扣的货船必须立即归还船东。"));
        var claim = With(set, "必须立即归还船东", ClaimKind.Statement);
        Assert.Equal(3, claim.Renditions.Count);
        Assert.Single(claim.Origins);
    }

    [Fact]
    public void A_paper_says_the_words_of_those_who_issued_it()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国外长巴罗与德国外长贝尔博克周三发表联合声明。声明指出，俄罗斯必须立即停止挑衅行为，归还被扣的货船。"),
            Article("乙报", "2025-03-05", "法国和德国周三要求俄罗斯立即停止挑衅行为，归还被扣的货船。"));
        Assert.Equal(2, With(set, "归还被扣的货船", ClaimKind.Statement).Renditions.Count);
    }

    [Fact]
    public void Equal_numbers_side_by_side_in_a_sentence_count_different_things()
    {
        var set = Find(Article("甲报", "2025-03-05", "法国国防部周三表示，4架运输机和4架直升机参加演习。"));
        Assert.Equal(2, set.Claims.Count(c => c.Kind == ClaimKind.Figure));
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
    public void A_weakened_hedge_shows_the_word_that_is_gone()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "挪威海岸管理局估计，大约有120个集装箱落海。"),
            Article("乙报", "2025-03-06", "挪威海岸管理局估計，有120個集裝箱落海。"));
        var change = Assert.Single(With(set, "落海", ClaimKind.Figure).Changes, c => c.Kind == ChangeKind.HedgeWeakened);
        Assert.Equal(("大约", "估計"), (change.Before.Text, change.After.Text));
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

    [Fact]
    public void The_same_part_of_the_same_whole_is_one_claim_though_the_number_is_small()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国国防部3月5日表示，边境部署了5000名法国士兵，其中12人是军官。"),
            Article("乙报", "2025-03-05", "法国国防部3月5日说，5000名法国士兵部署在边境，其中有12人来自海外省。"));
        Assert.Equal(2, set.Claims.Single(c => c.Figure?.Value == 12).Renditions.Count);
        Assert.Single(set.Relations, r => r.Kind == RelationKind.Includes);
    }

    [Fact]
    public void A_count_in_the_outlets_own_voice_is_one_claim_when_the_clauses_say_the_same()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "大约120个集装箱坠入大海。"),
            Article("乙报", "2025-03-05", "约120个集装箱坠入大海，清理需要两周。"),
            Article("丙报", "2025-03-05", "码头上停放着120个集装箱，等待检验。"));
        Assert.Equal([1, 2], set.Claims.Where(c => c.Figure?.Value == 120).Select(c => c.Renditions.Count).Order());
    }

    [Fact]
    public void Soldiers_are_the_same_whether_their_army_is_named_or_they_are_counted()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "法国总统马克龙3月5日表示，预计俄军未来几天加入边境的战斗。"),
            Article("乙报", "2025-03-05", "法国总统马克龙3月5日表示，预计俄罗斯士兵数日内参加边境的战斗。"));
        Assert.Equal(2, With(set, "预计俄军").Renditions.Count);
    }

    [Fact]
    public void A_meeting_is_one_deed_though_one_report_leaves_out_who_else_came()
    {
        var set = Find(
            Article("甲报", "2025-03-05", "日本、美国和韩国外长3月5日在首尔举行会谈。"),
            Article("乙报", "2025-03-05", "日本和美国外长3月5日在首尔举行会谈。"),
            Article("丙报", "2025-03-05", "法国和波兰外长3月5日在首尔举行会谈。"));
        Assert.Equal([1, 2], set.Claims.Where(c => c.Kind == ClaimKind.Event).Select(c => c.Renditions.Count).Order());
    }
}
