using System.Globalization;
using Stemma.Quantities;
using Stemma.Tests.Times;

namespace Stemma.Tests.Quantities;

/// <summary>Numbers that measure: text = value, upper value, modifier, and what is counted.</summary>
public sealed class QuantityStageTests
{
    [Theory]
    [InlineData("那里有1万2千名士兵。", "1万2千名=12000")]
    [InlineData("那里有1萬2千名士兵。", "1萬2千名=12000")]
    [InlineData("那里有11,000 名士兵。", "11,000 名=11000")]
    [InlineData("那里有１２名士兵。", "１２名=12")]
    [InlineData("订购5,000万剂疫苗。", "5,000万剂=50000000")]
    [InlineData("订购1亿3000万剂疫苗。", "1亿3000万剂=130000000")]
    [InlineData("耗资1.52 万亿韩元。", "1.52 万亿韩元=1520000000000")]
    [InlineData("耗資3兆5千億元。", "3兆5千億元=3500000000000")]
    [InlineData("那里有一百零五名士兵。", "一百零五名=105")]
    [InlineData("那里有三百五十二名士兵。", "三百五十二名=352")]
    [InlineData("那里有二〇〇名士兵。", "二〇〇名=200")]
    [InlineData("那里有十二名士兵。", "十二名=12")]
    [InlineData("那里有两千名士兵。", "两千名=2000")]
    [InlineData("那里有百万名士兵。", "百万名=1000000")]
    [InlineData("产量增加三点五倍。", "三点五倍=3.5")]
    [InlineData("人口达2300万。", "达2300万=23000000", true)]
    public void Reads_numerals(string input, string expected, bool loose = false) => Check(input, expected, loose: loose);

    [Theory]
    [InlineData("失业率为34.5%。", "34.5%=34.5")]
    [InlineData("失业率为百分之三十。", "百分之三十=30")]
    [InlineData("失业率为百分之12.5。", "百分之12.5=12.5")]
    [InlineData("增速跌至-4.9%。", "-4.9%=-4.9")]
    [InlineData("三分之二的学生缺席。", "三分之二=0.6667")]
    [InlineData("一半学生缺席。", "一半=0.5")]
    [InlineData("有三成学生缺席。", "三成=30")]
    [InlineData("兩成五學生缺席。", "兩成五=25")]
    [InlineData("利率上调25个基点。", "25个基点=25")]
    [InlineData("指数下跌312点。", "312点=312")]
    [InlineData("产量为去年的5倍。", "5倍=5")]
    public void Reads_shares(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("1500至2000名学生参加。", "1500至2000名=1500-2000")]
    [InlineData("2到3万名学生参加。", "2到3万名=20000-30000")]
    [InlineData("三四百名学生参加。", "三四百名=300-400")]
    [InlineData("十七八名学生参加。", "十七八名=17-18")]
    [InlineData("税率为5%至10%。", "5%至10%=5-10")]
    [InlineData("罚款100万至200万美元。", "100万至200万美元=1000000-2000000")]
    [InlineData("百分之十到百分之二十的学生缺席。", "百分之十到百分之二十=10-20")]
    public void Reads_ranges(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("约有8,000名学生。", "约有8,000名=8000 Approx")]
    [InlineData("大約500名學生。", "大約500名=500 Approx")]
    [InlineData("500名左右的学生。", "500名左右=500 Approx")]
    [InlineData("超过1万3千个集装箱。", "超过1万3千个=13000 Over")]
    [InlineData("一万多名学生。", "一万多名=10000 Over")]
    [InlineData("10多万名学生。", "10多万名=100000 Over")]
    [InlineData("40多个国家。", "40多个=40 Over")]
    [InlineData("十余名学生。", "十余名=10 Over")]
    [InlineData("十几名学生。", "十几名=10 Over")]
    [InlineData("数十名学生。", "数十名=10 Over")]
    [InlineData("數百名學生。", "數百名=100 Over")]
    [InlineData("上千名学生。", "上千名=1000 Over")]
    [InlineData("几千名学生。", "几千名=1000 Over")]
    [InlineData("好几百名学生。", "好几百名=100 Over")]
    [InlineData("数以千计的学生。", "数以千计=1000 Over")]
    [InlineData("成千上万的学生。", "成千上万=1000 Over")]
    [InlineData("最少有5名学生。", "最少有5名=5 Over")]
    [InlineData("路长12公里以上。", "12公里以上=12 Over")]
    [InlineData("路长12公里多。", "12公里多=12 Over")]
    [InlineData("半数以上学生缺席。", "半数以上=0.5 Over")]
    [InlineData("不到20名学生。", "不到20名=20 Under")]
    [InlineData("最多只有3人。", "最多只有3人=3 Under")]
    [InlineData("该党至少赢得了12个席位。", "12个=12 Over")]
    [InlineData("他们约占参与国人口的20%。", "20%=20 Approx")]
    [InlineData("用户最多可以喝5杯咖啡。", "5杯=5 Under")]
    [InlineData("过千人死亡。", "过千人=1000 Over")]
    [InlineData("高达 2000 美元的费用。", "高达 2000 美元=2000 Under")]
    [InlineData("不少于20名学生。", "不少于20名=20 Over")]
    [InlineData("近 50,000 名学生。", "近 50,000 名=50000 Near")]
    [InlineData("近百名学生。", "近百名=100 Near")]
    [InlineData("逾萬人參加。", "逾萬人=10000 Over")]
    [InlineData("附近5名学生。", "5名=5")]
    [InlineData("近五成学生。", "近五成=50 Near")]
    [InlineData("条约10个条款。", "10个=10")]
    [InlineData("至少一名学生缺席。", "至少一名=1 Over")]
    [InlineData("数百万对体制失望的学生。", "数百万=1000000 Over")]
    [InlineData("12门多管火箭炮。", "12门=12")]
    public void Reads_hedges(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("罚款100亿美元。", "100亿美元=10000000000")]
    [InlineData("罚款$2,000。", "$2,000=2000")]
    [InlineData("罚款US$500万。", "US$500万=5000000")]
    [InlineData("耗費新台幣255億元。", "新台幣255億元=25500000000")]
    [InlineData("约合60亿元人民币。", "约合60亿元人民币=6000000000 Approx")]
    public void Reads_money(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("这是第十六次会晤。")]
    [InlineData("他今年35岁。")]
    [InlineData("一名男子路过。")]
    [InlineData("他写了一个字。")]
    [InlineData("两国同意。")]
    [InlineData("三方同意。")]
    [InlineData("兩人同意。")]
    [InlineData("这三个国家同意。")]
    [InlineData("B-52飞抵。")]
    [InlineData("G7开会。")]
    [InlineData("5G手机上市。")]
    [InlineData("COVID-19蔓延。")]
    [InlineData("五角大楼开会。")]
    [InlineData("统一考试。")]
    [InlineData("十分重要。")]
    [InlineData("停工三个月。")]
    [InlineData("11月5日投票。")]
    [InlineData("他住唐宁街10号。")]
    [InlineData("一些学生缺席。")]
    [InlineData("这是两个独立的国家。")]
    [InlineData("这里有两个问题。")]
    [InlineData("千万不要打仗。")]
    [InlineData("他拾起一本书。")]
    [InlineData("2020大选在即。")]
    [InlineData("（編輯：某某）1131101")]
    [InlineData("他上百货公司。")]
    [InlineData("电子零件涨价。")]
    [InlineData("兩人受雇于公司。")]
    [InlineData("外贸将是两位数增长。")]
    [InlineData("确诊数名列全球前10名。")]
    [InlineData("")]
    public void Leaves_out_what_counts_nothing(string input) => Check(input, "");

    [Theory]
    [InlineData("指数收报18203.5。", "18203.5=18203.5")]
    [InlineData("指数报93.559。", "93.559=93.559")]
    [InlineData("采购经理人指数升至51.2，高于8月的51.0。", "51.2=51.2|51.0=51")]
    [InlineData("制造业PMI从54.0降至53.1。", "54.0=54|53.1=53.1")]
    [InlineData("版本升级为2.0。", "")]
    [InlineData("保守派以6比3占多数。", "6=6")]
    public void Quotes_and_majorities_need_no_unit(string input, string expected) => Check(input, expected);

    private static void Check(string input, string expected, bool loose = false)
    {
        var found = string.Join('|', Find(input).Select(q => $"{input[q.Span.Start..q.Span.End]}={Number(q)}"));
        if (loose)
        {
            Assert.EndsWith(expected[1..], found, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(expected, found);
    }

    private static string Number(Quantity quantity)
    {
        var value = quantity.Value.ToString(CultureInfo.InvariantCulture);
        var upper = quantity.Upper is { } u ? "-" + u.ToString(CultureInfo.InvariantCulture) : "";
        return value + upper + (quantity.Modifier == QuantityModifier.Exact ? "" : " " + quantity.Modifier);
    }

    private static IReadOnlyList<Quantity> Find(string input) => Engine.Analysis.Analyze(Clipping.Article(input, new DateOnly(2024, 11, 1))).Quantities;
}
