using System.CommandLine;
using Stemma.Cli.Pipeline;
using Stemma.Exchange;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma analyze</c>: one line of JSON an article.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Session session)
    {
        var inputs = new InputArguments();
        var command = new Command("analyze", "Analyses each article by itself and writes one JSON object a line (stemma/article-analysis/1), in the order of the inputs.");
        inputs.AddTo(command);
        command.SetAction(parsed => Run(
            session,
            parsed.GetValue(inputs.Paths)!,
            parsed.GetValue(inputs.Jobs),
            parsed.GetValue(inputs.Output),
            parsed.GetValue(inputs.Knowledge)));
        return command;
    }

    private static int Run(Session session, string[] paths, int jobs, string? outputPath, string? knowledge)
    {
        var engine = Engine.Load(knowledge);
        using var output = OutputTarget.Open(session, outputPath);
        using var report = new RunReport(session);
        ArticlePipeline.Run(
            session,
            InputFiles.Expand(paths),
            jobs,
            input =>
            {
                var result = engine.Read(input, session.Input);
                var lines = new MemoryStream();
                foreach (var analysis in result.Analyses)
                {
                    AnalysisJson.Write(lines, analysis);
                    lines.WriteByte((byte)'\n');
                }

                return (Lines: lines, result.Rejections);
            },
            done =>
            {
                report.Add(done.Rejections);
                output.Write(done.Lines.GetBuffer().AsSpan(0, (int)done.Lines.Length));
            });
        output.Complete();
        return report.ExitCode;
    }
}
