namespace Stemma.Tests.Statements;

/// <summary>The whole phrase that names or describes whoever speaks; see <see cref="Ledger"/> for the notation.</summary>
public sealed class SpeakerPhrasesTests
{
    [Theory]
    [InlineData("有法国葡萄酒商说，关税下调是好消息。", "法国葡萄酒商 说: 关税下调是好消息")]
    [InlineData("有來自福建的茶葉採購公司代表，到展區參觀，指運費過高。", "茶葉採購公司代表 指: 運費過高")]
    [InlineData("来自北欧及波兰的军事专家们估计，部队已经集结。", "军事专家们 估计 estimate: 部队已经集结")]
    [InlineData("一些养猪户表示，饲料价格已经翻倍。", "养猪户 表示: 饲料价格已经翻倍")]
    public void Suffixes_and_origins_describe_people(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("国防部台北时间18日表示，演习已经结束。", "国防部 表示 @10-18: 演习已经结束")]
    [InlineData("国防部北京时间18日宣布，演习已经结束。", "国防部 宣布 @10-18: 演习已经结束")]
    public void A_clock_is_no_speaker(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("丰田公司公布业绩，但英国的销量下降。该公司表示，工厂下月复工。", "丰田公司 表示: 工厂下月复工")]
    [InlineData("丰田公司推出订购服务，就像Netflix的用户一样。该公司表示，工厂下月复工。", "丰田公司 表示: 工厂下月复工")]
    [InlineData("财政部和丰田公司签约。法国关注此事。该国表示，关税不变。", "法国 表示: 关税不变")]
    public void A_body_is_taken_up_by_its_kind(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("德国总理朔尔茨抵达柏林。现任总理宣布解除部长职务。", "朔尔茨 宣布: 解除部长职务")]
    [InlineData("前总理默克尔抵达柏林。现任总理宣布解除部长职务。", "现任总理 宣布: 解除部长职务")]
    public void An_office_is_its_holders(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("法国国会和行政部门知情人士透露，军售案即将获批。", "法国国会和行政部门知情人士 透露: 军售案即将获批")]
    [InlineData("美国国会和布林肯透露，军售案即将获批。", "美国国会+布林肯 透露: 军售案即将获批")]
    public void Bodies_joined_before_people_modify_them(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("朝日新闻周五刊登东京大学教授石破茂的文章称，谈判已经破裂。", "石破茂 称 via 朝日新闻 @11-01: 谈判已经破裂")]
    public void Whoever_prints_an_article_carries_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("民意调查刚刚结束，约54%的人希望选举提前举行。", "")]
    [InlineData("三分之二的选民认为选举应该提前举行。", "")]
    [InlineData("选民希望选举提前举行。", "选民 希望 hope: 选举提前举行")]
    public void A_share_of_those_asked_is_no_speaker(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("特朗普在选举中胜出，预计将延续强硬政策。", "")]
    [InlineData("布林肯说，协议已经达成，预计将于周五签署。", "布林肯 说: 协议已经达成\n布林肯 预计 estimate: 将于周五签署")]
    public void An_outlook_is_the_reporters(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("石破茂7日会见布林肯，双方同意扩大贸易。布林肯在会后透露了上述消息。", "布林肯 透露: 石破茂7日会见布林肯，双方同意扩大贸易")]
    [InlineData("两国周五签署协议。多名政府相关人士周四透露了该消息。", "政府相关人士 透露 @10-31: 两国周五签署协议")]
    [InlineData("布林肯表示，协议有效。布林肯在会后作出上述表示。", "布林肯 表示: 协议有效")]
    [InlineData("两国周五签署协议。法国外交部没有透露上述消息。", "")]
    public void A_sentence_can_say_who_told_the_one_before(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("根据中国2011年发表的《中国的和平之路》白皮书，核心利益包括六项。", "中国的和平之路 根据: 核心利益包括六项")]
    [InlineData("周二公布的会议纪要援引一位委员的话称，通胀难以控制。", "委员 称 via 会议纪要 @10-29: 通胀难以控制")]
    public void A_text_speaks_or_carries(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("石破茂猛烈抨击德国总理朔尔茨。", "")]
    [InlineData("布林肯感谢电话中心的志愿者。", "")]
    [InlineData("石破茂猛烈抨击德国总理朔尔茨背弃盟友。", "石破茂 猛烈抨击 accuse: 德国总理朔尔茨背弃盟友")]
    [InlineData("布林肯批评德国的计划。", "布林肯 批评 accuse: 德国的计划")]
    public void Whom_the_words_are_meant_for_is_not_what_was_said(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("石破茂表达了与韩国展开合作的意愿。", "石破茂 表达: 与韩国展开合作的意愿")]
    [InlineData("据新华社报道，石破茂在会谈中表达了与韩国展开合作的意愿。", "石破茂 表达 via 新华社: 与韩国展开合作的意愿")]
    [InlineData("石破茂提到自从政策公布后，订单不断增加。", "石破茂 提到: 自从政策公布后，订单不断增加")]
    public void Wills_and_times_belong_to_the_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("政府力争登录的“茶道”预计在明年接受审查。", "")]
    [InlineData("指数高于路透社调查预估中值51。", "")]
    [InlineData("这是美国宣布这一决定后盟国首次召开会议。", "")]
    [InlineData("美国宣布这一决定将于周五生效。", "美国 宣布: 这一决定将于周五生效")]
    public void What_only_looks_like_reported_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯指出，若各方不采取措施，估计局势会恶化。", "布林肯 指出: 若各方不采取措施，估计局势会恶化")]
    [InlineData("布林肯指出，对方的侵略性与破坏性回应，反映其意图。", "布林肯 指出: 对方的侵略性与破坏性回应，反映其意图")]
    public void Conditions_and_nouns_start_nothing(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
