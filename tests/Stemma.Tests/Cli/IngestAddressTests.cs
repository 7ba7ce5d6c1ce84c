using Stemma.Tests.Collection;

namespace Stemma.Tests.Cli;

/// <summary>Addresses are taken in like files; the address is the article.</summary>
public sealed class IngestAddressTests : IDisposable
{
    private readonly LocalSite _site = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("stemma-cli-address-").FullName;

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_changed_page_becomes_a_new_version()
    {
        _site.With("/2025/port.html", Page("港口发言人周二表示，船已经到港。"));
        Assert.StartsWith("1 added, 0 changed, 0 copies, 0 known", Ingest("/2025/port.html").Output, StringComparison.Ordinal);
        Assert.StartsWith("0 added, 0 changed, 0 copies, 1 known", Ingest("/2025/port.html").Output, StringComparison.Ordinal);
        _site.With("/2025/port.html", Page("港口发言人周三表示，船已经离港。"));
        Assert.StartsWith("0 added, 1 changed, 0 copies, 0 known", Ingest("/2025/port.html").Output, StringComparison.Ordinal);
        Assert.Contains("1 in 2 versions", Run("library", "status").Output, StringComparison.Ordinal);
        Assert.Contains(_site.Url("/2025/port.html"), Run("search", "离港", "--format", "jsonl").Output, StringComparison.Ordinal);
        Assert.StartsWith("2 analysed", Run("reanalyze", "--all").Output, StringComparison.Ordinal);
        Assert.StartsWith("sound: 1 articles", Run("library", "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_gives_its_items_or_with_follow_the_pages_behind_them()
    {
        const string Item = "<item><title>{0}</title><link>{1}</link><description>港口发言人周二表示，船已经到港。</description></item>";
        _site.With("/feed.xml", $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>港口报</title>{string.Format(null, Item, "一", "/1.html")}{string.Format(null, Item, "二", _site.Url("/2.html"))}</channel></rss>", "application/rss+xml")
            .With("/1.html", Page("全文一：海岸警卫队周三说，有三个集装箱落海。"))
            .With("/2.html", Page("全文二：渔民周四说，海面上漂着木板。"));
        Assert.StartsWith("2 added", Ingest("/feed.xml").Output, StringComparison.Ordinal);
        var followed = Run("ingest", _site.Url("/feed.xml"), "--allow-private", "--follow", "--format", "jsonl");
        Assert.Equal(0, followed.ExitCode);
        Assert.Contains(_site.Url("/1.html"), followed.Output, StringComparison.Ordinal);
        Assert.Contains("全文二", Run("search", "木板").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_gives_itself_out_as_another_s_article_is_an_article_of_its_own()
    {
        var claim = "<link rel=\"canonical\" href=\"https://news.example/2025/port.html\">";
        var saved = Path.Combine(_folder, "saved.html");
        File.WriteAllText(saved, Page("港口发言人周二表示，船已经到港。", claim));
        _site.With("/port.html", Page("港口发言人周二表示，船已经沉没。", claim)).With("/own.html", Page("渔民周二表示，船已经到港。", $"<link rel=\"canonical\" href=\"{_site.Url("/canonical.html")}\">"));
        Assert.StartsWith("1 added", Run("ingest", saved).Output, StringComparison.Ordinal);
        Assert.StartsWith("1 added, 0 changed", Ingest("/port.html").Output, StringComparison.Ordinal);
        Ingest("/own.html");
        Assert.Contains("/canonical.html", Run("search", "渔民", "--format", "jsonl").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_fetched_is_named_and_the_rest_goes_in()
    {
        _site.With("/good.html", Page("港口发言人周二表示，船已经到港。"));
        var file = Path.Combine(_folder, "post.md");
        File.WriteAllText(file, "---\ntitle: 船到港\ndate: 2025-03-04\n---\n<p>港口发言人周二表示，船已经到港口了。</p>\n");
        var run = Run("ingest", _site.Url("/none.html"), file, _site.Url("/good.html"), "--allow-private");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/none.html: the server answers 404", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 added", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void This_machine_is_not_fetched_from_unless_it_is_said()
    {
        _site.With("/", Page("港口发言人周二表示，船已经到港。"));
        var run = Run("ingest", _site.Url("/"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--allow-private", run.Error, StringComparison.Ordinal);
        Assert.Empty(_site.Requests);
    }

    private static string Page(string text, string head = "") => $"<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\">{head}<title>港口消息</title></head><body><article><h1>港口消息</h1><p>{text}</p><p>当地居民说，海面上漂着许多塑料袋。</p></article></body></html>";

    private CommandRun Ingest(string path) => Run("ingest", _site.Url(path), "--allow-private");

    private CommandRun Run(params string[] command) => CommandRun.Of([.. command, "--library", Path.Combine(_folder, "stemma.db")]);
}
