using Stemma.Tests.Times;

namespace Stemma.Tests.Quantities;

/// <summary>Whose figures they are.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("根据挪威渔业和水产联合会，罢工使产量下降8%。", "挪威渔业和水产联合会")]
    [InlineData("在上述芬兰全国商业总会的调查中，近一半企业亏损。", "芬兰全国商业总会")]
    [InlineData("罢工使产量下降8%。", "")]
    [InlineData("芬兰商会的调查显示，企业普遍悲观。近一半打算裁员。", "芬兰商会")]
    [InlineData("芬兰商会预期政府会公布新计划。其中包括发行12亿元国债。", "芬兰商会")]
    [InlineData("芬兰商会说企业悲观。近一半打算裁员。", "")]
    [InlineData("在芬兰，近一半企业亏损。", "")]
    [InlineData("芬兰全国商业总会去年进行的一项调查中，近一半企业亏损。", "芬兰全国商业总会")]
    [InlineData("芬兰商会周五威胁，要对木材征收高达30%的附加费。", "芬兰商会")]
    [InlineData("芬兰商会2日发出新规，在驻地以外举行超过50人的活动须先获批准。", "芬兰商会")]
    [InlineData("芬兰商会内部周五发出邮件通报称，针对近日的案件，公司查处了12宗案件。", "芬兰商会")]
    [InlineData("芬兰商会今天宣读倡议之后，瑞典代表宣读55国声明。", "")]
    [InlineData("芬兰商会发现3具雕像。", "")]
    [InlineData("据《南华早报》近期报道，芬兰计划重建港口。头一轮招标中，当局核准了31个项目。", "南华早报")]
    [InlineData("《南华早报》报道说，芬兰计划重建港口。头一轮招标中，当局核准了31个项目。", "")]
    [InlineData("芬兰商会进行的民意调查证实，84%的企业希望减税。", "芬兰商会")]
    [InlineData("芬兰商会的民调显示，企业希望减税。约54%的受访者希望延后。", "芬兰商会")]
    public void Attributes_to_what_the_sentence_is_grounded_on(string input, string expected)
    {
        var analysis = Engine.Analysis.Analyze(Clipping.Article(input, new DateOnly(2024, 11, 1)));
        Assert.Equal(expected, string.Join('|', Assert.Single(analysis.Quantities).AccordingTo.Select(e => analysis.Entities.Entities[e].Name)));
    }
}
