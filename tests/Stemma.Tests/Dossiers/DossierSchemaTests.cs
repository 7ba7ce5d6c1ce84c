using System.Text.Json;
using Json.Schema;
using Stemma.Dossiers;
using Stemma.Dossiers.Changes;
using Stemma.Exchange;
using Stemma.Reading;
using Stemma.Reading.Inputs;
using Stemma.Tests.Claims;
using Stemma.Tests.Evaluation;

namespace Stemma.Tests.Dossiers;

/// <summary>Whether what is written is what docs/dossier.schema.json says.</summary>
public sealed class DossierSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(Path.Combine(SharedFolder.Root, "docs", "dossier.schema.json"));

    [Fact]
    public void The_dossier_of_the_samples_is_as_its_schema_says()
    {
        var reader = new ArticleReader(Engine.Analysis.Folding);
        var analyses = Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "samples"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => reader.Read(File.ReadAllBytes(f), f).Articles)
            .Select(Engine.Analysis.Analyze)
            .ToList();
        var dossier = new DossierBuilder(ClaimText.Stage).Build(analyses, [new Rejection("x.html", RejectionReason.Empty, "nothing")]);
        Assert.Contains(dossier.Affairs, a => a.Claims.Relations.Count > 0 && a.Coverage.Rows.Count > 0);
        Check(dossier);
        Check(dossier with { Changes = ChangeFinder.Since(dossier, new DateOnly(2025, 3, 5)) });
    }

    [Fact]
    public void The_schema_refuses_what_it_does_not_know()
    {
        using var json = JsonDocument.Parse("{\"schema\":\"stemma/dossier/1\",\"articles\":[],\"affairs\":[],\"rejections\":[],\"summary\":\"\"}");
        Assert.False(Schema.Evaluate(json.RootElement).IsValid);
    }

    private static void Check(Dossier dossier)
    {
        using var stream = new MemoryStream();
        DossierJson.Write(stream, dossier);
        using var json = JsonDocument.Parse(stream.ToArray());
        var result = Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).Take(5).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")));
    }
}
