namespace Stemma.Tests.Statements;

/// <summary>Where reported words end and the reporter goes on.</summary>
public sealed class WhereTheReporterResumesTests
{
    [Theory]
    [InlineData("布林肯表示，总统曾施压，而国务卿布林肯拒绝支持。", "布林肯 表示: 总统曾施压")]
    [InlineData("布林肯说，公司将上诉，而此前法院已经驳回申请。", "布林肯 说: 公司将上诉")]
    [InlineData("布林肯保证，总统仍在工作，股市随后收复失地。", "布林肯 保证 promise: 总统仍在工作")]
    [InlineData("布林肯宣布逮捕两人，而法国还对多起案件立案。", "布林肯 宣布: 逮捕两人")]
    [InlineData("布林肯谎称报告是给客户的，但却寄给了普京。", "布林肯 谎称: 报告是给客户的")]
    [InlineData("有消息称，总统确诊染疫，这让投资者产生避险情绪。", "有消息 有消息称: 总统确诊染疫")]
    [InlineData("俄方称击落八架无人机，但乌方否认。", "俄方 称: 击落八架无人机")]
    [InlineData("俄方称击落八架无人机，乌方则对此予以否认。", "俄方 称: 击落八架无人机")]
    public void The_reporter_goes_on(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯指责普京窃取选票，并且破坏谈判。", "布林肯 指责 accuse: 普京窃取选票，并且破坏谈判")]
    [InlineData("布林肯说，各国以巨大的牺牲赢得时间，为世界展示担当，认为这值得骄傲。", "布林肯 说: 各国以巨大的牺牲赢得时间，为世界展示担当\n布林肯 认为: 这值得骄傲")]
    [InlineData("法新社说，就马克龙而言，他并没有采取措施平息指控。", "法新社 说: 就马克龙而言，他并没有采取措施平息指控")]
    public void The_speaker_goes_on(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯称他们为“投机者”、“赌徒”。", "布林肯 称 direct: 投机者 … 赌徒")]
    [InlineData("居民高喊“还我土地”、“还我家园”等口号。", "居民 高喊 direct: 还我土地 … 还我家园")]
    [InlineData("布林肯谴责「戴高乐」号航母如果部署在印太地区，将破坏和平。", "布林肯 谴责 mixed accuse: 「戴高乐」号航母如果部署在印太地区，将破坏和平")]
    public void Marks_around_names_and_pieces(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));

    [Theory]
    [InlineData("布林肯警告银行，表示将公布名单。", "布林肯 表示: 将公布名单")]
    [InlineData("布林肯对法案提出批评，称它损害贸易。", "布林肯 称: 它损害贸易")]
    [InlineData("布林肯强调支持和平，以及反对仇恨。", "布林肯 强调: 支持和平，以及反对仇恨")]
    [InlineData("总理王强预计将于周五访问法国。", "")]
    [InlineData("据路透社报道，书记王强拥抱了主持人，并夸其“大方”。", "路透社 据 mixed: 书记王强拥抱了主持人，并夸其“大方”\n王强 夸 via 路透社 direct praise: 大方")]
    public void One_verb_leads_to_another(string input, string expected) => Assert.Equal(expected, Ledger.Of(input));
}
