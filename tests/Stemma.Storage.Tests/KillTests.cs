using System.Diagnostics;
using Stemma.Storage.Tests.Databases;

namespace Stemma.Storage.Tests;

/// <summary>kill -9 at any moment loses nothing that was acknowledged and leaves nothing half-written.</summary>
public sealed class KillTests
{
    private const int Kills = 50;

    [Fact]
    public void Fifty_kills_lose_nothing_and_leave_nothing_half_written()
    {
        using var scratch = new Scratch();
        var acknowledged = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new Random(9);
        for (var kill = 1; kill <= Kills; kill++)
        {
            RunAndKill(scratch.PathOf("stemma.db"), acknowledged, least: 1 + random.Next(12), random.Next(0, 20));
            using var library = scratch.Open();
            foreach (var (id, version) in acknowledged)
            {
                Assert.True(library.Articles.Summary(id)?.Version >= version, $"kill {kill}: version {version} of {id} was acknowledged and is lost");
            }

            if (kill % 5 == 0)
            {
                Assert.Equal([], library.Maintenance.Check());
            }
        }

        Assert.True(acknowledged.Count > 2 * Kills, $"only {acknowledged.Count} articles were acknowledged");
    }

    private static void RunAndKill(string file, Dictionary<string, int> acknowledged, int least, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(KillTests).Assembly.Location);
        }

        start.ArgumentList.Add(KilledWriter.Argument);
        start.ArgumentList.Add(file);
        using var writer = Process.Start(start)!;
        writer.ErrorDataReceived += (_, _) => { };
        writer.BeginErrorReadLine();
        var read = 0;
        while (writer.StandardOutput.ReadLine() is { } line)
        {
            Note(line);
            if (++read == least)
            {
                Thread.Sleep(milliseconds);
                writer.Kill();
            }
        }

        writer.WaitForExit();
        Assert.True(read >= least, "the writer ended by itself");

        void Note(string line)
        {
            // The last line may be cut off by the kill.
            var parts = line.Split(' ');
            if (parts.Length == 2 && int.TryParse(parts[1], out var version))
            {
                acknowledged[parts[0]] = Math.Max(version, acknowledged.GetValueOrDefault(parts[0]));
            }
        }
    }
}
