namespace Stemma.Tests.Quantities;

/// <summary>What is counted where the number has no noun of its own, or a noun that the word list does not know as one.</summary>
public sealed class CountedDeedsTests
{
    [Theory]
    [InlineData("预计有1.5亿人将会投票。", "投票")]
    [InlineData("数千人在旗帜下于首尔举行示威。", "举行示威")]
    [InlineData("数十人因该法被捕。", "被捕")]
    [InlineData("周末有接近10万人次在码头过关。", "过关")]
    [InlineData("两区合计有3人死亡。", "死亡")]
    [InlineData("学生中有3人死亡。", "学生")]
    [InlineData("当局寻找仍下落不明的数十人。", "下落不明")]
    [InlineData("警队救出逾4500人。", "救出")]
    [InlineData("一名水手三次感染新冠病毒，病情危险。", "感染新冠病毒")]
    [InlineData("各证交所共计成交93.0亿股。", "成交")]
    [InlineData("大火造成24人死亡，数十万人被疏散。", "死亡|疏散")]
    [InlineData("警员又搜查约30人。", "搜查")]
    [InlineData("全球103万人死于肺炎。", "死于肺炎")]
    public void Without_a_noun_what_is_done_is_counted(string input, string expected) => Assert.Equal(expected, Counted.In(input));

    [Theory]
    [InlineData("空军派出两架 E-2C 鹰眼空中预警机。", "E-2C 鹰眼空中预警机")]
    [InlineData("潜艇可使用六具21吋鱼雷管，发射鱼雷。", "21吋鱼雷管")]
    [InlineData("其中两个军演在南海举行。", "军演")]
    [InlineData("政府封禁118款中国应用程式包括游戏。", "中国应用程式")]
    [InlineData("检察机关受理52项有关涉嫌违反渔业法的诉讼。", "有关涉嫌违反渔业法的诉讼")]
    [InlineData("这座拥有300万人口、俯瞰红海的城市很小。", "人口")]
    [InlineData("对14%的选票进行的重新计票结束。", "选票")]
    [InlineData("报社撤离两名驻中国记者。", "驻中国记者")]
    [InlineData("4种COVID-19疫苗进入试验。", "COVID-19疫苗")]
    [InlineData("1300多万名护士很难组织起来。", "护士")]
    public void Words_that_the_list_cuts_apart_or_runs_together(string input, string expected) => Assert.Equal(expected, Counted.In(input));

    [Theory]
    [InlineData("法国的运输成本为90，越南略低，为64。", "法国的运输成本|法国的运输成本")]
    [InlineData("组织将法国的运输成本作为100的基数。", "法国的运输成本")]
    [InlineData("就业岗位增加66.1万，为三年以来的最小增幅，7月为增加148.9万。", "就业岗位|就业岗位")]
    [InlineData("人民币曾被允许贬至接近7.2兑美元。", "人民币")]
    [InlineData("比赛全程230公里。", "比赛全程")]
    [InlineData("位于首尔以东约100英里的哨所关闭。", "首尔以东")]
    [InlineData("病例数的比重已由2007年的12.3%上升到20.11%。", "病例数的比重|病例数的比重")]
    [InlineData("确诊病例已突破100万大关。", "确诊病例")]
    [InlineData("他上缴了犯罪所得人民币1050万元、美元2万元。", "犯罪所得|犯罪所得")]
    public void What_stands_before_the_number(string input, string expected) => Assert.Equal(expected, Counted.In(input));

    [Theory]
    [InlineData("二次感染很少见。", "")]
    [InlineData("他二度入狱。", "")]
    [InlineData("他两次入狱，很累。", "入狱")]
    public void Two_before_a_word_for_occasions_is_an_ordinal(string input, string expected) => Assert.Equal(expected, Counted.In(input));
}
