namespace Stemma.Tests.Statements;

/// <summary>Where the reporter takes over, whose the words are, and constructions that report without a verb of their own; see <see cref="Ledger"/> for the notation.</summary>
public sealed class WordsAndTheirOwnersTests
{
    [Theory]
    [InlineData("部长王强指出邻国已派兵，这一情报使局势再度紧张。", "王强 指出: 邻国已派兵")]
    [InlineData("部长王强说，他会认输；议员李明则重申担心选票造假，但没有提供证据。", "王强 说: 他会认输\n李明 重申: 担心选票造假")]
    [InlineData("部长王强重申对韩国的开放政策，韩国是重要的市场。", "王强 重申: 对韩国的开放政策")]
    [InlineData("港务局估计货船周五抵达，这些货船都装着粮食。", "港务局 估计 estimate: 货船周五抵达")]
    [InlineData("日本政府认为，谁当选都不会改变同盟，日本政府将在选后迅速行动。", "日本政府 认为: 谁当选都不会改变同盟")]
    [InlineData("部长王强表示不希望争端升级，并继续与邻国贸易。", "王强 表示: 不希望争端升级，并继续与邻国贸易")]
    [InlineData("部长王强强调他对邻国的支持，并经常提到港口的作用。", "王强 强调: 他对邻国的支持")]
    [InlineData("总统王强倡议举行峰会，经与各方磋商，达成共识。", "王强 倡议 request: 举行峰会")]
    [InlineData("部长王强谴责韩国试图挑衅，日本则是纵容。", "王强 谴责 accuse: 韩国试图挑衅，日本则是纵容")]
    [InlineData("部长王强说，节日里与朋友见面是传统，他又请议员李明转达问候。", "王强 说: 节日里与朋友见面是传统\n王强 请 request: 议员李明转达问候")]
    public void The_reporter_takes_over(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("据路透社报道，法案正在审议，预计议会下周表决。", "路透社 据: 法案正在审议，预计议会下周表决")]
    [InlineData("据官方透露，疫苗最快月底上市。", "官方 据: 疫苗最快月底上市")]
    [InlineData("据日媒报道，劳动力成本正在上升。", "日媒 据日媒报道: 劳动力成本正在上升")]
    [InlineData("根据韩国公司向监管机构提交的文件，公司去年亏损。", "韩国公司 根据: 公司去年亏损")]
    [InlineData("据《明报》报道，律师公会昨日声明，指该说法没有根据。", "律师公会 指 via 明报 @10-31: 该说法没有根据")]
    [InlineData("路透社周三引用四名知情人士提供的信息报道，谈判已经破裂。", "知情人士 报道 via 路透社 @10-30: 谈判已经破裂")]
    [InlineData("一名少女据称被多名男子殴打后死亡。", "据称 据称: 一名少女 … 被多名男子殴打后死亡")]
    [InlineData("据悉，部长王强就派兵一事表达“严重关切”。", "王强 表达“严重关切” via 据悉 warn: 派兵一事")]
    [InlineData("部长王强说，合作已经开始。韩国希望双方尽快签约。", "王强 说: 合作已经开始\n韩国 希望 via 王强 hope: 双方尽快签约")]
    public void Who_carries_the_words(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("施政报告提出，要试行新制度，局长李明期望，工商界积极参与。", "施政报告 提出: 要试行新制度\n李明 期望 hope: 工商界积极参与")]
    [InlineData("报告除了列举个案，也指出法律有漏洞。", "报告 指出: 法律有漏洞")]
    [InlineData("王强的办公室发表一份声明称，港口将开放。声明还强调，船只可以进港。", "办公室 称: 港口将开放\n办公室 强调: 船只可以进港")]
    [InlineData("李明说，他收到了内政部的信件。信中称，他的签证已被吊销。", "李明 说: 他收到了内政部的信件\n内政部 称: 他的签证已被吊销")]
    [InlineData("国防部提交给国会的一份报告称，舰队正在扩大。", "国防部 称: 舰队正在扩大")]
    [InlineData("知名企业“莉莉丝”发布通告称，有高层被拘留。", "莉莉丝 称: 有高层被拘留")]
    [InlineData("腾讯集团官方公众号发布消息，案件已经查清。", "腾讯集团 发布消息: 案件已经查清")]
    [InlineData("参议院共和党人拒绝表决，称听证会剥夺了选民的权利。", "参议院共和党人 称: 听证会剥夺了选民的权利")]
    [InlineData("青岛大学毕业的学者李明表示，成本正在上升。", "李明 表示: 成本正在上升")]
    [InlineData("上海YOUNG剧场宣布，取消演出。", "上海YOUNG剧场 宣布: 取消演出")]
    [InlineData("发言人林剑说，对手没有机会。对于总统王强能否当选，他认为结果难料。", "林剑 说: 对手没有机会\n林剑 认为: 结果难料")]
    public void Whose_words_they_are(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("在韩国政府宣布限制日本外交官在首尔的行动之后，日本政府表示将反制。", "韩国政府 宣布: 限制日本外交官在首尔的行动\n日本政府 表示: 将反制")]
    [InlineData("在投资者担心议会能否通过预算之际，部长王强辞职。", "投资者 担心 warn: 议会能否通过预算")]
    [InlineData("选民不信总统王强说过的“铁饭碗”。", "王强 说过 direct: 铁饭碗")]
    [InlineData("许多居民则有更深一层的担忧：工厂一旦关闭，镇子就会消亡。", "居民 担忧 warn: 工厂一旦关闭，镇子就会消亡")]
    [InlineData("议员李明高喊着“战斗”，挥舞拳头。", "李明 高喊 direct: 战斗")]
    [InlineData("部长王强形容会谈非常愉快。", "王强 形容: 会谈非常愉快")]
    [InlineData("部长王强说，合作有三点。|第二，指应加强合作。", "王强 说: 合作有三点\n王强 指: 应加强合作")]
    [InlineData("律师公会声明，该说法没有根据。", "律师公会 声明: 该说法没有根据")]
    [InlineData("港务局发布消息，去年有三艘船沉没。", "港务局 发布消息: 去年有三艘船沉没")]
    [InlineData("对于总统王强能否当选﹐局长李明认为，结果难料。", "李明 认为: 结果难料")]
    [InlineData("实验结果证实药物有效。", "")]
    [InlineData("依今天股价计算，公司市值已逾百亿。", "")]
    public void What_reports(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("部长王强周三访问首尔。|部长王强说，合作已经开始。", "王强 说 @10-30: 合作已经开始")]
    [InlineData("港务局周三公布计划。|发言人林剑在记者会上说，工程已经开始。", "林剑 说 @10-30: 工程已经开始")]
    [InlineData("港务局周三公布计划。|专家陈光说，工程太贵。", "陈光 说: 工程太贵")]
    [InlineData("部长王强周三访问首尔。|他周四回国。|部长王强说，合作已经开始。", "王强 说: 合作已经开始")]
    public void The_day_of_the_lead(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
