using System.Diagnostics;
using Stemma.Web.Hosting;

namespace Stemma.Web.Tests.Hosting;

/// <summary>The program itself, as <c>stemma serve</c> starts it.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("--urls http://0.0.0.0:8417", "STEMMA_TOKEN")]
    [InlineData("--library /dev/null/x.db", "there is no library")]
    [InlineData("--library none.db", "'stemma ingest' makes one")]
    [InlineData("--library none.db --knowledge /none", "--knowledge /none: expected a folder")]
    public async Task It_says_why_it_does_not_start(string arguments, string expected)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        start.ArgumentList.Add(typeof(ServeOptions).Assembly.Location);
        foreach (var argument in arguments.Split(' '))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("STEMMA_TOKEN");
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("stemma serve: ", said, StringComparison.Ordinal);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.False(File.Exists("none.db"), "the server has made a library");
    }
}
