namespace Stemma.Tests.Statements;

/// <summary>Who has words from whom; see <see cref="Ledger"/> for the notation.</summary>
public sealed class ChainsTests
{
    [Theory]
    [InlineData("布林肯提到，峰会后多名学者联名登文，呼吁各方克制。", "布林肯 提到: 峰会后多名学者联名登文，呼吁各方克制\n学者 呼吁 via 布林肯 request: 各方克制")]
    [InlineData("《华尔街日报》称，参议员们联名致函法院，要求法院展开调查。", "华尔街日报 称: 参议员们联名致函法院，要求法院展开调查\n参议员们 要求 via 华尔街日报 request: 法院展开调查")]
    [InlineData("布林肯说，中国派出军舰，呼吁中国停止挑衅。", "布林肯 说: 中国派出军舰\n布林肯 呼吁 request: 中国停止挑衅")]
    public void Whoever_comes_out_with_words_in_those_told_goes_on_with_them(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("外传林剑是布林肯人马，林剑表示，自己没有联络布林肯。", "外传 外传: 林剑是布林肯人马\n林剑 表示: 自己没有联络布林肯")]
    [InlineData("据了解，林剑曾公开评论此事，有分析认为，当局的处理很不寻常。", "据了解 据了解: 林剑曾公开评论此事\n分析 认为: 当局的处理很不寻常")]
    [InlineData("此前传出可能获得援助的消息，指数上涨。", "传出 传出: 可能获得援助")]
    public void Hearsay_ends_with_its_thought(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("英国《金融时报》周五披露的苹果公司这份声明强调，公司尊重规则。", "苹果公司 强调 via 金融时报 @11-01: 公司尊重规则")]
    [InlineData("“央行需要新方法，”会议意见摘要中另一位委员称。", "委员 称 via 意见摘要 direct: 央行需要新方法")]
    [InlineData("美国有线电视新闻网引述一位不愿具名的官员透露，谈判破裂。", "官员 透露 via 美国有线电视新闻网: 谈判破裂")]
    [InlineData("路透社援引三名熟悉谈判情况的官员的话说，谈判破裂。", "官员 说 via 路透社: 谈判破裂")]
    [InlineData("芬兰商会的调查显示，企业悲观。根据调查，多数企业认为，形势严峻。", "芬兰商会 显示: 企业悲观\n芬兰商会 根据: 多数企业认为，形势严峻\n企业 认为 via 芬兰商会: 形势严峻")]
    public void Papers_and_media_carry_what_they_print_and_quote(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
