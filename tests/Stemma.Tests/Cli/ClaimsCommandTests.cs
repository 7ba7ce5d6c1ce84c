using System.Text.Json;
using Stemma.Cli;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Cli;

public sealed class ClaimsCommandTests
{
    private static readonly string[] Samples =
        [.. Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "samples"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_document_has_the_shape_that_the_evaluation_reads()
    {
        using var document = JsonDocument.Parse(CommandRun.Of(["claims", .. Samples, "--format", "json"]).Output);
        var claims = document.RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.NotEmpty(claims);
        Assert.Equal(claims.Count, claims.Select(c => c.GetProperty("id").GetString()).Distinct().Count());
        Assert.Contains(claims, c => c.GetProperty("renditions").GetArrayLength() > 1);
        Assert.All(claims, claim =>
        {
            Assert.Contains(claim.GetProperty("kind").GetString(), new[] { "figure", "statement", "event" });
            Assert.NotEmpty(claim.GetProperty("origins").EnumerateArray());
            Assert.All(claim.GetProperty("renditions").EnumerateArray(), r =>
            {
                Assert.Contains(r.GetProperty("article").GetString()!.Split('#')[0], Samples);
                Assert.Equal(r.GetProperty("text").GetString(), r.GetProperty("evidence").GetProperty("text").GetString());
                Assert.Equal(JsonValueKind.Array, r.GetProperty("chain").ValueKind);
                Assert.Equal(JsonValueKind.String, r.GetProperty("hedge").ValueKind);
            });
        });
        var ids = claims.Select(c => c.GetProperty("id").GetString()).ToHashSet();
        Assert.All(document.RootElement.GetProperty("relations").EnumerateArray(), r =>
        {
            Assert.Contains(r.GetProperty("from").GetString(), ids);
            Assert.Contains(r.GetProperty("to").GetString(), ids);
        });
    }

    [Fact]
    public void Lines_hold_the_same_claims_as_the_document()
    {
        using var document = JsonDocument.Parse(CommandRun.Of(["claims", .. Samples, "--format", "json"]).Output);
        var lines = CommandRun.Of(["claims", .. Samples]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            document.RootElement.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("id").GetString()),
            lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Neither_order_nor_jobs_change_the_claims(string format)
    {
        var forwards = CommandRun.Of(["claims", .. Samples, "-j", "1", "--format", format]);
        Assert.Equal(forwards, CommandRun.Of(["claims", .. Samples.Reverse(), "-j", "4", "--format", format]));
        Assert.Equal(ExitCode.Done, forwards.ExitCode);
    }
}
