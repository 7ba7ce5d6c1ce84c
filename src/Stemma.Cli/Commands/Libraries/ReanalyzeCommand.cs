using System.CommandLine;
using System.Globalization;
using System.Text;
using Stemma.Cli.Pipeline;
using Stemma.Storage;

namespace Stemma.Cli.Commands.Libraries;

/// <summary><c>stemma reanalyze</c>: what an older engine found is found anew, from the archived bytes.</summary>
internal static class ReanalyzeCommand
{
    public static Command Create(Session session)
    {
        var library = LibraryOption.Create();
        var knowledge = new InputArguments().Knowledge;
        var all = new Option<bool>("--all") { Description = "Also what this very engine and knowledge analysed." };
        var stories = new Option<bool>("--stories") { Description = "Group all articles into stories anew; your edits hold." };
        var command = new Command("reanalyze", "Analyses anew what another engine or other knowledge analysed. Can be interrupted; the next run goes on there.");
        foreach (var option in new Option[] { library, knowledge, all, stories })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            session,
            LibraryOption.Location(parsed.GetValue(library)),
            parsed.GetValue(knowledge),
            parsed.GetValue(all),
            parsed.GetValue(stories)));
        return command;
    }

    private static int Run(Session session, LibraryLocation location, string? knowledge, bool all, bool stories)
    {
        var engine = Engine.Load(knowledge);
        using var library = Library.Open(location, engine.Identity, create: false);
        using var output = OutputTarget.Open(session, null);
        var report = library.Intake.Reanalyze(
            (bytes, path) => engine.Read(bytes, path).Analyses,
            all,
            done =>
            {
                if (session.ErrorIsTerminal)
                {
                    session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{done:N0} analysed"));
                }
            },
            session.Interruption);
        session.Error.Write(session.ErrorIsTerminal ? "\r\u001b[K" : "");
        foreach (var path in report.Unread)
        {
            session.Error.WriteLine($"stemma: {ControlCharacters.Escape(path)}: is not read as this article any more; its old analysis stays");
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{report.Renewed} analysed by {library.Intake.Engine}\n");
        if (stories)
        {
            text += string.Create(CultureInfo.InvariantCulture, $"{library.Intake.RegroupAll()} articles grouped into {library.Maintenance.Status().Stories} stories\n");
        }

        output.Write(Encoding.UTF8.GetBytes(text));
        output.Complete();
        return report.Unread.Count == 0 ? ExitCode.Done : ExitCode.SomeRejected;
    }
}
