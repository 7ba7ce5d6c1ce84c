using System.Globalization;
using Stemma.Articles;
using Stemma.Exchange;
using Stemma.Knowledge;
using Stemma.Reading;

namespace Stemma.Benchmarks;

/// <summary>Times the whole engine over a folder of posts, one thread, stage by stage, and writes the same text for the peer to cut.</summary>
/// <remarks>Each pass runs over all posts; the first is warm-up, the median of the other five counts. Result counts are checked between passes.</remarks>
internal sealed class CorpusRun(string folder, string peerText, int every = 1)
{
    private const int Passes = 5;

    private readonly Analysis _analysis = new(KnowledgeSource.BuiltIn());

    public int Run()
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0).Select(f => (Path: f, Bytes: File.ReadAllBytes(f))).ToArray();
        if (files.Length == 0)
        {
            Console.Error.WriteLine($"bench: no posts (*.md) below {folder}");
            return 2;
        }

        var reader = new ArticleReader(_analysis.Folding);
        WritePeerText(files.SelectMany(f => reader.Read(f.Bytes, f.Path).Articles));
        var passes = new List<Pass>();
        for (var p = 0; p <= Passes; p++)
        {
            var pass = RunPass(files, reader);
            if (passes.Count > 0 && passes[0].Counts != pass.Counts)
            {
                Console.Error.WriteLine($"bench: results differ between passes: {passes[0].Counts}, {pass.Counts}");
                return 1;
            }

            passes.Add(pass);
        }

        Print(passes.Skip(1).ToArray(), files.Length);
        return 0;
    }

    private Pass RunPass((string Path, byte[] Bytes)[] files, ArticleReader reader)
    {
        var pass = new Pass();
        var output = new MemoryStream();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var (path, bytes) in files)
        {
            var last = ThreadClock.Now();
            void Lap(string stage)
            {
                var now = ThreadClock.Now();
                pass.Add(stage, now - last);
                last = now;
            }

            var articles = reader.Read(bytes, path).Articles;
            Lap("reading");
            foreach (var article in articles)
            {
                var analysis = _analysis.Analyze(article, Lap);
                Lap("pruning");
                output.SetLength(0);
                AnalysisJson.Write(output, analysis);
                Lap("writing");
                pass.Count(analysis, output.Length);
            }
        }

        pass.Allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return pass;
    }

    private void WritePeerText(IEnumerable<Article> articles)
    {
        using var writer = new StreamWriter(peerText);
        foreach (var article in articles)
        {
            writer.WriteLine(article.Text.Printed.Replace('\n', ' '));
        }
    }

    private static void Print(Pass[] passes, int files)
    {
        foreach (var stage in passes[0].Ticks.Keys)
        {
            Line(stage, Median([.. passes.Select(p => p.Ticks[stage])]), files);
        }

        Line("whole", Median([.. passes.Select(p => p.Ticks.Values.Sum())]), files);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated\t{passes[0].Allocated / (double)files / 1024:F0} KiB an article"));
        Console.WriteLine($"results\t{passes[0].Counts}");
    }

    private static void Line(string stage, long ticks, int files)
    {
        var seconds = ticks / 1e9;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}\t{seconds * 1e6 / files:F1} µs an article\t{files / seconds:F0} articles/s"));
    }

    private static long Median(long[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
