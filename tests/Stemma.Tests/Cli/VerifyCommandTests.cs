using System.Text.Json;
using System.Text.Json.Nodes;
using Stemma.Cli;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Post = "---\nlayout: post\ntitle: \"北国总理谈水坝\"\ndate: 2025-04-03T02:10:16.732Z\n---\n<div><p>北国总理周安星期二表示，约有3000名士兵已抵达青岭。</p><p>南国外交部说，撤离将继续。</p></div>\n";

    private const string Reading = "affairs.0.figures.0.readings.0";

    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    private readonly string _folder = Directory.CreateTempSubdirectory("stemma-test-").FullName;

    private string Article => Path.Combine(_folder, "post.md");

    private string Dossier => Path.Combine(_folder, "dossier.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("read --format json")]
    [InlineData("analyze")]
    public void Everything_from_the_samples_verifies(string command)
    {
        File.WriteAllText(Dossier, CommandRun.Of([.. command.Split(' '), Samples]).Output);
        var run = CommandRun.Of(["verify", Dossier]);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^[1-9]\d{2,} evidences in 16 articles verified\n$", run.Output);
        Assert.Equal(run, CommandRun.Of(["verify", Dossier, "--jobs", "1"]));
        Assert.Equal(run, CommandRun.Of(["verify", "-"], File.ReadAllText(Dossier)));
    }

    [Fact]
    public void Articles_are_found_beside_the_dossier()
    {
        WriteDossier();
        File.WriteAllText(Dossier, File.ReadAllText(Dossier).Replace(JsonEncodedText.Encode(Article).ToString(), "post.md", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, CommandRun.Of(["verify", Dossier]).ExitCode);
        File.Delete(Article);
        Check("post.md: .articles[0]: cannot be checked: no such file");
    }

    [Fact]
    public void A_character_changed_in_the_article_is_found_in_hash_text_and_evidence()
    {
        WriteDossier();
        File.WriteAllText(Article, Post.Replace("3000", "3008", StringComparison.Ordinal));
        Check(
            ".articles[0].contentHash: the article's bytes have changed: SHA-256 was ",
            ".articles[0].text [",
            ".affairs[0].figures[0].readings[0].evidence [",
            "3000",
            "3008");
    }

    [Fact]
    public void A_change_outside_the_text_is_found_by_the_hash_alone()
    {
        WriteDossier();
        File.AppendAllText(Article, "\n");
        Assert.Equal(2, Check(".articles[0].contentHash: ").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData(Reading + ".evidence.text", "\"约有九千名\"", ".affairs[0].figures[0].readings[0].evidence [", "expected \"约有九千名\", found \"")]
    [InlineData(Reading + ".evidence.start", "0", ".affairs[0].figures[0].readings[0].evidence [0..", "found \"北国总理谈水坝 北国总理")]
    [InlineData(Reading + ".evidence.start", "-1", ".affairs[0].figures[0].readings[0].evidence [-1..", "expected a place inside the text")]
    [InlineData(Reading + ".evidence.end", "2147483647", "..2147483647): no place for ", "found a text of ")]
    [InlineData(Reading + ".evidence.end", "1e99", ".affairs[0].figures[0].readings[0].evidence: no evidence")]
    [InlineData(Reading + ".evidence.article", "\"0\"", ".evidence [", "names an article that the dossier does not list: article 0")]
    [InlineData(Reading + ".evidence.contentHash", "\"0\"", "names an article that the dossier does not list: ", "content hash 0")]
    [InlineData(Reading + ".evidence", "null", ".affairs[0].figures[0].readings[0].evidence: no evidence")]
    [InlineData(Reading + ".evidence", "{}", ".affairs[0].figures[0].readings[0].evidence: no evidence")]
    [InlineData(Reading + ".sentence.text", "\"\\u001b[2J\"", ".affairs[0].figures[0].readings[0].sentence [", "expected \"\\u001B[2J\"")]
    [InlineData("affairs.0.timeline.0.evidence", "[]", ".affairs[0].timeline[0].evidence: no evidence")]
    [InlineData("later", "{ \"cells\": [ { \"start\": 0 } ] }", ".later.cells[0]: no evidence")]
    [InlineData("articles.0.text", "\"别的\"", ".articles[0].text [0..2): expected \"别的\", found \"北国总理谈水坝")]
    [InlineData("articles.0.title", "\"别的\"", ".articles[0].title: expected \"别的\", found \"北国总理谈水坝\"")]
    [InlineData("articles.0.id", "\"0\"", ".articles[0].id: expected \"0\"")]
    [InlineData("articles.0.path", "\"/no/such/file\"", "/no/such/file: .articles[0]: cannot be checked: no such file")]
    [InlineData("articles.0.path", "\"/\"", "/: .articles[0]: cannot be checked: a folder")]
    [InlineData("articles.0.path", "\"/dev/zero\"", "/dev/zero: .articles[0]: cannot be checked: ")]
    [InlineData("articles.0.path", "\"a\\u0000b\"", "a\\u0000b: .articles[0]: cannot be checked: no such file")]
    [InlineData("articles.0.path", "\"\"", ".articles[0]: cannot be checked: ")]
    public void A_change_in_the_dossier_names_the_cell(string path, string value, params string[] expected)
    {
        WriteDossier();
        var root = JsonNode.Parse(File.ReadAllText(Dossier))!;
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(root, (node, name) => int.TryParse(name, out var i) ? node[i]! : node[name]!);
        parent[names[^1]] = JsonNode.Parse(value);
        File.WriteAllText(Dossier, root.ToJsonString());
        Check(expected);
    }

    [Fact]
    public void A_changed_item_of_a_feed_is_the_only_one_that_fails()
    {
        var feed = Path.Combine(_folder, "feed.rss");
        File.Copy(Path.Combine(Samples, "beiqiao.rss"), feed);
        File.WriteAllText(Dossier, CommandRun.Of(["analyze", feed]).Output);
        Assert.Equal(ExitCode.Done, CommandRun.Of(["verify", Dossier]).ExitCode);

        var changed = File.ReadAllText(feed);
        var second = changed.IndexOf("<item>", changed.IndexOf("<item>", StringComparison.Ordinal) + 1, StringComparison.Ordinal);
        var title = changed.IndexOf("<title>", second, StringComparison.Ordinal) + "<title>".Length;
        File.WriteAllText(feed, changed.Insert(title, "旧"));
        Assert.DoesNotContain("#1:", Check("feed.rss#2: line 2: .title: expected "), StringComparison.Ordinal);

        var last = changed.LastIndexOf("<item>", StringComparison.Ordinal);
        File.WriteAllText(feed, changed.Remove(last, changed.IndexOf("</item>", last, StringComparison.Ordinal) + "</item>".Length - last));
        Check("feed.rss#3: line 3: the file has no such article any more");
    }

    [Fact]
    public void Standard_input_cannot_be_verified()
    {
        File.WriteAllText(Dossier, CommandRun.Of(["read", "-", "--format", "json"], Post).Output);
        Check("-: .articles[0]: cannot be checked: came from standard input");
    }

    [Fact]
    public void Analyses_name_line_and_cell()
    {
        File.WriteAllText(Article, Post);
        var line = CommandRun.Of(["analyze", Article]).Output;
        var root = JsonNode.Parse(line)!;
        root["statements"]![0]!["content"]![0]!["end"] = 5000;
        File.WriteAllText(Dossier, line + root.ToJsonString());
        Check("line 2: .statements[0].content[0] [");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n", "nothing but white space")]
    [InlineData("null", "no object with a schema")]
    [InlineData("[]", "no object with a schema")]
    [InlineData("{}", "no object with a schema")]
    [InlineData("# Stemma", "line 1: no valid JSON")]
    [InlineData("{\"schema\":7}", "no object with a schema")]
    [InlineData("{\"schema\":\"stemma/dossier/2\"}", "schema 'stemma/dossier/2', expected stemma/dossier/1")]
    [InlineData("{\"schema\":\"stemma/dossier/1\"}", "without articles or affairs")]
    [InlineData("{\"schema\":\"stemma/dossier/1\",\"articles\":[7],\"affairs\":[]}", ".articles[0] an article without path")]
    [InlineData("{\"schema\":\"stemma/dossier/1\",\"articles\":[],\"affairs\":[]", "no valid JSON")]
    [InlineData("{\"schema\":\"stemma/dossier/1\",\"articles\":[],\"affairs\":[],\"affairs\":[]}", "no valid JSON")]
    [InlineData("{\"schema\":\"stemma/dossier/1\",\"articles\":[],\"affairs\":[]}\n\nx", "line 3: no valid JSON")]
    [InlineData("{\"schema\":\"stemma/article-analysis/1\"}", "an article without path")]
    [InlineData("{\"schema\":\"stemma/article-analysis/1\",\"path\":\"\\ud800\"}", "no Unicode")]
    public void What_is_no_dossier_ends_with_2(string content, string expected)
    {
        File.WriteAllText(Dossier, content);
        var run = CommandRun.Of(["verify", Dossier]);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_nested_without_end_ends_with_2()
    {
        File.WriteAllText(Dossier, "{\"schema\":\"stemma/dossier/1\",\"articles\":" + new string('[', 1_000_000));
        Assert.Equal(ExitCode.Usage, CommandRun.Of(["verify", Dossier]).ExitCode);
    }

    [Theory]
    [InlineData("verify", "Required argument")]
    [InlineData("verify /no/such/file", "no such file")]
    [InlineData("verify /", "a folder")]
    [InlineData("verify /dev/zero", "/dev/zero: ")]
    [InlineData("verify x --jobs 0", "--jobs")]
    public void Wrong_usage_ends_with_2(string args, string expected)
    {
        var run = CommandRun.Of(args.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private void WriteDossier()
    {
        File.WriteAllText(Article, Post);
        File.WriteAllText(Dossier, CommandRun.Of(["read", Article, "--format", "json"]).Output);
        Assert.Equal(ExitCode.Done, CommandRun.Of(["verify", Dossier]).ExitCode);
    }

    private string Check(params string[] expected)
    {
        var run = CommandRun.Of(["verify", Dossier]);
        Assert.Equal((ExitCode.SomeRejected, ""), (run.ExitCode, run.Error));
        Assert.All(expected, e => Assert.Contains(e, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001B', run.Output);
        return run.Output;
    }
}
