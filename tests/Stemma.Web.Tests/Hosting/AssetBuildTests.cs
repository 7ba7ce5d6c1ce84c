using System.Diagnostics;

namespace Stemma.Web.Tests.Hosting;

/// <summary>Without Node.js the build goes on without scripts and says so once.</summary>
public sealed class AssetBuildTests
{
    [Fact]
    public async Task The_build_goes_on_without_node()
    {
        var dotnet = File.ResolveLinkTarget(Environment.ProcessPath!, returnFinalTarget: true)?.FullName ?? Environment.ProcessPath!;
        Assert.SkipWhen(Path.GetFileName(dotnet) != "dotnet" || !File.Exists("/bin/sh"), "needs dotnet and a shell by their paths");
        var scratch = Directory.CreateTempSubdirectory("stemma-assets-").FullName;
        try
        {
            // A PATH with a shell, which the build runs commands in, and nothing else.
            var path = Directory.CreateDirectory(Path.Combine(scratch, "bin")).FullName;
            File.CreateSymbolicLink(Path.Combine(path, "sh"), "/bin/sh");
            var start = new ProcessStartInfo(dotnet, ["msbuild", Path.Combine(Repository.Root, "src", "Stemma.Web", "Stemma.Web.csproj"), "-t:BuildAssets", $"-p:AssetOutput={scratch}/", "-nologo", "-nodeReuse:false"]) { RedirectStandardOutput = true };
            start.Environment["PATH"] = path;
            using var build = Process.Start(start)!;
            var said = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(build.ExitCode == 0, said);
            Assert.Equal(2, said.Split("no Node.js on PATH").Length);
            Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(Directory.EnumerateFiles(scratch, "*.js"));
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
