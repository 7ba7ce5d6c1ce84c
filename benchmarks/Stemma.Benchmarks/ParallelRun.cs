using System.Buffers;
using System.Diagnostics;
using Stemma.Exchange;
using Stemma.Reading;

namespace Stemma.Benchmarks;

/// <summary>The whole engine on several threads at once, in wall time: what a second core is worth.</summary>
internal sealed class ParallelRun(Analysis analysis, ArticleReader reader, (string Path, byte[] Bytes)[] files)
{
    /// <summary>Median seconds of <paramref name="passes"/> passes on <paramref name="threads"/> threads.</summary>
    public Row Measure(int threads, int passes)
    {
        var seconds = new List<double>();
        for (var p = 0; p < passes; p++)
        {
            var clock = Stopwatch.StartNew();
            var next = -1;
            var workers = new Thread[threads];
            for (var t = 0; t < threads; t++)
            {
                workers[t] = new Thread(() =>
                {
                    var output = new ArrayBufferWriter<byte>(1 << 16);
                    for (var i = Interlocked.Increment(ref next); i < files.Length; i = Interlocked.Increment(ref next))
                    {
                        foreach (var article in reader.Read(files[i].Bytes, files[i].Path).Articles)
                        {
                            output.ResetWrittenCount();
                            AnalysisJson.Write(output, analysis.Analyze(article));
                        }
                    }
                });
                workers[t].Start();
            }

            foreach (var worker in workers)
            {
                worker.Join();
            }

            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        return new Row($"posts: whole, {threads} thread{(threads == 1 ? "" : "s")}, wall", Row.Median(seconds), files.Length);
    }
}
