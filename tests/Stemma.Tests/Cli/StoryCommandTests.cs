using System.Text.Json;
using Stemma.Cli;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

public sealed class StoryCommandTests : IDisposable
{
    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stemma-test-");

    private string Log => Path.Combine(_folder.FullName, "edits.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_merge_is_logged_applied_and_undone()
    {
        var before = Stories();
        var (one, two) = (before.Values.First(), before.Values.First(s => s != before.Values.First()));
        var merge = CommandRun.Of(["story", "merge", one, two, Samples, "--log", Log, "--note", "同一事件"]);
        Assert.Equal((ExitCode.Done, ""), (merge.ExitCode, merge.Error));
        Assert.Contains("\"kind\":\"merge\"", Assert.Single(File.ReadAllLines(Log)), StringComparison.Ordinal);

        var merged = Stories();
        Assert.All(before, b => Assert.Equal(b.Value == one ? two : b.Value, merged[b.Key]));

        Assert.Equal(ExitCode.Done, CommandRun.Of(["story", "undo", "1", "--log", Log]).ExitCode);
        Assert.Equal(before, Stories());
        Assert.Equal(2, File.ReadAllLines(Log).Length);
    }

    [Fact]
    public void Split_and_move_change_only_what_they_name()
    {
        var before = Stories();
        var story = before.Values.CountBy(s => s).First(s => s.Value > 1).Key;
        var other = before.Values.First(s => s != story);
        Assert.Equal(ExitCode.Done, CommandRun.Of(["story", "split", story, "-a", story, Samples, "--log", Log]).ExitCode);
        var split = Stories();
        Assert.Equal(1, before.Count(b => split[b.Key] != b.Value));
        Assert.Contains(split.Values, s => s == story + "#2");

        Assert.Equal(ExitCode.Done, CommandRun.Of(["story", "move", story, other, Samples, "--log", Log]).ExitCode);
        var moved = Stories();
        Assert.Equal(before.Values.Count(s => s == other) + 1, moved.Values.Count(s => s == other));
    }

    [Theory]
    [InlineData("story merge nowhere nobody", "story nowhere: expected the name of a story")]
    [InlineData("story move nothing nowhere", "article nothing: expected an identifier")]
    public void What_is_not_there_is_refused_and_not_logged(string args, string message)
    {
        var run = CommandRun.Of([.. args.Split(' '), Samples, "--log", Log]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Log));
    }

    [Fact]
    public void A_broken_log_is_refused_with_its_line()
    {
        File.WriteAllText(Log, "no log\n");
        var run = CommandRun.Of(["stories", Samples, "--log", Log]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("edits.jsonl:1: expected an entry", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_says_why_and_what_was_nearly_as_near()
    {
        var run = CommandRun.Of(["stories", Samples, "--format", "text", "--why"]);
        Assert.Contains("      like ", run.Output, StringComparison.Ordinal);
        Assert.Contains("      near miss: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Frequencies_count_a_feature_once_an_article()
    {
        var run = CommandRun.Of(["story", "frequencies", Samples]);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("# feature\tarticles", lines[0]);
        Assert.Contains(lines, l => l.StartsWith("w:挪威\t", StringComparison.Ordinal));
        Assert.Equal(lines[1..].Order(StringComparer.Ordinal), lines[1..]);
    }

    private Dictionary<string, string> Stories() => CommandRun.Of(["stories", Samples, "--log", Log]).Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(l => JsonDocument.Parse(l).RootElement)
        .ToDictionary(l => l.GetProperty("path").GetString()!, l => l.GetProperty("story").GetString()!, StringComparer.Ordinal);
}
