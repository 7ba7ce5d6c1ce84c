namespace Stemma.Tests.Statements;

/// <summary>Speakers that no list knows or that are only said to exist; see <see cref="Ledger"/> for the notation.</summary>
public sealed class UnnamedSpeakerTests
{
    [Theory]
    [InlineData("有分析称，双方的关系不会改善。", "分析 分析称: 双方的关系不会改善")]
    [InlineData("但有分析认为，要成事并非易事。", "分析 认为: 要成事并非易事")]
    [InlineData("分析指出，谈判仍有空间。", "分析 分析指出: 谈判仍有空间")]
    [InlineData("有清洁人员称，垃圾桶已经换新。", "清洁人员 称: 垃圾桶已经换新")]
    [InlineData("有開發商表示，總部已經下令。", "開發商 表示: 總部已經下令")]
    [InlineData("有的开发商表示，总部已经下令。", "开发商 表示: 总部已经下令")]
    [InlineData("有人说，我们应该反思。", "有人 说: 我们应该反思")]
    [InlineData("一些女性希望布林肯能够调整政策。", "女性 希望 hope: 布林肯能够调整政策")]
    [InlineData("當地一位天主教信徒說：「村裡一直有人監視。」", "天主教信徒 說 direct: 村裡一直有人監視")]
    [InlineData("报告撰写者指出，情况已经改善。", "报告撰写者 指出: 情况已经改善")]
    [InlineData("汇率交易团队认为，政策将保持稳定。", "汇率交易团队 认为: 政策将保持稳定")]
    [InlineData("但网络专家一般相信，黑客没有得手。", "网络专家 相信: 黑客没有得手")]
    public void People_only_said_to_exist(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("一般相信，教区会发出指引。", "一般相信 一般相信: 教区会发出指引")]
    [InlineData("如今又传出部长辞职。", "又传出 又传出: 部长辞职")]
    [InlineData("外传民航局事先都不知情。", "外传 外传: 民航局事先都不知情")]
    [InlineData("特朗普离开会场，外界盛传他将改变主意。", "外界盛传 外界盛传: 他将改变主意")]
    public void Hearsay(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("连战还说，路线已经改变。", "连战 说: 路线已经改变")]
    [InlineData("王维国表示，最大的问题是钱。", "王维国 表示: 最大的问题是钱")]
    public void A_surname_opens_the_clause(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("特朗普昨天发布推特称，禁令影响很大。", "特朗普 称 @10-31: 禁令影响很大")]
    [InlineData("特朗普昨天發布推特稱，禁令影響很大。", "特朗普 稱 @10-31: 禁令影響很大")]
    [InlineData("大使馆在官网上发表声明，批评议员罔顾事实。", "大使馆 批评 accuse: 议员罔顾事实")]
    [InlineData("石破茂今天召開記者會批評議會濫權。", "石破茂 批評 @11-01 accuse: 議會濫權")]
    [InlineData("外交部长布林肯今天在外交部例行记者会受访指出，此案是诬陷。", "布林肯 指出 @11-01: 此案是诬陷")]
    [InlineData("石破茂上午在会前接受媒体联访对此回应指出，他无法苟同。", "石破茂 回应指出: 他无法苟同")]
    [InlineData("報導並引述一名商販透露，產量已經下跌。", "商販 透露: 產量已經下跌")]
    [InlineData("该法草案称，供应商将被分为三类。", "草案 称: 供应商将被分为三类")]
    [InlineData("路透社称，图片证实了传闻。", "路透社 称: 图片证实了传闻")]
    [InlineData("路透社称，美国官员透露协议已经达成。", "美国官员 透露 via 路透社: 协议已经达成")]
    public void The_occasion_is_no_speaker(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯告诉路透社，对等是准则，在他看来，“谁都不该例外，包括我们自己。”", "布林肯 告诉 to 路透社: 对等是准则\n布林肯 看来 direct: 谁都不该例外，包括我们自己")]
    [InlineData("在乌克兰看来，这些提议有利于俄罗斯。", "乌克兰 看来: 这些提议有利于俄罗斯")]
    [InlineData("据路透社分析，特朗普可能改变立场。", "路透社 据: 特朗普可能改变立场")]
    [InlineData("根据美国财政部规定，船只必须登记。", "美国财政部 根据: 船只必须登记")]
    [InlineData("美国财政部对公司实施制裁，理由是该公司强占土地。", "美国财政部 理由是: 该公司强占土地")]
    [InlineData("他们的希望是尽快停火。", "")]
    [InlineData("布林肯发表讲话。他的希望是各方尽快停火。", "布林肯 希望是 hope: 各方尽快停火")]
    [InlineData("布林肯被怀疑泄露机密。", "")]
    public void Opinion_and_ground(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("会议强调，要继续改革。", "会议 强调: 要继续改革")]
    [InlineData("該會議並稱，要認真學習。", "會議 並稱: 要認真學習")]
    [InlineData("独立中文笔会发文指出，审查更严了。", "独立中文笔会 发文指出: 审查更严了")]
    [InlineData("（中央社記者王小明台北15日電）電機大廠東元表示，標案下月開標。", "東元 表示 @10-15: 標案下月開標")]
    [InlineData("王维正说：“最大的问题是钱。”", "王维正 说 direct: 最大的问题是钱")]
    [InlineData("有留言称“这是下架活动”。", "留言 留言称 direct: 这是下架活动")]
    [InlineData("根据挪威渔业和水产联合会，罢工可能使产量下降。", "挪威渔业和水产联合会 根据: 罢工可能使产量下降")]
    public void Meetings_and_bodies_no_list_knows(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
