using System.Diagnostics;
using System.Text;

namespace Stemma.Tests.Cli;

/// <summary>A folder of files that want to break the program: each becomes an article or a named rejection, and the sound one among them goes in.</summary>
public sealed class HostileIngestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stemma-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        // Nesting: elements, quotations, JSON, YAML aliases that would unfold to 3^30, entities that would unfold to 10^9.
        yield return Text("elements.html", "<html><body><article><h1>嵌套</h1>" + string.Concat(Enumerable.Repeat("<div><p>", 20_000)) + "挪威首相表示此事已经结束。</body></html>");
        yield return Text("quotes.txt", "引号\n\n首相说：" + new string('“', 20_000) + "此事已经结束" + new string('”', 20_000) + "。\n");
        yield return Text("brackets.txt", "括号\n\n首相（" + string.Concat(Enumerable.Repeat("（《【", 5_000)) + "）表示，此事已经结束。\n");
        yield return Text("deep.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + new string('[', 100_000) + new string(']', 100_000) + "}");
        yield return Text("aliases.md", "---\na0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => FormattableString.Invariant($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"))) + "title: *a30\n---\n<p>港口发言人表示，船已经到港。</p>\n");
        yield return Text("entities.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">" + string.Concat(Enumerable.Range(1, 9).Select(i => FormattableString.Invariant($"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat(i == 1 ? "&a;" : $"&a{i - 1};", 10))}\">"))) + "]><rss version=\"2.0\"><channel><item><title>&a9;</title><description>&a9;</description></item></channel></rss>");
        yield return Text("external.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><item><title>港口</title><description>首相表示，&f;此事已经结束。</description></item></channel></rss>");

        // Lengths: one word, one sentence without end, numbers without end, a tag without end.
        yield return Text("word.txt", "长词\n\n首相表示，" + new string('x', 500_000) + "此事已经结束。\n");
        yield return Text("sentence.txt", "长句\n\n首相表示，" + string.Concat(Enumerable.Repeat("挪威和冰岛以及", 20_000)) + "此事已经结束。\n");
        yield return Text("number.txt", "长数\n\n首相表示，共有" + new string('9', 100_000) + "人，即" + new string('万', 50_000) + "人，" + new string('零', 50_000) + "名。\n");
        yield return Text("tag.html", "<html><body><article><h1>标签</h1><p " + string.Concat(Enumerable.Repeat("a=\"<b>\" ", 50_000)));

        // Broken encodings.
        yield return ("utf8.txt", [.. "坏编码\n\n首相表示"u8, 0xFF, 0xFE, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x80, .. "此事已经结束。\n"u8]);
        yield return ("utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("半个字\n\n首相表示，此事已经结束。"), 0xD8]);
        yield return ("gbk.html", [.. "<html><head><meta charset=\"gbk\"></head><body><p>"u8, .. Enumerable.Repeat<byte[]>([0xB4, 0xFF, 0x81], 400).SelectMany(b => b), .. "</p></body></html>"u8]);
        yield return ("zeros.bin", new byte[100_000]);
        yield return Text("charset.html", "<html><head><meta charset=\"utf-7\"></head><body><article><h1>+ADw-script+AD4-</h1><p>首相表示，此事已经结束。港口已经重新开放。</p></article></body></html>");

        // Names.
        yield return Text("%2e%2e%2f..%2fetc%2fpasswd.txt", "路径\n\n首相表示，此事已经结束。\n");
        yield return Text("'; DROP TABLE article; --.txt", "标题'; DROP TABLE article; --\n\n首相表示：“' OR 1=1 --”。\n");
        yield return Text("<script>alert(1)<.md", "---\ntitle: \"<script>alert(2)</script>\"\nfrom: javascript:alert(3)\ndate: 2025-13-77\n---\n<p onclick=alert(4)>首相表示，<script>alert(5)</script>此事已经结束。</p>\n");
        yield return Text(new string('n', 250) + ".txt", "长名\n\n首相表示，此事已经结束。\n");
    }

    [Fact]
    public void Nothing_crashes_and_nothing_sound_is_lost()
    {
        foreach (var (name, bytes) in Files())
        {
            File.WriteAllBytes(Path.Combine(_folder, name), bytes);
        }

        File.WriteAllText(Path.Combine(_folder, "zz-sound.txt"), "港口恢复作业\n\n港口发言人陈海周五表示，码头已经恢复作业。\n");
        var library = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, ".shelf")).FullName, "stemma.db");
        var clock = Stopwatch.StartNew();
        var run = CommandRun.Of(["ingest", _folder, "--library", library, "--format", "jsonl"]);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), $"took {clock.Elapsed}");
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        Assert.DoesNotContain("a fault in the analysis", run.Error, StringComparison.Ordinal);
        Assert.Contains("zz-sound.txt", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", run.Output + run.Error, StringComparison.Ordinal);

        // Each file is accounted for: an article, or a rejection that names it.
        foreach (var (name, _) in Files())
        {
            Assert.True(run.Output.Contains(System.Text.Json.JsonEncodedText.Encode(name, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), StringComparison.Ordinal) || run.Error.Contains(name, StringComparison.Ordinal), $"nothing is said of {name}");
        }

        Assert.StartsWith("sound:", CommandRun.Of(["library", "check", "--library", library]).Output, StringComparison.Ordinal);
        Assert.Contains("港口恢复作业", CommandRun.Of(["search", "港口恢复作业", "--format", "jsonl", "--library", library]).Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "passwd.txt")));
    }

    private static (string Name, byte[] Bytes) Text(string name, string text) => (name, Encoding.UTF8.GetBytes(text));
}
