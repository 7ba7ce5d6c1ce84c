using System.Diagnostics;
using System.Globalization;

namespace Stemma.Benchmarks;

/// <summary>Peak resident memory and wall time of the command line, from outside.</summary>
internal static class MemoryRun
{
    /// <summary>Runs the program; peak in MB, as Linux counts it (<c>VmHWM</c>), 0 elsewhere.</summary>
    public static (double Megabytes, double Seconds) Measure(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var peak = 0.0;
        var drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Peak(process.Id));
        }

        drained.Wait();
        return (peak, clock.Elapsed.TotalSeconds);
    }

    private static double Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
