using System.Text.Json;
using Stemma.Exchange;

namespace Stemma.Dossiers.Verification;

/// <summary>A dossier, or analyses a line each, as claims about articles that can be checked.</summary>
public sealed record EvidenceFile
{
    private static readonly string[] Schemas = [DossierJson.Schema, AnalysisJson.Schema];

    /// <summary>The articles, in the order of the file.</summary>
    public required IReadOnlyList<RecordedArticle> Articles { get; init; }

    /// <summary>What already fails by what the file itself says.</summary>
    public required IReadOnlyList<Discrepancy> Discrepancies { get; init; }

    /// <summary>How many places in articles the file names.</summary>
    public required int Evidences { get; init; }

    /// <summary>Reads <c>stemma/dossier/1</c> or <c>stemma/article-analysis/1</c>, told apart by content.</summary>
    /// <param name="utf8">The whole file; one object or several.</param>
    /// <remarks>The places in analyses are checked here, against the text beside them: that text is what is compared with the article.</remarks>
    /// <exception cref="FormatException">The file is neither; the message says why.</exception>
    public static EvidenceFile Parse(ReadOnlyMemory<byte> utf8)
    {
        var articles = new List<RecordedArticle>();
        var discrepancies = new List<Discrepancy>();
        var evidences = 0;
        JsonValues.Read(utf8, Schemas, (schema, line, root) =>
        {
            if (schema == DossierJson.Schema)
            {
                var dossier = new RecordedDossier(root, line == 1 ? "" : FormattableString.Invariant($"line {line}: "));
                articles.AddRange(dossier.Articles);
                discrepancies.AddRange(dossier.Discrepancies);
                evidences += dossier.Evidences;
            }
            else
            {
                articles.Add(Analysis(root, FormattableString.Invariant($"line {line}: "), discrepancies, ref evidences));
            }
        });
        return new EvidenceFile { Articles = articles, Discrepancies = discrepancies, Evidences = evidences };
    }

    private static RecordedArticle Analysis(JsonElement root, string prefix, List<Discrepancy> discrepancies, ref int evidences)
    {
        var article = ArticleFields.Read(root, prefix, []);
        var count = 0;
        var walk = new SpanWalk(
            prefix,
            (cell, at) =>
            {
                count++;
                if (!ArticleFields.TryOffsets(at, out var start, out var end))
                {
                    discrepancies.Add(new Discrepancy(DiscrepancyKind.NoEvidence, cell, article.Path, null, null, "start and end", ""));
                }
                else if (ArticleVerification.Misplaced(start, end, article.Text) is { } reason)
                {
                    discrepancies.Add(new Discrepancy(DiscrepancyKind.Span, cell, article.Path, start, end, "", reason));
                }
            },
            cell => discrepancies.Add(new Discrepancy(DiscrepancyKind.NoEvidence, cell, article.Path, null, null, "start and end", "")));
        foreach (var property in root.EnumerateObject())
        {
            walk.Property(property);
        }

        evidences += count;
        return article;
    }
}
