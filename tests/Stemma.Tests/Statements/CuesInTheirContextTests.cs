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

    [Theory]
    [InlineData("外交部规定，申请人须亲自到场。", "外交部 规定: 申请人须亲自到场")]
    [InlineData("外交部祭出新规定，申请人须亲自到场。", "")]
    [InlineData("根据宪法规定，议会有权表决。", "")]
    [InlineData("研究人员在报告中发现，病毒已经变异。", "研究人员 发现: 病毒已经变异")]
    [InlineData("渔船被海军发现，船员随后获救。", "")]
    public void A_verb_that_is_a_noun_elsewhere(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯要求王毅说明，北京到底要谈什么。", "布林肯 要求 request: 王毅说明，北京到底要谈什么")]
    [InlineData("布林肯批评王毅说，北京没有诚意。", "布林肯 说: 北京没有诚意")]
    public void What_is_asked_may_be_speech(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯在10月30日宣布自己癌症复发时说，北京是伙伴。", "布林肯 宣布 @10-30: 自己癌症复发\n布林肯 说 @10-30: 北京是伙伴")]
    public void What_is_announced_when_something_else_is_said(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯就王毅的提议表示欢迎称：“港口必须开放。”", "布林肯 称 direct: 港口必须开放")]
    [InlineData("布林肯警告王毅，表示将公布账目。", "布林肯 表示: 将公布账目")]
    [InlineData("布林肯警告北京将关闭港口，表示无意让步。", "布林肯 警告 warn: 北京将关闭港口\n布林肯 表示: 无意让步")]
    public void What_only_leads_in_other_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("发言人说，外交部对此不予置评。", "")]
    [InlineData("发言人说，外交部对此不予置评，会谈仍将举行。", "发言人 说: 外交部对此不予置评，会谈仍将举行")]
    public void A_report_of_silence(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
