using System.Text.Json;
using Stemma.Cli;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

public sealed class StoriesCommandTests
{
    private static readonly string[] Samples =
        [.. Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "samples"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_article_has_one_line_in_the_order_of_the_inputs()
    {
        var paths = Lines(Samples).Select(l => l.Path).ToList();
        Assert.Equal(16, paths.Count);
        Assert.Equal(16, paths.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void Names_do_not_depend_on_the_order_of_the_inputs()
    {
        var forwards = Lines(Samples);
        var backwards = Lines([.. Samples.Reverse()]);
        Assert.NotEqual(forwards, backwards);
        Assert.Equal(forwards.OrderBy(l => l.Path, StringComparer.Ordinal), backwards.OrderBy(l => l.Path, StringComparer.Ordinal));
    }

    [Fact]
    public void A_story_lies_in_one_affair_and_some_articles_share_a_story()
    {
        var lines = Lines(Samples);
        Assert.All(lines.GroupBy(l => l.Story), story => Assert.Single(story.Select(l => l.Affair).Distinct()));
        Assert.True(lines.DistinctBy(l => l.Story).Count() < lines.Count);
        Assert.All(lines, l => Assert.Contains(lines, other => other.Story == l.Affair));
    }

    [Fact]
    public void Copies_of_an_article_stay_together()
    {
        var folder = Directory.CreateTempSubdirectory("stemma-test-");
        try
        {
            var copy = Path.Combine(folder.FullName, Path.GetFileName(Samples[0]));
            File.Copy(Samples[0], copy);
            var lines = Lines([.. Samples, copy]);
            Assert.Equal(copy, lines[^1].Path);
            Assert.Equal(lines.Single(l => l.Path == Samples[0]) with { Path = copy }, lines[^1]);
            Assert.Equal(Lines(Samples), lines[..^1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void As_text_every_article_stands_under_its_story()
    {
        var run = CommandRun.Of(["stories", .. Samples, "--format", "text"]);
        Assert.All(Lines(Samples), line =>
        {
            Assert.Contains("Affair " + line.Affair + ": ", run.Output, StringComparison.Ordinal);
            var story = run.Output.IndexOf("  Story " + line.Story + ": ", StringComparison.Ordinal);
            var article = run.Output.IndexOf(line.Path + ")\n", StringComparison.Ordinal);
            var next = run.Output.IndexOf("  Story ", story + 1, StringComparison.Ordinal);
            Assert.True(story >= 0 && story < article && (next < 0 || article < next), line.ToString());
        });
    }

    [Fact]
    public void The_number_of_jobs_changes_no_byte() =>
        Assert.Equal(CommandRun.Of(["stories", .. Samples, "-j", "1"]), CommandRun.Of(["stories", .. Samples, "-j", "4"]));

    [Theory]
    [InlineData("stories", "Required argument")]
    [InlineData("stories x --format json", "'json'")]
    public void Wrong_usage_ends_with_2(string args, string expected)
    {
        var run = CommandRun.Of(args.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static List<Line> Lines(string[] paths) =>
        [.. CommandRun.Of(["stories", .. paths]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<Line>(l, JsonSerializerOptions.Web)!)];

    private sealed record Line(string Path, string Story, string Affair);
}
