namespace Stemma.Tests.Statements;

/// <summary>Speakers who are known by a description, an office or a name that no list has.</summary>
public sealed class DescribedSpeakersTests
{
    [Theory]
    [InlineData("国会情报委员会主席表示，大使已经抵达。|国会情报委员会主席王强证实消息属实。", "王强 表示: 大使已经抵达\n王强 证实 confirm: 消息属实")]
    [InlineData("国会情报委员会主席表示，大使已经抵达。|国会情报委员会主席王强周四到场，国会情报委员会主席李明周五到场。", "国会情报委员会主席 表示: 大使已经抵达")]
    public void An_office_that_stands_before_one_name_elsewhere(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("部分学生和市民认为，票价过高。", "部分学生和市民 认为: 票价过高")]
    [InlineData("澳大利亚和英国媒体周二披露，主播曾转载消息。", "澳大利亚和英国媒体 披露 @10-29: 主播曾转载消息")]
    [InlineData("不少观点都认为，石破应顺道访美。", "不少观点 认为: 石破应顺道访美")]
    [InlineData("协调救援服务的单位表示，已有两人获救。", "单位 表示: 已有两人获救")]
    [InlineData("卷入是否雇用童工之争的企业表示，难以追踪棉花的来源。", "企业 表示: 难以追踪棉花的来源")]
    public void Groups(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("印度军方发表声明，批评邻国公然违反协议。该声明称，士兵试图接近前线阵地。", "印度军方 批评 accuse: 邻国公然违反协议\n印度军方 称: 士兵试图接近前线阵地")]
    [InlineData("法国外交部周三发表声明，对各方的说法作出回应。|声明说：“法国致力于合作”。", "法国外交部 说 @10-30 direct: 法国致力于合作")]
    [InlineData("世卫组织发表了一份长达四页的书面声明。这份声明强调，疫情正在好转。", "世卫组织 强调: 疫情正在好转")]
    [InlineData("法国外交部和欧盟发表联合声明。声明指出，发射违反决议。", "联合声明 指出: 发射违反决议")]
    [InlineData("包括法国在内的七国集团以及德国等发表声明。声明指出，发射违反决议。", "声明 指出: 发射违反决议")]
    public void A_declaration_is_the_word_of_the_one_who_issued_it(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("拜登会见记者时说，谈判仍在进行。", "拜登 说: 谈判仍在进行")]
    [InlineData("香港特首李家超会见传媒时表示，政府会依法办事。", "李家超 表示: 政府会依法办事")]
    [InlineData("法国外交部通报，大使已经抵达。", "法国外交部 通报: 大使已经抵达")]
    [InlineData("选举委员会说，投票率很高。", "选举委员会 说: 投票率很高")]
    [InlineData("加兰特被解雇后说，国家安全重要。", "加兰特 说: 国家安全重要")]
    [InlineData("经济学家李强引用数据说，失业率正在下降。", "李强 说: 失业率正在下降")]
    public void Whoever_meets_the_press_speaks(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("法国官员和分析人士表示，货船必须归还。", "法国")]
    [InlineData("法国官员和德国官员表示，货船必须归还。", null)]
    [InlineData("部分学生和市民认为，票价过高。", null)]
    public void A_group_belongs_to_the_state_that_its_parts_share(string input, string? owner)
    {
        var analysis = Engine.Analysis.Analyze(Ledger.Article(input));
        var speaker = analysis.Entities.Entities[analysis.Statements[0].Speakers[0]];
        Assert.True(speaker.Anonymous);
        Assert.Equal(owner, speaker.Of is { } of ? analysis.Entities.Entities[of].Name : null);
    }

    [Theory]
    [InlineData("美国国务院、网络安全办公室、美国国防部表示，视频是捏造的。", "美国国务院+美国国防部 表示: 视频是捏造的")]
    [InlineData("据路透社报道，曾任总理的石破茂出席仪式，谴责袭击破坏和平。", "路透社 据: 曾任总理的石破茂出席仪式，谴责袭击破坏和平\n石破茂 谴责 via 路透社 accuse: 袭击破坏和平")]
    public void Lists_with_an_unknown_item(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("食品和药物管理局表示，新药已经获批。", "食品和药物管理局 表示: 新药已经获批")]
    [InlineData("电子和信息技术部表示，应用程式将被封禁。", "电子和信息技术部 表示: 应用程式将被封禁")]
    [InlineData("美国“极光”公司作出澄清，保证保护用户隐私。", "极光 保证 promise: 保护用户隐私")]
    [InlineData("在岛上经营商店的植埜贵子（40岁）坦言：“我们担心油价上涨。”", "植埜贵子 坦言 direct: 我们担心油价上涨")]
    [InlineData("海洋研究理事会（Ocean Council）网络协调员布兰丁（Benjamin Blandin）周五接受访问时表示，这次部署意义重大。", "布兰丁 表示 @11-01: 这次部署意义重大")]
    [InlineData("欧洲能源和气候首席顾问斯科特·肯尼迪对此表示，这并不代表妥协。", "斯科特·肯尼迪 对此表示: 这并不代表妥协")]
    [InlineData("外交部发言人王强回应媒体采访称，活动十分正常。", "王强 称: 活动十分正常")]
    public void Names_that_no_list_has(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("王强受到检察机关的传唤，要求他说明账目。", "检察机关 要求 request: 他说明账目")]
    [InlineData("路透社发表文章引述分析人士的话，指责部署不利于和平。", "分析人士 指责 via 路透社 accuse: 部署不利于和平")]
    [InlineData("法新社13日发自里斯本的报道说，街上没有行人。", "法新社 说 @10-13: 街上没有行人")]
    [InlineData("《海军新闻》报道指出，部署还在计划。|报道指，舰队的组成仍未知。", "海军新闻 指出: 部署还在计划\n海军新闻 指: 舰队的组成仍未知")]
    [InlineData("《判决书》显示，检察院3月20日指控王强受贿。", "判决书 显示: 检察院3月20日指控王强受贿")]
    [InlineData("战争期间，该政党自称是唯一的和平力量。", "该政党 自称: 是唯一的和平力量")]
    public void Whoever_acts_behind_the_verb(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
