using System.Buffers;
using System.Collections.Concurrent;
using System.CommandLine;
using Stemma.Cli.Pipeline;
using Stemma.Exchange;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma analyze</c>: one line of JSON an article.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Bytes; a buffer that one large feed has blown up is not kept.</summary>
    private const int LargestKept = 1 << 20;

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
        var idle = new ConcurrentBag<ArrayBufferWriter<byte>>();
        ArticlePipeline.Run(
            session,
            InputFiles.Expand(paths),
            jobs,
            input =>
            {
                var result = engine.Read(input, session.Input);

                // Buffers go round between workers and writer, so that a batch allocates only as many as are under way at a time.
                var lines = idle.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(1 << 16);
                foreach (var analysis in result.Analyses)
                {
                    AnalysisJson.Write(lines, analysis);
                    lines.Write("\n"u8);
                }

                return (Lines: lines, result.Rejections);
            },
            done =>
            {
                report.Add(done.Rejections);
                output.Write(done.Lines.WrittenSpan);
                if (done.Lines.Capacity <= LargestKept)
                {
                    done.Lines.ResetWrittenCount();
                    idle.Add(done.Lines);
                }
            });
        output.Complete();
        return report.ExitCode;
    }
}
