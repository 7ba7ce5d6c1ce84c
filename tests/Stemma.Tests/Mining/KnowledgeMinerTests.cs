using System.Text;
using Stemma.Mining;
using Stemma.Reading;

namespace Stemma.Tests.Mining;

/// <summary>One construction a case: what is mined from a text, with kind, detail and whether it is known.</summary>
public sealed class KnowledgeMinerTests
{
    [Theory]
    [InlineData("挪威渔业大臣索尔海（Ingrid Solheim）周二到港。", "Gloss 索尔海 no Ingrid Solheim")]
    [InlineData("美國總統川普（Donald Trump）週二到港。", "Gloss 川普 yes Donald Trump")]
    [InlineData("报告由卑尔根海流研究所（Bergen Current Institute）撰写。", "Gloss 卑尔根海流研究所 no Bergen Current Institute|Suffix 研究所 yes Institute")]
    [InlineData("国务卿布林肯周四到港。", "Title 国务卿 yes ")]
    [InlineData("布林肯在码头叮嘱：“请各位把缆绳系紧一些。”", "Cue 叮嘱 ")]
    [InlineData("据《峡湾晨报》网站周三报道，船已离港。", "Media 峡湾晨报 no ")]
    [InlineData("港口停着12艘渔船。", "Unit 艘 yes 渔船")]
    [InlineData("港口停着12坨渔网。", "Unit 坨 no 渔网")]
    public void A_construction_gives_a_term_away(string sentence, string expected)
    {
        var mined = Mine(sentence).Select(o => $"{o.Kind} {o.Term} {(o.Known ? "yes" : "no")} {o.Detail}").ToList();
        Assert.All(expected.Split('|'), e => Assert.Contains(mined, m => m == e || (e.StartsWith("Cue", StringComparison.Ordinal) && m.StartsWith(e, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("据《峡湾晨报》网站，《海流年鉴》已出版。", "Media 海流年鉴")]
    [InlineData("布林肯称之为“旧网”。", "Cue 称之为")]
    [InlineData("会议于2024年10月31日举行。", "Unit")]
    [InlineData("渔船（见图）已离港。", "Gloss")]
    public void What_is_another_construction_gives_nothing(string sentence, string unexpected) =>
        Assert.DoesNotContain(Mine(sentence), o => $"{o.Kind} {o.Term}".StartsWith(unexpected, StringComparison.Ordinal));

    [Fact]
    public void Terms_are_counted_by_article_and_outlet_in_any_order()
    {
        Occurrence known = new(TermKind.Unit, "艘", "船", true), other = new(TermKind.Unit, "坨", "网", false), again = new(TermKind.Unit, "坨", "绳", false);
        TermTally forwards = new(), backwards = new();
        forwards.Add([known, other], "a");
        forwards.Add([other, other, again], "b");
        backwards.Add([again, other, other], "b");
        backwards.Add([other, known], "a");
        Assert.Equal(["坨 4 2 2 网|绳 False", "艘 1 1 1 船 True"], Rows(forwards));
        Assert.Equal(Rows(forwards), Rows(backwards));
        Assert.Equal(new Coverage(TermKind.Unit, 1, 5, 1, 2), forwards.Coverage().Single(c => c.Kind == TermKind.Unit));
    }

    private static IEnumerable<string> Rows(TermTally tally) =>
        tally.Terms().Select(t => $"{t.Term} {t.Occurrences} {t.Articles} {t.Outlets} {string.Join('|', t.Details)} {t.Known}");

    private static IReadOnlyList<Occurrence> Mine(string sentence)
    {
        var bytes = Encoding.UTF8.GetBytes("标题\n\n" + sentence + "\n");
        var article = Assert.Single(new ArticleReader(Engine.Analysis.Folding).Read(bytes, "mined.txt").Articles);
        return KnowledgeMiner.Mine(Engine.Analysis.Analyze(article), Engine.Analysis);
    }
}
