namespace Stemma.Tests.Events;

/// <summary>Constructions of news prose, one sentence each, over all types.</summary>
public sealed class EventConstructionTests
{
    [Theory]
    [InlineData("在与德国总理默茨会面时，马克龙强调合作。", "CONSULT 法国+德国")]
    [InlineData("马克龙在会见默茨时表示，天气很好。", "CONSULT 法国+德国")]
    [InlineData("马克龙自默茨上台以来首次访问德国。", "CONSULT 法国+德国")]
    [InlineData("法国外长与德国外长和防长在柏林会面。", "CONSULT 法国+德国")]
    [InlineData("马克龙以总统身份访问柏林时，重申立场。", "CONSULT 法国+德国")]
    [InlineData("马克龙结束了对德国的访问。", "CONSULT 法国+德国")]
    [InlineData("马克龙对德国的访问受到关注。", "CONSULT 法国+德国")]
    [InlineData("马克龙周二抵达柏林，与默茨举行会谈。", "CONSULT 法国+德国")]
    [InlineData("德国总理默茨周一接待了到访的马克龙。", "CONSULT 德国+法国")]
    [InlineData("马克龙同默茨进行了电话会谈。", "CONSULT 法国+德国")]
    [InlineData("法国与德国之间的谈判破裂。", "CONSULT 法国+德国")]
    [InlineData("马克龙计划下周前往德国访问。", "CONSULT 法国+德国 (planned)")]
    [InlineData("马克龙致电默茨表示祝贺。", "CONSULT 法国+德国; SUPPORT 法国 > 德国")]
    public void Meetings_visits_and_calls(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("默茨邀请马克龙访问德国。", "REQUEST 德国 > 法国")]
    [InlineData("法国下令德国关闭领事馆。", "REQUEST 法国 > 德国")]
    [InlineData("法国外交部促请德国停止干涉。", "REQUEST 法国 > 德国")]
    [InlineData("法国要求联合国对德国展开调查。", "REQUEST 法国 > 联合国")]
    [InlineData("法国呼吁各方保持克制。", "REQUEST 法国")]
    [InlineData("法国呼吁结束战争。", "REQUEST 法国")]
    [InlineData("法国表示，德国应停止干涉。", "REQUEST 法国 > 德国")]
    [InlineData("法国希望德国能遵守承诺。", "REQUEST 法国 > 德国")]
    [InlineData("马克龙表示，希望德国遵守承诺。", "REQUEST 法国 > 德国")]
    public void Requests(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("马克龙取消了对德国的访问。", "SANCTION 法国 > 德国")]
    [InlineData("法国对从德国进口的产品征收高达60%的关税。", "SANCTION 法国 > 德国")]
    [InlineData("法国宣布对德国商品加征25%关税。", "SANCTION 法国 > 德国")]
    [InlineData("法国暂停进口德国水产品。", "SANCTION 法国 > 德国")]
    [InlineData("法国将西门子列入实体清单。", "SANCTION 法国 > 西门子")]
    [InlineData("西门子被法国列入实体清单。", "SANCTION 法国 > 西门子")]
    [InlineData("法国财政部对两名德国官员实施制裁。", "SANCTION 法国 > 德国")]
    [InlineData("法国关闭了德国领事馆。", "SANCTION 法国 > 德国")]
    [InlineData("法国驱逐了两名德国外交官。", "SANCTION 法国 > 德国")]
    [InlineData("法国召回驻德国大使。", "SANCTION 法国 > 德国")]
    [InlineData("法国宣布与德国断绝外交关系。", "SANCTION 法国 > 德国")]
    [InlineData("法国退出联合国。", "SANCTION 法国 > 联合国")]
    public void Sanctions_and_trade_measures(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国反对德国的主张。", "REJECT 法国 > 德国")]
    [InlineData("法国和印度皆反对德国方面的主张。", "REJECT 法国+印度 > 德国")]
    [InlineData("马克龙表示，德国的指控毫无根据。", "REJECT 法国 > 德国")]
    [InlineData("法国否认德国的指控。", "REJECT 法国 > 德国")]
    [InlineData("法国拒绝接受德国的条件。", "REJECT 法国 > 德国")]
    [InlineData("法国拒绝与德国谈判。", "REJECT 法国 > 德国")]
    [InlineData("法国拒绝让步。", "REJECT 法国")]
    [InlineData("法国否决了联合国的决议草案。", "REJECT 法国 > 联合国")]
    [InlineData("德国的提议遭到法国拒绝。", "REJECT 法国 > 德国")]
    public void Refusals_and_denials(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("马克龙批评了莫迪的限制措施。", "ACCUSE 法国 > 印度")]
    [InlineData("德国指责法国炮击德国。", "ACCUSE 德国 > 法国; ASSAULT 法国 > 德国")]
    [InlineData("法国向德国提出抗议。", "ACCUSE 法国 > 德国")]
    [InlineData("法国召见德国大使。", "ACCUSE 法国 > 德国")]
    [InlineData("法国被德国指责操纵汇率。", "ACCUSE 德国 > 法国")]
    [InlineData("法国起诉绿党。", "ACCUSE 法国 > 绿党")]
    [InlineData("法国对西门子展开反垄断调查。", "ACCUSE 法国 > 西门子")]
    [InlineData("法国指德国违反协议。", "ACCUSE 法国 > 德国")]
    [InlineData("法国称德国违反协议。", "ACCUSE 法国 > 德国")]
    [InlineData("马克龙说，德国窃取技术。", "ACCUSE 法国 > 德国")]
    [InlineData("马克龙表示，德国应对此负责。", "ACCUSE 法国 > 德国")]
    public void Blame(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国法院判处绿党有罪。", "COERCE 法国 > 绿党")]
    [InlineData("绿党多名成员被法国警方逮捕。", "COERCE 法国 > 绿党")]
    [InlineData("法国警方拘捕了绿党成员。", "COERCE 法国 > 绿党")]
    [InlineData("绿党主席被捕。", "COERCE  > 绿党")]
    [InlineData("法国取消绿党的参选资格。", "COERCE 法国 > 绿党")]
    [InlineData("绿党被法国宣布为恐怖组织。", "COERCE 法国 > 绿党")]
    [InlineData("法国拘留了德国记者。", "COERCE 法国 > 德国")]
    [InlineData("法国扣押了一艘德国油轮。", "COERCE 法国 > 德国")]
    public void Arrests_and_bans(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("德国战机闯入法国防空识别区。", "MOBILIZE 德国 > 法国")]
    [InlineData("法国在印度边境部署军队。", "MOBILIZE 法国 > 印度")]
    [InlineData("法国向边境增派部队。", "MOBILIZE 法国")]
    [InlineData("法国在南海举行军演。", "MOBILIZE 法国")]
    [InlineData("法国试射洲际弹道导弹。", "MOBILIZE 法国")]
    [InlineData("法国发射了一枚洲际弹道导弹。", "MOBILIZE 法国")]
    [InlineData("法国成功进行了核试验。", "MOBILIZE 法国")]
    public void Forces_and_weapons_tests(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国与德国举行联合军演。", "COOPERATE 法国+德国")]
    [InlineData("法国与德国联合研发疫苗。", "COOPERATE 法国+德国")]
    public void Common_work(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法军向德国发射导弹。", "ASSAULT 法国 > 德国")]
    [InlineData("法国导弹击中德国。", "ASSAULT 法国 > 德国")]
    [InlineData("法国无人机袭击了柏林。", "ASSAULT 法国 > 德国")]
    [InlineData("德国军队遭到法军袭击。", "ASSAULT 法国 > 德国")]
    [InlineData("法军打死多名德国士兵。", "ASSAULT 法国 > 德国")]
    [InlineData("多名德国士兵在法国的空袭中丧生。", "ASSAULT 法国 > 德国")]
    [InlineData("法国和德国爆发武装冲突。", "ASSAULT 法国+德国")]
    public void Attacks(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国同德国达成停火协议。", "AGREE 法国+德国")]
    [InlineData("法国与德国同意停火。", "AGREE 法国+德国")]
    [InlineData("法国承诺向德国提供1亿欧元。", "AGREE 法国 > 德国")]
    [InlineData("法国和德国同意加强合作。", "AGREE 法国+德国")]
    [InlineData("法国愿意与德国加强合作。", "AGREE 法国 > 德国")]
    public void Promises_and_agreements(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国从德国撤军。", "RETREAT 法国 > 德国")]
    [InlineData("法国释放了三名德国战俘。", "RETREAT 法国 > 德国")]
    [InlineData("法国解除对德国的制裁。", "RETREAT 法国 > 德国")]
    [InlineData("马克龙宣布辞职。", "RETREAT 法国")]
    public void Withdrawals_and_releases(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("马克龙向默茨道歉。", "CONCEDE 法国 > 德国")]
    public void Apologies(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国向德国捐赠了100万剂疫苗。", "AID 法国 > 德国")]
    [InlineData("法国向德国出售F-16战机。", "AID 法国 > 德国")]
    [InlineData("法国批准向德国出售武器。", "AID 法国 > 德国")]
    [InlineData("法国为德国提供军事援助。", "AID 法国 > 德国")]
    [InlineData("法国对德国的援助表示感谢。", "")]
    [InlineData("法国给予德国援助。", "AID 法国 > 德国")]
    [InlineData("法国派遣医疗队赴德国。", "AID 法国 > 德国")]
    [InlineData("德国获得法国的援助。", "AID 法国 > 德国")]
    [InlineData("德国接收了法国的武器。", "AID 法国 > 德国")]
    public void Gifts_and_sales(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国国会通过法案支持德国。", "SUPPORT 法国 > 德国")]
    [InlineData("法国承认德国独立。", "SUPPORT 法国 > 德国")]
    [InlineData("马克龙祝贺默茨当选。", "SUPPORT 法国 > 德国")]
    [InlineData("马克龙向默茨表示祝贺。", "SUPPORT 法国 > 德国")]
    [InlineData("法国赞扬德国的努力。", "SUPPORT 法国 > 德国")]
    [InlineData("法国对德国的决定表示欢迎。", "SUPPORT 法国 > 德国")]
    [InlineData("法国欢迎德国作出的决定。", "SUPPORT 法国 > 德国")]
    [InlineData("法国与德国签署自由贸易协定。", "SUPPORT 法国+德国")]
    [InlineData("空中客车与西门子签订合同。", "SUPPORT 空中客车+西门子")]
    [InlineData("马克龙表示，法国支持德国。", "SUPPORT 法国 > 德国")]
    [InlineData("马克龙表示支持德国加入联合国。", "SUPPORT 法国 > 德国")]
    public void Praise_and_recognition(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国警告德国不要插手。", "THREATEN 法国 > 德国")]
    [InlineData("法国威胁要对德国实施制裁。", "THREATEN 法国 > 德国")]
    [InlineData("法国扬言报复德国。", "THREATEN 法国 > 德国")]
    [InlineData("法国誓言对德国采取反制措施。", "THREATEN 法国 > 德国")]
    [InlineData("马克龙表示，如果德国越线，法国将作出回应。", "THREATEN 法国 > 德国")]
    [InlineData("法国警告说，德国将付出代价。", "THREATEN 法国 > 德国")]
    public void Threats(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("绿党抗议法国的政策。", "PROTEST 绿党 > 法国")]
    [InlineData("绿党发动罢工。", "PROTEST 绿党")]
    public void Protests(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国对德国开放市场。", "")]
    [InlineData("法国经济增长2%。", "")]
    [InlineData("德国总统选举周日举行。", "")]
    [InlineData("绿党胜选。", "")]
    public void What_is_no_event(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国总统马克龙分别与德国总理默茨、印度总理莫迪举行电话会谈。", "CONSULT 法国+德国; CONSULT 法国+印度")]
    [InlineData("法国大使对着德国和印度批评他所谓的虚伪态度。", "ACCUSE 法国 > 德国+印度")]
    [InlineData("法国谴责任何干涉内政的行为。", "")]
    [InlineData("支持德国的民众闯入大楼，印度表示遗憾。", "")]
    [InlineData("法国因疫情再次实施封锁，对德国的担忧加剧。", "")]
    [InlineData("法国对德国向印度提供武器表示不满。", "AID 德国 > 印度; ACCUSE 法国 > 德国")]
    [InlineData("马克龙在德国举行军演后表示，天气很好。", "MOBILIZE 德国")]
    [InlineData("马克龙表示，基于德国的错误做法，谈判结束。", "ACCUSE 法国 > 德国")]
    [InlineData("法国向默茨声称拥有的印度发出警告。", "THREATEN 法国 > 印度")]
    [InlineData("法国派兵以支持德国。", "")]
    [InlineData("包括法国在内的德国以及印度谴责巴西。", "ACCUSE 法国+德国+印度 > 巴西")]
    [InlineData("马克龙会见默茨。他感谢他。", "CONSULT 法国+德国; SUPPORT 法国 > 德国")]
    [InlineData("法国削减对德国的军事援助。", "SANCTION 法国 > 德国")]
    [InlineData("法国呼吁法德两国合作。", "REQUEST 法国 > 德国")]
    public void Sentences_in_sentences(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("印度与巴西之间的战争持续。", "ASSAULT 印度+巴西")]
    [InlineData("马克龙谈到了德国军队侵犯印度领空。", "MOBILIZE 德国 > 印度")]
    [InlineData("法国在外界批评时保持沉默。", "")]
    [InlineData("法国派兵支持德国。", "")]
    [InlineData("印度起诉绿党。绿党主席被捕。", "ACCUSE 印度 > 绿党; COERCE 印度 > 绿党")]
    [InlineData("马克龙分别与默茨、莫迪通电话。", "CONSULT 法国+德国; CONSULT 法国+印度")]
    [InlineData("绿党批评马克龙。", "ACCUSE 绿党 > 法国")]
    [InlineData("马克龙攻击德国的做法。", "ACCUSE 法国 > 德国")]
    [InlineData("法国攻击德国。", "ASSAULT 法国 > 德国")]
    [InlineData("德国被法国的导弹炸毁。", "ASSAULT 法国 > 德国")]
    [InlineData("绿党在巴黎抗议。", "PROTEST 绿党")]
    [InlineData("法国呼吁翻过德国时代这一页。", "REQUEST 法国")]
    public void What_the_words_around_tell(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国出版《马克龙谴责德国》一书。", "")]
    [InlineData("马克龙获默茨接见。", "CONSULT 法国+德国")]
    [InlineData("法国得到德国的支持。", "SUPPORT 德国 > 法国")]
    [InlineData("法国的做法招致德国的谴责。", "ACCUSE 德国 > 法国")]
    [InlineData("法国在德国的支持下重建。", "SUPPORT 德国 > 法国")]
    [InlineData("印度派兵，深化法德两国军事合作。", "COOPERATE 法国+德国")]
    [InlineData("巴黎和柏林举行会谈。", "CONSULT 法国+德国")]
    [InlineData("马克龙把默茨形容为独裁者。", "ACCUSE 法国 > 德国")]
    [InlineData("法国是德国最重要的支持者。", "SUPPORT 法国 > 德国")]
    [InlineData("法国表示不支持德国。", "REJECT 法国 > 德国")]
    [InlineData("法国不同意。", "REJECT 法国")]
    [InlineData("法国的平台是被印度屏蔽的空中客车。", "COERCE 印度 > 空中客车")]
    [InlineData("法国对德国外交官包括德国国防部采取限制措施。", "SANCTION 法国 > 德国")]
    [InlineData("法国拿德国开刀。", "COERCE 法国 > 德国")]
    [InlineData("法国批评已支持印度的德国。", "ACCUSE 法国 > 德国; SUPPORT 德国 > 印度")]
    [InlineData("法国批评德国、印度和巴西，要求这3国让步。", "ACCUSE 法国 > 德国+印度+巴西; REQUEST 法国 > 德国+印度+巴西")]
    [InlineData("法国派兵，选民支持德国。", "")]
    [InlineData("来自法国的士兵攻打德国。", "ASSAULT 法国 > 德国")]
    [InlineData("法国与德国达成共识。", "AGREE 法国+德国")]
    [InlineData("法国向德国要求释放默茨。", "REQUEST 法国 > 德国")]
    [InlineData("法国表示，印度举行军演，德国应该撤军。", "REQUEST 法国 > 德国; MOBILIZE 印度")]
    [InlineData("绿党主席的弟弟遇害。", "")]
    [InlineData("法国在德国总理的亲密盟友莫迪的支持下重建。", "SUPPORT 印度 > 法国")]
    [InlineData("法国对在德国运营的空中客车实施制裁。", "SANCTION 法国 > 空中客车")]
    [InlineData("法国批评西门子，并制裁该公司。", "ACCUSE 法国 > 西门子; SANCTION 法国 > 西门子")]
    [InlineData("联合国召开紧急会议。", "CONSULT 联合国")]
    [InlineData("法国召开紧急会议。", "")]
    [InlineData("法国声明谴责德国。", "ACCUSE 法国 > 德国")]
    [InlineData("法国致力改善关系。法国主导谈判，谴责德国。", "ACCUSE 法国 > 德国")]
    [InlineData("法国去年访问巴西。当时还向联合国提交了申请。", "CONSULT 法国+巴西; REQUEST 法国 > 联合国")]
    public void Who_acts_where_the_order_is_another(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("示威者谴责法国。", "ACCUSE 示威者 > 法国")]
    [InlineData("数百名法国工人罢工。", "PROTEST 法国工人")]
    [InlineData("人权团体敦促法国让步。", "REQUEST 人权团体 > 法国")]
    [InlineData("国际社会谴责法国。", "ACCUSE 国际社会 > 法国")]
    [InlineData("法国逮捕维权人士。", "COERCE 法国 > 维权人士")]
    [InlineData("法国呼吁民众冷静。", "REQUEST 法国")]
    [InlineData("居民谴责法国。", "")]
    [InlineData("示威者与法国签署协议。", "")]
    [InlineData("维权人士马克龙谴责德国。", "ACCUSE 法国 > 德国")]
    public void People_without_a_name_act_together(string prose, string expected) => Check(prose, expected);

    private static void Check(string prose, string expected) => Assert.Equal(Sorted(expected), Sorted(EventReader.Read(prose)));

    private static string Sorted(string events) => string.Join("; ", events.Split("; ").Order(StringComparer.Ordinal));
}
