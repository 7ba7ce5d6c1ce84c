using System.Diagnostics;
using System.Globalization;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Storage;
using Stemma.Storage.Articles;
using Stemma.Storage.Ingestion;
using Stemma.Storage.Search;
using Stemma.Storage.Stories;

namespace Stemma.Benchmarks;

/// <summary>Takes a folder of posts into a new library, then times what eight readers of the server wait for while the last tenth comes in.</summary>
/// <param name="folder">Posts (*.md) or pages (*.html), searched recursively.</param>
/// <param name="location">An empty place for the library: a file that does not exist, or a PostgreSQL address. Where there is a library with articles already, all of the folder comes in among the readers.</param>
internal sealed class LibraryRun(string folder, string location)
{
    private const int Together = 64;

    private static readonly string[] Patterns = ["*.md", "*.html"];

    /// <summary>Common and rare words, short and long, in both scripts, with operators and fields.</summary>
    internal static readonly string[] Queries =
    [
        "中国", "朝", "朝鲜", "川普", "特朗普 疫情", "\"新冠病毒\"", "中国 美国 贸易", "台湾 OR 香港", "表示 NOT 中国", "习近平", "WHO", "普京 白俄罗斯",
        "南中国海问题", "人权 新疆", "speaker:蓬佩奥", "entity:台湾 has:figure", "date:2020-09-10..2020-09-12 疫苗", "outlet:bbc 选举", "經濟", "的",
    ];

    public int Run()
    {
        var knowledge = KnowledgeSource.BuiltIn();
        var analysis = new Analysis(knowledge);
        var reader = new ArticleReader(analysis.Folding);
        using var library = Library.Open(new LibraryLocation(location), new EngineIdentity(knowledge, analysis.Folding));
        var files = Patterns.SelectMany(p => Directory.EnumerateFiles(folder, p, SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
        var first = library.Maintenance.Status().Articles > 0 ? 0 : files.Length * 9 / 10;
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        foreach (var chunk in files.Take(first).Chunk(Together))
        {
            library.Intake.Add([.. chunk.AsParallel().AsOrdered().SelectMany(Prepared)]);
        }

        if (first > 0)
        {
            Line("ingest", string.Create(CultureInfo.InvariantCulture, $"{first / clock.Elapsed.TotalSeconds:F0} articles/s, {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / first:F2} ms of processor time each"));
        }

        Line("size", string.Create(CultureInfo.InvariantCulture, $"{library.Maintenance.Status().Bytes / 1048576.0:F0} MB"));

        // Alone, to know what an answer costs; the first pass warms up.
        Alone("search", q => library.Search.Articles(new SearchRequest { Query = q }).Total);
        Alone("search in statements", q => library.Search.Statements(new SearchRequest { Query = q }).Total);
        Alone("list of articles", _ => library.Articles.List(ArticleFilter.Any, new PageRequest()).Items.Count);
        Alone("list of stories", _ => library.Stories.List(StoryFilter.Any, new PageRequest()).Items.Count);

        // Together, through the server, and with articles coming in.
        StorySummary[] stories =
        [
            .. library.Stories.List(StoryFilter.Any with { LeastArticles = 2 }, new PageRequest(Size: 150)).Items,
            .. library.Stories.List(StoryFilter.Any with { LeastArticles = 12 }, new PageRequest(Size: 50)).Items,
        ];
        using (var readers = new ReadingRun(location, Queries, stories))
        {
            readers.Costs();
            var left = files[first..];
            foreach (var (pause, part) in new[] { (TimeSpan.FromMilliseconds(100), left[..(left.Length / 2)]), (TimeSpan.Zero, left[(left.Length / 2)..]) })
            {
                readers.Start(pause);
                clock.Restart();
                foreach (var chunk in part.Chunk(Together))
                {
                    library.Intake.Add([.. chunk.SelectMany(Prepared)]);
                }

                Line("ingest among readers", string.Create(CultureInfo.InvariantCulture, $"{part.Length / clock.Elapsed.TotalSeconds:F0} articles/s, {clock.Elapsed.TotalSeconds:F0} s"));
                readers.Finish();
            }
        }

        Line("size", string.Create(CultureInfo.InvariantCulture, $"{library.Maintenance.Status().Bytes / 1048576.0:F0} MB, {library.Maintenance.Status().Articles} articles"));
        return 0;

        IEnumerable<PreparedArticle> Prepared(string path)
        {
            var bytes = File.ReadAllBytes(path);
            return library.Intake.Preparation.Prepare([.. reader.Read(bytes, path).Articles.Select(analysis.Analyze)], bytes);
        }
    }

    private static void Alone(string name, Func<string, int> ask)
    {
        var times = new List<double>();
        var processor = TimeSpan.Zero;
        for (var pass = 0; pass < 4; pass++)
        {
            processor = Environment.CpuUsage.TotalTime;
            foreach (var query in Queries)
            {
                var start = Stopwatch.GetTimestamp();
                ask(query);
                if (pass > 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        Line(name, string.Create(CultureInfo.InvariantCulture, $"{Percentiles(times)}; {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Queries.Length:F2} ms of processor time each"));
    }

    internal static string Percentiles(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"p50 {times[times.Count / 2]:F1} ms, p95 {times[times.Count * 95 / 100]:F1} ms, most {times[^1]:F1} ms, {times.Count} answers");
    }

    internal static void Line(string name, string value) => Console.WriteLine($"{name}\t{value}");
}
