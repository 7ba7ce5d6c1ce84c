using System.Text.Json;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

/// <summary>The commands that keep and search a library, run as a user runs them.</summary>
public sealed class LibraryCommandsTests : IDisposable
{
    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    private readonly string _folder = Directory.CreateTempSubdirectory("stemma-cli-library-").FullName;

    private string Library => Path.Combine(_folder, "shelf", "stemma.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Ingests_searches_checks_and_backs_up()
    {
        var first = Run("ingest", Samples, "--format", "jsonl");
        Assert.Equal(0, first.ExitCode);
        var lines = first.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(16, lines.Count);
        Assert.All(lines, l => Assert.Equal("added", l.GetProperty("outcome").GetString()));
        Assert.Contains("16 known", Run("ingest", Samples).Output, StringComparison.Ordinal);

        var found = Run("search", "speaker:索尔海", "--in", "statements", "--format", "jsonl");
        Assert.Equal(0, found.ExitCode);
        Assert.All(found.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Contains(JsonDocument.Parse(l).RootElement.GetProperty("speakers")[0].GetProperty("name").GetString(), (string[])["索尔海", "索爾海"]));
        var hit = JsonDocument.Parse(Run("search", "集装箱", "--format", "jsonl", "-n", "1").Output).RootElement;
        var snippet = hit.GetProperty("snippets")[0];
        var mark = snippet.GetProperty("highlights")[0];
        Assert.Equal("集装箱", snippet.GetProperty("text").GetString()![mark.GetProperty("start").GetInt32()..mark.GetProperty("end").GetInt32()]);
        Assert.Contains("集装箱", Run("search", "貨櫃 OR 集装箱", "--in", "figures").Output, StringComparison.Ordinal);
        Assert.Contains("--cursor", Run("search", "表示", "-n", "2").Error, StringComparison.Ordinal);

        Assert.StartsWith("sound: 16 articles", Run("library", "check").Output, StringComparison.Ordinal);
        Assert.Contains("16 in 16 versions", Run("library", "status").Output, StringComparison.Ordinal);
        Assert.Contains("北桥社", Run("library", "outlets").Output, StringComparison.Ordinal);
        var copy = Path.Combine(_folder, "copy.db");
        Assert.Equal(0, Run("library", "backup", copy).ExitCode);
        Assert.Equal(2, Run("library", "backup", copy).ExitCode);
        Assert.Equal(0, Run("library", "compact").ExitCode);
        var edits = Path.Combine(_folder, "edits.jsonl");
        Assert.Equal(0, Run("library", "export-edits", edits).ExitCode);
        Assert.Contains("0 added", Run("library", "import-edits", edits).Output, StringComparison.Ordinal);
        Assert.StartsWith("0 analysed", Run("reanalyze").Output, StringComparison.Ordinal);
        Assert.StartsWith("16 analysed", Run("reanalyze", "--all", "--stories").Output, StringComparison.Ordinal);
        Assert.StartsWith("sound: 16 articles", Run("library", "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_rejected_is_named_and_the_rest_goes_in()
    {
        var broken = Path.Combine(_folder, "broken.md");
        File.WriteAllBytes(broken, [0, 1, 2, 255, 0, 0, 0]);
        var post = Path.Combine(_folder, "post.md");
        File.WriteAllText(post, "---\ntitle: 船到港\ndate: 2025-03-04\n---\n<p>港口发言人周二表示，船已经到港。</p>\n");
        var run = Run("ingest", broken, post, Path.Combine(_folder, "none.md"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 added", run.Output, StringComparison.Ordinal);
        Assert.Contains("broken.md", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.md", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no library", "search", "船")]
    [InlineData("no library", "library", "status")]
    public void What_cannot_be_done_is_said(string said, params string[] command)
    {
        var run = Run(command);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_cursor_and_a_file_that_is_no_library_are_refused()
    {
        Run("ingest", Samples);
        Assert.Contains("--cursor", Run("search", "船", "--cursor", "nonsense!").Error, StringComparison.Ordinal);
        var notes = Path.Combine(_folder, "notes.txt");
        File.WriteAllText(notes, "notes of somebody, long enough to be looked at by the database");
        var run = CommandRun.Of(["search", "船", "--library", notes]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("notes.txt", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("notes of somebody", File.ReadAllText(notes), StringComparison.Ordinal);
    }

    private CommandRun Run(params string[] command) => CommandRun.Of([.. command, "--library", Library]);
}
