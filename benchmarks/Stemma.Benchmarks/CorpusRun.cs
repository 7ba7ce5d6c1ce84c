using System.Globalization;
using Stemma.Articles;
using Stemma.Knowledge;
using Stemma.Reading;

namespace Stemma.Benchmarks;

/// <summary>Everything in one run: peers before and after, stages, threads, memory. A new measurement adds its rows in <see cref="Run"/>.</summary>
internal sealed class CorpusRun(Options options)
{
    private readonly Analysis _analysis = new(KnowledgeSource.BuiltIn());
    private readonly List<Row> _rows = [];

    public int Run()
    {
        var posts = SourceFiles.Load(options.Posts, options.Every, ".md");
        if (posts.Length == 0)
        {
            Console.Error.WriteLine($"bench: no posts (*.md) below {options.Posts}");
            return 2;
        }

        var reader = new ArticleReader(_analysis.Folding);
        var text = Path.GetTempFileName();
        try
        {
            WritePeerText(text, posts.SelectMany(f => reader.Read(f.Bytes, f.Path).Articles));
            var before = Peer("node", "jieba.mjs", text);
            var stages = new StageRun(_analysis, reader, posts);
            if (!stages.Run(options.Passes, _rows, "posts") || !RunPages(reader))
            {
                return 1;
            }

            var after = before is null ? null : Peer("node", "jieba.mjs", text);

            // The machine's speed drifts: the peer is what it was on average around the engine's passes.
            var peer = before is null ? null : before with { Seconds = (before.Seconds + (after?.Seconds ?? before.Seconds)) / 2 };
            if (options.StagesOnly)
            {
                Print(peer, null);
                return 0;
            }

            var parallel = new ParallelRun(_analysis, reader, posts);
            for (var threads = 1; threads <= Environment.ProcessorCount; threads *= 2)
            {
                _rows.Add(parallel.Measure(threads, Math.Min(options.Passes, 3)));
            }

            _rows.Add(StoryRun.Measure(_analysis, reader, posts));
            if (!new DossierRun(_analysis, reader, posts).Run(_rows) || !LibraryRows.Run(_analysis, reader, posts, _rows))
            {
                return 1;
            }

            Print(peer, Peer("python3", "jieba_words.py", text));
        }
        finally
        {
            File.Delete(text);
        }

        if (options.Program is { } program)
        {
            PrintMemory(program);
        }

        return 0;
    }

    private Row? Peer(string program, string script, string text) => options.Peer is null ? null : Peers.Measure(program, Path.GetFullPath(Path.Combine(options.Peer, script)), text);

    private bool RunPages(ArticleReader reader)
    {
        if (options.Pages is null)
        {
            return true;
        }

        var pages = SourceFiles.Load(options.Pages, options.Every, ".html", ".htm");
        return pages.Length == 0 || new StageRun(_analysis, reader, pages).Run(Math.Min(options.Passes, 3), _rows, "pages");
    }

    private static void WritePeerText(string path, IEnumerable<Article> articles)
    {
        using var writer = new StreamWriter(path);
        foreach (var article in articles)
        {
            writer.WriteLine(article.Text.Printed.Replace('\n', ' '));
        }
    }

    private void Print(Row? peer, Row? slower)
    {
        Console.WriteLine($"| {"what",-32} | {"µs each",9} | {"a second",10} | {"to jieba",8} | notes |");
        Console.WriteLine("|---|---:|---:|---:|---|");
        foreach (var row in new[] { peer, slower }.OfType<Row>().Concat(_rows))
        {
            Console.WriteLine(row.Print(peer));
        }
    }

    /// <summary>Peak memory for a growing number of articles must stay flat.</summary>
    private void PrintMemory(string program)
    {
        var days = Directory.GetDirectories(options.Posts).Order(StringComparer.Ordinal).ToArray();
        foreach (var share in (int[])[8, 2, 1])
        {
            string[] folders = days.Length < share ? [options.Posts] : days[..(days.Length / share)];
            var (megabytes, seconds) = MemoryRun.Measure(program, ["analyze", .. folders]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| command line, {folders.Length} folders of posts | | | | peak {megabytes:F0} MB, {seconds:F1} s |"));
        }

        if (options.Pages is { } pages)
        {
            var (megabytes, seconds) = MemoryRun.Measure(program, "analyze", pages);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| command line, pages | | | | peak {megabytes:F0} MB, {seconds:F1} s |"));
        }
    }
}
