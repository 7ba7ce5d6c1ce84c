using System.Diagnostics;
using System.Globalization;

namespace Stemma.Benchmarks;

/// <summary>Runs a peer's script over the same text and reads its line: name, microseconds, articles a second, words.</summary>
internal static class Peers
{
    /// <summary>The row, or null where the peer is not installed.</summary>
    public static Row? Measure(string program, string script, string text)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [script, text]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(script) });
            var output = process!.StandardOutput.ReadToEnd();
            var problem = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                // The last line says what is missing: "ModuleNotFoundError: No module named 'jieba'".
                Console.Error.WriteLine($"bench: {Path.GetFileName(script)}: not installed, that peer is left out ({problem.TrimEnd().Split('\n')[^1]})");
                return null;
            }

            var cells = output.Trim().Split('\t');
            var microseconds = double.Parse(cells[1].Split(' ')[0], CultureInfo.InvariantCulture);
            return new Row(cells[0], microseconds / 1e6, 1, cells[3]);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IndexOutOfRangeException or FormatException)
        {
            Console.Error.WriteLine($"bench: {Path.GetFileName(script)} did not run ({e.Message}); that peer is left out");
            return null;
        }
    }
}
