using Stemma.Cli;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

public sealed class KnowledgeCommandTests
{
    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    [Fact]
    public void Mining_lists_candidates_with_their_counts()
    {
        var run = CommandRun.Of(["knowledge", "mine", Samples, "--least", "1", "--known"]);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')).ToList();
        Assert.StartsWith("#", rows[0][0], StringComparison.Ordinal);
        Assert.True(rows.Count > 10);
        Assert.All(rows.Skip(1), r => Assert.Equal(7, r.Length));
        Assert.Contains(rows, r => r[0] == "unit" && r[5] == "yes");
    }

    [Fact]
    public void Coverage_counts_every_kind_and_known_never_exceeds_all()
    {
        var run = CommandRun.Of(["knowledge", "mine", Samples, "--coverage"]);
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.Equal(7, rows.Count);
        Assert.All(rows, r => Assert.InRange(int.Parse(r[1], null), 0, int.Parse(r[2], null)));
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_the_kinds_there_are()
    {
        var run = CommandRun.Of(["knowledge", "mine", Samples, "--kind", "verbs"]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("gloss", run.Error, StringComparison.Ordinal);
    }
}
