namespace Stemma.Tests.Events;

/// <summary>What is done by saying it, and whom the context names: blame in reported words, denials, forces that answer forces.</summary>
public sealed class SpokenEventTests
{
    [Theory]
    [InlineData("法国表示，德国违反条约。", "ACCUSE 法国 > 德国")]
    [InlineData("法国表示，德国是麻烦制造者。", "ACCUSE 法国 > 德国")]
    [InlineData("马克龙表示，德国罔顾事实。", "ACCUSE 法国 > 德国")]
    [InlineData("绿党表示，德国推卸责任。", "ACCUSE 绿党 > 德国")]
    [InlineData("联合国表示，德国侵犯人权。", "ACCUSE 联合国 > 德国")]
    [InlineData("法国表示，德国攻打印度。", "ACCUSE 法国 > 德国; ASSAULT 德国 > 印度")]
    [InlineData("法国表示，德国空袭法国。", "ACCUSE 法国 > 德国; ASSAULT 德国 > 法国")]
    [InlineData("法国表示，法国没有违反条约。", "")]
    [InlineData("里昂大学教授杜邦表示，德国违反条约。", "")]
    [InlineData("德国违反条约。", "")]
    [InlineData("法国表示，天气很好。", "")]
    public void Blame_in_reported_words_accuses(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国表示，德国有责任让步。", "REQUEST 法国 > 德国")]
    [InlineData("马克龙表示，德国必须停止演习。", "REQUEST 法国 > 德国")]
    [InlineData("法国表示，法国有责任让步。", "")]
    public void A_duty_named_to_another_is_a_request(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国一向否认法国参与此事。", "REJECT 法国")]
    [InlineData("法国断然否认。", "REJECT 法国")]
    [InlineData("法国严正驳斥。", "REJECT 法国")]
    public void A_denial_about_oneself_rejects_no_one(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("德国军机侵犯法国领空。法国出动战机。", "MOBILIZE 德国 > 法国; MOBILIZE 法国 > 德国")]
    [InlineData("法国攻打德国。法军继续进攻。", "ASSAULT 法国 > 德国")]
    [InlineData("法国批评西门子。印度制裁该公司。", "ACCUSE 法国 > 西门子; SANCTION 印度 > 西门子")]
    [InlineData("法国批评西门子。印度制裁这家公司。", "ACCUSE 法国 > 西门子; SANCTION 印度 > 西门子")]
    public void The_context_names_the_other_side(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国将德国列入黑名单。", "SANCTION 法国 > 德国")]
    [InlineData("法国对德国提高关税。", "SANCTION 法国 > 德国")]
    [InlineData("法国对德国关闭边境。", "SANCTION 法国 > 德国")]
    [InlineData("法国约谈德国大使。", "REQUEST 法国 > 德国")]
    [InlineData("法国盛赞德国。", "SUPPORT 法国 > 德国")]
    [InlineData("法国对德国使用武力。", "ASSAULT 法国 > 德国")]
    [InlineData("法国可能对德国使用武力。", "ASSAULT 法国 > 德国 (possible)")]
    [InlineData("法国将对德国加强制裁。", "SANCTION 法国 > 德国 (planned)")]
    [InlineData("法国与德国举行磋商。", "CONSULT 法国+德国")]
    [InlineData("绿党游行示威。", "PROTEST 绿党")]
    public void Reads_the_wider_vocabulary(string prose, string expected) => Check(prose, expected);

    [Theory]
    [InlineData("法国表示，德国应该撤军。", "REQUEST 法国 > 德国")]
    [InlineData("法国表示，德国不应干涉。", "REQUEST 法国 > 德国")]
    [InlineData("法国表示，法国应该撤军。", "")]
    [InlineData("法国表示，德国应邀访问印度。", "CONSULT 德国+印度")]
    [InlineData("马克龙表示，德国诋毁法国。", "ACCUSE 法国 > 德国")]
    [InlineData("马克龙扬言，法国将制裁德国。", "THREATEN 法国 > 德国; SANCTION 法国 > 德国 (planned)")]
    [InlineData("法国谴责德国。法国将采取一切必要措施。", "ACCUSE 法国 > 德国; THREATEN 法国 > 德国 (planned)")]
    [InlineData("法国将采取一切必要措施。", "")]
    [InlineData("法国谴责德国。德国否认指控。", "ACCUSE 法国 > 德国; REJECT 德国 > 法国")]
    [InlineData("法国表示，德国作为欧洲大国，应该撤军。", "REQUEST 法国 > 德国")]
    [InlineData("法国表示，德国的新措施是出于政治动机。", "ACCUSE 法国 > 德国")]
    [InlineData("法国谴责德国。德国表示，该说法毫无根据。", "ACCUSE 法国 > 德国; REJECT 德国 > 法国")]
    public void Speech_is_a_deed_of_its_own(string prose, string expected) => Check(prose, expected);

    private static void Check(string prose, string expected) => Assert.Equal(expected, EventReader.Read(prose));
}
