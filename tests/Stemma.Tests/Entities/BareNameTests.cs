namespace Stemma.Tests.Entities;

/// <summary>Bodies, forces and places named without their state, and names that stand beside what they belong to.</summary>
public sealed class BareNameTests
{
    [Theory]
    [InlineData("海军昨天接收新艇，空军没有参加。", "cna", "FORCE 海军, FORCE 空军")]
    [InlineData("海军昨天接收新艇。", "nhk", "")]
    [InlineData("特区政府已经提出意见。", "rthk", "ORG 特区政府")]
    [InlineData("台湾的船已经离港，海军没有出动。", "reuters", "STATE 台湾, FORCE 海军")]
    [InlineData("保守党失去多数，挪威议会解散。", "bbc", "ORG 保守党, ORG 挪威议会")]
    public void Belong_to_whom_the_article_is_about(string input, string outlet, string expected) => Assert.Equal(expected, EntityReader.Names(input, outlet));

    [Theory]
    [InlineData("这位共和党人没有投票。", "ORG 共和党")]
    [InlineData("渔船在东海作业。", "PLACE 东海")]
    [InlineData("美国歌手在麦迪逊演出。", "STATE 美国, PLACE 麦迪逊")]
    [InlineData("跨大西洋关系变冷。", "")]
    [InlineData("挪威军演结束了。", "STATE 挪威")]
    [InlineData("他去过芬兰北部和挪威海域。", "STATE 芬兰, STATE 挪威")]
    [InlineData("如果开战，美国会帮助挪威。", "STATE 美国, STATE 挪威")]
    [InlineData("美国会通过法案。", "ORG 美国会")]
    [InlineData("欧洲国家没有回应。", "OTHER 欧洲国家")]
    [InlineData("他住在美国威斯康星州首府麦迪逊。", "STATE 美国, PLACE 威斯康星州, PLACE 麦迪逊")]
    [InlineData("密歇根州民主党参议员没有回应。", "PLACE 密歇根州, ORG 民主党")]
    [InlineData("亚马逊和Meta升逾2%。", "ORG 亚马逊, ORG Meta")]
    [InlineData("渔民去过太原、大同和阳泉。", "PLACE 太原, PLACE 大同, PLACE 阳泉")]
    [InlineData("鉴于华盛顿和平壤的威胁，船没有出海。", "STATE 华盛顿, STATE 平壤")]
    [InlineData("他住在文图拉郡。", "PLACE 文图拉郡")]
    [InlineData("他住在通辽市扎鲁特旗。", "PLACE 通辽市, PLACE 扎鲁特旗")]
    [InlineData("“强大挪威”党没有回应。", "ORG “强大挪威”党")]
    [InlineData("「長夜」基金會沒有回應。", "ORG 「長夜」基金會")]
    [InlineData("法院判张某某三年，韩某甲两年，李某无罪。", "PERSON 张某某, PERSON 韩某甲, PERSON 李某")]
    [InlineData("他在张某些日子里。", "")]
    [InlineData("船属于某公司。", "")]
    [InlineData("世卫组织欧洲办公室没有回应。", "ORG 世卫组织欧洲办公室")]
    [InlineData("克里姆林宫和渔民没有谈成。", "STATE 克里姆林宫")]
    [InlineData("他在克里姆林宫见到渔民。", "PLACE 克里姆林宫")]
    [InlineData("船停在芬兰驻丹麦贸易办事处门前。", "ORG 芬兰驻丹麦贸易办事处")]
    [InlineData("他在山东大学经济学院教书。", "ORG 山东大学经济学院")]
    [InlineData("复旦大学国际问题研究院开会。", "ORG 复旦大学国际问题研究院")]
    [InlineData("工厂属于欧姆龙精密电子。", "ORG 欧姆龙精密电子")]
    [InlineData("他住在延安市志丹县。", "PLACE 延安市, PLACE 志丹县")]
    [InlineData("挪威科技、渔业与工业部没有回应。", "ORG 挪威科技、渔业与工业部")]
    public void Are_found_in_full(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("谈判受到北京的压力。", "STATE 北京")]
    [InlineData("船东屈服，北京的要求没有变。", "STATE 北京")]
    [InlineData("他走在北京的街头。", "PLACE 北京")]
    public void Capital_with_what_only_governments_have(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("船东在推特上表示不满。", "OTHER 推特")]
    [InlineData("推特表示不满。", "ORG 推特")]
    [InlineData("船东在推特上表示不满，推特删除了帖子。", "ORG 推特, ORG 推特")]
    [InlineData("渔民在社群媒体X发文。", "OTHER X")]
    [InlineData("渔民在X上写道，船已离港。", "OTHER X")]
    [InlineData("他去拍X光片。", "")]
    [InlineData("护卫舰“牧月”号已经离港。", "OTHER “牧月”号")]
    public void Platform_carries_words_or_acts(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));
}
