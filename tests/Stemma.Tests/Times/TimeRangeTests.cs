using Stemma.Times;

namespace Stemma.Tests.Times;

/// <summary>Ranges, times that open with a word far off, and times that are none. The clock stands at Friday, 1 November 2024.</summary>
public sealed class TimeRangeTests
{
    private static readonly DateOnly Clock = new(2024, 11, 1);

    [Theory]
    [InlineData("渡口周四上午7时至下午3时关闭。", "周四上午7时至下午3时=2024-10-31T07:00/2024-10-31T15:00")]
    [InlineData("渡口10月28日05时至12时关闭。", "10月28日05时至12时=2024-10-28T05:00/2024-10-28T12:00")]
    [InlineData("渡口周四晚上8点到10点半关闭。", "周四晚上8点到10点半=2024-10-31T20:00/2024-10-31T22:30")]
    [InlineData("渡口周四23时至2时关闭。", "周四23时至2时=2024-10-31T23:00/2024-11-01T02:00")]
    public void Reads_hours_from_to(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("2018年两国爆发摩擦以来，船少了。", "2018年=2018/..")]
    [InlineData("渡口自2022年2月挪威加入以来没有改建。", "2022年2月=2022-02")]
    [InlineData("他自2017年10月担任站长。", "自2017年10月=2017-10/..")]
    [InlineData("进入9月后，水位上涨。", "进入9月后=2024-09/..")]
    [InlineData("这是自2021年的改建之后第一次停航。", "2021年=2021")]
    public void Opens_where_the_clause_says_so(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("周末和假期人多。", "")]
    [InlineData("水位高峰期一般为5至7月。", "")]
    [InlineData("今日之渡口已经不同。", "")]
    [InlineData("夏天来这里划船。", "")]
    [InlineData("今年夏天来这里划船。", "今年夏天=2024-06/2024-08")]
    [InlineData("过去30年船少了。", "")]
    [InlineData("过去两年船少了。", "过去两年=2022-11/2024-11")]
    [InlineData("选举日当天停航。", "")]
    public void Leaves_out_what_no_calendar_tells(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("渡口年内改建。", "年内=2024")]
    [InlineData("直到六周前，渡口还没有改建。", "六周前=2024-W38")]
    [InlineData("中国大陆2011年公布白皮书。", "2011年=2011")]
    [InlineData("1月15日的投票可能会在3月底引发改选。", "1月15日=2025-01-15|3月底=2025-03")]
    public void Reads_what_stands_beside_other_words(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("渡口自107年開始改建。", "自107年開始=2018/..")]
    [InlineData("工程從明年起至115年止。", "明年起至115年止=2025/2026")]
    [InlineData("工程為民國106年至112年。", "民國106年至112年=2017/2023")]
    [InlineData("渡口在114年完工。", "114年=2025")]
    [InlineData("渡口有110年歷史。", "")]
    public void Reads_years_of_the_republic(string input, string expected) => Check(input, expected, "zh-Hant");

    private static void Check(string input, string expected, string language = "zh-Hans") => Assert.Equal(expected, string.Join('|', Engine.Analysis.Analyze(Clipping.Article(input, Clock, language)).Times
        .Where(t => t.Kind is TimeKind.Date or TimeKind.Time or TimeKind.Range)
        .Select(t => $"{input[t.Span.Start..t.Span.End]}={t.Value}")));
}
