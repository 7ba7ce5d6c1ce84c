using System.Text;
using Stemma.Articles;
using Stemma.Reading;

namespace Stemma.Tests.Reading;

/// <summary>Posts: header, blocks, clocks, credits, datelines.</summary>
public sealed class PostTests
{
    private static readonly ArticleReader Reader = new(Engine.Analysis.Folding);

    [Theory]
    [InlineData("<p>第一段话。</p><p>第二段话。</p>", "P第一段话。|P第二段话。")]
    [InlineData("<p>甲。<br>乙。</p>", "P甲。|P乙。")]
    [InlineData("<div>甲在这里。\n\n乙在那里。</div>", "P甲在这里。|P乙在那里。")]
    [InlineData("<div>甲在\n\n这里。</div>", "P甲在 这里。")]
    [InlineData("<p>威胁朝\n鲜半岛，\n并在 Han\n半岛。</p>", "P威胁朝鲜半岛，并在 Han 半岛。")]
    [InlineData("<p>　　首行缩进。&nbsp;\t 尾。　</p>", "P首行缩进。 尾。")]
    [InlineData("<p>零\u200B宽\u00AD。</p>", "P零宽。")]
    [InlineData("<p><b>各方反应不一</b></p><p>正文。</p>", "H各方反应不一|P正文。")]
    [InlineData("<p><strong>两国外长会面之后发表了声明，说双方将继续谈下去，并且约定下个月再次会面，地点尚未确定。</strong></p>", "P两国外长会面之后发表了声明，说双方将继续谈下去，并且约定下个月再次会面，地点尚未确定。")]
    [InlineData("<p>甲。</p><figure><img src='a.jpg'><figcaption>会场外景 <cite>甲社</cite></figcaption></figure>", "P甲。|C会场外景|R甲社")]
    [InlineData("<p>甲。</p><span class='lead_image_caption'>会场外景</span><div><span class='caption'>会场外景</span></div>", "P甲。|C会场外景")]
    [InlineData("<img src='a.jpg' alt='会场外景与到场的各国代表们'><div>会场外景与到场的各国代表们</div><p>甲。</p>", "C会场外景与到场的各国代表们|P甲。")]
    [InlineData("<p>甲。</p><ul><li><a href='/b'>另一条新闻的标题</a></li></ul>", "P甲。|L另一条新闻的标题")]
    [InlineData("<p>他说了三点：</p><ul><li>第一点是双方必须先停火，然后才谈得上撤军，再谈其他的安排与保障。</li></ul>", "P他说了三点：|P第一点是双方必须先停火，然后才谈得上撤军，再谈其他的安排与保障。")]
    [InlineData("<p>甲。</p><h2>延伸阅读</h2><p>另一条新闻的标题</p><p>又一条新闻的标题</p><p>正文回来了。</p>", "P甲。|M延伸阅读|L另一条新闻的标题|L又一条新闻的标题|P正文回来了。")]
    [InlineData("<p>甲。</p><p>延伸閱讀</p><p>港口明年擴建？一次看漁民與船公司的爭議 工程延後三個月碼頭工會要求談判 市府說仍照原定計畫進行造船廠接獲新訂單 明年春天開工首批交船時間還沒有確定</p>", "P甲。|M延伸閱讀|L港口明年擴建？一次看漁民與船公司的爭議 工程延後三個月碼頭工會要求談判 市府說仍照原定計畫進行造船廠接獲新訂單 明年春天開工首批交船時間還沒有確定")]
    [InlineData("<p>甲。</p><div><a href='/b'><h2>另一条新闻</h2></a></div>", "P甲。|L另一条新闻")]
    [InlineData("<p>甲。</p><blockquote class='twitter-tweet'><p>推文</p></blockquote>", "P甲。|E推文")]
    [InlineData("<p>甲。</p><blockquote><p>他写道：此事已了。</p></blockquote>", "P甲。|P他写道：此事已了。")]
    [InlineData("<p>甲。</p><table><tr><th>国家</th><th>人数</th></tr><tr><td>甲国</td><td>3</td></tr></table>", "P甲。|T国家\t人数|T甲国\t3")]
    [InlineData("<table><tr><td><p>版面由表格排出。</p></td><td></td></tr></table>", "P版面由表格排出。")]
    [InlineData("<p>null</p><p>甲。</p><p>（完）</p><p>乙在这里</p>", "Mnull|P甲。|M（完）|P乙在这里")]
    [InlineData("<p>甲。</p><p>© 2024年 某台版权声明：内容受保护。</p>", "P甲。|M© 2024年 某台版权声明：内容受保护。")]
    [InlineData("<p>甲。</p><script>x</script><p hidden>乙。</p><p style='display: none'>丙。</p><!-- 丁 -->", "P甲。")]
    [InlineData("<div>17/09/2020 - 00:30</div><p>甲。</p>", "M17/09/2020 - 00:30|P甲。")]
    [InlineData("<p>甲。</p><p>记者：陈晓明 责编：李安</p>", "P甲。|R记者：陈晓明 责编：李安")]
    public void Blocks(string html, string expected)
    {
        var article = Read(html);
        var blocks = article.Blocks.Skip(1).Select(b => Letter(b.Kind) + article.Text.Slice(b.Span));
        Assert.Equal(expected, string.Join('|', blocks));
    }

    [Theory]
    [InlineData("责编：安然&nbsp;&nbsp; 网编：何足", "责编:安然|网编:何足")]
    [InlineData("记者：高锋  责编：许书 嘉远 网编：瑞哲", "记者:高锋|责编:许书|责编:嘉远|网编:瑞哲")]
    [InlineData("记者：唐缘.&nbsp; &nbsp; 责编：梅青.&nbsp; 网编：伍奇", "记者:唐缘|责编:梅青|网编:伍奇")]
    [InlineData("（记者：韩洁   责编：申文   网编：洪伟）", "记者:韩洁|责编:申文|网编:洪伟")]
    [InlineData("编译 李爽/张明 审校 屈桂", "编译:李爽|编译:张明|审校:屈桂")]
    [InlineData("自由亚洲电台记者肖一华盛顿报道   责编：申文", "记者:肖一|责编:申文")]
    [InlineData("自由亚洲电台记者 夏小 台北报导 责编 许书 网编 瑞哲", "记者:夏小|责编:许书|网编:瑞哲")]
    [InlineData("編輯：李向（台北） 　網編：池煥", "編輯:李向|網編:池煥")]
    [InlineData("編輯/網編：畢默", "編輯/網編:畢默")]
    [InlineData("责任编辑：林远#", "责任编辑:林远")]
    [InlineData("来源 : 半岛电视台＋通讯社", "来源:半岛电视台|来源:通讯社")]
    [InlineData("翻译：纽约时报中文网", "翻译:纽约时报中文网")]
    [InlineData("会谈没有结果。（譯者：紀玲/核稿：張雯）1131101", "譯者:紀玲|核稿:張雯")]
    [InlineData("（路透社、美聯社）", ":路透社|:美聯社")]
    [InlineData("雨涵/叶宣（法新社、路透社等）", ":雨涵|:叶宣|:法新社|:路透社")]
    [InlineData("雨涵/叶宣 (综合报导)", ":雨涵|:叶宣")]
    [InlineData("雨涵/叶宣 (路透社丶福音教通讯社)", ":雨涵|:叶宣|:路透社|:福音教通讯社")]
    [InlineData("会谈没有结果。(美联社等)", ":美联社")]
    [InlineData("Reporting by Jane Smith; Editing by Paul Miller", "Reporting by:Jane Smith|Editing by:Paul Miller")]
    [InlineData("记者：我们还会再来吗？", "")]
    [InlineData("来源：这件事没有人说得清楚，也没有人愿意说。", "")]
    [InlineData("他说：甲国、乙国", "")]
    [InlineData("双方（甲国、乙国）各执一词", "")]
    public void Credits(string line, string expected)
    {
        var article = Read($"<p>正文在前。</p><p>{line}</p>");
        Assert.Equal(expected, string.Join('|', article.Credits.Select(c => $"{c.Role}:{c.Name}")));
        Assert.All(article.Credits, c => Assert.Equal(c.Name, article.Text.Slice(c.Span!.Value)));
    }

    [Theory]
    [InlineData("（中央社華盛頓31日綜合外電報導）兩國外長會面。", "華盛頓|2024-10-31|中央社|")]
    [InlineData("（中央社記者邱國強北京1日電）兩國外長會面。", "北京|2024-11-01|中央社|邱國強")]
    [InlineData("（中央社記者王揚、郭建伸台北1日電）兩國外長會面。", "台北|2024-11-01|中央社|王揚,郭建伸")]
    [InlineData("（中央社記者張花花蓮縣1日電）兩國外長會面。", "花蓮縣|2024-11-01|中央社|張花")]
    [InlineData("【共同社利马10月30日电】两国外长会面。", "利马|2024-10-30|共同社|")]
    [InlineData("【共同社12月30日电】两国外长会面。", "|2023-12-30|共同社|")]
    [InlineData("路透上海/香港10月22日 - 两国外长会面。", "上海/香港|2024-10-22|路透|")]
    [InlineData("路透华盛顿10月9日电 两国外长会面。", "华盛顿|2024-10-09|路透|")]
    [InlineData("新华社北京9月3日电 两国外长会面。", "北京|2024-09-03|新华社|")]
    [InlineData("【大纪元2020年10月07日讯】（大纪元记者张玉洁综合报导）两国外长会面。", "|2020-10-07|大纪元|张玉洁")]
    [InlineData("（德国之声中文网）两国外长会面。", "||德国之声中文网|")]
    [InlineData("（维权网信息中心报道）两国外长会面。", "||维权网信息中心|")]
    [InlineData("路透引述官员10月9日的话说，两国外长会面。", "")]
    [InlineData("（两国外长5日会面）消息传出。", "")]
    [InlineData("新华社在北京说，两国外长会面。", "")]
    public void Datelines(string paragraph, string expected)
    {
        var article = Read($"<p>{paragraph}</p><p>后文。</p>", "https://example.org/2024/11/01/a");
        var dateline = article.Dateline;
        Assert.Equal(expected, dateline is null ? "" : $"{dateline.Place}|{dateline.Date:yyyy-MM-dd}|{dateline.Agency}|{string.Join(',', article.Credits.Select(c => c.Name))}");
    }

    [Theory]
    [InlineData("https://www.rfa.org/mandarin/a/b-11012024164506.html", "<p>甲。</p>", "2024-11-01", ClockOrigin.Url)]
    [InlineData("https://cn.nytimes.com/world/20241101/a/", "<time datetime='2024-11-07 11:01:18'>2024年10月14日</time><p>甲。</p>", "2024-10-14", ClockOrigin.Body)]
    [InlineData("https://www.rfi.fr/cn/20200916-a", "<div>17/09/2020 - 00:30</div><p>甲。</p>", "2020-09-17", ClockOrigin.Body)]
    [InlineData("https://www.rfi.fr/cn/a", "<p>更新时间：18/09/2020 - 00:30</p><p>发表时间：17/09/2020 - 00:30</p><p>甲。</p>", "2020-09-17", ClockOrigin.Body)]
    [InlineData("https://www.dw.com/zh/a/a-55589276", "<div>2020-11-13T23:30:09.223Z</div><p>甲。</p>", "2020-11-14", ClockOrigin.Body)]
    [InlineData("https://www.voachinese.com/a/b-20200918/5.html", "<div>Sat, 19 Sep 2020 01:48:59 GMT</div><p>甲。</p>", "2020-09-18", ClockOrigin.Url)]
    [InlineData("https://www.cna.com.tw/news/1.aspx", "<p>甲。（編輯：李安）1090910</p>", "2020-09-10", ClockOrigin.Body)]
    [InlineData("https://www.epochtimes.com/gb/20/10/7/n12459995.htm", "<p>甲。</p>", "2020-10-07", ClockOrigin.Url)]
    [InlineData("https://www.zaobao.com/realtime/china/story20201003-1089884", "<p>甲。</p>", "2020-10-03", ClockOrigin.Url)]
    [InlineData("https://china.kyodonews.net/news/a.html", "<p>【共同社11月8日电】甲。</p>", "2024-11-08", ClockOrigin.Dateline)]
    [InlineData("https://www.bbc.com/zhongwen/simp/world-54185158", "<p>甲。</p>", "2024-11-10", ClockOrigin.FrontMatter)]
    [InlineData("https://example.org/2026/01/01/a", "<p>甲。</p>", "2024-11-10", ClockOrigin.FrontMatter)]
    public void Published(string url, string html, string date, ClockOrigin origin)
    {
        var article = Read(html, url, "date: 2024-11-10T02:10:16.732Z\n");
        Assert.Equal((date, origin), ($"{article.Published!.Date:yyyy-MM-dd}", article.Published.Origin));
        Assert.Contains(article.Clocks, c => c is { Origin: ClockOrigin.FrontMatter, IsMirror: true });
    }

    [Fact]
    public void Header_without_front_matter()
    {
        var article = Assert.Single(Reader.Read(Encoding.UTF8.GetBytes("<!--1730448421000-->\n[标题 [上] 篇](https://cn.nytimes.com/world/a/)\n------\n\n<p>甲。</p>"), "a.txt").Articles);
        Assert.Equal("标题 [上] 篇", article.Title);
        Assert.Equal("https://cn.nytimes.com/world/a/", article.Url);
        Assert.Equal("nyt-chinese", article.OutletId);
        Assert.Equal(ClockOrigin.Epoch, article.Published!.Origin);
        Assert.Equal("2024-11-01T16:07:01+08:00", article.Published.ToIso8601());
    }

    [Fact]
    public void Proxies_are_taken_off_pictures()
    {
        var article = Read("<p>甲。</p><img src='https://images.weserv.nl/?url=static.dw.com%2Fimage%2F1.jpg&w=300' width='620' height='348'><div><small>会场</small></div>");
        var media = Assert.Single(article.Media);
        Assert.Equal(("https://static.dw.com/image/1.jpg", 620, 348), (media.Url, media.Width, media.Height));
        Assert.Equal("会场", article.Text.Slice(article.Blocks[media.Caption!.Value].Span));
    }

    [Fact]
    public void Links_stand_where_their_words_stand()
    {
        var article = Read("<p>他 <a href='https://example.org/a'>昨天  说</a>：好。</p>");
        var link = Assert.Single(article.Links);
        Assert.Equal(("昨天 说", LinkKind.Citation), (article.Text.Slice(link.Span), link.Kind));
    }

    [Theory]
    [InlineData("", RejectionReason.Empty)]
    [InlineData(" \n\t", RejectionReason.Empty)]
    [InlineData("---\ntitle: a", RejectionReason.Malformed)]
    [InlineData("---\ntitle: \"a\n---\n<p>甲。</p>", RejectionReason.Malformed)]
    public void Rejections(string text, RejectionReason reason)
    {
        var result = Reader.Read(Encoding.UTF8.GetBytes(text), "a.md");
        Assert.Empty(result.Articles);
        var rejection = Assert.Single(result.Rejections);
        Assert.Equal((reason, "a.md"), (rejection.Reason, rejection.Path));
    }

    private static Article Read(string html, string url = "https://example.org/a", string extra = "") => Assert.Single(
        Reader.Read(Encoding.UTF8.GetBytes($"---\nlayout: post\ntitle: \"说 \\\"甲\\\" 事\"\n{extra}from: {url}\ntags: [ 甲 ]\n---\n<!--NaN-->\n[说 \"甲\" 事]({url})\n------\n\n<div>{html}</div>"), "a.md").Articles);

    private static char Letter(BlockKind kind) => kind switch { BlockKind.Credit => 'R', _ => kind.ToString()[0] };

    [Theory]
    [InlineData("2025-03-04T13:05:00+01:00", "2025-03-04T13:05:00+01:00")]
    [InlineData("2025-03-06T02:00:00+01:00", "2025-03-04")]
    public void The_time_of_the_same_day_says_more_than_the_address(string stated, string expected)
    {
        var page = $"{{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"岸边小站\",\"items\":[{{\"id\":\"1\",\"url\":\"https://a.example/2025/03/04/b.html\",\"date_published\":\"{stated}\",\"content_html\":\"<p>渡口今天通车。</p>\"}}]}}";
        Assert.Equal(expected, Assert.Single(Reader.Read(Encoding.UTF8.GetBytes(page), "feed.json").Articles).Published?.ToIso8601());
    }

    [Theory]
    [InlineData("pic-desc")]
    [InlineData("img_descr")]
    [InlineData("photo-info")]
    [InlineData("photoInfo")]
    [InlineData("big picTxt")]
    [InlineData("图注")]
    public void Text_of_a_picture_is_a_caption_by_its_class(string name)
    {
        var page = $"<html><body><div class='article'><p>　　县港务局说，渡口每天开二十班，冬天减为十二班，大雾天停开，票价不变。</p><img src='a.jpg'><p class='{name}'>渡口的早晨，船还没有来，岸上已经有人。</p><p>　　局长说，今年冬天江面不会结冰，所以不用停航，只是每班要多走五分钟。</p></div></body></html>";
        var article = Assert.Single(Reader.Read(Encoding.UTF8.GetBytes(page), "page.html").Articles);
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Caption, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
    }
}
