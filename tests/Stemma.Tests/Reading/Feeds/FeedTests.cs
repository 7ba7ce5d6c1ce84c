using System.Text;
using Stemma.Articles;
using Stemma.Reading;
using Stemma.Reading.WebPages;

namespace Stemma.Tests.Reading.Feeds;

public sealed class FeedTests
{
    private const string Prose = "海岸管理局说，昨天夜里有两艘船在港外相撞。";

    private static readonly ArticleReader Reader = new(Engine.Analysis.Folding);

    public static TheoryData<string, string> OneItem() => new()
    {
        { Rss("<item><title>两船相撞</title><link>https://a.example/1</link><pubDate>Mon, 03 Mar 2025 09:20:00 +0800</pubDate><content:encoded><![CDATA[<p>" + Prose + "</p><p>无人受伤。</p>]]></content:encoded><description>短</description></item>"), "两船相撞|https://a.example/1|2025-03-03T09:20:00+08:00|无人受伤。" },
        { Rss("<item><title>两船相撞</title><guid>https://a.example/2</guid><dc:date>2025-03-03T09:20:00+08:00</dc:date><description>&lt;p&gt;" + Prose + "&lt;/p&gt;</description></item>"), "两船相撞|https://a.example/2|2025-03-03T09:20:00+08:00|" + Prose },
        { Rss("<item><title>A &amp; B</title><guid isPermaLink=\"false\">x1</guid><pubDate>Mon, 03 Mar 2025 09:20:00 GMT</pubDate><description>" + Prose + "</description></item>"), "A & B||2025-03-03T09:20:00Z|" + Prose },
        { Rss("<item><title>渔市&nbsp;收盘 A&B</title><link>https://a.example/3?x=1&y=2</link><pubDate>2025-03-03</pubDate><description>" + Prose + "</description></item>"), "渔市 收盘 A&B|https://a.example/3?x=1&y=2|2025-03-03|" + Prose },
        { Atom("<entry><title type=\"html\">&lt;b&gt;两船&lt;/b&gt;相撞</title><link rel=\"self\" href=\"https://a.example/s\"/><link href=\"https://a.example/4\"/><updated>2025-03-04T00:00:01Z</updated><published>2025-03-03T09:20:00+08:00</published><content type=\"html\">&lt;p&gt;" + Prose + "&lt;/p&gt;</content></entry>"), "两船相撞|https://a.example/4|2025-03-03T09:20:00+08:00|" + Prose },
        { Atom("<entry><title>两船相撞</title><id>https://a.example/5</id><updated>2025-03-04T01:02:03+08:00</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>船长说：</p><p>5 &lt; 6，" + Prose + "</p></div></content></entry>"), "两船相撞|https://a.example/5|2025-03-04T01:02:03+08:00|5 < 6，" + Prose },
        { Atom("<entry><title>两船相撞</title><id>tag:a.example,2025:6</id><published>2025-03-03T09:20:00+08:00</published><summary type=\"text\">1 < 2 不是标记。" + Prose + "</summary></entry>").Replace("1 < 2", "1 &lt; 2", StringComparison.Ordinal), "两船相撞||2025-03-03T09:20:00+08:00|1 < 2 不是标记。" + Prose },
        { Json("{\"id\":\"https://a.example/7\",\"title\":\"两船相撞\",\"date_published\":\"2025-03-03T09:20:00+08:00\",\"content_html\":\"<p>" + Prose + "</p>\"}"), "两船相撞|https://a.example/7|2025-03-03T09:20:00+08:00|" + Prose },
        { Json("{\"id\":\"8\",\"title\":\"两船相撞\",\"content_text\":\"船长说不。\\n\\n" + Prose + "\"}"), "两船相撞|||" + Prose },
    };

    [Theory]
    [MemberData(nameof(OneItem))]
    public void An_item_is_an_article(string feed, string expected)
    {
        var result = Read(feed);
        Assert.Empty(result.Rejections);
        var article = Assert.Single(result.Articles);
        var clock = article.Clocks.FirstOrDefault(c => c.Origin == ClockOrigin.Feed);
        Assert.Equal(expected, $"{article.Title}|{article.Url}|{clock?.ToIso8601()}|{article.Text.Slice(article.Blocks[^1].Span)}");
        Assert.Equal(("feed.xml#1", "北桥社"), (article.Path, article.Outlet));
    }

    [Fact]
    public void A_bad_item_is_rejected_with_its_place_and_the_others_go_on()
    {
        var good = "<item><title>甲</title><description>" + Prose + "</description></item>\n";
        var result = Read(Rss("\n" + good + "<item><title>坏</titel></item>\n" + "<item><title>空</title></item>\n" + good + "<item><title>断"));
        Assert.Equal(["feed.xml#1", "feed.xml#4"], result.Articles.Select(a => a.Path));
        Assert.Equal(
            [("feed.xml#2", RejectionReason.Malformed, 3), ("feed.xml#3", RejectionReason.NoContent, 4), ("feed.xml#5", RejectionReason.Malformed, 6)],
            result.Rejections.Select(r => (r.Path, r.Reason, r.Line ?? 0)));
    }

    [Fact]
    public void Items_without_address_have_identities_of_their_own()
    {
        var result = Read(Rss("<item><title>甲</title><description>" + Prose + "</description></item><item><title>乙</title><description>" + Prose + "</description></item>"));
        Assert.Equal(2, result.Articles.Select(a => a.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><item><title>&b;</title></item></channel></rss>", RejectionReason.Malformed)]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>空</title></channel></rss>", RejectionReason.NoContent)]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", RejectionReason.Malformed)]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":{}}", RejectionReason.Malformed)]
    public void A_feed_that_cannot_be_read_is_rejected(string feed, RejectionReason reason) => Assert.Equal(reason, Assert.Single(Read(feed).Rejections).Reason);

    [Fact]
    public void Deep_items_are_rejected()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 5000));
        Assert.Equal(RejectionReason.TooDeep, Assert.Single(Read(Rss("<item><title>甲</title><description><![CDATA[" + deep + Prose + "]]></description></item>")).Rejections).Reason);
        Assert.Equal(RejectionReason.Malformed, Assert.Single(Read(Rss("<item><title>甲</title><description>" + deep + string.Concat(Enumerable.Repeat("</div>", 5000)) + "</description></item>")).Rejections).Reason);
    }

    [Theory]
    [InlineData("Mon, 03 Mar 2025 09:20:00 +0100", "2025-03-03T09:20:00.0000000+01:00")]
    [InlineData("3 Mar 2025 09:20:00 EST", "2025-03-03T09:20:00.0000000-05:00")]
    [InlineData("Mon, 03 Mar 2025 09:20 GMT", "2025-03-03T09:20:00.0000000+00:00")]
    [InlineData("2025-03-03T09:20:00.123+08:00", "2025-03-03T09:20:00.1230000+08:00")]
    [InlineData("2025-03-03T09:20:00Z", "2025-03-03T09:20:00.0000000+00:00")]
    [InlineData("2025-03-03T09:20:00", "2025-03-03")]
    [InlineData("2025-03-03 09:20:00", "2025-03-03")]
    [InlineData("2025-03-03", "2025-03-03")]
    [InlineData("20250303", "2025-03-03")]
    [InlineData("2025年3月3日 09:20", "2025-03-03")]
    [InlineData("March 3, 2025", "2025-03-03")]
    [InlineData("2025-13-03", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Stated_dates_are_read(string stated, string? expected)
    {
        var date = StatedDate.Parse(stated);
        Assert.Equal(expected, date?.Instant?.ToString("o") ?? date?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static ReadResult Read(string feed) => Reader.Read(Encoding.UTF8.GetBytes(feed), "feed.xml");

    private static string Rss(string items) => "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>北桥社</title>" + items + "</channel></rss>";

    private static string Atom(string entries) => "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>北桥社</title><updated>2025-03-12T20:00:00+08:00</updated>" + entries + "</feed>";

    private static string Json(string items) => "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"北桥社\",\"items\":[" + items + "]}";
}
