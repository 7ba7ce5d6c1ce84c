using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Storage;
using Stemma.Storage.Ingestion;
using Stemma.Storage.Search;

namespace Stemma.Benchmarks;

/// <summary>Takes the sample into a library in a temporary file and searches it; <c>--library</c> measures a large one, with readers at work.</summary>
internal static class LibraryRows
{
    private const int Together = 64;

    /// <summary>Adds a row for ingestion (analysis not counted) and one for searches, in processor time of the whole process; false when two passes find different numbers.</summary>
    public static bool Run(Analysis analysis, ArticleReader reader, (string Path, byte[] Bytes)[] files, List<Row> rows)
    {
        var folder = Directory.CreateTempSubdirectory("stemma-bench-");
        try
        {
            using var library = Library.Open(new LibraryLocation(Path.Combine(folder.FullName, "bench.db")), new EngineIdentity(KnowledgeSource.BuiltIn(), analysis.Folding));
            var seconds = 0.0;
            foreach (var chunk in files.Chunk(Together))
            {
                var analyses = chunk.Select(f => (reader.Read(f.Bytes, f.Path).Articles.Select(analysis.Analyze).ToArray(), f.Bytes)).ToArray();
                seconds += Seconds(() => library.Intake.Add([.. analyses.SelectMany(a => library.Intake.Preparation.Prepare(a.Item1, a.Bytes))]));
            }

            var held = library.Maintenance.Status();
            rows.Add(new Row("ingest (without analysis)", seconds, files.Length, $"{held.Articles} articles, {held.Bytes >> 20} MB"));
            int first = 0, second = 0;
            _ = Seconds(() => first = Search(library));
            seconds = Seconds(() => second = Search(library));
            rows.Add(new Row("search", seconds, LibraryRun.Queries.Length, $"{second} answers to {LibraryRun.Queries.Length} queries"));
            if (first != second)
            {
                Console.Error.WriteLine($"bench: searches differ between passes: {first}, {second} answers");
            }

            return first == second;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Search(Library library) => LibraryRun.Queries.Sum(q => library.Search.Articles(new SearchRequest { Query = q }).Total);

    private static double Seconds(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
