using System.Text;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Reading.WebPages;

namespace Stemma.Tests.Reading.WebPages;

/// <summary>Names of sites that no metadata state.</summary>
public sealed class SiteNameTests
{
    private static readonly SiteName Names = new(KnowledgeSource.BuiltIn(), Engine.Analysis.Folding);

    private static readonly ArticleReader Reader = new(Engine.Analysis.Folding);

    public static TheoryData<string, string, string> Examples() => [.. KnowledgeSource.BuiltIn().Table("outlets/site-names.tsv").Rows.Select(r => (r[0], r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_word_ends_a_site_or_is_a_section(string word, string kind, string example)
    {
        var found = Names.FromTitle(example, "渡口今晨通车");
        if (kind.StartsWith("ending", StringComparison.Ordinal))
        {
            Assert.NotNull(found);
            Assert.EndsWith(word, found);
            Assert.NotEqual(word, found);
        }
        else
        {
            Assert.EndsWith(word, example);
            Assert.Null(found);
        }
    }

    [Theory]
    [InlineData("渡口通车_国内新闻_云帆网", "渡口通车", "云帆网")]
    [InlineData("渡口通车--地方--云帆网", "渡口通车", "云帆网")]
    [InlineData("渡口通车_云帆网——江汀门户", "渡口通车", "云帆网")]
    [InlineData("渡口通车_国际新闻", "渡口通车", null)]
    [InlineData("渡口通车", "渡口通车", null)]
    [InlineData("渡口通车 - 县长到场", "渡口通车 - 县长到场", null)]
    [InlineData("COVID-19", "COVID-19", null)]
    public void Title_ends_in_the_site(string title, string headline, string? expected) => Assert.Equal(expected, Names.FromTitle(title, headline));

    [Theory]
    [InlineData("港潮新聞有限公司", "港潮新聞")]
    [InlineData("Copyright © 1998 - 2009 云帆网 版权所有", "云帆网")]
    [InlineData("©2015 江汀日报社有限公司版权所有", "江汀日报社")]
    [InlineData("云帆网版权所有 未经许可不得转载", "云帆网")]
    [InlineData("远洲航运有限公司的船今晨靠岸。", null)]
    [InlineData("版权所有", null)]
    [InlineData("", null)]
    public void Copyright_line_names_the_holder(string line, string? expected) => Assert.Equal(expected, Names.FromCopyright(line));

    [Theory]
    [InlineData("<title>渡口通车 | 岸边小站</title><body><div>岸边小站</div>TEXT</body>", "岸边小站")]
    [InlineData("<title>渡口通车 | 岸边小站</title><body>TEXT</body>", null)]
    [InlineData("<title>渡口通车 | 港潮新聞</title><body>TEXT</body>", "港潮新聞")]
    [InlineData("<title>渡口通车</title><body>TEXT<footer>港潮新聞有限公司</footer></body>", "港潮新聞")]
    [InlineData("<title>渡口通车_内河网</title><meta property='og:site_name' content='岸边小站'><body>TEXT</body>", "岸边小站")]
    public void Article_has_it_as_outlet(string page, string? expected)
    {
        const string text = "<h1>渡口通车</h1><div id='text'><p>　　新华社江汀3月7日电　江汀渡口今天上午九时通车，第一班渡轮载着四十二名乘客过江，历时十一分钟。</p><p>　　县港务局说，渡口每天开二十班，冬天减为十二班，大雾天停开，票价不变。</p></div>";
        var result = Reader.Read(Encoding.UTF8.GetBytes("<html>" + page.Replace("TEXT", text, StringComparison.Ordinal) + "</html>"), "page.html");
        Assert.Equal(expected ?? "新华社", Assert.Single(result.Articles).Outlet);
    }
}
