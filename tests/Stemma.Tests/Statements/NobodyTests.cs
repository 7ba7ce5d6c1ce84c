namespace Stemma.Tests.Statements;

/// <summary>Things, manners and points of a list that stand where a speaker would.</summary>
public sealed class NobodyTests
{
    [Theory]
    [InlineData("贫困人数预计将急剧增加。", "")]
    [InlineData("但营业额预期维持1590亿日元。", "")]
    [InlineData("一是坚持改革开放。", "")]
    [InlineData("近四成维持人手不变。", "")]
    [InlineData("极光公司预计全年获利将创新高。", "极光公司 预计 estimate: 全年获利将创新高")]
    public void A_thing_does_not_think(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("主办记者一会儿说“要发稿”了。", "主办记者 说 mixed: “要发稿”了")]
    [InlineData("一名村民不满道：“地里没有粮食了。”", "村民 道 direct: 地里没有粮食了")]
    [InlineData("文科省分析认为，学生人数还会增加。", "文科省 认为: 学生人数还会增加")]
    public void How_it_is_said_is_not_who_says_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("国王查尔斯的妹妹、劳动党副部长李明，谴责军演构成威胁。", "李明 谴责 accuse: 军演构成威胁")]
    [InlineData("中心流行病学调查显示，病例互有关联。", "中心 显示: 病例互有关联")]
    public void What_leads_to_the_speaker(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
