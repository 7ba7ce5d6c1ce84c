using Stemma.Claims;
using Stemma.Knowledge;
using Stemma.Provenance;
using static Stemma.Tests.Claims.ClaimText;

namespace Stemma.Tests.Provenance;

/// <summary>Whom an outlet has it from although no sentence says so: credits, links, the same sentence elsewhere.</summary>
public sealed class CarrierTests
{
    private const string Lead = "3000名法国士兵周二清晨抵达边境城市贝尔福，把仓库移交给当地的消防队。";

    private const string More = "居民们站在公路两旁观看车队，市长下令把学校的操场腾出来停放卡车。";

    private const string Third = "铁路公司为此停开了三趟开往瑞士的夜车，旅客改乘大巴绕行山谷。";

    private const string Fourth = "消防队长说仓库的屋顶漏水多年，修缮费用由省里负担一半。";

    public static TheoryData<string> Compilations()
    {
        var data = new TheoryData<string>();
        foreach (var row in KnowledgeSource.BuiltIn().Table("sources/compilations.tsv").Rows)
        {
            data.Add(row[0] + "\t" + row[1]);
        }

        return data;
    }

    [Theory]
    [InlineData("（法新社巴黎5日电）" + Lead, "法新社")]
    [InlineData(Lead + "（法新社）", "法新社")]
    [InlineData(Lead + "(德新社、路透社)", "德新社和路透社")]
    public void A_foreign_agency_in_dateline_or_bracket_stands_between_outlet_and_words(string paragraph, string name)
    {
        var rendition = Withdrawal(Find(Page("甲报", "2025-03-05", paragraph, More))).Renditions[0];
        var link = Assert.Single(rendition.Carriers);
        Assert.Equal((name, ChainBasis.Credit, true), (link.Name, link.Basis, link.Named));
        Assert.Empty(rendition.Chain);
    }

    [Fact]
    public void The_agency_is_the_origin_of_what_the_outlet_says_in_its_own_voice_but_only_a_carrier_of_what_a_speaker_says()
    {
        var set = Find(Page("甲报", "2025-03-05", "（法新社巴黎5日电）" + Lead, "法国总统马克龙表示，欧洲应当共同承担边境防务的费用。"));
        Assert.Equal(["法新社"], Withdrawal(set).Origins.Select(o => o.Name));
        var said = With(set, "欧洲应当");
        Assert.Equal(["马克龙"], said.Origins.Select(o => o.Name));
        Assert.Equal(["法新社", "马克龙"], said.Renditions[0].Way.Select(l => l.Name));
    }

    [Theory]
    [InlineData("中央通讯社", "（中央社台北5日電）" + Lead)]
    [InlineData("甲报", Lead + "（图为路透社资料图片）")]
    [InlineData("甲报", "图为车队驶过贝尔福（路透社）")]
    public void Own_desk_and_makers_of_pictures_carry_nothing(string outlet, string paragraph) =>
        Assert.All(Find(Page(outlet, "2025-03-05", paragraph, Lead)).Claims.SelectMany(c => c.Renditions), r => Assert.Empty(r.Carriers));

    [Theory]
    [MemberData(nameof(Compilations))]
    public void A_compilation_from_other_media_is_a_station_without_a_name(string row)
    {
        var (word, example) = (row.Split('\t')[0], row.Split('\t')[1]);
        var dateline = example[..(example.IndexOf('）', StringComparison.Ordinal) + 1)];
        string[] paragraphs = dateline.Contains('日', StringComparison.Ordinal) ? [dateline + Lead] : [Lead + dateline];
        var claim = Withdrawal(Find(Page("中央通讯社", "2025-03-05", paragraphs)));
        var link = Assert.Single(claim.Renditions[0].Carriers);
        Assert.False(link.Named);
        Assert.Contains(word, dateline, StringComparison.Ordinal);
        Assert.Contains(link.Name, dateline, StringComparison.Ordinal);
        Assert.True(Assert.Single(claim.Origins).Unknown);
    }

    [Fact]
    public void A_copy_leads_to_the_outlet_that_printed_the_sentence_first_and_adds_no_origin()
    {
        var set = Find(
            Page("甲报", "2025-03-05", Lead, More, Third, Fourth),
            Page("乙报", "2025-03-06", Lead, More, Third, Fourth));
        var claim = Withdrawal(set);
        Assert.Equal([[], ["甲报"]], claim.Renditions.Select(r => r.Carriers.Select(l => l.Name).ToArray()));
        var link = claim.Renditions[1].Carriers[0];
        Assert.Equal(ChainBasis.Reuse, link.Basis);
        Assert.Equal((0, Lead), (link.Evidence.Article, link.Evidence.Text));
        var origin = Assert.Single(claim.Origins);
        Assert.True(origin.Unknown);
        Assert.Equal([0, 1], origin.Renditions);
    }

    [Fact]
    public void Copies_of_one_day_add_no_second_unknown_origin_though_nobody_knows_who_copied()
    {
        var claim = Withdrawal(Find(Page("甲报", "2025-03-05", Lead, More, Third), Page("乙报", "2025-03-05", Lead, More, Third)));
        Assert.Equal(2, claim.Renditions.Count);
        Assert.All(claim.Renditions, r => Assert.Empty(r.Carriers));
        Assert.Single(claim.Origins);
    }

    [Fact]
    public void Two_reports_in_own_words_are_two_unknown_origins()
    {
        var set = Find(
            Page("甲报", "2025-03-05", "3月4日，3000名法国士兵抵达贝尔福，仓库移交消防队。"),
            Page("乙报", "2025-03-05", "边境城市贝尔福3月4日迎来3000名法国士兵，消防队得到仓库。"));
        Assert.All(set.Claims.Where(c => c.Renditions.Count == 2), c => Assert.Equal(2, c.Origins.Count));
        Assert.Equal(2, set.Claims.SelectMany(c => c.Origins).Select(o => o.Key).Distinct().Count());
    }

    [Fact]
    public void A_copy_of_credited_text_has_it_from_the_agency()
    {
        var set = Find(
            Page("甲报", "2025-03-05", "（法新社巴黎5日电）" + Lead, More, Third, Fourth),
            Page("乙报", "2025-03-06", Lead, More, Third, Fourth));
        var claim = Withdrawal(set);
        Assert.Equal(["法新社", "法新社"], claim.Renditions.Select(r => r.Carriers[0].Name));
        Assert.Equal([ChainBasis.Credit, ChainBasis.Reuse], claim.Renditions.Select(r => r.Carriers[0].Basis));
        Assert.Equal("法新社", Assert.Single(claim.Origins).Name);
    }

    [Fact]
    public void Someone_without_a_name_is_one_origin_in_all_copies_of_his_sentence()
    {
        const string Said = "一名不愿具名的官员表示，仓库里还留着两百吨过期的炮弹和油料。";
        var set = Find(
            Page("甲报", "2025-03-05", Lead, More, Said, Third, Fourth),
            Page("乙报", "2025-03-06", Lead, More, Said, Third, Fourth));
        var claim = With(set, "过期的炮弹", ClaimKind.Figure);
        Assert.Equal(2, claim.Renditions.Count);
        Assert.Single(claim.Origins);
    }

    [Fact]
    public void A_link_in_the_sentence_leads_to_the_medium_whose_article_it_is()
    {
        var linked = Lead.Replace("边境城市", "<a href=\"https://www.reuters.com/world/europe/belfort-2025-03-04/\">边境城市</a>", StringComparison.Ordinal);
        var link = Assert.Single(Withdrawal(Find(Page("甲报", "2025-03-05", linked))).Renditions[0].Carriers);
        Assert.Equal(ChainBasis.Link, link.Basis);
        Assert.Equal("media:reuters", Assert.Single(link.Keys));
    }

    [Fact]
    public void The_graph_leads_over_the_copied_outlet_which_stands_behind_the_copy()
    {
        var graph = ProvenanceGraph.Of(Withdrawal(Find(
            Page("甲报", "2025-03-05", Lead, More, Third, Fourth),
            Page("乙报", "2025-03-06", Lead, More, Third, Fourth))));
        Assert.Equal([("乙报", 0), ("甲报", 1), ("unknown", 2)], graph.Nodes.Select(n => (n.Name, n.Depth)));
        Assert.Equal([ProvenanceNodeKind.Outlet, ProvenanceNodeKind.Outlet, ProvenanceNodeKind.Unknown], graph.Nodes.Select(n => n.Kind));
        Assert.Equal(2, graph.Edges.Count);
    }

    private static Claim Withdrawal(ClaimSet set) => set.Claims.First(c => c.Renditions.Any(r => r.Passage.Text.Contains("贝尔福", StringComparison.Ordinal)));
}
