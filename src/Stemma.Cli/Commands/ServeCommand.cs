using System.CommandLine;
using System.Diagnostics;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma serve</c>: starts the reading room, a program of its own, so that no other command pays for the web framework at its start.</summary>
internal static class ServeCommand
{
    private const string Program = "Stemma.Web.dll";

    public static Command Create(Session session)
    {
        var library = new Option<string?>("--library")
        {
            Description = "The library: a file, or postgres://… Default: stemma/stemma.db in the XDG data folder.",
            HelpName = "FILE",
        };
        var urls = new Option<string?>("--urls")
        {
            Description = "Where to listen; several with ';' between. Addresses that others can reach need STEMMA_TOKEN, which readers are then asked for. Default: http://localhost:8417.",
            HelpName = "URL",
        };
        var knowledge = new InputArguments().Knowledge;
        var command = new Command("serve", "Opens the library in the browser: pages, REST interface and feeds, for this machine only unless --urls says otherwise.");
        command.Options.Add(library);
        command.Options.Add(urls);
        command.Options.Add(knowledge);
        command.SetAction(parsed => Run(session, [("--library", parsed.GetValue(library)), ("--urls", parsed.GetValue(urls)), ("--knowledge", parsed.GetValue(knowledge))]));
        return command;
    }

    private static int Run(Session session, IReadOnlyList<(string Name, string? Value)> options)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet");
        start.ArgumentList.Add(Find() ?? throw new UsageException($"serve: expected {Program} beside the program or in the neighbouring build folder, found none; build it with: dotnet build src/Stemma.Web -c Release"));
        foreach (var (name, value) in options)
        {
            if (value is not null)
            {
                start.ArgumentList.Add(name);
                start.ArgumentList.Add(value);
            }
        }

        using var server = Process.Start(start) ?? throw new UsageException("serve: the server did not start");

        // Ctrl-C reaches both processes; the server ends in order, and so does this one.
        server.WaitForExit();
        return session.Interruption.IsCancellationRequested ? ExitCode.Done : server.ExitCode;
    }

    /// <summary>Beside this program, or where the build puts it: <c>artifacts/bin|publish/Stemma.Web/release</c>.</summary>
    private static string? Find()
    {
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var folders = Path.GetDirectoryName(Path.GetDirectoryName(here));
        string[] candidates =
        [
            Path.Combine(here, Program),
            .. folders is null ? [] : new[] { Path.Combine(folders, "Stemma.Web", Path.GetFileName(here), Program), Path.Combine(folders, "Stemma.Web", "release", Program) },
            .. folders is null ? [] : new[] { Path.Combine(folders, "..", "bin", "Stemma.Web", "release", Program) },
        ];
        return candidates.FirstOrDefault(File.Exists);
    }
}
