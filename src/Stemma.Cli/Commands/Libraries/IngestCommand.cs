using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Stemma.Cli.Pipeline;
using Stemma.Collection;
using Stemma.Reading;
using Stemma.Storage;
using Stemma.Storage.Ingestion;

namespace Stemma.Cli.Commands.Libraries;

/// <summary><c>stemma ingest</c>: takes articles into the library.</summary>
internal static class IngestCommand
{
    /// <summary>Articles of one transaction at most: each transaction waits for the disk once.</summary>
    private const int MostTogether = 64;

    /// <summary>How long an article waits for others at most before it is committed, in milliseconds.</summary>
    private const int LongestWait = 250;

    public static Command Create(Session session)
    {
        var inputs = new InputArguments();
        var library = LibraryOption.Create();
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl (a line an article, after the library has it for good) or text (a summary). Default: text.",
            HelpName = "jsonl|text",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("jsonl", "text");
        var follow = new Option<bool>("--follow") { Description = "Of a feed behind an address, fetch the pages that it links to in place of what it has of them." };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Fetch addresses of this machine and of networks around it, too: for an intranet." };
        inputs.Paths.Description = "Article files, folders (searched through), glob patterns, - for standard input, or addresses of pages and feeds (http:// or https://).";
        var command = new Command("ingest", "Takes articles into the library: archives their bytes, analyses them, puts them into stories. The same files again change nothing; a changed article becomes a new version.");
        command.Arguments.Add(inputs.Paths);
        command.Options.Add(library);
        command.Options.Add(format);
        command.Options.Add(follow);
        command.Options.Add(allowPrivate);
        inputs.AddJobsTo(command);
        command.Options.Add(inputs.Knowledge);
        command.SetAction(parsed => Run(
            session,
            parsed.GetValue(inputs.Paths)!,
            parsed.GetValue(inputs.Jobs),
            parsed.GetValue(inputs.Knowledge),
            LibraryOption.Location(parsed.GetValue(library)),
            parsed.GetValue(format) == "jsonl",
            new IngestSources(session, new FetchOptions { AllowPrivate = parsed.GetValue(allowPrivate) }, parsed.GetValue(follow))));
        return command;
    }

    private static int Run(Session session, string[] paths, int jobs, string? knowledge, LibraryLocation location, bool lines, IngestSources sources)
    {
        var engine = Engine.Load(knowledge);
        using var library = Library.Open(location, engine.Identity);
        using var output = OutputTarget.Open(session, null);
        using var report = new RunReport(session);
        var waiting = new List<PreparedArticle>();
        var clock = new Stopwatch();
        var counts = new int[Enum.GetValues<IngestKind>().Length];

        void Commit()
        {
            foreach (var outcome in library.Intake.Add(waiting))
            {
                counts[(int)outcome.Kind]++;
                if (lines)
                {
                    output.Write(Line(outcome));
                }
            }

            if (lines)
            {
                output.Complete();
            }

            waiting.Clear();
            clock.Reset();
        }

        ArticlePipeline.Run(
            session,
            sources.Of(paths),
            jobs,
            input =>
            {
                IReadOnlyList<PreparedArticle> prepared = [];
                IReadOnlyList<Rejection> rejections;
                if (input.Load(out var bytes) is { } failure)
                {
                    rejections = [failure];
                }
                else
                {
                    (var analyses, rejections) = engine.Read(bytes, input.Path);
                    prepared = library.Intake.Preparation.Prepare(analyses, bytes);
                }

                return (Prepared: prepared, Rejections: rejections);
            },
            done =>
            {
                report.Add(done.Rejections);
                waiting.AddRange(done.Prepared);
                clock.Start();
                if (waiting.Count >= MostTogether || clock.ElapsedMilliseconds > LongestWait)
                {
                    Commit();
                }
            });
        Commit();
        if (!lines)
        {
            output.Write(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture,
                $"{counts[(int)IngestKind.Added]} added, {counts[(int)IngestKind.Changed]} changed, {counts[(int)IngestKind.Copy]} copies, {counts[(int)IngestKind.Known]} known: {library.Location}\n")));
        }

        output.Complete();
        return report.ExitCode;
    }

    private static byte[] Line(IngestOutcome outcome) => JsonLines.Write(json =>
    {
        json.WriteString("path", outcome.Path);
        json.WriteString("article", outcome.ArticleId);
        json.WriteNumber("version", outcome.Version);
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(outcome.Kind.ToString()));
        json.WriteString("story", outcome.StoryId);
    });
}
