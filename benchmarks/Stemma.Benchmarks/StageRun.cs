using System.Buffers;
using System.Globalization;
using Stemma.Exchange;
using Stemma.Reading;

namespace Stemma.Benchmarks;

/// <summary>The whole engine on one thread, stage by stage: file bytes to JSON Lines.</summary>
internal sealed class StageRun(Analysis analysis, ArticleReader reader, (string Path, byte[] Bytes)[] files)
{
    /// <summary>How many articles go through before a pass counts.</summary>
    private const int WarmUp = 6000;

    /// <summary>What a pass as a whole is called among its stages.</summary>
    private const string Whole = "whole";

    /// <summary>Runs a pass over all files, in processor time of this thread.</summary>
    /// <param name="byStage">Whether each stage is timed; each look at the clock is a call of the system, some 25 an article, so the whole is timed without them.</param>
    public Pass Run(bool byStage = true)
    {
        var pass = new Pass();
        var started = ThreadClock.Now();
        var output = new ArrayBufferWriter<byte>(1 << 16);
        foreach (var (path, bytes) in files)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var last = ThreadClock.Now();
            void Lap(string stage)
            {
                if (!byStage)
                {
                    return;
                }

                var now = ThreadClock.Now();
                var held = GC.GetAllocatedBytesForCurrentThread();
                pass.Add(stage, now - last, held - allocated);
                (last, allocated) = (ThreadClock.Now(), GC.GetAllocatedBytesForCurrentThread());
            }

            var articles = reader.Read(bytes, path).Articles;
            Lap("reading");
            foreach (var article in articles)
            {
                var result = analysis.Analyze(article, byStage ? Lap : null);
                Lap("pruning");
                output.ResetWrittenCount();
                AnalysisJson.Write(output, result);
                Lap("writing");
                pass.Count(result, output.WrittenCount);
            }
        }

        if (!byStage)
        {
            pass.Add(Whole, ThreadClock.Now() - started, 0);
        }

        return pass;
    }

    /// <summary>Runs <paramref name="passes"/> passes after a warm-up; false when results differ between them.</summary>
    public bool Run(int passes, List<Row> rows, string kind)
    {
        // The just-in-time compiler counts calls for some thousand articles before it compiles for the last time.
        var warm = Run();
        for (var articles = files.Length; articles < WarmUp; articles += files.Length)
        {
            _ = Run();
        }

        List<Pass> measured = [], wholes = [];
        for (var p = 0; p < passes; p++)
        {
            measured.Add(Run());
            wholes.Add(Run(byStage: false));
            if (measured[p].Counts != warm.Counts || wholes[p].Counts != warm.Counts)
            {
                Console.Error.WriteLine($"bench: results differ between passes: {warm.Counts}; {measured[p].Counts}");
                return false;
            }
        }

        foreach (var stage in warm.Ticks.Keys)
        {
            var seconds = measured.Select(m => m.Ticks[stage] / 1e9).ToArray();
            rows.Add(new Row($"{kind}: {stage}", Row.Median(seconds), files.Length, $"{Least(seconds.Min())}; {measured[0].Allocated[stage] / files.Length / 1024.0:F1} KiB"));
        }

        var whole = wholes.Select(m => m.Ticks[Whole] / 1e9).ToArray();
        rows.Add(new Row($"{kind}: whole, one thread", Row.Median(whole), files.Length, $"{Least(whole.Min())}; {measured[0].Allocated.Values.Sum() / files.Length / 1024} KiB allocated an article; {warm.Counts}"));
        return true;
    }

    /// <summary>The fastest pass: least disturbed by whatever else the machine does.</summary>
    private string Least(double seconds) => string.Create(CultureInfo.InvariantCulture, $"least {seconds * 1e6 / files.Length:F1}");
}
