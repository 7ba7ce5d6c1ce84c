namespace Stemma.Tests.Events;

/// <summary>Who acts and on whom: common nouns as subjects, topics, parts of a whole, persons behind their party, partners.</summary>
public sealed class PartyConstructionTests
{
    [Theory]
    [InlineData("法国干预选举，有少数人质疑绿党。", "")]
    [InlineData("针对外界质疑德国的西门子，马克龙很忙。", "")]
    [InlineData("法国和德国距离近。居民也对印度感到担忧。", "")]
    [InlineData("法国很忙，选民希望安定，反对德国。", "")]
    public void Nobody_known_acts(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法军就默茨访印一事恫吓印度。", "CONSULT 德国+印度; THREATEN 法国 > 印度")]
    [InlineData("印度将对法国使馆包括驻德总领馆人员采取反制措施。", "THREATEN 印度 > 法国")]
    [InlineData("法国对德国再度封闭港口一事表示“深切忧虑”和“坚决反对”。", "ACCUSE 法国 > 德国; REJECT 法国 > 德国")]
    public void Topics_and_parts_of_a_whole(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("默茨解雇绿党籍前财政部长马克龙。", "COERCE 德国 > 马克龙")]
    [InlineData("默茨解雇了绿党的财政部长马克龙。", "COERCE 德国 > 马克龙")]
    public void Persons_behind_the_body_that_describes_them(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国十月与德军举行了大规模联合演习。", "MOBILIZE 法国+德国")]
    [InlineData("绿党与西门子同僚就措施达成妥协。", "AGREE 绿党+西门子")]
    [InlineData("马克龙依次与默茨、莫迪举行会谈。", "CONSULT 法国+德国; CONSULT 法国+印度")]
    [InlineData("法国因法律暂停了和德国的引渡协议。", "SANCTION 法国 > 德国")]
    [InlineData("绿党与「西门子」的绘图平台合作。", "COOPERATE 绿党+西门子")]
    public void Partners(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("绿党从未通过马克龙有过任何违法行为。", "")]
    [InlineData("莫迪呼吁德国向法国追究责任。", "REQUEST 印度 > 德国")]
    public void What_is_denied_or_asked_is_not_done(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("由于绿党退出联合国，法国很忙。", "SANCTION 绿党 > 联合国")]
    [InlineData("被法国指责违约，西门子作出澄清。", "ACCUSE 法国 > 西门子")]
    [InlineData("德国将对法国驻印使馆采取反制措施。", "THREATEN 德国 > 法国")]
    [InlineData("法国、印度和德国很忙。印度将对法驻德使领馆采取反制措施。", "THREATEN 印度 > 法国")]
    [InlineData("反对施工的马克龙很忙。", "")]
    [InlineData("被印度扣留的空中客车籍前主席马克龙很忙。", "COERCE 印度 > 马克龙")]
    public void Clauses_of_their_own(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("莫迪呼吁，德国应派人访问法国，日前默茨已访问法国。", "REQUEST 印度 > 德国; CONSULT 德国+法国")]
    [InlineData("莫迪呼吁由联合国调查。", "REQUEST 印度 > 联合国")]
    public void What_is_asked_and_what_was_done_before(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("瞄准最高职位的默茨，则采取了强硬得多的口吻，并呼吁印度采取强硬立场。", "REQUEST 德国 > 印度")]
    [InlineData("法国在德国企业退出联合国。", "")]
    [InlineData("法国很忙，接下来外企都会撤离德国。", "")]
    [InlineData("法国和德国很忙，任何新法案若未能得到绿党的支持，就难通过。", "")]
    [InlineData("印度很忙，被法国制裁，默茨表示遗憾。", "SANCTION 法国 > 印度")]
    public void Whose_clause_it_is(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("示威者袭击了法军。随后，德国向他们投掷催泪瓦斯。", "ASSAULT 示威者 > 法国; COERCE 德国 > 示威者")]
    [InlineData("杜邦在法国企业工作，法国在华企业很忙。", "")]
    public void Crowds_and_companies_abroad(string prose, string expected) => Check(prose, expected);

    private static void Check(string prose, string expected) => Assert.Equal(Sorted(expected), Sorted(EventReader.Read(prose)));

    private static string Sorted(string events) => string.Join("; ", events.Split("; ").Order(StringComparer.Ordinal));
}
