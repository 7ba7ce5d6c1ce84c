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
    [InlineData("英国《金融时报》周五披露的微软公司这份声明强调，公司尊重规则。", "微软公司 强调 via 金融时报 @11-01: 公司尊重规则")]
    [InlineData("“央行需要新方法，”会谈意见摘要中另一位代表称。", "另一位代表 称 via 意见摘要 direct: 央行需要新方法")]
    [InlineData("美国有线电视新闻网引述一位不愿具名的官员透露，谈判破裂。", "官员 透露 via 美国有线电视新闻网: 谈判破裂")]
    [InlineData("路透社援引三名熟悉谈判情况的官员的话说，谈判破裂。", "官员 说 via 路透社: 谈判破裂")]
    [InlineData("芬兰商会的调查显示，企业悲观。根据调查，多数企业认为，形势严峻。", "芬兰商会 显示: 企业悲观\n芬兰商会 根据: 多数企业认为，形势严峻\n企业 认为 via 芬兰商会: 形势严峻")]
    public void Papers_and_media_carry_what_they_print_and_quote(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("明报引述消息指出，人数已增加。", "消息 指出 via 明报: 人数已增加")]
    [InlineData("明报引述分析说，文件有助加强信心。", "分析 分析说 via 明报: 文件有助加强信心")]
    [InlineData("据法新社援引海关官员称，货物已被扣押。", "海关官员 据 via 法新社: 货物已被扣押")]
    [InlineData("媒体引述军方消息人士谈话透露，谈判破裂。", "军方消息人士 透露 via 媒体: 谈判破裂")]
    [InlineData("中央社引述德国之声（DW）消息，林剑认为，这不是新规定。", "林剑 认为 via 中央社+德国之声: 这不是新规定")]
    [InlineData("据联合早报报道，双方破裂。报道引述路透社及彭博社消息，林剑表示，中方反对。", "联合早报 据: 双方破裂\n林剑 表示 via 联合早报+路透社+彭博社: 中方反对")]
    [InlineData("路透社援引知情人士的话说，中国要求企业撤出。", "知情人士 说 via 路透社: 中国要求企业撤出\n中国 要求 via 路透社+知情人士 request: 企业撤出")]
    public void Media_quote_those_without_a_name_and_one_another_nearest_first(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("（德国之声中文网）据路透社报道，谈判破裂。", "路透社 据: 谈判破裂")]
    [InlineData("（德国之声中文网）根据媒体报道，谈判破裂。", "媒体 根据: 谈判破裂")]
    public void The_bracket_of_the_outlet_is_no_source(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("北京市中级人民法院作出判决。经法院审理查明，被告人收受现金。", "北京市中级人民法院 查明: 被告人收受现金")]
    [InlineData("经上海警方调查，被告人收受现金。", "上海警方 调查: 被告人收受现金")]
    [InlineData("经查，被告人收受现金。", "")]
    public void What_an_inquiry_found_is_the_word_of_whoever_held_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
