using System.Globalization;
using System.Text.Json;
using Stemma.Exchange;
using Stemma.Reading;

namespace Stemma.Tests.Evaluation;

/// <summary>Quality is a pinned number: each layer's score on the hand-annotated articles may rise, never fall.</summary>
public sealed class EvaluationTests(ITestOutputHelper output)
{
    private static readonly Lazy<Tally> Run = new(RunAll);

    public static TheoryData<string, double> Floors()
    {
        var data = new TheoryData<string, double>();
        foreach (var line in File.ReadLines(Path.Combine(SharedFolder.Root, "tests", "Stemma.Tests", "Evaluation", "floors.tsv")).Where(l => !l.StartsWith('#')))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Score_is_not_below_its_floor(string layer, double floor)
    {
        _ = SharedFolder.Require("eval/dev/gold");
        var score = Run.Value.Score(layer);
        output.WriteLine($"{layer}: {score:F3}, floor {floor:F3}");
        Assert.True(score >= floor, $"{layer} scores {score:F4}, below its floor {floor:F3}: mend the engine; a floor is never lowered.");
    }

    private static Tally RunAll()
    {
        var tally = new Tally();
        var sources = SharedFolder.Require("eval/dev/src");
        var reader = new ArticleReader(Engine.Analysis.Folding);
        foreach (var path in Directory.GetFiles(SharedFolder.Require("eval/dev/gold"), "*.json").Order(StringComparer.Ordinal))
        {
            var gold = GoldArticle.Load(path);
            var file = Directory.GetFiles(sources, gold.Id + ".*").Single();
            var article = Assert.Single(reader.Read(File.ReadAllBytes(file), file).Articles);
            using var json = new MemoryStream();
            AnalysisJson.Write(json, Engine.Analysis.Analyze(article));
            Scorer.Score(gold, new PredictedArticle(JsonDocument.Parse(json.ToArray()).RootElement), tally);
        }

        return tally;
    }
}
