using Stemma.Articles;
using Stemma.Entities;
using Stemma.Text;

namespace Stemma.Tests.Entities;

/// <summary>What is named, what it is, and what stands around the name.</summary>
public sealed class EntityStageTests
{
    [Theory]
    [InlineData("法国和德国同意。", "STATE 法国, STATE 德国")]
    [InlineData("北韓與南韓會談。", "STATE 北韓, STATE 南韓")]
    [InlineData("他代表发展中国家讲话。", "")]
    [InlineData("这位德国人喜欢茶。", "")]
    [InlineData("中美两国会谈。", "")]
    [InlineData("这是其中一项。", "")]
    [InlineData("美方没有回应，俄方表示满意。", "STATE 美方, STATE 俄方")]
    [InlineData("美国政府没有回应。", "STATE 美国政府")]
    [InlineData("克里姆林宫否认此事。", "STATE 克里姆林宫")]
    [InlineData("首尔表示不满。", "STATE 首尔")]
    [InlineData("会议在首尔举行。", "PLACE 首尔")]
    [InlineData("代表团抵达平壤。", "PLACE 平壤")]
    [InlineData("他们敦促北京让步。", "STATE 北京")]
    [InlineData("北京市民排队买菜。", "PLACE 北京")]
    [InlineData("白宫没有回应。", "ORG 白宫")]
    [InlineData("委员会在斯德哥尔摩宣布结果。", "PLACE 斯德哥尔摩")]
    [InlineData("1万名北韩军人抵达。", "STATE 北韩")]
    [InlineData("北韩军没有回应。", "FORCE 北韩军")]
    [InlineData("他在济南路开店。", "PLACE 济南路")]
    [InlineData("在智利、哥伦比亚和秘鲁试验。", "STATE 智利, STATE 哥伦比亚, STATE 秘鲁")]
    [InlineData("微软指黑客组织攻击了他们。", "ORG 微软")]
    [InlineData("日经指数昨天上涨。", "OTHER 日经指数")]
    public void Finds_states_and_capitals(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("外交部长王小明出席会议。", "PERSON 王小明")]
    [InlineData("教授歐陽建華接受訪問。", "PERSON 歐陽建華")]
    [InlineData("王小明表示，价格太高。", "PERSON 王小明")]
    [InlineData("议员李明轩、陈伟业和赵丽颖没有出席。", "PERSON 李明轩, PERSON 陈伟业, PERSON 赵丽颖")]
    [InlineData("首相石田浩二今天讲话。", "PERSON 石田浩二")]
    [InlineData("邓先生说他不知道。", "PERSON 邓先生")]
    [InlineData("主席胡明远讲话，胡主席没有提到价格。", "PERSON 胡明远, PERSON 胡主席")]
    [InlineData("这个计划非常高兴地结束。", "")]
    [InlineData("祝贺大家平安。", "")]
    [InlineData("记者马上到场。", "")]
    [InlineData("任何人都可以参加。", "")]
    [InlineData("黄金价格上升。", "")]
    [InlineData("他强调说要关注安全。", "")]
    [InlineData("会长郑月娥（Cheng Yuet Ngo）出席。", "PERSON 郑月娥")]
    public void Finds_names_by_surname(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("部长塔里克·贝尔哈迪表示满意。", "PERSON 塔里克·贝尔哈迪")]
    [InlineData("部長塔里克‧貝爾哈迪表示滿意。", "PERSON 塔里克‧貝爾哈迪")]
    [InlineData("塔里克·贝尔哈迪来了，贝尔哈迪没有讲话。", "PERSON 塔里克·贝尔哈迪, PERSON 贝尔哈迪")]
    [InlineData("局长约翰·奥德里奇三世讲话。", "PERSON 约翰·奥德里奇三世")]
    [InlineData("发言人萨维茨卡娅说不。", "PERSON 萨维茨卡娅")]
    [InlineData("军队进入贝尔洛夫州。", "PLACE 贝尔洛夫州")]
    [InlineData("他住在巴尔马洛克（Balmaloc）市。", "PLACE 巴尔马洛克")]
    [InlineData("局长索尔海于格说不。索尔海于格表示遗憾。", "PERSON 索尔海于格, PERSON 索尔海于格")]
    [InlineData("他曾獲彭斯及布林肯接見。", "PERSON 彭斯, PERSON 布林肯")]
    [InlineData("两个村庄巴拉诺夫卡（Baranovka）和安村失守。", "PLACE 巴拉诺夫卡")]
    [InlineData("今年台风玛利亚造成破坏。", "")]
    [InlineData("多次会谈没有结果。", "")]
    public void Finds_transliterated_names(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("挪威国家能源委员会昨天开会。", "ORG 挪威国家能源委员会")]
    [InlineData("国家广播监督委员会昨天开会。", "ORG 国家广播监督委员会")]
    [InlineData("该委员会昨天开会。", "")]
    [InlineData("冰岛渔业部昨天宣布。", "ORG 冰岛渔业部")]
    [InlineData("冰島漁業部長來了。", "STATE 冰島")]
    [InlineData("奥斯陆大学昨天停课。", "ORG 奥斯陆大学")]
    [InlineData("挪威公司昨天裁员。", "STATE 挪威")]
    [InlineData("挪威反对党不同意。", "STATE 挪威")]
    [InlineData("挪威央行昨天降息。", "ORG 挪威央行")]
    [InlineData("四川省药品局昨天通报。", "ORG 四川省药品局")]
    [InlineData("他说全部结局都一样。", "")]
    [InlineData("丹麦驻河内大使馆昨天关闭。", "ORG 丹麦驻河内大使馆")]
    [InlineData("挪威军队昨天演习。", "FORCE 挪威军队")]
    [InlineData("第七军团昨天演习。", "FORCE 第七军团")]
    [InlineData("朝鲜调动军队。", "STATE 朝鲜")]
    [InlineData("芬兰东部下雪。", "STATE 芬兰")]
    [InlineData("新疆东部下雪。", "PLACE 新疆东部")]
    [InlineData("国家安全条约昨天生效。", "DOC 国家安全条约")]
    [InlineData("两国签署《渔业合作条约》。", "DOC 渔业合作条约")]
    [InlineData("他看了《红楼梦》。", "")]
    [InlineData("挪威进口的中国产电动汽车和日本制汽车一样贵。", "STATE 挪威, STATE 中国, STATE 日本")]
    [InlineData("据《堪培拉山风时报》报道。", "MEDIA 堪培拉山风时报")]
    public void Finds_names_by_suffix(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("首席执行官Anna Lindqvist表示满意。", "PERSON Anna Lindqvist")]
    [InlineData("Lumisoft公司没有回应。", "ORG Lumisoft公司")]
    [InlineData("今年GDP上升。", "")]
    [InlineData("他用PCR检测。", "")]
    public void Finds_latin_names(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("挪威海岸管理局公布了报告。", "挪威海岸管理局", "挪威")]
    [InlineData("挪威海事局公布了报告。", "挪威海事局", "挪威")]
    public void Belongs_to_whom_its_first_words_name(string input, string name, string owner)
    {
        var layer = EntityReader.Read(input);
        var entity = Assert.Single(layer.Entities, e => e.Name == name);
        Assert.Equal(owner, layer.Entities[entity.Of!.Value].Name);
    }

    [Theory]
    [InlineData("挪威外交部发言人王小明昨天讲话。", "王小明", "挪威外交部发言人王小明", "发言人", "挪威外交部")]
    [InlineData("芬兰总统塔里克·贝尔哈迪（Tarik Belhadi）讲话。", "塔里克·贝尔哈迪", "芬兰总统塔里克·贝尔哈迪（Tarik Belhadi）", "总统", "芬兰")]
    [InlineData("挪威驻丹麦大使王小明离任。", "王小明", "挪威驻丹麦大使王小明", "大使", "挪威")]
    [InlineData("奥斯陆大学副校长、教授王小明讲话。", "王小明", "奥斯陆大学副校长、教授王小明", "副校长、教授", "奥斯陆大学")]
    [InlineData("王小明教授讲话。", "王小明", "王小明教授", "教授", null)]
    [InlineData("前总统王小明讲话。", "王小明", "前总统王小明", "前总统", null)]
    public void Reads_titles(string input, string name, string extent, string role, string? owner)
    {
        var layer = EntityReader.Read(input);
        var mention = Assert.Single(layer.Mentions, m => input[m.Span.Start..m.Span.End] == name);
        var entity = layer.Entities[mention.Entity];
        Assert.Equal(extent, input[mention.Extent.Start..mention.Extent.End]);
        Assert.Equal(role, entity.Role);
        Assert.Equal(owner, entity.Of is { } of ? layer.Entities[of].Name : null);
    }

    [Theory]
    [InlineData("一名挪威官员不同意。", "挪威官员", "一名挪威官员", "official", EntityType.Person)]
    [InlineData("另一名挪威官员不同意。", "另一名挪威官员", "另一名挪威官员", "official", EntityType.Person)]
    [InlineData("分析人士不同意。", "分析人士", "分析人士", "expert", EntityType.Person)]
    [InlineData("多位軍事專家不同意。", "軍事專家", "多位軍事專家", "expert", EntityType.Person)]
    [InlineData("芬兰主要媒体不同意。", "芬兰主要媒体", "芬兰主要媒体", "media", EntityType.Media)]
    public void Finds_descriptions(string input, string span, string extent, string subtype, EntityType type)
    {
        var layer = EntityReader.Read(input);
        var nominal = Assert.Single(layer.Nominals);
        var entity = layer.Entities[nominal.Entity];
        Assert.Equal(span, input[nominal.Span.Start..nominal.Span.End]);
        Assert.Equal(extent, input[nominal.Extent.Start..nominal.Extent.End]);
        Assert.Equal((subtype, type, true), (entity.Subtype, entity.Type, entity.Anonymous));
    }

    [Theory]
    [InlineData("挪威外交部昨天讲话。外交部没有细说。", 2)]
    [InlineData("总统塔里克·贝尔哈迪讲话，贝尔哈迪没有细说。", 1)]
    [InlineData("卢米斯控股集团裁员，卢米斯控股没有回应。", 1)]
    public void Joins_short_forms(string input, int entities)
    {
        var layer = EntityReader.Read(input);
        Assert.Equal(entities, layer.Entities.Count);
        Assert.Single(layer.Mentions.Where(m => layer.Entities[m.Entity].Type != EntityType.State).Select(m => m.Entity).Distinct());
    }

    [Fact]
    public void Gives_latin_glosses_as_other_names() =>
        Assert.Contains("Tarik Belhadi", EntityReader.Read("总统塔里克·贝尔哈迪（Tarik Belhadi）讲话。").Entities[0].Aliases);

    [Fact]
    public void Leaves_out_who_made_the_article()
    {
        const string input = "雪停了。（编辑：王小明）";
        var at = input.IndexOf('王', StringComparison.Ordinal);
        Assert.Empty(EntityReader.Read(input, [new Credit("编辑", "王小明", new TextSpan(at, at + 3))]).Mentions);
    }

    [Fact]
    public void Same_key_across_articles()
    {
        var first = EntityReader.Read("議員王小華來了。").Entities.Single(e => e.Type == EntityType.Person);
        var second = EntityReader.Read("议员王小华来了。").Entities.Single(e => e.Type == EntityType.Person);
        Assert.Equal(first.Key, second.Key);
    }

    [Theory]
    [InlineData("挪威海岸管理局表示，船已离港。", "ORG 挪威海岸管理局")]
    [InlineData("巴西国家卫生监督局批准了疫苗。", "ORG 巴西国家卫生监督局")]
    [InlineData("韩国疾病预防控制中心通报疫情。", "ORG 韩国疾病预防控制中心")]
    [InlineData("越南环境保护部表示，河水已干净。", "ORG 越南环境保护部")]
    [InlineData("法国国家反恐检察署宣布立案。", "ORG 法国国家反恐检察署")]
    [InlineData("加拿大边境服务局扣押三辆车。", "ORG 加拿大边境服务局")]
    [InlineData("乌克兰国家紧急服务局说，三人死亡。", "ORG 乌克兰国家紧急服务局")]
    [InlineData("英国药品与保健品监管局批准了疫苗。", "ORG 英国药品与保健品监管局")]
    [InlineData("香港考试及评核局宣布延期。", "ORG 香港考试及评核局")]
    [InlineData("河水污染与芬兰环境署无关。", "ORG 芬兰环境署")]
    [InlineData("他们知道国家疾病预防控制局会通报。", "ORG 国家疾病预防控制局")]
    public void Finds_bodies_named_by_what_they_administer(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("教育局回应说，不会停课。", "ORG 教育局")]
    [InlineData("教育局今日公布新指引。", "ORG 教育局")]
    [InlineData("考評局宣布，考試延期。", "ORG 考評局")]
    [InlineData("消防處表示，三人受傷。", "ORG 消防處")]
    [InlineData("金管局表示，利率不變。", "ORG 金管局")]
    [InlineData("指揮中心表示，新增三例。", "ORG 指揮中心")]
    [InlineData("气象局说，明天有雨，但水务局没有准备。", "ORG 气象局, ORG 水务局")]
    [InlineData("他到教育局上班。", "")]
    [InlineData("当局表示，总局已经知道。", "")]
    [InlineData("到处都是水，住处没有灯。", "")]
    [InlineData("韩国处理此事。", "STATE 韩国")]
    public void Finds_bodies_standing_alone(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("挪威渔业大臣索尔海于格说，捕捞将停止。", "STATE 挪威, PERSON 索尔海于格")]
    [InlineData("挪威渔业大臣索尔海于格星期二要求停止捕捞。", "STATE 挪威, PERSON 索尔海于格")]
    [InlineData("挪威渔业大臣索尔海于格4日要求停止捕捞。", "STATE 挪威, PERSON 索尔海于格")]
    [InlineData("部长安德森对他说不。", "PERSON 安德森")]
    public void A_name_behind_a_title_lasts_until_its_verb(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Fact]
    public void The_Chinese_form_is_the_name_and_the_Latin_one_its_gloss()
    {
        var layer = EntityReader.Read("发言人韦斯特·帕尔塔（West Palta）说不。West Palta 还说，会议结束。West Palta 离开。");
        Assert.Equal("韦斯特·帕尔塔", layer.Entities.Single(e => e.Type == EntityType.Person).Name);
    }

    [Theory]
    [InlineData("北桥社援引渔民的话说，船已离港。", "MEDIA 北桥社")]
    [InlineData("据晨岸网报道，水库已满。", "MEDIA 晨岸网")]
    [InlineData("北桥通讯社报道，谈判破裂。", "MEDIA 北桥通讯社")]
    [InlineData("该社报道，水库已满。", "")]
    [InlineData("他对互联网说不，向旅行社说不。", "")]
    public void Finds_media_where_they_report(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("貨輪「海澄號」昨天靠岸。", "OTHER 海澄號")]
    [InlineData("渔船“卢米斯号”已经离港，卢米斯号没有回答。", "OTHER 卢米斯号, OTHER 卢米斯号")]
    [InlineData("他打出“胜利信号”，住在“三十号”。", "")]
    public void Finds_ships_by_their_quotation_marks(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));
}
