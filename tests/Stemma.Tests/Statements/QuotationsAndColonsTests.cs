namespace Stemma.Tests.Statements;

/// <summary>Quotations behind a colon and around a cue.</summary>
public sealed class QuotationsAndColonsTests
{
    [Theory]
    [InlineData("布林肯表示，撤离是为了分散风险：“如果在那里赚不到钱的话，企业就会离开。”", "布林肯 表示: 撤离是为了分散风险\n布林肯 - direct: 如果在那里赚不到钱的话，企业就会离开")]
    [InlineData("布林肯呼吁各方履行承诺：“现在不是争吵的时候，而是展现理智的时候。”", "布林肯 呼吁 request: 各方履行承诺\n布林肯 - direct: 现在不是争吵的时候，而是展现理智的时候")]
    public void A_quotation_goes_on_with_the_words_before_the_colon(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯警告对手：“谁破坏停火，谁就要承担全部后果。”", "布林肯 警告 direct warn: 谁破坏停火，谁就要承担全部后果")]
    [InlineData("布林肯讽刺普京：“谁破坏停火，谁就要承担全部后果。”", "布林肯 讽刺 to 普京 direct accuse: 谁破坏停火，谁就要承担全部后果")]
    [InlineData("布林肯重申一贯立场说：“谁破坏停火，谁就要承担全部后果。”", "布林肯 说 direct: 谁破坏停火，谁就要承担全部后果")]
    [InlineData("布林肯反驳「油价会上涨」的说法。", "布林肯 反驳 direct deny: 油价会上涨")]
    public void What_stands_before_the_colon_only_announces_the_quotation(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("“油价还会上涨。”布林肯说，“各国应当早作准备。”", "布林肯 说 direct: 油价还会上涨 … 各国应当早作准备")]
    [InlineData("布林肯称，“油价还会上涨。”他说，“各国应当早作准备。”", "布林肯 称 direct: 油价还会上涨\n布林肯 说 direct: 各国应当早作准备")]
    [InlineData("“油价还会上涨，”布林肯告诉记者说，“各国应当早作准备。”", "布林肯 告诉 direct: 油价还会上涨 … 各国应当早作准备")]
    public void A_cue_stands_between_the_pieces(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
