namespace Stemma.Tests.Statements;

/// <summary>Whoever stands beside the cue speaks, known or not; see <see cref="Ledger"/> for the notation.</summary>
public sealed class SpeakerBesideCueTests
{
    [Theory]
    [InlineData("英国政府上月公布计划，但考评局指，考试日期不变。", "考评局 指: 考试日期不变")]
    [InlineData("美国代表团已经离开，而水务署说，供水已经恢复。", "水务署 说: 供水已经恢复")]
    [InlineData("特朗普离开会场，但校方表示，讲座照常举行。", "校方 表示: 讲座照常举行")]
    [InlineData("校方表示，学生明日复课。", "校方 表示: 学生明日复课")]
    [InlineData("警方称，三人被捕。", "警方 称: 三人被捕")]
    [InlineData("中心指出，台风正在减弱。", "中心 指出: 台风正在减弱")]
    [InlineData("公司说，生产没有受到影响。", "公司 说: 生产没有受到影响")]
    [InlineData("缉私处指出，走私活动已经减少。", "缉私处 指出: 走私活动已经减少")]
    public void A_body_no_list_knows_speaks(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("丰田公司发布业绩。该公司称，工厂下月复工。", "丰田公司 称: 工厂下月复工")]
    [InlineData("上述两家企业表示，工厂下月复工。", "上述两家企业 表示: 工厂下月复工")]
    [InlineData("两家企业表示，工厂下月复工。", "两家企业 表示: 工厂下月复工")]
    [InlineData("该机构指出，水位已经下降。", "该机构 指出: 水位已经下降")]
    [InlineData("该公司称，数据将在月底公布。", "该公司 称: 数据将在月底公布")]
    public void A_demonstrative_points_back_or_describes(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("路透社援引知情人士的话说，谈判已经破裂。", "知情人士 说 via 路透社: 谈判已经破裂")]
    [InlineData("法新社引述一名不具名官员称，部队已经撤离。", "官员 称 via 法新社: 部队已经撤离")]
    [InlineData("法新社引述一名匿名官员称，部队已经撤离。", "官员 称 via 法新社: 部队已经撤离")]
    [InlineData("泰晤士报引述两名前英国官员指出，计划已经取消。", "英国官员 指出 via 泰晤士报: 计划已经取消")]
    [InlineData("路透社引述美国国务卿布林肯说，会谈很有成效。", "布林肯 说 via 路透社: 会谈很有成效")]
    [InlineData("據路透社引述知情人士說，談判已經破裂。", "知情人士 據 via 路透社: 談判已經破裂")]
    [InlineData("据朝日新闻援引美联社报道，日本政府决定增购导弹。", "美联社 据 via 朝日新闻: 日本政府决定增购导弹")]
    public void Who_is_quoted_speaks_through_the_medium(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("石破茂表达了对侨民安全的担忧。", "石破茂 表达: 对侨民安全的担忧")]
    [InlineData("石破茂表達了對僑民安全的擔憂。", "石破茂 表達: 對僑民安全的擔憂")]
    [InlineData("德国外交部传达对侨民安全的担忧。", "德国外交部 传达: 对侨民安全的担忧")]
    [InlineData("普京转达对遇难者家属的慰问。", "普京 转达: 对遇难者家属的慰问")]
    [InlineData("石破茂表达对话的愿望。", "")]
    [InlineData("信使转达了国王的口信。", "")]
    public void A_stance_is_expressed_about_something(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("律师质疑政府的决定，法官最终批出司法覆核许可。", "律师 质疑 ask: 政府的决定")]
    [InlineData("布林肯批评新的关税，德国随后提出诉讼。", "布林肯 批评 accuse: 新的关税")]
    [InlineData("布林肯说：“我们欢迎这项协议。|“它来得正是时候，没有人愿意再等。”", "布林肯 说 direct: 我们欢迎这项协议\n布林肯 - direct: 它来得正是时候，没有人愿意再等")]
    public void Reported_words_end_at_the_next_subject(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
