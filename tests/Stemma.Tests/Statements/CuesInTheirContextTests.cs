namespace Stemma.Tests.Statements;

/// <summary>Where expressions report and where they do not; see <see cref="Ledger"/> for the notation.</summary>
public sealed class CuesInTheirContextTests
{
    [Theory]
    [InlineData("布林肯追问王毅何时复谈。", "布林肯 追问 to 王毅 ask: 何时复谈")]
    [InlineData("布林肯追问王毅“船在哪里”，随后离场。", "布林肯 追问 to 王毅 direct ask: 船在哪里")]
    [InlineData("布林肯关注谈判会否破裂。", "布林肯 关注: 谈判会否破裂")]
    [InlineData("布林肯关注谈判。", "")]
    public void A_question_may_follow_a_verb_that_asks(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯明确表达了这样的立场：港口必须开放，船员必须获释。", "布林肯 立场: 港口必须开放，船员必须获释")]
    [InlineData("布林肯提出一个疑问：港口何时开放？", "布林肯 疑问 ask: 港口何时开放")]
    [InlineData("布林肯采取了封锁港口的立场。", "")]
    [InlineData("布林肯的立场：", "")]
    public void A_noun_of_saying_counts_where_somebody_voices_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯反复表达过想留在北京的愿望。", "布林肯 表达: 想留在北京的愿望")]
    [InlineData("布林肯表达对话的愿望。", "")]
    public void A_wish_is_told_where_its_verb_is(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯不排除王毅会提前离任。", "布林肯 不排除 estimate: 王毅会提前离任")]
    [InlineData("布林肯不排除提前离任的可能。", "")]
    public void What_is_not_ruled_out_is_a_clause(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯对这项新的警告提出批评。", "布林肯 提出批评 accuse: 这项新的警告")]
    [InlineData("布林肯没有立即对此次演习提出抗议。", "")]
    public void A_word_inside_what_is_judged_reports_nothing(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("“港口必须开放，”布林肯告诉记者说，“船员必须获释。”", "布林肯 告诉 direct: 港口必须开放 … 船员必须获释")]
    public void A_second_verb_adds_nothing(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("条约承认这些地区的独立。", "")]
    [InlineData("布林肯承认谈判失败。", "布林肯 承认 confirm: 谈判失败")]
    [InlineData("布林肯10月30日说，北京的限制以及要求船员登记的举措令紧张升级。", "布林肯 说 @10-30: 北京的限制以及要求船员登记的举措令紧张升级")]
    public void Other_senses_of_the_verb(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯怒骂“虚伪”的媒体。", "布林肯 怒骂 mixed accuse: “虚伪”的媒体")]
    [InlineData("布林肯怒骂媒体“虚伪”。", "布林肯 怒骂 mixed accuse: 媒体“虚伪”")]
    public void Marks_around_a_modifier(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
