using System.Text;
using Stemma.Articles;
using Stemma.Reading;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Reading.WebPages;

/// <summary>Whole pages written for this test: <c>Pages/name.html</c>, its charset in the first line, and the body expected of it in <c>name.txt</c>.</summary>
public sealed class WebPageTests
{
    private static readonly string Folder = Path.Combine(SharedFolder.Root, "tests", "Stemma.Tests", "Reading", "WebPages", "Pages");

    private static readonly ArticleReader Reader = new(Engine.Analysis.Folding);

    public static TheoryData<string> Pages() => [.. Directory.GetFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Body_is_found_and_nothing_else(string name)
    {
        var article = Assert.Single(Reader.Read(Encoded(name), name + ".html").Articles);
        var body = article.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.List or BlockKind.Table)
            .Select(b => article.Text.Slice(b.Span));
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, name + ".txt")), body);
    }

    [Theory]
    [InlineData("agency-font", "东屏半岛今冬首次降雪 三条公路关闭", "2006-12-03")]
    [InlineData("breaks-in-cell", "松原岭发现新铜矿", "2003-11-02")]
    [InlineData("forum-post", "[转帖]青柏镇停水十天始末", "2007-05-20")]
    [InlineData("modern-div", "海藻养殖户起诉电厂温排水 法院受理", "2019-08-23T18:20:00+08:00")]
    [InlineData("paragraph-divs", "雾岛渡口百年钟楼失火", "2021-02-10T06:30:00+08:00")]
    [InlineData("portal-artibody", "江汀市修订渡轮条例 小艇须装定位器", "2009-06-12")]
    [InlineData("short-flash", "快讯：白石湾列车脱轨 无人死亡", "2012-04-18")]
    [InlineData("split-by-advert", "古城墙修缮用水泥 专家叫停", "2013-07-22")]
    [InlineData("table-in-body", "四县渔获量公布：总量减少一成", "2015-01-09")]
    [InlineData("traditional-big5", "翠坪隧道延誤兩年 承建商索償", "2008-10-15")]
    [InlineData("undeclared-unclosed", "柳浦动物园添三只雪豹", "1999-08-04")]
    [InlineData("utf8-declared-gbk", "高原邮路换新车", "2010-09-01")]
    public void Headline_and_day_are_found(string name, string title, string published)
    {
        var article = Assert.Single(Reader.Read(Encoded(name), name + ".html").Articles);
        Assert.Equal((title, published), (article.Title, article.Published?.ToIso8601()));
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<font color=red><p></font>", 100)]
    [InlineData("<p><li><td>", 20_000)]
    public void Deep_nesting_is_read_or_rejected_in_time(string tags, int times)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat(tags, times)) + "<p>北桥社电，海岸管理局说，昨天夜里有两艘船在港外相撞，船上的人都已经上岸。</p></body></html>";
        var result = Reader.Read(Encoding.UTF8.GetBytes(page), "deep.html");
        if (times >= 30_000)
        {
            Assert.Equal(RejectionReason.TooDeep, Assert.Single(result.Rejections).Reason);
        }
        else
        {
            Assert.Single(result.Articles);
        }
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><head><title>空</title></head><body><p></p><a href='/'>首页</a></body></html>")]
    [InlineData("<html><frameset><frame src=a></frameset></html>")]
    public void A_page_without_text_is_rejected(string page)
    {
        var result = Reader.Read(Encoding.UTF8.GetBytes(page), "empty.html");
        Assert.Equal(RejectionReason.NoContent, Assert.Single(result.Rejections).Reason);
    }

    private static byte[] Encoded(string name)
    {
        var page = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        var end = page.IndexOf('\n', StringComparison.Ordinal);
        var charset = page[..end].Split(' ')[2];
        return (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(page[(end + 1)..]);
    }
}
