using System.Globalization;
using Stemma.Reading;
using Stemma.Stories;
using Stemma.Stories.Assignments;
using Stemma.Stories.Profiles;
using Stemma.Stories.Reuse;

namespace Stemma.Tests.Evaluation;

/// <summary>How well articles are grouped is a pinned number too: by publication, and on average over shuffles.</summary>
/// <remarks>Needs the labels below <c>../shared</c> and the pages of the corpus archive, unpacked to <c>../corpus</c> or where <c>STEMMA_CORPUS</c> says.</remarks>
public sealed class StoryEvaluationTests(ITestOutputHelper output)
{
    private const int Shuffles = 5;

    private static readonly Lazy<IReadOnlyList<Labelled>> Articles = new(Load);
    private static readonly Lazy<IReadOnlyDictionary<string, double>> ByPublication = new(() => Score(Articles.Value));
    private static readonly Lazy<IReadOnlyList<IReadOnlyDictionary<string, double>>> Shuffled = new(() => [.. Enumerable.Range(1, Shuffles).Select(seed => Score(Shuffle(seed)))]);

    public static TheoryData<string, double, double> Floors()
    {
        var data = new TheoryData<string, double, double>();
        foreach (var line in File.ReadLines(Path.Combine(SharedFolder.Root, "tests", "Stemma.Tests", "Evaluation", "story-floors.tsv")).Where(l => !l.StartsWith('#')))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Score_is_not_below_its_floor(string measure, double floor, double shuffledFloor)
    {
        RequireCorpus();
        var score = ByPublication.Value[measure];
        var shuffled = Shuffled.Value.Select(s => s[measure]).ToList();
        output.WriteLine($"{measure}: {score:F3} by publication, floor {floor:F3}; shuffled mean {shuffled.Average():F3}, {shuffled.Min():F3} to {shuffled.Max():F3}, floor of the mean {shuffledFloor:F3}");
        Assert.True(score >= floor, $"{measure} is {score:F4}, below its floor {floor:F3}: mend the grouping; a floor is never lowered.");
        Assert.True(shuffled.Average() >= shuffledFloor, $"{measure} is {shuffled.Average():F4} on average over shuffles, below its floor {shuffledFloor:F3}: mend the grouping; a floor is never lowered.");
    }

    [Fact]
    public void The_seed_that_the_archive_has_as_a_page_is_found_as_a_copy_and_stands_in_its_story()
    {
        var folder = Path.Combine(RequireCorpus(), "nyt", "2024", "11", "01");
        var page = Assert.Single(Directory.EnumerateFiles(folder), f => f.Contains("乌克兰战场", StringComparison.Ordinal));
        var reader = new ArticleReader(Engine.Analysis.Folding);
        string[] files = [Path.Combine(SharedFolder.Require("seeds"), "002_3a618bf9dc8f501c.txt"), page];
        var analyses = files.Select(f => Engine.Analysis.Analyze(reader.Read(File.ReadAllBytes(f), f).Articles.Single())).ToList();
        var reuse = Assert.Single(ReuseFinder.Find(analyses));
        output.WriteLine($"{reuse.Kind}, share {reuse.Share}, {reuse.Passages.Count} sentences");
        Assert.NotEqual(ReuseKind.Excerpt, reuse.Kind);
        Assert.True(reuse.SameFamily);
        Assert.Single(Assert.Single(StoryGrouping.Group(analyses)).Stories);
    }

    private static string RequireCorpus()
    {
        _ = SharedFolder.Require("eval/clusters/labels.tsv");
        var corpus = Environment.GetEnvironmentVariable("STEMMA_CORPUS") ?? Path.Combine(SharedFolder.Root, "..", "corpus");
        var pages = Path.GetFullPath(Path.Combine(corpus, "pages"));
        Assert.SkipUnless(Directory.Exists(pages), "needs the corpus: expected pages/ below STEMMA_CORPUS or ../corpus, as the archive of pages unpacks");
        return pages;
    }

    private static List<Labelled> Load()
    {
        var pages = RequireCorpus();
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var articles = new List<Labelled>();
        foreach (var line in File.ReadLines(SharedFolder.Require("eval/clusters/labels.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var path = Path.Combine(pages, cells[0]);
            var analysis = Engine.Analysis.Analyze(reader.Read(File.ReadAllBytes(path), path).Articles.Single());
            articles.Add(new Labelled(StoryProfile.Of(analysis), Path.GetFileName(path).Split('-')[0], cells[1], cells[2]));
        }

        return [.. articles.OrderBy(a => a.Profile.Day ?? DateOnly.MaxValue).ThenBy(a => a.Profile.Article, StringComparer.Ordinal)];
    }

    private static List<Labelled> Shuffle(int seed)
    {
        var random = new Random(seed);
        var order = Articles.Value.ToArray();
        random.Shuffle(order);
        return [.. order];
    }

    private static Dictionary<string, double> Score(IReadOnlyList<Labelled> articles)
    {
        var index = new StoryIndex();
        var names = articles.Select(a => index.Assign(a.Profile).Article).ToList();
        var places = index.Placements().ToDictionary(p => p.Article, StringComparer.Ordinal);
        var stories = names.Select(n => places[n].Story).ToList();
        var affairs = names.Select(n => places[n].Affair).ToList();
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["stories, pairwise F1"] = Clusterings.PairwiseF1([.. articles.Select(a => a.Story)], stories),
            ["stories, B-cubed F1"] = Clusterings.BCubedF1([.. articles.Select(a => a.Story)], stories),
            ["multi-outlet stories whole and pure"] = Clusterings.WholeAndPure([.. articles.Select(a => a.Story)], stories, [.. articles.Select(a => a.Outlet)]),
            ["affairs, pairwise F1"] = Clusterings.PairwiseF1([.. articles.Select(a => a.Affair)], affairs),
            ["affairs, B-cubed F1"] = Clusterings.BCubedF1([.. articles.Select(a => a.Affair)], affairs),
        };
    }

    private sealed record Labelled(StoryProfile Profile, string Outlet, string Story, string Affair);
}
