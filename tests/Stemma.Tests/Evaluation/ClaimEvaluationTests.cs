using System.Globalization;
using System.Text.Json;
using Stemma.Exchange;
using Stemma.Reading;
using Stemma.Tests.Claims;

namespace Stemma.Tests.Evaluation;

/// <summary>Claims on the hand-made ones may get better, never worse. Run this class alone to see the scores.</summary>
public sealed class ClaimEvaluationTests(ITestOutputHelper output)
{
    private static readonly Lazy<ClaimScorer> Run = new(Score);

    public static TheoryData<string, double> Floors()
    {
        var data = new TheoryData<string, double>();
        foreach (var line in File.ReadLines(Path.Combine(SharedFolder.Root, "tests", "Stemma.Tests", "Evaluation", "claim-floors.tsv")).Where(l => !l.StartsWith('#')))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public void Score_is_not_below_its_floor(string measure, double floor)
    {
        _ = SharedFolder.Require("eval/claims/dev.json");
        var score = measure switch
        {
            "grouping F1" => Run.Value.Grouping,
            "grouping precision" => Run.Value.GroupingPrecision,
            "chains" => Run.Value.Chains,
            "relations precision" => Run.Value.RelationPrecision,
            "relations recall" => Run.Value.RelationRecall,
            _ => throw new ArgumentException($"claim-floors.tsv: unknown measure '{measure}'"),
        };
        output.WriteLine($"{measure}: {score:F3}, floor {floor:F3}, {Run.Value.Matched} renditions matched");
        Assert.True(score >= floor, $"{measure} is {score:F4}, below its floor {floor:F3}: mend the engine; a floor is never lowered.");
    }

    private static ClaimScorer Score()
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require("eval/claims/dev.json")));
        var names = gold.RootElement.GetProperty("claims").EnumerateArray()
            .SelectMany(c => c.GetProperty("renditions").EnumerateArray())
            .Select(r => r.GetProperty("article").GetString()!)
            .Distinct().Order(StringComparer.Ordinal).ToList();
        var sources = SharedFolder.Require("eval/dev/src");
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var analyses = names.ConvertAll(name =>
        {
            var file = Directory.GetFiles(sources, name + ".*").Single();
            return Engine.Analysis.Analyze(Assert.Single(reader.Read(File.ReadAllBytes(file), file).Articles));
        });
        using var written = new MemoryStream();
        ClaimsJson.Write(written, ClaimText.Stage.Find(analyses), analyses, i => names[i]);
        using var ours = JsonDocument.Parse(written.ToArray());
        return new ClaimScorer(gold.RootElement, ours.RootElement, names.Select((n, i) => (n, analyses[i].Article.Text.Printed)).ToDictionary(StringComparer.Ordinal));
    }
}
