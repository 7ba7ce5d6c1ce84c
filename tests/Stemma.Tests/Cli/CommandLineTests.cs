using System.Text.Json;
using Stemma.Cli;
using Stemma.Cli.Commands;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

public sealed class CommandLineTests
{
    private const string Post = "---\nlayout: post\ntitle: \"北国总理谈水坝\"\ndate: 2025-04-03T02:10:16.732Z\n---\n<div><p>北国总理周安星期二表示，约有3000名士兵已抵达青岭。</p><p>南国外交部说，撤离将继续。</p></div>\n";

    private static readonly string Samples = Path.Combine(SharedFolder.Root, "samples");

    [Theory]
    [InlineData("", "Usage:")]
    [InlineData("read", "Required argument")]
    [InlineData("analyze", "Required argument")]
    [InlineData("frobnicate x", "frobnicate")]
    [InlineData("read x --bogus", "Unrecognized option '--bogus'")]
    [InlineData("read -z x", "Unrecognized option '-z'")]
    [InlineData("read x --format pdf", "'pdf'")]
    [InlineData("analyze x --jobs none", "--jobs")]
    [InlineData("analyze x --jobs 0", "--jobs: expected a number from 1 to 1024, found 0")]
    [InlineData("analyze x -o /no/such/folder/y", "--output")]
    [InlineData("analyze x --knowledge /no/such/folder", "--knowledge")]
    public void Wrong_usage_ends_with_2_and_says_what_is_wrong(string args, string expected)
    {
        var run = CommandRun.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--help", "stemma read samples")]
    [InlineData("read --help", "--format")]
    [InlineData("analyze -h", "--jobs")]
    [InlineData("--version", "0.1.0")]
    public void Help_and_version_go_to_standard_output(string args, string expected)
    {
        var run = CommandRun.Of(args.Split(' '));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var run = CommandRun.Of(["analyze", "-"], Post);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("stemma/article-analysis/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("北国总理谈水坝", json.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void A_missing_file_is_reported_and_the_rest_goes_on()
    {
        var run = CommandRun.Of(["analyze", "/no/such/file.html", "-"], Post);
        Assert.Equal(ExitCode.SomeRejected, run.ExitCode);
        Assert.StartsWith("stemma: /no/such/file.html: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_file_name_cannot_steer_the_terminal()
    {
        var run = CommandRun.Of(["analyze", "no\u001B[2Jfile"]);
        Assert.DoesNotContain('\u001B', run.Error);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("read --format terminal")]
    [InlineData("read --format html")]
    [InlineData("read --format json")]
    [InlineData("read --format md")]
    public void The_number_of_jobs_changes_no_byte(string command)
    {
        var one = CommandRun.Of([.. command.Split(' '), Samples, "--jobs", "1"]);
        var four = CommandRun.Of([.. command.Split(' '), Samples, "--jobs", "4"]);
        Assert.NotEqual("", one.Output);
        Assert.Equal(one, four);
    }

    [Theory]
    [InlineData("d.html", "<!DOCTYPE html>")]
    [InlineData("d.json", "{")]
    [InlineData("d.md", "# Stemma dossier")]
    public void The_ending_of_the_output_file_names_the_format(string name, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("stemma-test-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            var run = CommandRun.Of(["read", "-", "-o", path], Post);
            Assert.Equal((ExitCode.Done, "", ""), (run.ExitCode, run.Output, run.Error));
            Assert.StartsWith(expected, File.ReadAllText(path), StringComparison.Ordinal);
            Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Interruption_ends_with_130() =>
        Assert.Equal(ExitCode.Interrupted, CommandRun.Of(["analyze", Samples], before: s => s.Interrupt()).ExitCode);

    [Fact]
    public void A_reader_that_leaves_ends_the_run_quietly()
    {
        using var error = new StringWriter();
        using var session = new Session(Stream.Null, new BrokenPipe(), error);
        Assert.Equal(ExitCode.Done, CommandLine.Run(["analyze", Samples], session));
        Assert.DoesNotContain("Broken", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_knowledge_adds_rows()
    {
        var folder = Directory.CreateTempSubdirectory("stemma-test-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "words"));
            File.WriteAllText(Path.Combine(folder.FullName, "words", "words.tsv"), "# nonsense\nx\n");
            var run = CommandRun.Of(["analyze", "-", "--knowledge", folder.FullName], Post);
            Assert.Equal(ExitCode.Usage, run.ExitCode);
            Assert.Contains("words/words.tsv", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class BrokenPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}
