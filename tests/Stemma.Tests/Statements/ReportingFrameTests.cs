namespace Stemma.Tests.Statements;

/// <summary>Where reported words end, which verbs report, and whose clause a cue stands in; see <see cref="Ledger"/> for the notation.</summary>
public sealed class ReportingFrameTests
{
    [Theory]
    [InlineData("普京呼吁各国停火，并对局势表示关切。", "普京 呼吁 request: 各国停火\n普京 表示关切 warn: 局势")]
    [InlineData("普京感谢特朗普抽空会面，他并且转达了问候。", "普京 感谢 praise: 特朗普抽空会面")]
    [InlineData("有传言称朝鲜军队已经进驻，但照片没有日期。", "有传言 有传言称: 朝鲜军队已经进驻")]
    [InlineData("布林肯宣布参加竞选，当时距离投票只有三周。", "布林肯 宣布: 参加竞选")]
    [InlineData("布林肯宣布设立论坛，但成员都未敲定。", "布林肯 宣布: 设立论坛")]
    [InlineData("布林肯承诺增加援助，这一决定令盟友意外。", "布林肯 承诺 promise: 增加援助")]
    [InlineData("布林肯质疑对手的动机，并经常贬低他的能力。", "布林肯 质疑 ask: 对手的动机\n布林肯 贬低 accuse: 他的能力")]
    [InlineData("布林肯呼吁减少关税，并更有针对性。", "布林肯 呼吁 request: 减少关税，并更有针对性")]
    [InlineData("布林肯表示，援助会增加，但数额未定。", "布林肯 表示: 援助会增加，但数额未定")]
    [InlineData("布林肯表示在与王毅的会谈中，确认了合作的方向。", "布林肯 表示: 在与王毅的会谈中，确认了合作的方向")]
    [InlineData("布林肯担心的是，北京会扩大限制。", "布林肯 担心 warn: 北京会扩大限制")]
    public void Where_reported_words_end(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯在财政部宣布制裁的当天发表声明说：“情况十分严重。”", "布林肯 说 direct: 情况十分严重")]
    [InlineData("布林肯在商务部宣布制裁后不久发推文说：“我们不会容忍。”", "布林肯 说 direct: 我们不会容忍")]
    [InlineData("布林肯为盟友辩护，声称：“他们遵守了法律。”", "布林肯 声称 direct: 他们遵守了法律")]
    [InlineData("普京警告西方国家说，后果将很严重。", "普京 说: 后果将很严重")]
    [InlineData("特朗普批评拜登称，边境已经失控。", "特朗普 称: 边境已经失控")]
    [InlineData("楊潤雄回覆書面質詢表示，基金已經批出。", "楊潤雄 表示: 基金已經批出")]
    [InlineData("鲍威尔将于周二在国会作证，布雷纳德也将露面。", "")]
    [InlineData("特朗普下周将在大会上宣布，关税即日生效。", "")]
    [InlineData("行政命令（第13818号）设立了委员会。", "")]
    [InlineData("布林肯透露了更多细节。", "")]
    [InlineData("布林肯表示，不要急于指责任何一方。", "布林肯 表示: 不要急于指责任何一方")]
    [InlineData("外界很难预测结果，谈判还会继续。", "")]
    [InlineData("布林肯不得不承认，谈判已经失败。", "布林肯 承认 confirm: 谈判已经失败")]
    [InlineData("布林肯暗示双方会停火。", "布林肯 暗示: 双方会停火")]
    [InlineData("布林肯解释的内容没有公开。", "")]
    public void Which_verb_reports(string input, string expected)
    {
        var actual = string.Join('\n', Ledger.Of(input).Split('\n').Select(static line => System.Text.RegularExpressions.Regex.Replace(line, " @\\d\\d-\\d\\d", "")));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("俄罗斯和乌克兰当局于周日宣布应对无人机袭击。", "俄罗斯+乌克兰当局 宣布 @10-27: 应对无人机袭击")]
    [InlineData("美国、日本及许多欧洲国家今天联合呼吁中国尊重人权。", "美国+日本+欧洲国家 呼吁 @11-01 request: 中国尊重人权")]
    [InlineData("联合国以至一些美国官员都警告，危险没有过去。", "联合国+美国官员 警告 warn: 危险没有过去")]
    [InlineData("阿克西奥斯（Axios）援引多名以色列官员的话报道称，袭击可能在近期发生。", "以色列官员 称 via 阿克西奥斯: 袭击可能在近期发生")]
    [InlineData("广岛的受害者对于赢得选举的特朗普，呼吁“希望实现和平”。", "广岛的受害者 呼吁 direct request: 希望实现和平")]
    [InlineData("这一情报促使韩国总统尹锡悦召开紧急会议，谴责朝鲜的行动。", "尹锡悦 谴责 accuse: 朝鲜的行动")]
    [InlineData("外交部另一发言人汪文斌没有评论，只说案件仍在侦办中。", "汪文斌 说: 案件仍在侦办中")]
    [InlineData("石破茂还提及广东省深圳市发生的案件，传达了对侨民安全的担忧。", "石破茂 传达: 对侨民安全的担忧")]
    [InlineData("声明还对出口导弹的做法进行了谴责，并对转让核技术表示了严重关切。", "声明 进行了谴责 accuse: 出口导弹的做法\n声明 表示了严重关切 warn: 转让核技术")]
    [InlineData("石破茂对停火协议表示欢迎，称之为良好开端，但警告说，撤军尚需时日。", "石破茂 表示欢迎 praise: 停火协议\n石破茂 称之为: 良好开端\n石破茂 警告说 warn: 撤军尚需时日")]
    [InlineData("人事企划课课长小泽直正表示：“公司提供多种选项。”", "小泽直正 表示 direct: 公司提供多种选项")]
    [InlineData("民进党有立委批评说，小党没有资格。", "立委 批评说 accuse: 小党没有资格")]
    [InlineData("《人口研究报告》称，人口持续增长。", "人口研究报告 称: 人口持续增长")]
    [InlineData("《人口研究报告》称，人口持续增长。报告指，出生率下降。", "人口研究报告 称: 人口持续增长\n人口研究报告 指: 出生率下降")]
    [InlineData("路透社发表两篇评论批评特朗普。", "路透社 批评 accuse: 特朗普")]
    [InlineData("杜琪峯接受訪問。他笑著回應：「我想你比我更知道得多。」", "杜琪峯 回應 direct: 我想你比我更知道得多")]
    [InlineData("布林肯说，会谈顺利。斯塔默说，分歧还在。两位领导人都表示，合作会继续。", "布林肯 说: 会谈顺利\n斯塔默 说: 分歧还在\n布林肯+斯塔默 表示: 合作会继续")]
    [InlineData("布林肯面对台下的数百名议员表示，欧盟必须采取行动。", "布林肯 表示: 欧盟必须采取行动")]
    [InlineData("导演杜琪峯近日接受英国广播公司专访，直言自己没有遗憾。", "杜琪峯 直言 to 英国广播公司: 自己没有遗憾")]
    public void Whose_clause_it_is(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("在11月20日的选举中寻求连任的特朗普表示，谈判已经重启。", "特朗普 表示: 谈判已经重启")]
    [InlineData("特朗普10月30日表示，11月20日会再次投票。", "特朗普 表示 @10-30: 11月20日会再次投票")]
    public void A_day_to_come_is_not_the_day_of_speaking(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("“对科学来说，今天是伟大的一天，”布林肯说。", "布林肯 说 @11-01 direct: 对科学来说，今天是伟大的一天")]
    [InlineData("布林肯10月30日表示，谈判顺利。斯塔默也说，分歧不大。", "布林肯 表示 @10-30: 谈判顺利\n斯塔默 也说 @10-30: 分歧不大")]
    [InlineData("布林肯10月30日表示，谈判顺利。斯塔默日前说，分歧不大。", "布林肯 表示 @10-30: 谈判顺利\n斯塔默 说: 分歧不大")]
    public void The_day_in_the_words_and_in_the_same_breath(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("如果获批，布林肯估计，今年可以生产五批。", "布林肯 估计 estimate: 如果获批 … 今年可以生产五批")]
    [InlineData("为了确认效果，布林肯表示，试验将会继续。", "布林肯 表示: 为了确认效果 … 试验将会继续")]
    [InlineData("布林肯重申他的观点：“各方必须停火。”", "布林肯 重申 direct: 各方必须停火")]
    [InlineData("被问及如果川普要求会谈，普京说，他已经准备好。", "普京 说: 他已经准备好")]
    [InlineData("布林肯担心北京会扩大限制，普京告诉记者，这没有根据。", "布林肯 担心 warn: 北京会扩大限制\n普京 告诉: 这没有根据")]
    [InlineData("布林肯称特朗普是威胁，后来也将特朗普批评为“法西斯分子”。", "布林肯 称: 特朗普是威胁\n布林肯 批评为 direct accuse: 法西斯分子")]
    [InlineData("布林肯表示，局势严峻，对此进行强烈谴责。", "布林肯 表示: 局势严峻")]
    [InlineData("布林肯认为中国应该采取行动；而美国官员也已与北京对话。", "布林肯 认为: 中国应该采取行动")]
    public void Conditions_before_and_reports_behind(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("美国、韩国举行会谈，中国、朝鲜没有评论。美韩双方一致认为，中国应该发挥影响力。", "美国+韩国 一致认为: 中国应该发挥影响力")]
    [InlineData("法新社、路透社等报道称，油轮已经离港。", "法新社+路透社 称: 油轮已经离港")]
    [InlineData("巴基斯坦特使宣读声明，谴责任何干涉内政的行为。", "巴基斯坦特使 谴责 accuse: 任何干涉内政的行为")]
    [InlineData("中国大使张军对着德国、美国及英国批评他们的态度。", "张军 批评 accuse: 他们的态度")]
    [InlineData("今年7月，歌手Charlie XCX在平台上发帖支持贺锦丽，称她是“天才”。", "Charlie XCX 称 mixed: 她是“天才”")]
    [InlineData("蔡英文向蓬佩奥颁赠勋章，感谢他对台美关系的贡献。", "蔡英文 感谢 praise: 他对台美关系的贡献")]
    [InlineData("日本东京电力公司透露，向发生故障的反应堆插入了控制棒，确认反应堆已停止。", "东京电力公司 透露: 向发生故障的反应堆插入了控制棒\n东京电力公司 确认 confirm: 反应堆已停止")]
    [InlineData("泽连斯基表示，战斗标志着新篇章，此前，防长乌梅罗夫表示，发生了交战。", "泽连斯基 表示: 战斗标志着新篇章\n乌梅罗夫 表示: 发生了交战")]
    [InlineData("普京昨天率领代表团出席，呼吁美国解除制裁，他们认为，制裁有违人权。", "普京 呼吁 @10-31 request: 美国解除制裁\n普京 认为 @10-31: 制裁有违人权")]
    public void Who_goes_on_and_who_takes_over(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("委员会将这种交流视为重大威胁，但是分歧阻碍了调查。")]
    [InlineData("香港的增长只有1.8%，低于市场预期，令人质疑经济是否衰退。")]
    [InlineData("鲍威尔将于周二在多个国会委员会作证，布雷纳德也将露面。")]
    [InlineData("美国驻华使馆转发贴文，似是回击诋毁性言论。")]
    public void Nouns_and_plans_report_nothing(string input) => Assert.Equal("", Ledger.Of(input));

    [Theory]
    [InlineData("布林肯宣布参选，当时距离选举只有几天。", "布林肯 宣布: 参选")]
    [InlineData("布林肯形容她应对许多问题负责，并以口号反击。", "布林肯 形容: 她应对许多问题负责")]
    [InlineData("“敌人就是美国”，布林肯说，美国就是斗争对象。", "布林肯 说 mixed: 敌人就是美国 … 美国就是斗争对象")]
    [InlineData("葛天豪已经退休。在他三十多年的外交官生涯中，他曾派驻广州。他说，原则正确。", "葛天豪 说: 原则正确")]
    public void Short_deeds_descriptions_and_words_on_both_sides(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
