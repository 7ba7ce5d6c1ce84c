using System.Text;
using Stemma.Reading;

namespace Stemma.Tests.Events;

/// <summary>Events that need the other stages: titles and offices as the entity stage finds them, words of thinking as the statement stage knows them.</summary>
public sealed class WholeEngineEventTests
{
    [Theory]
    [InlineData("法国外交部认为德国对欧洲安全构成威胁。", "ACCUSE 法国 > 德国")]
    [InlineData("法国情报部门怀疑，德国从事间谍活动。", "ACCUSE 法国 > 德国")]
    [InlineData("前法国驻德国大使王小明谴责俄罗斯。", "ACCUSE 王小明 > 俄罗斯")]
    [InlineData("法国驻德国大使王小明谴责俄罗斯。", "ACCUSE 法国 > 俄罗斯")]
    [InlineData("俄罗斯克里姆林宫发言人谴责法国。", "ACCUSE 俄罗斯 > 法国")]
    [InlineData("法国增加对俄罗斯的压力，要求撤军。", "REQUEST 法国 > 俄罗斯")]
    [InlineData("法国呼吁国际社会介入。", "REQUEST 法国 > 国际社会")]
    [InlineData("高雄市衛生局呼籲民眾打疫苗。", "REQUEST 高雄市衛生局")]
    [InlineData("示威者抗议法国总统到访。", "PROTEST 示威者 > 法国")]
    [InlineData("军方敦促联合国停止调查。法国总统访问德国。法国天气很好。", "REQUEST 法国 > 联合国; CONSULT 法国+德国")]
    [InlineData("俄罗斯谴责法国。法国总统王小明反驳说，一切都很好。", "ACCUSE 俄罗斯 > 法国; REJECT 法国 > 俄罗斯")]
    [InlineData("法国外交部发表《关于欧洲安全的联合声明》。声明谴责俄罗斯。声明访问德国。", "ACCUSE 法国 > 俄罗斯")]
    [InlineData("法国总统王小明呼吁各国援助法国。", "REQUEST 法国")]
    [InlineData("法国总统王小明呼吁俄罗斯停止封锁法国。", "REQUEST 法国 > 俄罗斯")]
    [InlineData("批评者认为，法国侵犯人权。", "ACCUSE 批评者 > 法国")]
    [InlineData("法国前总统王小明承诺停战。", "AGREE 王小明")]
    [InlineData("法国外长王小明分别与德国总理李大明、日本防卫大臣赵小亮举行会谈。", "CONSULT 法国+德国; CONSULT 法国+日本")]
    public void Reads_an_article(string sentence, string expected)
    {
        var article = new ArticleReader(Engine.Analysis.Folding).Read(Encoding.UTF8.GetBytes("标题\n\n" + sentence), "a.txt").Articles.Single();
        var analysis = Engine.Analysis.Analyze(article);
        string Names(IReadOnlyList<int> all) => string.Join('+', all.Select(i => analysis.Entities.Entities[i].Name));
        Assert.Equal(expected, string.Join("; ", analysis.Events.Select(e => $"{e.Type.ToString().ToUpperInvariant()} {Names(e.Actors)}" + (e.Recipients.Count > 0 ? " > " + Names(e.Recipients) : ""))));
    }
}
