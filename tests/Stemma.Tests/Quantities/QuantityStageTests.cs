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
    [InlineData("新疆常住人口从2181.58万人上升至2486.76万人，增加305.18万人，增长13.99%。", "新疆常住人口|新疆常住人口|新疆常住人口|新疆常住人口")]
    [InlineData("人口出生率(10.69‰)与全国出生率（10.94‰）持平。", "人口出生率|全国出生率")]
    [InlineData("这一区域占该国海岸线的20%。", "海岸线")]
    [InlineData("議席數由32個減至24個。", "議席數|議席數")]
    [InlineData("竞选电视广告投入就超过了10亿美元。", "竞选电视广告投入")]
    [InlineData("美元指数上涨0.65%，报93.559。", "美元指数|美元指数")]
    [InlineData("三位台湾青年发言。", "台湾青年")]
    [InlineData("两位前副总统出席。", "前副总统")]
    [InlineData("美元指数触及八月中以来最高，尾盘上涨0.65%，报93.559。", "美元指数|美元指数")]
    [InlineData("最大高度为 7000 公里（4350 英里）。", "最大高度|最大高度")]
    [InlineData("导弹的飞行距离可能达到 15000 公里。", "导弹的飞行距离")]
    [InlineData("其威力是后者的 10 倍。", "威力")]
    [InlineData("政策利率下调25个基点。", "政策利率")]
    [InlineData("基准利率将跌至4.5%至4.75%区间。", "基准利率")]
    [InlineData("原油期货最新报每桶39.27美元，上涨0.13%。", "原油期货|原油期货")]
    [InlineData("日经指数反弹421.23点。", "日经指数")]
    [InlineData("指数（TOPIX）上涨20.00点至2664.26点。", "指数|指数")]
    [InlineData("失业人数较以往下降20%。", "失业人数")]
    [InlineData("公司营收与去年相比增长5%。", "公司营收")]
    [InlineData("偷渡客人数，最多只有3人。", "偷渡客人数")]
    [InlineData("新增病例8例，上海4例，广东2例。", "新增病例|新增病例|新增病例")]
    [InlineData("英国的提议中有九个被接受。", "英国的提议")]
    [InlineData("可用于减税的数千亿美元不见了。", "减税")]
    [InlineData("星级饭店复业率达91%。", "星级饭店复业率")]
    [InlineData("居民收入在2000元以下。", "居民收入")]
    [InlineData("韩国新增病例连续4天降至300例以下。", "韩国新增病例")]
    [InlineData("水泥公司资金净流出10亿元。", "水泥公司资金")]
    [InlineData("制造业采购经理人指数升至51.5，高于预估中值51.2和上月的51。", "制造业采购经理人指数|制造业采购经理人指数|制造业采购经理人指数")]
    [InlineData("该国经济在截至3月的本财年将萎缩5.6%。", "经济")]
    [InlineData("家庭消费主体，70%是女性。", "家庭消费主体")]
    [InlineData("网络音乐公司营业收入87.5亿元。", "网络音乐公司营业收入")]
    [InlineData("资本额不低于50亿元人民币（10亿新元）。", "资本额|资本额")]
    [InlineData("营业收入427亿元（人民币，下同，86亿新元），同比增长34%。", "营业收入|营业收入|营业收入")]
    [InlineData("首批申请搬迁补助的企业近九十家。", "首批申请搬迁补助的企业")]
    [InlineData("与比赛有关的官员和其他人员的人数可能会减少15%。", "与比赛有关的官员和其他人员的人数")]
    [InlineData("他会将商品税率定在20%。", "商品税率")]
    [InlineData("纽约股票指数期货走势动荡，在上涨0.7%后回落。", "纽约股票指数期货")]
    public void Counts_what_stands_before_ranges_brackets_and_shares(string input, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(input).Select(q => q.Counted is { } counted ? input[counted.Start..counted.End] : "-")));

    [Theory]
    [InlineData("指数收报18203.5。", "18203.5=18203.5")]
    [InlineData("指数报93.559。", "93.559=93.559")]
    [InlineData("采购经理人指数升至51.2，高于8月的51.0。", "51.2=51.2|51.0=51")]
    [InlineData("制造业PMI从54.0降至53.1。", "54.0=54|53.1=53.1")]
    [InlineData("版本升级为2.0。", "")]
    [InlineData("保守派以6比3占多数。", "6=6")]
    public void Quotes_and_majorities_need_no_unit(string input, string expected) => Check(input, expected);

    [Theory]
    [InlineData("8000名朝鲜士兵抵达。", "朝鲜士兵")]
    [InlineData("80%的受访学生同意。", "受访学生")]
    [InlineData("两名涉嫌共谋的公民被捕。", "涉嫌共谋的公民")]
    [InlineData("12名偷渡港人被捕。", "偷渡港人")]
    [InlineData("5名家属聘请的律师退出。", "家属聘请的律师")]
    [InlineData("失业率上升到8%。", "失业率")]
    [InlineData("死亡人数升至40人。", "死亡人数")]
    [InlineData("志愿者中有94人确诊。", "志愿者")]
    [InlineData("举行了三次会晤。", "会晤")]
    [InlineData("出动10架飞机和3艘渔船。", "飞机|渔船")]
    [InlineData("增加10架飞机，其中3架起飞。", "飞机|飞机")]
    [InlineData("提供10毫米和20毫米钢板。", "钢板|钢板")]
    [InlineData("事故造成12人死亡。", "死亡")]
    [InlineData("近80%学生同意，60%表示反对。", "学生|学生")]
    [InlineData("代表2300万人民。", "人民")]
    [InlineData("164例新冠确诊病例。", "新冠确诊病例")]
    [InlineData("警方搜查四名中国驻澳记者的住所。", "中国驻澳记者")]
    [InlineData("禁止举行五十人以上的文化活动。", "文化活动")]
    [InlineData("共有38国签署条约。", "签署条约")]
    [InlineData("敌军拿下两个村庄马克西莫夫。", "村庄")]
    [InlineData("数百万对体制失望的选民投票。", "对体制失望的选民")]
    [InlineData("数百名示威者抗议总统来访。", "示威者")]
    [InlineData("数百名执政党的工作人员到场。", "执政党的工作人员")]
    [InlineData("他发表数千条推文。", "推文")]
    [InlineData("四名知情人士证实。", "知情人士")]
    [InlineData("先后发现2名无症状感染者。", "无症状感染者")]
    [InlineData("她指12人非法越境。", "人")]
    [InlineData("收到的简历90%来自军方。", "简历")]
    [InlineData("共有2架轰6机、8架歼16机以及4架歼-11战机进入空域。", "轰6机|歼16机|歼-11战机")]
    [InlineData("政府批准10万亿元的经济振兴计划，授权举债。", "经济振兴计划")]
    [InlineData("用户最多可以喝5杯咖啡或其他饮料。", "咖啡或其他饮料")]
    [InlineData("物价将升向2%的目标。", "物价")]
    [InlineData("约65%华人支持甲党，约35%支持乙党。", "华人|华人")]
    [InlineData("法案以6比3的多数通过。", "多数")]
    [InlineData("工厂每年得到45亿美元的减税。", "减税")]
    [InlineData("产量相当于8%的总产出。", "总产出")]
    [InlineData("两宗疑似致死案引发愤怒。", "疑似致死案")]
    [InlineData("超过8000万选民投票，还有数千万人在等。", "选民|选民")]
    [InlineData("他有三个孩子，妻子和两个孩子在家。", "孩子|孩子")]
    [InlineData("耗资38亿美元的豪华度假和休闲项目。", "豪华度假和休闲项目")]
    [InlineData("这些保护对500万人重要。", "人")]
    [InlineData("损失恐有32亿欧元之巨。", "损失")]
    [InlineData("该国禁用118款外国手机应用程序，引起批评。", "外国手机应用程序")]
    [InlineData("该国又禁止了12个移动应用，没有说明。", "移动应用")]
    [InlineData("公司查处了两宗舞弊贪腐违法案件。", "舞弊贪腐违法案件")]
    [InlineData("会议作出了三项重大决定，没有公布。", "重大决定")]
    [InlineData("近百名生活在该市及周边地区的居民游行。", "生活在该市及周边地区的居民")]
    [InlineData("数千名警察周日出动。", "警察")]
    [InlineData("该公司研发的两款灭活疫苗，已经上市。", "灭活疫苗")]
    [InlineData("该国共有22项非物质文化遗产。", "非物质文化遗产")]
    [InlineData("政府发行1兆元特别国债。", "特别国债")]
    [InlineData("他曾两度出任市长。", "出任市长")]
    [InlineData("利用遍布全球的20个「收集点」建立资料库。", "收集点")]
    [InlineData("两国之间有长达3488公里的“控制线”。", "控制线")]
    [InlineData("集团仍有7067亿元（1418亿新元）债务待偿。", "债务|债务")]
    [InlineData("8名学童中有3人的样本呈阳性。", "学童|学童")]
    [InlineData("现场死亡2人。", "死亡")]
    [InlineData("车祸造成8死11伤。", "死|伤")]
    [InlineData("批准的三支疫苗，甲公司占了两支。", "疫苗|疫苗")]
    [InlineData("全市疫苗配额有73万剂，目前送到数量为30万剂。", "全市疫苗配额|全市疫苗配额")]
    public void Finds_what_is_counted(string input, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(input).Select(q => q.Counted is { } counted ? input[counted.Start..counted.End] : "-")));

    [Theory]
    [InlineData("根据挪威渔业和水产联合会，罢工使产量下降8%。", "挪威渔业和水产联合会")]
    [InlineData("在上述芬兰全国商业总会的调查中，近一半企业亏损。", "芬兰全国商业总会")]
    [InlineData("罢工使产量下降8%。", "")]
    [InlineData("芬兰商会的调查显示，企业普遍悲观。近一半打算裁员。", "芬兰商会")]
    [InlineData("芬兰商会预期政府会公布新计划。其中包括发行12亿元国债。", "芬兰商会")]
    [InlineData("芬兰商会说企业悲观。近一半打算裁员。", "")]
    [InlineData("在芬兰，近一半企业亏损。", "")]
    public void Attributes_to_what_the_sentence_is_grounded_on(string input, string expected)
    {
        var analysis = Engine.Analysis.Analyze(Clipping.Article(input, new DateOnly(2024, 11, 1)));
        Assert.Equal(expected, string.Join('|', Assert.Single(analysis.Quantities).AccordingTo.Select(e => analysis.Entities.Entities[e].Name)));
    }

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
