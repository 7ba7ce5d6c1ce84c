using System.CommandLine;
using System.Globalization;
using System.Text;
using Stemma.Cli.Pipeline;
using Stemma.Storage;
using Stemma.Storage.Maintenance;

namespace Stemma.Cli.Commands.Libraries;

/// <summary><c>stemma library</c>: status, check, backup, compaction, and the users' edits as a file.</summary>
internal static class LibraryCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("library", "Says what is in the library and keeps it in order.");
        command.Subcommands.Add(Sub(session, "status", "What is in the library, how large it is, and which engines analysed it.", library => Status(library.Maintenance.Status())));
        command.Subcommands.Add(Sub(session, "outlets", "The outlets with their keys, for outlet: in searches.", Outlets));
        command.Subcommands.Add(Check(session));
        command.Subcommands.Add(Sub(session, "compact", "Gives unused space back and makes searches quicker.", library =>
        {
            var before = library.Maintenance.Status().Bytes;
            library.Maintenance.Compact();
            return string.Create(CultureInfo.InvariantCulture, $"{before / 1048576.0:0.0} MB before, {library.Maintenance.Status().Bytes / 1048576.0:0.0} MB now\n");
        }));
        command.Subcommands.Add(WithFile(session, "backup", "Copies the library into a new file, while others go on using it.", (library, path) =>
        {
            library.Maintenance.Backup(path);
            return "";
        }));
        command.Subcommands.Add(WithFile(session, "export-edits", "Writes merges, splits, moves, titles, notes and watched stories to a file (stemma/edits/1).", (library, path) =>
        {
            using var file = Opened(path, () => new StreamWriter(path, append: false, new UTF8Encoding(false)));
            library.Edits.Export(file);
            return "";
        }));
        command.Subcommands.Add(WithFile(session, "import-edits", "Adds the edits of such a file that the library does not have.", (library, path) =>
        {
            using var file = Opened(path, () => new StreamReader(path));
            try
            {
                var report = library.Edits.Import(file);
                return string.Create(CultureInfo.InvariantCulture, $"{report.Added} added, {report.Known} known\n");
            }
            catch (FormatException e)
            {
                throw new UsageException($"{ControlCharacters.Escape(path)}: {ControlCharacters.Escape(e.Message)}");
            }
        }));
        return command;
    }

    private static Command Sub(Session session, string name, string description, Func<Library, string> run)
    {
        var option = LibraryOption.Create();
        var command = new Command(name, description);
        command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var library = Library.Open(LibraryOption.Location(parsed.GetValue(option)), create: false);
            Write(session, run(library));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command WithFile(Session session, string name, string description, Func<Library, string, string> run)
    {
        var option = LibraryOption.Create();
        var file = new Argument<string>("FILE") { Description = "The file." };
        var command = new Command(name, description);
        command.Arguments.Add(file);
        command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var library = Library.Open(LibraryOption.Location(parsed.GetValue(option)), create: false);
            Write(session, run(library, parsed.GetValue(file)!));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check(Session session)
    {
        var option = LibraryOption.Create();
        var command = new Command("check", "Reads everything again: the database's own structure, every archived file against its hash, every analysis, all counts. Ends with 1 when something is wrong.");
        command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var library = Library.Open(LibraryOption.Location(parsed.GetValue(option)), create: false);
            var problems = library.Maintenance.Check();
            Write(session, problems.Count == 0
                ? string.Create(CultureInfo.InvariantCulture, $"sound: {library.Maintenance.Status().Articles} articles\n")
                : string.Concat(problems.Select(p => ControlCharacters.Escape(p) + "\n")));
            return problems.Count == 0 ? ExitCode.Done : ExitCode.SomeRejected;
        });
        return command;
    }

    private static string Status(LibraryStatus status)
    {
        var text = new StringBuilder();
        void Line(string name, string value) => text.Append(name.PadRight(12)).Append(value).Append('\n');
        string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
        string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");
        Line("library", ControlCharacters.Escape(status.Location));
        Line("database", string.Create(CultureInfo.InvariantCulture, $"{status.Database}, schema {status.Schema}, {Size(status.Bytes)}"));
        Line("articles", $"{Number(status.Articles)} in {Number(status.Versions)} versions, from {Number(status.Outlets)} outlets");
        Line("archive", $"{Number(status.Files)} files, {Size(status.Archive.Original)} kept in {Size(status.Archive.Compressed)}");
        Line("stories", $"{Number(status.Stories)} in {Number(status.Affairs)} affairs");
        Line("ledgers", $"{Number(status.Statements)} statements, {Number(status.Figures)} figures, {Number(status.Events)} events, {Number(status.Actors)} actors");
        Line("edits", Number(status.Edits));
        foreach (var engine in status.Engines)
        {
            Line("engine", $"{engine.Engine}: {Number(engine.Articles)} versions");
        }

        return text.ToString();
    }

    private static string Outlets(Library library)
    {
        var text = new StringBuilder();
        foreach (var outlet in library.Articles.Outlets())
        {
            text.Append(CultureInfo.InvariantCulture, $"{outlet.Articles,7:N0}  {ControlCharacters.Escape(outlet.Key)}  {ControlCharacters.Escape(outlet.Name)}  {outlet.First:yyyy-MM-dd} – {outlet.Last:yyyy-MM-dd}\n");
        }

        return text.ToString();
    }

    private static T Opened<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{ControlCharacters.Escape(path)}: cannot be opened: {e.Message}");
        }
    }

    private static void Write(Session session, string text)
    {
        using var output = OutputTarget.Open(session, null);
        output.Write(Encoding.UTF8.GetBytes(text));
        output.Complete();
    }
}
