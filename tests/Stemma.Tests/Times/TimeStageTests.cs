using Stemma.Articles;
using Stemma.Text;
using Stemma.Times;

namespace Stemma.Tests.Times;

/// <summary>What the words say and what day they mean. The clock stands at Friday, 1 November 2024, unless a case says otherwise.</summary>
public sealed class TimeStageTests
{
    private static readonly DateOnly Clock = new(2024, 11, 1);

    [Theory]
    [InlineData("周四", "周四=2024-10-31")]
    [InlineData("他周五说好。", "周五=2024-11-01")]
    [InlineData("他周六說好。", "周六=2024-10-26")]
    [InlineData("會議將於下週二舉行。", "下週二=2024-11-05")]
    [InlineData("他上星期五抵达。", "上星期五=2024-10-25")]
    [InlineData("他上个星期天抵达。", "上个星期天=2024-10-27")]
    [InlineData("本周三有雨。", "本周三=2024-10-30")]
    [InlineData("他们将于周一会面。", "周一=2024-11-04")]
    [InlineData("禮拜二停課。", "禮拜二=2024-10-29")]
    [InlineData("上上周三有雨。", "上上周三=2024-10-16")]
    [InlineData("上周有雨。", "上周=2024-W43")]
    [InlineData("上周末有雨。", "上周末=2024-10-26/2024-10-27")]
    [InlineData("周五（25日）有雨。", "周五（25日）=2024-10-25")]
    [InlineData("10月29日（周二）有雨。", "10月29日（周二）=2024-10-29")]
    [InlineData("他周三晚上抵达。", "周三晚上=2024-10-30")]
    [InlineData("如果他周二落败，就会离开。", "周二=2024-11-05")]
    [InlineData("2月将另一艘船送走。", "2月=2024-02")]
    [InlineData("周一至周三有雨。", "周一至周三=2024-10-28/2024-10-30")]
    public void Resolves_weekdays(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("特鲁多周六发表讲话。", "周六=2024-10-26")]
    [InlineData("1至3号机组停机。", "")]
    [InlineData("3号航站楼关闭。", "")]
    [InlineData("自2017年4月以后没有更新。", "自2017年4月以后=2017-04/..")]
    [InlineData("指数触及8月中来最高。", "8月中来=2024-08/..")]
    [InlineData("股市受11月大选的不确定性拖累大跌。", "11月=2024-11")]
    [InlineData("周日黎明发生爆炸。", "周日黎明=2024-10-27")]
    [InlineData("作业从8日上午9点半开始。", "8日上午9点半=2024-11-08T09:30")]
    [InlineData("衛生局上午發布新聞稿。", "上午=2024-11-01")]
    [InlineData("部長下午出席會議，晚間接受訪問。", "下午=2024-11-01|晚間=2024-11-01")]
    [InlineData("欧洲上午上扬。", "")]
    [InlineData("那是一个安静的晚上散步的人。", "")]
    [InlineData("投票当天可能没有结果。", "")]
    public void Numbers_of_things_open_ends_and_parts_of_the_day(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("31日抵达。", "31日=2024-10-31")]
    [InlineData("1日抵达。", "1日=2024-11-01")]
    [InlineData("投票5日举行。", "5日=2024-11-05")]
    [InlineData("他5日已离开。", "5日=2024-10-05")]
    [InlineData("30号抵达。", "30号=2024-10-30")]
    [InlineData("11月5日投票。", "11月5日=2024-11-05")]
    [InlineData("2022 年 5 月上任。", "2022 年 5 月=2022-05")]
    [InlineData("二〇一九年八月三日立约。", "二〇一九年八月三日=2019-08-03")]
    [InlineData("二零二零年立约。", "二零二零年=2020")]
    [InlineData("８月攻入该地。", "８月=2024-08")]
    [InlineData("12月通车。", "12月=2024-12")]
    [InlineData("今年3月开工。", "今年3月=2024-03")]
    [InlineData("去年底完工。", "去年底=2023")]
    [InlineData("去年年底完工。", "去年年底=2023-12")]
    [InlineData("2025年底完工。", "2025年底=2025-12")]
    [InlineData("年底完工。", "年底=2024-12")]
    [InlineData("疫苗最快2月底上市。", "2月底=2025-02")]
    [InlineData("自10月中旬以来没有下雨。", "自10月中旬以来=2024-10/..")]
    [InlineData("10月上旬开工。", "10月上旬=2024-10-01/2024-10-10")]
    [InlineData("10 月中旬开工。", "10 月中旬=2024-10-11/2024-10-20")]
    [InlineData("2月下旬开工。", "2月下旬=2024-02-21/2024-02-29")]
    [InlineData("上个月底离职。", "上个月底=2024-10")]
    [InlineData("本月16日开会。", "本月16日=2024-11-16")]
    [InlineData("11月第三周公布。", "11月第三周=2024-W47")]
    [InlineData("民國113年立法。", "民國113年=2024")]
    [InlineData("令和6年3月立法。", "令和6年3月=2024-03")]
    [InlineData("08年开工。", "08年=2008")]
    [InlineData("明年元旦开放进口。", "明年元旦=2025-01-01")]
    [InlineData("去年圣诞节停工。", "去年圣诞节=2023-12-25")]
    [InlineData("2020财年亏损。", "2020财年=2020")]
    [InlineData("美元指数周一上涨。", "周一=2024-10-28")]
    [InlineData("继八年前战胜甲之后，他又赢了。", "八年前=2016")]
    [InlineData("6 月份签约。", "6 月份=2024-06")]
    [InlineData("2024/11/05", "")]
    public void Resolves_dates(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("第三季度亏损。", "第三季度=2024-07/2024-09")]
    [InlineData("今年前三季度亏损。", "今年前三季度=2024-01/2024-09")]
    [InlineData("2023年前10个月亏损。", "2023年前10个月=2023-01/2023-10")]
    [InlineData("今年下半年多雨。", "今年下半年=2024-07/2024-12")]
    [InlineData("今年春季多雨。", "今年春季=2024-03/2024-05")]
    [InlineData("去年冬天多雪。", "去年冬天=2023-12/2024-02")]
    [InlineData("夏季多雨。", "夏季=2024-06/2024-08")]
    [InlineData("人们要熬过冬天。", "冬天=2024-12/2025-02")]
    [InlineData("上世纪90年代开工。", "上世纪90年代=1990/1999")]
    [InlineData("1990年代开工。", "1990年代=1990/1999")]
    [InlineData("2021年年中通车。", "2021年年中=2021-06")]
    [InlineData("过去一年雨水很多。", "过去一年=2023-11/2024-11")]
    [InlineData("未来两年不加薪。", "未来两年=2024-11/2026-11")]
    [InlineData("两年前开工。", "两年前=2022")]
    [InlineData("三个月前开工。", "三个月前=2024-08")]
    [InlineData("10月16日开会。他两天前抵达。", "10月16日=2024-10-16|两天前=2024-10-14")]
    [InlineData("若从10月1日起隔离，14天后解除。", "从10月1日起=2024-10-01/..|14天后=2024-10-15")]
    public void Resolves_spans_of_time(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("10月8日至13日间抵达。", "10月8日至13日间=2024-10-08/2024-10-13")]
    [InlineData("10月22日至24日访问。", "10月22日至24日=2024-10-22/2024-10-24")]
    [InlineData("22至24日访问。", "22至24日=2024-10-22/2024-10-24")]
    [InlineData("2018年到2020年間旱災不斷。", "2018年到2020年間=2018/2020")]
    [InlineData("2010-2014年多雨。", "2010-2014年=2010/2014")]
    [InlineData("1-3月亏损。", "1-3月=2024-01/2024-03")]
    [InlineData("2023年12月至2月多雪。", "2023年12月至2月=2023-12/2024-02")]
    [InlineData("去年8月起供货。", "去年8月起=2023-08/..")]
    [InlineData("自2014年以来多雨。", "自2014年以来=2014/..")]
    [InlineData("从9月中至今多雨。", "从9月中至今=2024-09/..")]
    [InlineData("从今年开始供货。", "从今年开始=2024/..")]
    [InlineData("检方5日起诉三人。", "5日=2024-11-05")]
    [InlineData("自2022年2月开工以来，多雨。", "2022年2月=2022-02")]
    [InlineData("自從2022年2月開工，多雨。", "自從2022年2月=2022-02/..")]
    [InlineData("自 1948 年在友人的帮助下开店以来，多雨。", "自 1948 年=1948/..")]
    [InlineData("他来自2012年的剧组。", "2012年=2012")]
    [InlineData("外长上月来访。", "上月=2024-10")]
    [InlineData("自上世纪八九十年代以来多雨。", "自上世纪八九十年代以来=1980/..")]
    [InlineData("5、6月期间多雨。", "5、6月期间=2024-05/2024-06")]
    [InlineData("2019及2020年立法。", "2019及2020年=2019/2020")]
    [InlineData("周二、周三停工。", "周二=2024-10-29|周三=2024-10-30")]
    [InlineData("3、8月停工。", "3=2024-03|8月=2024-08")]
    [InlineData("一周后（19日）宣判。", "19日=2024-11-19")]
    public void Resolves_ranges(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("今天开会，昨天报到，明天散会。", "今天=2024-11-01|昨天=2024-10-31|明天=2024-11-02")]
    [InlineData("10月3日开会，当天散会，次日返程。", "10月3日=2024-10-03|当天=2024-10-03|次日=2024-10-04")]
    [InlineData("周二开会。同一天散会。", "周二=2024-10-29|同一天=2024-10-29")]
    [InlineData("他2021年1月6日开店，1月6日的火灾后歇业。", "2021年1月6日=2021-01-06|1月6日=2021-01-06")]
    [InlineData("他2019年入学，同年9月转校。", "2019年=2019|同年9月=2019-09")]
    [InlineData("2019年6月9日下雨，6月12日放晴。", "2019年6月9日=2019-06-09|6月12日=2019-06-12")]
    [InlineData("他在10月2日的记者会上说：“今天很好。”", "10月2日=2024-10-02|今天=2024-10-02")]
    public void Follows_the_text(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("31日下午3时抵达。", "31日下午3时=2024-10-31T15:00")]
    [InlineData("今天15点30分抵达。", "今天15点30分=2024-11-01T15:30")]
    [InlineData("昨晚8時許抵达。", "昨晚8時許=2024-10-31T20:00")]
    [InlineData("周四上午 10:30 抵达。", "周四上午 10:30=2024-10-31T10:30")]
    [InlineData("凌晨2点半抵达。", "凌晨2点半=2024-11-01T02:30")]
    public void Resolves_times_of_day(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("近年来多雨。")]
    [InlineData("目前无雨。")]
    [InlineData("近几个月多雨。")]
    [InlineData("未来几天有雨。")]
    [InlineData("停工三个月。")]
    [InlineData("使用可能在十年以后。")]
    [InlineData("今日俄罗斯报道了比赛。")]
    [InlineData("售价500日元。")]
    [InlineData("他连续3日缺席。")]
    [InlineData("每周三次训练。")]
    [InlineData("日本周边有雨。")]
    [InlineData("他住5号楼。")]
    [InlineData("提出三点建议。")]
    [InlineData("孩子读三年级。")]
    [InlineData("© 2024年某社版权所有")]
    [InlineData("他当年很年轻。")]
    [InlineData("有朝一日他会回来。")]
    [InlineData("即日本海一带。")]
    [InlineData("他在3号站台等车。")]
    [InlineData("他被处以行政拘留5日的处罚。")]
    [InlineData("B-52飞抵。")]
    [InlineData("16至85岁人群可接种。")]
    public void Leaves_out_what_points_nowhere(string input) => Check(input, "");

    [Fact]
    public void Knows_nothing_of_today_without_a_clock()
    {
        var times = Find("昨天下雨，2019年3月放晴。", null);
        Assert.Equal([null, "2019-03"], times.Select(t => t.Value));
    }

    private static void Check(string input, string expected) => Assert.Equal(expected, string.Join('|', Find(input, Clock)
        .Where(t => t.Kind is TimeKind.Date or TimeKind.Time or TimeKind.Range)
        .Select(t => $"{input[t.Span.Start..t.Span.End]}={t.Value}")));

    private static IReadOnlyList<TimeExpression> Find(string input, DateOnly? clock) => Engine.Analysis.Analyze(Clipping.Article(input, clock)).Times;
}
