namespace Stemma.Tests.Events;

/// <summary>Where deeds have their parties: inside the verb, in clauses that prepositions govern, in clauses before.</summary>
public sealed class DeedConstructionTests
{
    [Theory]
    [InlineData("马克龙可能访德。", "CONSULT 法国+德国 (possible)")]
    [InlineData("默茨会见访德的法国官员。", "CONSULT 德国+法国")]
    [InlineData("印度认为，法国正在援德。", "AID 法国 > 德国")]
    public void The_object_inside_the_verb(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("印度对法国制裁德国感到遗憾。", "ACCUSE 印度 > 法国; SANCTION 法国 > 德国")]
    [InlineData("默茨将密切关注法国是否向印度提供武器。", "AID 法国 > 印度 (possible)")]
    [InlineData("默茨密切关注法国是否会与印度分享核技术。", "AID 法国 > 印度 (possible)")]
    [InlineData("随着法军进入状态，在战争中协助德国，印度政府加紧准备。", "AID 法国 > 德国")]
    [InlineData("印度对法国与德国军事合作的危机感上升。", "COOPERATE 法国+德国")]
    [InlineData("绿党宣布成立空中客车，并将西门子排除在外。", "SANCTION 绿党 > 西门子")]
    [InlineData("马克龙花了两年时间，才对德国商品征收关税。", "SANCTION 法国 > 德国")]
    public void Subjects_of_clauses_within_and_before(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("印度认为已有一万名法国士兵入境德国，其中八千人已调派至前线。", "AID 法国 > 德国; MOBILIZE 法国")]
    [InlineData("法国士兵协助德国与印度作战。", "AID 法国 > 德国+印度; ASSAULT 德国+印度")]
    [InlineData("默茨预期部署在德国的法国军队加入战斗，对抗印度。", "ASSAULT 法国 > 印度")]
    public void Troops(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("马克龙在默茨就职前跟他会面。", "CONSULT 法国+德国")]
    [InlineData("法国提到西门子和空中客车，还对这两家公司实施制裁。", "SANCTION 法国 > 西门子+空中客车")]
    [InlineData("马克龙给软禁多年。", "COERCE  > 马克龙")]
    [InlineData("法国入侵他人电脑。", "")]
    [InlineData("德国接连以间谍嫌疑拘留法国人。", "COERCE 德国 > 法国")]
    public void Words_that_stand_for_others(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国制裁莫迪和默茨以及他们的家人。", "SANCTION 法国 > 莫迪+默茨")]
    [InlineData("自1979年法国与德国断绝联系以来，情况很好。", "SANCTION 法国 > 德国")]
    [InlineData("法国周五与西门子的绘图平台合作。", "COOPERATE 法国+西门子")]
    [InlineData("法国采取了针对德国白酒的制裁。", "SANCTION 法国 > 德国")]
    public void Aims(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("莫迪认为，马克龙干涉法国内政。", "")]
    [InlineData("法国军队与德国军队交战。法国军队进入德国。", "ASSAULT 法国+德国")]
    [InlineData("法国军队进入德国。", "AID 法国 > 德国")]
    [InlineData("法国宣布解除对进口德国猪肉的限制。", "RETREAT 法国 > 德国")]
    [InlineData("莫迪曾获法国的外长马克龙接见。", "CONSULT 印度+法国")]
    [InlineData("期限逐渐逼近德国。", "")]
    public void What_is_no_deed_and_what_is(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("被捕记者马克龙的父亲很忙。", "COERCE  > 马克龙")]
    [InlineData("马克龙周一在联合国与默茨会面。", "CONSULT 法国+德国")]
    [InlineData("法国宣布禁止从四家德国公司进口产品。", "SANCTION 法国 > 德国")]
    [InlineData("法国禁止法国企业购买西门子的设备。", "SANCTION 法国 > 西门子")]
    [InlineData("法国表示，将把西门子及七十家关联企业列入清单。", "SANCTION 法国 > 西门子 (planned)")]
    [InlineData("马克龙写信给默茨。", "CONSULT 法国+德国")]
    [InlineData("正在受到法国制裁的全球最大公司西门子很忙。", "SANCTION 法国 > 西门子")]
    [InlineData("法国把另外38家德国企业列入实体清单。", "SANCTION 法国 > 德国")]
    public void Whom_a_deed_hits(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国就从德国对印度的战争到贸易的问题表态。", "ASSAULT 德国 > 印度")]
    [InlineData("马克龙对在没有保障的情况下提出停火表达了不满。", "")]
    [InlineData("法国企业撤出德国。", "")]
    [InlineData("法国对撤出德国的企业给与补偿。", "")]
    [InlineData("法国不顾莫迪访问德国举行军事演习。", "CONSULT 印度+德国; MOBILIZE 法国")]
    [InlineData("马克龙会见了绿党主席默茨。", "CONSULT 法国+德国")]
    public void Whose_deed_it_is_not(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("马克龙会见了绿党的朋友。马克龙会见德国政策会长默茨。", "CONSULT 法国+绿党; CONSULT 法国+德国")]
    [InlineData("莫迪曾在联合国期间会见默茨，两人会面中以总理相称。", "CONSULT 印度+德国")]
    public void Whom_one_meets(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国宣布逮捕了两名涉嫌袭击的人员。", "COERCE 法国")]
    [InlineData("法国要求使节留在国内。", "REQUEST 法国")]
    [InlineData("法国鼓励本国企业离开。", "REQUEST 法国")]
    [InlineData("莫迪在德国被捕。", "COERCE 德国 > 莫迪")]
    public void One_side_without_a_name(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国与德国达成反对单边主义、深化经贸合作等三项共识。", "AGREE 法国+德国")]
    [InlineData("法国派出军机进入德国领空。", "MOBILIZE 法国 > 德国")]
    [InlineData("法国暂停了与德国的引渡协议。", "SANCTION 法国 > 德国")]
    [InlineData("法国驱逐德国驻法国大使默茨。", "SANCTION 法国 > 德国")]
    [InlineData("法国将对德国采取反制措施。", "THREATEN 法国 > 德国")]
    [InlineData("法国下令关闭德国大使馆。", "SANCTION 法国 > 德国")]
    [InlineData("法国在德国实施宵禁。", "COERCE 法国 > 德国")]
    [InlineData("马克龙表示，德国向印度低头。", "")]
    [InlineData("德国指责法国违反协议，但法国否认。", "ACCUSE 德国 > 法国; REJECT 法国 > 德国")]
    [InlineData("法国没有就此次事件向德国提出抗议。", "")]
    [InlineData("两国都部署了军队，法国和德国周五部署军队。法军当天越线。", "MOBILIZE 法国 > 德国; MOBILIZE 法国+德国")]
    [InlineData("法国正在考虑对来自德国的产品实施禁令。", "SANCTION 法国 > 德国 (possible)")]
    public void What_kind_of_deed(string prose, string expected) => Check(prose, expected);

    private static void Check(string prose, string expected) => Assert.Equal(Sorted(expected), Sorted(EventReader.Read(prose)));

    private static string Sorted(string events) => string.Join("; ", events.Split("; ").Order(StringComparer.Ordinal));
}
