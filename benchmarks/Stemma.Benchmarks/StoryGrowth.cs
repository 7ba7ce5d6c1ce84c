using System.Globalization;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;

namespace Stemma.Benchmarks;

/// <summary>Times the assignment of articles to stories as their number grows: the last thousand must cost no more than one and a half times the first.</summary>
/// <remarks>
/// Profiles are made before, since that is analysis, not assignment. The first pass is warm-up; every pass must give the same stories.
/// The articles come in the order of their publication.
/// Time is that of the processor (<see cref="ThreadClock"/>); the steps do not depend on the machine at all.
/// </remarks>
internal sealed class StoryGrowth(string folder)
{
    private const int Thousand = 1000;
    private const int Passes = 3;
    private const double MostGrowth = 1.5;

    public int Run()
    {
        var analysis = new Analysis(KnowledgeSource.BuiltIn());
        var reader = new ArticleReader(analysis.Folding);
        var profiles = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .SelectMany(f => reader.Read(File.ReadAllBytes(f), f).Articles.Select(a => StoryProfile.Of(analysis.Analyze(a))))
            .ToList();
        profiles = [.. profiles.OrderBy(p => p.Day ?? DateOnly.MaxValue).ThenBy(p => p.Article, StringComparer.Ordinal)];
        if (profiles.Count < 3 * Thousand)
        {
            Console.Error.WriteLine($"bench: expected at least {3 * Thousand} posts (*.md) below {folder}, found {profiles.Count}");
            return 2;
        }

        string? results = null;
        double[] thousands = [];
        IReadOnlyList<AssignmentWork> work = [];
        for (var pass = 0; pass <= Passes; pass++)
        {
            var (times, steps, found) = Pass(profiles);
            if (results is not null && results != found)
            {
                Console.Error.WriteLine($"bench: results differ between passes: {results}, {found}");
                return 1;
            }

            (results, work) = (found, steps);
            thousands = pass <= 1 ? times : [.. thousands.Zip(times, Math.Min)];
        }

        return Report(thousands, work, results!, profiles.Count);
    }

    private static (double[] Thousands, IReadOnlyList<AssignmentWork> Steps, string Results) Pass(List<StoryProfile> profiles)
    {
        var index = new StoryIndex();
        var thousands = new List<double>();
        var steps = new List<AssignmentWork>();
        for (var start = 0; start + Thousand <= profiles.Count; start += Thousand)
        {
            var (begun, before) = (ThreadClock.Now(), index.Work);
            for (var i = start; i < start + Thousand; i++)
            {
                index.Assign(profiles[i]);
            }

            thousands.Add((ThreadClock.Now() - begun) / 1e9);
            steps.Add(new AssignmentWork(index.Work.Read - before.Read, index.Work.Compared - before.Compared, index.Work.Grouped - before.Grouped));
        }

        var placements = index.Placements();
        return ([.. thousands], steps, $"{placements.Count} articles, {placements.DistinctBy(p => p.Story).Count()} stories, {placements.DistinctBy(p => p.Affair).Count()} affairs");
    }

    private static int Report(double[] thousands, IReadOnlyList<AssignmentWork> steps, string results, int articles)
    {
        var growth = thousands[^1] / thousands[0];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first thousand\t{thousands[0] * 1000:F0} µs an article"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"last thousand\t{thousands[^1] * 1000:F0} µs an article\t{Thousand / thousands[^1]:F0} articles/s of {articles}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth\t{growth:F2} times, at most {MostGrowth}"));
        foreach (var (name, work) in new[] { ("first", steps[0]), ("second", steps[1]), ("last", steps[^1]) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"steps an article, {name} thousand\t{work.Read / (double)Thousand:F0} entries read, {work.Compared / (double)Thousand:F1} pairs compared, {work.Grouped / (double)Thousand:F1} grouped anew"));
        }

        Console.WriteLine($"results\t{results}");
        return growth <= MostGrowth ? 0 : 1;
    }
}
