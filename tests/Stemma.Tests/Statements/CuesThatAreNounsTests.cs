namespace Stemma.Tests.Statements;

/// <summary>Words that report nothing where they stand: what is spoken of, what modifies a speaker, what is still to come.</summary>
public sealed class CuesThatAreNounsTests
{
    [Theory]
    [InlineData("布林肯对这项出行警告提出批评。", "布林肯 提出批评 accuse: 这项出行警告")]
    [InlineData("行政指示仍是有用的手段。", "")]
    [InlineData("部长说，北京的限制以及要求会面先告知的举措让局势升级。", "部长 说: 北京的限制以及要求会面先告知的举措让局势升级")]
    public void The_word_is_a_topic_or_a_subject(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("反对施工的居民金城武强调：“我们要的是和平。”", "金城武 强调 direct: 我们要的是和平")]
    [InlineData("一直批评政府的学者王强说，油价还会上涨。", "王强 说: 油价还会上涨")]
    public void The_word_opens_the_relative_clause_of_the_speaker(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("港务局本周将宣布新的时间表。", "")]
    [InlineData("典礼已经中止，直到消防员确认没有火情。", "")]
    [InlineData("布林肯没有立即对此公开表态，但各国正在磋商。", "")]
    [InlineData("布林肯没有立即对此次过境提出抗议。", "")]
    [InlineData("布林肯呼吁各家航空公司履行合同。", "布林肯 呼吁 request: 各家航空公司履行合同")]
    public void Nobody_has_said_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("俄罗斯承认该地区的独立。", "")]
    [InlineData("俄罗斯承认飞机被击落。", "俄罗斯 承认 confirm: 飞机被击落")]
    [InlineData("道指本周上涨1.9%。", "")]
    public void It_is_another_word(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯解雇了财政部长王强，目前，预计总统将组成新政府。", "")]
    [InlineData("极光公司第三季度获利增长，预计全年获利将创新高。", "极光公司 预计 estimate: 全年获利将创新高")]
    public void What_is_expected_is_not_said_by_whoever_acts(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
