using System.CommandLine;
using Stemma.Cli.Pipeline;
using Stemma.Cli.Terminal;
using Stemma.Dossiers;
using Stemma.Dossiers.Html;
using Stemma.Dossiers.Markdown;
using Stemma.Exchange;
using Stemma.Reading;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma read</c>: the dossier of all articles together.</summary>
internal static class ReadCommand
{
    private static readonly string[] Formats = ["terminal", "html", "json", "md", "dot", "graphml"];

    public static Command Create(Session session)
    {
        var inputs = new InputArguments();
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to show the dossier: terminal, html (one page, works offline), json (stemma/dossier/1), md (Markdown), dot or graphml (the stemma graphs alone). Default: by the ending of -o FILE, else terminal.",
            HelpName = "terminal|html|json|md|dot|graphml",
        };
        format.AcceptOnlyFromAmong(Formats);
        var since = new Option<string?>("--since")
        {
            Description = "Also show what is new since a day (2024-11-10), or since an earlier dossier (its JSON file).",
            HelpName = "DAY|FILE",
        };
        var command = new Command("read", "Reads articles together and shows their dossier: timeline, figures, statements, sources, each with the exact words it rests on.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(since);
        command.SetAction(parsed => Run(
            session,
            parsed.GetValue(inputs.Paths)!,
            parsed.GetValue(inputs.Jobs),
            parsed.GetValue(inputs.Output),
            parsed.GetValue(inputs.Knowledge),
            parsed.GetValue(format),
            parsed.GetValue(since)));
        return command;
    }

    private static int Run(Session session, string[] paths, int jobs, string? outputPath, string? knowledge, string? format, string? since)
    {
        var compare = SinceOption.Read(since);
        var engine = Engine.Load(knowledge);
        using var output = OutputTarget.Open(session, outputPath);
        using var report = new RunReport(session);
        var analyses = new List<ArticleAnalysis>();
        var rejections = new List<Rejection>();
        ArticlePipeline.Run(session, InputFiles.Expand(paths), jobs, input => engine.Read(input, session.Input), done =>
        {
            report.Add(done.Rejections);
            analyses.AddRange(done.Analyses);
            rejections.AddRange(done.Rejections);
        });

        var dossier = compare(engine.Dossiers.Build(analyses, rejections));
        using var bytes = new MemoryStream();
        Render(bytes, dossier, format ?? FormatOf(outputPath), session, outputPath is null);
        output.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        output.Complete();
        return report.ExitCode;
    }

    private static void Render(Stream output, Dossier dossier, string format, Session session, bool toScreen)
    {
        switch (format)
        {
            case "json":
                DossierJson.Write(output, dossier);
                break;
            case "html":
                DossierPage.Write(output, dossier);
                break;
            case "dot":
                GraphFormats.WriteDot(output, dossier);
                break;
            case "graphml":
                GraphFormats.WriteGraphMl(output, dossier);
                break;
            case "md":
                DossierMarkdown.Write(output, dossier);
                break;
            default:
                DossierScreen.Write(output, dossier, session.Width, toScreen && session.Colour);
                break;
        }
    }

    private static string FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".html" or ".htm" => "html",
        ".json" => "json",
        ".md" or ".markdown" => "md",
        ".dot" or ".gv" => "dot",
        ".graphml" => "graphml",
        _ => "terminal",
    };
}
