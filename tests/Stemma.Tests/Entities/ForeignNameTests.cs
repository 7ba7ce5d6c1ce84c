namespace Stemma.Tests.Entities;

/// <summary>Names joined by interpuncts and names that a gloss in brackets tells.</summary>
public sealed class ForeignNameTests
{
    [Theory]
    [InlineData("反对派领袖亚历克西·贝尔哈迪没有到场。", "PERSON 亚历克西·贝尔哈迪")]
    [InlineData("汉娜·林德奎斯特不同意。", "PERSON 汉娜·林德奎斯特")]
    [InlineData("律师马克·S·贝尔哈迪表示满意。", "PERSON 马克·S·贝尔哈迪")]
    [InlineData("教授H·R·林德奎斯特表示满意。", "PERSON H·R·林德奎斯特")]
    [InlineData("老將塔里克．貝爾哈迪表示滿意。", "PERSON 塔里克．貝爾哈迪")]
    [InlineData("总统塔里克-贝尔哈迪表示满意。", "PERSON 塔里克-贝尔哈迪")]
    [InlineData("作家奥马·林德和托马斯·贝尔哈迪没有来。", "PERSON 奥马·林德, PERSON 托马斯·贝尔哈迪")]
    [InlineData("塔里克·贝尔哈迪祝贺特朗普获胜。", "PERSON 塔里克·贝尔哈迪, PERSON 特朗普")]
    [InlineData("特朗普称塔里克·贝尔哈迪没有来。", "PERSON 特朗普, PERSON 塔里克·贝尔哈迪")]
    [InlineData("塔里克·贝尔哈迪向林德奎斯特道贺。", "PERSON 塔里克·贝尔哈迪, PERSON 林德奎斯特")]
    [InlineData("分析师Elwin de Bergen表示满意。", "PERSON Elwin de Bergen")]
    [InlineData("法国·挪威会谈昨天举行。", "STATE 法国, STATE 挪威")]
    public void Finds_joined_names(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("副主任埃爾達維力（Ibrahim Eldawiri）不同意。", "PERSON 埃爾達維力")]
    [InlineData("记者石田真（Shin Ishida）没有来。", "PERSON 石田真")]
    [InlineData("他投资了贝林资本（Berlin Capital）。", "ORG 贝林资本")]
    [InlineData("他们成立防疫创新联盟（AEPI）。", "ORG 防疫创新联盟")]
    [InlineData("今年国内生产总值（GDP）上升。", "")]
    [InlineData("他反对储蓄（Livret B）。", "")]
    [InlineData("学者参加“外交事务委员会”活动。", "ORG 外交事务委员会")]
    public void Finds_glossed_and_quoted_names(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));

    [Theory]
    [InlineData("艺人王小明（Ronny）没有来。Ronny表示满意。", 1)]
    [InlineData("学生王小明（明仔）没有来。明仔表示满意。", 1)]
    [InlineData("中国野鸟保护协会（中国鸟会）没有回应。中国鸟会昨天开会。", 1)]
    [InlineData("乌特·范·德·贝尔没有来。范·德·贝尔表示满意。", 1)]
    [InlineData("吉妮·拜登（Ginny Biden）讲话，拜登没有回应。", 3)]
    [InlineData("亚历克西·特鲁普（Donald Trump）讲话，特朗普没有回应。", 2)]
    public void Joins_the_names_that_a_bracket_gives(string input, int entities) => Assert.Equal(entities, EntityReader.Read(input).Entities.Count);

    [Theory]
    [InlineData("据《北湾新语》报道，他没有来。", "MEDIA 北湾新语")]
    [InlineData("他发表报告《看不见的手》。", "DOC 看不见的手")]
    [InlineData("挪威公布《海洋捕捞白皮书》。", "STATE 挪威, DOC 海洋捕捞白皮书")]
    [InlineData("挪威大学昨天停课。", "STATE 挪威")]
    [InlineData("法新社奥斯陆总部昨天关闭。", "MEDIA 法新社, PLACE 奥斯陆")]
    [InlineData("奥斯陆地区检察官没有来。", "PLACE 奥斯陆")]
    [InlineData("原计划组织游行。", "")]
    [InlineData("TikTok母公司没有回应。", "ORG TikTok")]
    [InlineData("大众党参议院党团昨天开会。", "ORG 参议院")]
    [InlineData("他公布《海洋捕捞条例》，《捕捞条例》下月生效。", "DOC 海洋捕捞条例, DOC 捕捞条例")]
    [InlineData("他谈到毛泽东思想。", "")]
    [InlineData("他住在芬兰东南部。", "PLACE 芬兰东南部")]
    [InlineData("他向拜登道贺。", "PERSON 拜登")]
    [InlineData("苹果、谷歌没有来。", "ORG 苹果, ORG 谷歌")]
    [InlineData("他爱吃苹果和梨。", "")]
    [InlineData("国际社会没有回应。", "")]
    [InlineData("巴黎的会议结束了，巴黎表示不满。", "STATE 巴黎, STATE 巴黎")]
    [InlineData("（法新社巴黎25日电）巴黎表示不满。", "MEDIA 法新社, PLACE 巴黎, STATE 巴黎")]
    [InlineData("处长康立和向记者表示不满。", "PERSON 康立和")]
    [InlineData("他在巴黎，巴黎表示不满。", "PLACE 巴黎, STATE 巴黎")]
    [InlineData("国防部和国会没有回应。", "ORG 国防部, ORG 国会")]
    [InlineData("他在驻奥斯陆总领馆工作。", "ORG 驻奥斯陆总领馆")]
    public void Tells_bodies_and_works_apart(string input, string expected) => Assert.Equal(expected, EntityReader.Names(input));
}
