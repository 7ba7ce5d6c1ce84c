using System.Text;
using Stemma.Cli;
using Stemma.Cli.Commands;

namespace Stemma.Tests.Cli;

/// <summary>One run of the real command inside the test.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>stemma</c> with arguments and, where given, standard input.</summary>
    public static CommandRun Of(string[] args, string input = "", Action<Session>? before = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var session = new Session(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        before?.Invoke(session);
        var exitCode = CommandLine.Run(args, session);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
