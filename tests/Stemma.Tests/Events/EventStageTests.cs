using Stemma.Entities;

namespace Stemma.Tests.Events;

/// <summary>Who did what to whom, by the syntax of single sentences.</summary>
public sealed class EventStageTests
{
    [Theory]
    [InlineData("法国谴责德国。", "ACCUSE 法国 > 德国")]
    [InlineData("法国總統马克龙譴責德國的做法。", "ACCUSE 法国 > 德国")]
    [InlineData("法国外交部周三批评德国国防部。", "ACCUSE 法国 > 德国")]
    [InlineData("法国和印度指责德国。", "ACCUSE 法国+印度 > 德国")]
    [InlineData("法国、印度和巴西敦促德国让步。", "REQUEST 法国+印度+巴西 > 德国")]
    [InlineData("绿党批评德国。", "ACCUSE 绿党 > 德国")]
    [InlineData("里昂大学教授杜邦批评德国。", "")]
    [InlineData("法国大选令德国不安。", "")]
    [InlineData("联合国制裁德国。", "SANCTION 联合国 > 德国")]
    [InlineData("法军空袭德国。", "ASSAULT 法国 > 德国")]
    [InlineData("法国军队袭击德国。", "ASSAULT 法国 > 德国")]
    [InlineData("法国的精锐部队攻打德国。", "ASSAULT 法国 > 德国")]
    public void Finds_actors_and_maps_them_to_their_state(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国对德国实施制裁。", "SANCTION 法国 > 德国")]
    [InlineData("法国对德国进行了谴责。", "ACCUSE 法国 > 德国")]
    [InlineData("法国向德国提供武器。", "AID 法国 > 德国")]
    [InlineData("法国向德国提供了大量122毫米口径的炮弹。", "AID 法国 > 德国")]
    [InlineData("法国派兵前往德国。", "AID 法国 > 德国")]
    [InlineData("法国士兵抵达德国。", "AID 法国 > 德国")]
    [InlineData("法国把德国外交官驱逐出境。", "COERCE 法国 > 德国")]
    [InlineData("法国向包括德国和印度在内的邻国运送物资。", "AID 法国 > 德国+印度")]
    [InlineData("法国就边界问题向德国表示抗议。", "ACCUSE 法国 > 德国")]
    [InlineData("法国为应对德国的演习部署军队。", "MOBILIZE 法国 > 德国")]
    public void Reads_prepositions(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国与德国举行会谈。", "CONSULT 法国+德国")]
    [InlineData("马克龙周五在柏林会见默茨。", "CONSULT 法国+德国")]
    [InlineData("马克龙訪問德國。", "CONSULT 法国+德国")]
    [InlineData("马克龙接受德国媒体访问。", "")]
    [InlineData("马克龙和默茨通电话。", "CONSULT 法国+德国")]
    [InlineData("法国总统马克龙、德国总理默茨和印度总理莫迪举行首脑会谈。", "CONSULT 法国+德国+印度")]
    [InlineData("法国与德国加强军事合作。", "COOPERATE 法国+德国")]
    [InlineData("法德两国的军事关系不断加深。法国和德国是邻国。", "COOPERATE 法国+德国")]
    [InlineData("法国和德国签署了和平条约。", "SUPPORT 法国+德国")]
    [InlineData("法国批准与德国的和平条约。", "SUPPORT 法国 > 德国")]
    [InlineData("马克龙访问德国，双方签署了协议。", "CONSULT 法国+德国; SUPPORT 法国+德国")]
    [InlineData("法国与德国的会谈后，印度批评巴西。", "CONSULT 法国+德国; ACCUSE 印度 > 巴西")]
    public void Reads_what_parties_do_together(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("德国遭法国制裁。", "SANCTION 法国 > 德国")]
    [InlineData("德国受到法国和印度的严厉制裁。", "SANCTION 法国+印度 > 德国")]
    [InlineData("德国士兵被法国导弹炸死。", "ASSAULT 法国 > 德国")]
    [InlineData("德国受到严厉制裁。", "SANCTION  > 德国")]
    [InlineData("马克龙遭枪手暗杀未遂。", "ASSAULT  > 马克龙")]
    [InlineData("绿党被法国取缔。", "COERCE 法国 > 绿党")]
    public void Reverses_passives(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("印度谴责法国向德国运送武器。", "ACCUSE 印度 > 法国; AID 法国 > 德国")]
    [InlineData("法国向攻打印度的德国派兵。", "AID 法国 > 德国; ASSAULT 德国 > 印度")]
    [InlineData("巴西就法国向德国派兵表示谴责。", "AID 法国 > 德国; ACCUSE 巴西 > 法国")]
    [InlineData("在法国入侵德国之前，印度批评巴西。", "ASSAULT 法国 > 德国; ACCUSE 印度 > 巴西")]
    [InlineData("巴西谴责法国，并呼吁印度让步。", "ACCUSE 巴西 > 法国; REQUEST 巴西 > 印度")]
    [InlineData("马克龙会见默茨并批评印度。", "CONSULT 法国+德国; ACCUSE 法国 > 印度")]
    [InlineData("马克龙抵达柏林，随后会见默茨。", "CONSULT 法国+德国")]
    [InlineData("法国警告，一旦德国出兵，将采取行动。", "THREATEN 法国 > 德国")]
    [InlineData("法国警告德国试图散布谣言。", "ACCUSE 法国 > 德国")]
    [InlineData("法国威胁德国。", "THREATEN 法国 > 德国")]
    [InlineData("德国对法国构成威胁。", "")]
    public void Reads_clauses_in_clauses(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国要求德国停止向印度提供武器。", "REQUEST 法国 > 德国")]
    [InlineData("法国承诺向德国提供武器。", "AGREE 法国 > 德国")]
    [InlineData("法国拒绝德国的谈判提议。", "REJECT 法国 > 德国")]
    [InlineData("法国同意与德国合作。", "AGREE 法国 > 德国")]
    [InlineData("法国必须制裁德国。", "")]
    [InlineData("法国不应攻打德国。", "")]
    public void Takes_what_is_asked_or_promised_for_not_done(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国将制裁德国。", "SANCTION 法国 > 德国 (planned)")]
    [InlineData("法国计划向德国出售武器。", "AID 法国 > 德国 (planned)")]
    [InlineData("马克龙将于周四访问德国。", "CONSULT 法国+德国 (planned)")]
    [InlineData("法国可能攻打德国。", "ASSAULT 法国 > 德国 (possible)")]
    [InlineData("如果法国攻打德国，印度不安。", "")]
    [InlineData("法国是否会攻打德国？", "ASSAULT 法国 > 德国 (possible)")]
    [InlineData("法国没有向德国提供武器。", "AID 法国 > 德国 (denied)")]
    [InlineData("法国不会入侵德国。", "ASSAULT 法国 > 德国 (denied)")]
    [InlineData("法国没有谴责德国。", "")]
    [InlineData("法国将德国外交官逐出。", "SANCTION 法国 > 德国")]
    [InlineData("法国可能攻打德国。法国周一攻打德国。", "ASSAULT 法国 > 德国")]
    public void Tells_what_happened_from_what_may(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国削减对德国的援助。", "SANCTION 法国 > 德国")]
    [InlineData("法国黑客攻击德国网络。", "COERCE 法国 > 德国")]
    [InlineData("法国干预德国大选。", "COERCE 法国 > 德国")]
    [InlineData("法国军机侵犯德国领空。", "MOBILIZE 法国 > 德国")]
    [InlineData("法国对默茨的攻击没有停止。", "")]
    [InlineData("法国试射导弹。", "MOBILIZE 法国")]
    [InlineData("法国从德国撤军。德国释放法国士兵。", "RETREAT 德国 > 法国; RETREAT 法国 > 德国")]
    [InlineData("绿党周日示威。", "PROTEST 绿党")]
    [InlineData("法国总统马克龙道歉。", "CONCEDE 法国")]
    [InlineData("德国军队在法国接受训练。", "COOPERATE 法国 > 德国")]
    [InlineData("法国的支持者批评不多。", "")]
    public void Chooses_the_type(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国攻打德国。法国军队部署前线。", "ASSAULT 法国 > 德国; MOBILIZE 法国 > 德国")]
    [InlineData("法国攻打德国。印度向法国派兵。印度军队已参战。", "ASSAULT 法国 > 德国; AID 印度 > 法国; ASSAULT 印度 > 德国")]
    [InlineData("德国指责法国。法国驳斥这些说法。", "ACCUSE 德国 > 法国; REJECT 法国 > 德国")]
    [InlineData("印度军队已参战。", "")]
    public void Infers_the_other_side_from_the_article(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法德军队交战。法国与德国相邻。", "ASSAULT 法国+德国")]
    [InlineData("印度对法国和德国不满，谴责法德入侵巴西。", "ACCUSE 印度 > 法国+德国; ASSAULT 法国+德国 > 巴西")]
    [InlineData("法军周一对德作战。印度与德国相邻。", "ASSAULT 法国 > 德国")]
    [InlineData("法德战争令印度不安。法国与德国相邻。", "")]
    public void Resolves_abbreviations_of_states(string prose, string expected) => Check(prose, expected);

    [Fact]
    public void Gives_place_evidence_and_mode()
    {
        var (events, layer) = EventReader.Find("周四，马克龙在巴黎会见默茨。");
        var only = Assert.Single(events);
        Assert.Equal(new(3, 13), only.Evidence);
        Assert.Equal("巴黎", layer.Entities[only.Place!.Value].Name);
        Assert.Equal(EntityType.Place, layer.Entities[only.Place!.Value].Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("，。！")]
    [InlineData("被被被对对对法国")]
    [InlineData("法国（德国")]
    [InlineData("的的法国谴责的")]
    [InlineData("\ud800谴责\udc00")]
    public void Survives_any_text(string prose) => Assert.Equal("", EventReader.Read(prose));

    private static void Check(string prose, string expected)
    {
        var found = EventReader.Read(prose);
        Assert.Equal(Sorted(expected), Sorted(found));
    }

    private static string Sorted(string events) => string.Join("; ", events.Split("; ").Order(StringComparer.Ordinal));
}
