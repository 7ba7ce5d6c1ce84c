using System.CommandLine;
using System.Globalization;
using System.Text;
using Stemma.Claims;
using Stemma.Cli.Pipeline;
using Stemma.Exchange;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma claims</c>: what several articles assert alike, and who has it from whom.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Session session)
    {
        var inputs = new InputArguments();
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl (a line a claim), json (one document) or text (claims with more than one rendition, and relations). Default: jsonl.",
            HelpName = "jsonl|json|text",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl", "json", "text");
        var command = new Command("claims", "Finds what articles assert alike (claims), how claims bear on one another, and by which way each article has them.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.SetAction(parsed => Run(
            session,
            parsed.GetValue(inputs.Paths)!,
            parsed.GetValue(inputs.Jobs),
            parsed.GetValue(inputs.Output),
            parsed.GetValue(inputs.Knowledge),
            parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Session session, string[] paths, int jobs, string? outputPath, string? knowledge, string format)
    {
        var engine = Engine.Load(knowledge);
        using var output = OutputTarget.Open(session, outputPath);
        using var report = new RunReport(session);
        var analyses = new List<ArticleAnalysis>();
        ArticlePipeline.Run(session, InputFiles.Expand(paths), jobs, input => engine.Read(input, session.Input), done =>
        {
            report.Add(done.Rejections);
            analyses.AddRange(done.Analyses);
        });

        var claims = engine.Claims.Find(analyses);
        using var bytes = new MemoryStream();
        switch (format)
        {
            case "json":
                ClaimsJson.Write(bytes, claims, analyses, Name);
                break;
            case "text":
                bytes.Write(Encoding.UTF8.GetBytes(Text(claims, Name)));
                break;
            default:
                ClaimsJson.WriteLines(bytes, claims, analyses, Name);
                break;
        }

        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        output.Complete();
        return report.ExitCode;

        string Name(int article) => analyses[article].Article.Path;
    }

    private static string Text(ClaimSet set, Func<int, string> name)
    {
        var text = new StringBuilder();
        var related = set.Relations.SelectMany(r => new[] { r.From, r.To }).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in set.Claims.Where(c => c.Renditions.Count > 1 || related.Contains(c.Id)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{claim.Id}  {ControlCharacters.Escape(claim.Gist)}\n");
            text.Append("  origins: ").AppendJoin(", ", claim.Origins.Select(o => o.Name)).Append('\n');
            foreach (var rendition in claim.Renditions)
            {
                var way = string.Join(" ← ", rendition.Way.Select(l => l.Name).Prepend(rendition.Outlet));
                text.Append(CultureInfo.InvariantCulture, $"  {ControlCharacters.Escape(way)}: {ControlCharacters.Escape(rendition.Passage.Text)}  ({ControlCharacters.Escape(name(rendition.Article))})\n");
            }

            foreach (var relation in set.Relations.Where(r => r.From == claim.Id))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {ExchangeNames.Lower(relation.Kind)} {relation.To} ({relation.Rule}): {ControlCharacters.Escape(relation.ToEvidence.Text)}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
