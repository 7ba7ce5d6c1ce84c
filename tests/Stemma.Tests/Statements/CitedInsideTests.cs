namespace Stemma.Tests.Statements;

/// <summary>Sources cited inside reported words, propositions that only date others, and quotations side by side; see <see cref="Ledger"/> for the notation.</summary>
public sealed class CitedInsideTests
{
    [Theory]
    [InlineData("布林肯表示，试射可能是为了施压，据报道，平壤部署了士兵。", "布林肯 表示: 试射可能是为了施压\n据报道 据报道: 平壤部署了士兵")]
    [InlineData("警方表示，根据法医报告，那名司机没有受伤。", "警方 表示: 根据法医报告，那名司机没有受伤\n法医报告 根据 via 警方: 那名司机没有受伤")]
    [InlineData("分析人士认为，特朗普宣称要提升关税，政策可能让通胀上升。", "分析人士 认为: 特朗普宣称要提升关税，政策可能让通胀上升\n特朗普 宣称 via 分析人士: 要提升关税，政策可能让通胀上升")]
    [InlineData("普京声称，五国都重视与俄罗斯的关系，都希望重启交往。", "普京 声称: 五国都重视与俄罗斯的关系，都希望重启交往")]
    public void Inside_the_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("普京政府上周宣布限制外交官的行动之后，布林肯表示，将采取反制措施。", "普京政府 宣布: 限制外交官的行动\n布林肯 表示: 将采取反制措施")]
    [InlineData("布林肯宣布制裁之后，各方保持沉默。", "")]
    [InlineData("布林肯宣布消息后，各方保持沉默。", "")]
    public void What_dates_another_clause(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯表示，“影响变小了很多”，“所有人都在等待新政府的到来”。", "布林肯 表示 direct: 影响变小了很多 … 所有人都在等待新政府的到来")]
    [InlineData("布林肯敦促日本正视事实，“美国将继续想尽办法，坚决保护自己的工厂和工人”。", "布林肯 敦促 request: 日本正视事实\n布林肯 - direct: 美国将继续想尽办法，坚决保护自己的工厂和工人")]
    public void Quotations_side_by_side(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯表示他们谈得不错，但还没有签字。", "布林肯 表示: 他们谈得不错，但还没有签字")]
    [InlineData("布林肯认为条约已经由众议院通过，这要看参议院的议程。", "布林肯 认为: 条约已经由众议院通过，这要看参议院的议程")]
    [InlineData("布林肯宣布设立论坛，这一决定令盟友意外。", "布林肯 宣布: 设立论坛")]
    [InlineData("布林肯承诺增加援助，但没有说明数额。", "布林肯 承诺 promise: 增加援助")]
    [InlineData("布林肯表示，计划不变，布林肯还与王毅谈到了贸易。", "布林肯 表示: 计划不变")]
    public void Who_goes_on_with_a_contrast(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("环球时报今天报导了普京10月30日在社交媒体的贴文。他表示，谈判没有意义。", "普京 表示 via 环球时报 @10-30: 谈判没有意义")]
    [InlineData("石破茂在新闻网站发表署名文章指出，要素长期存在。", "石破茂 指出: 要素长期存在")]
    [InlineData("日本夺取了控制权，并将此描述为“和平解放”。", "日本 描述为 direct: 和平解放")]
    [InlineData("这对夫妇表示，刚来的时候很不习惯。", "这对夫妇 表示: 刚来的时候很不习惯")]
    [InlineData("這名女子的家人也稱，她受了傷。", "家人 稱: 她受了傷")]
    public void Who_and_when(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Fact]
    public void A_described_speaker_is_mentioned_by_the_whole_phrase()
    {
        const string Text = "这名女子的家人也称，她受了伤。";
        var analysis = Engine.Analysis.Analyze(Ledger.Article(Text));
        var speaker = Assert.Single(Assert.Single(analysis.Statements).Speakers);
        Assert.Contains(analysis.Entities.Nominals, m => m.Entity == speaker && analysis.Article.Text.Slice(m.Span) == "这名女子的家人");
    }
}
