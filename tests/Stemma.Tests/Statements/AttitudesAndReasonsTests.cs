namespace Stemma.Tests.Statements;

/// <summary>Attitudes listed behind a colon, reasons that go on, and verbs without an object; see <see cref="Ledger"/> for the notation.</summary>
public sealed class AttitudesAndReasonsTests
{
    [Theory]
    [InlineData("王毅指，日本有两项担忧：担忧油价上涨；担忧航运中断。", "王毅 指: 日本有两项担忧：担忧油价上涨；担忧航运中断\n日本 担忧 via 王毅 warn: 油价上涨\n日本 担忧 via 王毅 warn: 航运中断")]
    public void A_list_belongs_to_whoever_has_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯表示，奖项授予王毅，是因为他支持和谈，揭露战争的真相。", "布林肯 表示: 奖项授予王毅，是因为他支持和谈，揭露战争的真相")]
    [InlineData("布林肯认为油价呈下降趋势，因此决定取消补贴。", "布林肯 认为: 油价呈下降趋势")]
    [InlineData("两国政府9月宣布已就航运达成共识，布林肯要求王毅加快磋商。", "两国政府 宣布: 已就航运达成共识\n布林肯 要求 request: 王毅加快磋商")]
    [InlineData("布林肯10月30日表示，谈判顺利。两国政府9月宣布已就航运达成共识，布林肯要求王毅加快磋商。", "布林肯 表示 @10-30: 谈判顺利\n两国政府 宣布: 已就航运达成共识\n布林肯 要求 @10-30 request: 王毅加快磋商")]
    public void Reasons_and_consequences(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("路透社的民意调查结果显示：不少选民担心，油价将上涨。", "路透社 显示: 不少选民担心，油价将上涨\n选民 担心 via 路透社 warn: 油价将上涨")]
    [InlineData("美国《福布斯》杂志最新的调查显示，不少选民担心，油价将上涨。", "福布斯 显示: 不少选民担心，油价将上涨\n选民 担心 via 福布斯 warn: 油价将上涨")]
    public void A_survey_carries_what_people_think(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("案件引发民众震惊与谴责，也引发了集会。", "")]
    [InlineData("尽管普京反对，法案仍以多数票获得通过。", "")]
    [InlineData("普京反对法案。", "普京 反对 deny: 法案")]
    public void A_verb_without_an_object(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
