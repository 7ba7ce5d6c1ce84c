using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Stemma.Cli.Commands.Libraries;
using Stemma.Storage;

namespace Stemma.Cli.Commands;

/// <summary>The <c>stemma</c> command: its subcommands and what its exit codes mean.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs <paramref name="args"/>.</summary>
    /// <returns>A value of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Session session)
    {
        var root = new RootCommand("Reads news articles and rebuilds the affair they describe as data that can be checked word by word.");
        root.Subcommands.Add(ReadCommand.Create(session));
        root.Subcommands.Add(AnalyzeCommand.Create(session));
        root.Subcommands.Add(StoriesCommand.Create(session));
        root.Subcommands.Add(StoryCommand.Create(session));
        root.Subcommands.Add(ClaimsCommand.Create(session));
        root.Subcommands.Add(VerifyCommand.Create(session));
        root.Subcommands.Add(IngestCommand.Create(session));
        root.Subcommands.Add(SearchCommand.Create(session));
        root.Subcommands.Add(LibraryCommand.Create(session));
        root.Subcommands.Add(ReanalyzeCommand.Create(session));
        root.Subcommands.Add(KnowledgeCommand.Create(session));
        root.Subcommands.Add(ServeCommand.Create(session));
        HelpText.AddExamples(root);

        if (args.Length == 0)
        {
            session.Error.Write(HelpText.Of(root));
            return ExitCode.Usage;
        }

        var parsed = root.Parse(args);
        var errors = parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" ")).Concat(UnknownOptions(parsed)).ToList();
        if (errors.Count > 0)
        {
            foreach (var error in errors)
            {
                session.Error.WriteLine("stemma: " + ControlCharacters.Escape(error));
            }

            var command = parsed.CommandResult.Command;
            session.Error.WriteLine($"Try 'stemma {(command == root ? "" : command.Name + " ")}--help'.");
            return ExitCode.Usage;
        }

        try
        {
            // Only help and version come this way: commands write bytes.
            using var output = new StringWriter();
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = session.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            session.Output.Write(Encoding.UTF8.GetBytes(HelpText.Named(output.ToString())));
            return exitCode;
        }
        catch (OperationCanceledException) when (session.Interruption.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (BrokenPipeException)
        {
            // Whoever read the output has seen enough.
            return ExitCode.Done;
        }
        catch (Exception e) when (e is UsageException or LibraryException)
        {
            session.Error.WriteLine("stemma: " + e.Message);
            return ExitCode.Usage;
        }
    }

    /// <summary>A path argument would swallow every misspelt option; a file whose name starts with a hyphen goes behind <c>--</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.DoubleDash)
        .Where(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-')
        .Select(t => $"Unrecognized option '{t.Value}'.");
}
