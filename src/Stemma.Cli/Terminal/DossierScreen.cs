using System.Text;
using Spectre.Console;
using Stemma.Dossiers;

namespace Stemma.Cli.Terminal;

/// <summary>Shows a dossier in the terminal: what was read, timeline, figures, statements, sources.</summary>
/// <remarks>Every entry ends with the article's number and the offset of its words there. Nothing of an article's text can steer the terminal.</remarks>
internal static class DossierScreen
{
    /// <summary>Writes the dossier as UTF-8 text.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="dossier">What to show.</param>
    /// <param name="width">Columns to fill.</param>
    /// <param name="colour">Whether escape sequences may be written.</param>
    public static void Write(Stream output, Dossier dossier, int width, bool colour)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new FixedOutput(text, width),
        });
        console.Profile.Capabilities.Unicode = true;
        Head(console, dossier);
        if (dossier.Changes is { } changes)
        {
            new ChangesScreen(console, dossier, width).Write(changes);
        }

        var affairs = new AffairScreen(console, dossier, width);
        foreach (var affair in dossier.Affairs)
        {
            affairs.Write(affair);
        }

        // Spectre fills table cells up with blanks; nobody wants them at the ends of lines.
        using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 15, leaveOpen: true);
        foreach (var line in text.GetStringBuilder().ToString().Split('\n'))
        {
            writer.Write(line.TrimEnd(' ', '\r'));
            writer.Write('\n');
        }
    }

    private static void Head(IAnsiConsole console, Dossier dossier)
    {
        if (dossier.Articles.Count == 0)
        {
            console.MarkupLine("Nothing read.");
            return;
        }

        var days = dossier.Articles.Select(a => a.Article.Published?.Date).OfType<DateOnly>().Order().ToList();
        var outlets = dossier.Articles.Select(a => a.Outlet).Distinct(StringComparer.Ordinal).Count();
        var when = days.Count == 0 ? "" : days[0] == days[^1] ? ", " + Dates.Show(days[0]) : $", {Dates.Show(days[0])} – {Dates.Show(days[^1])}";
        console.MarkupLine(FormattableString.Invariant(
            $"[bold]{Count(dossier.Articles.Count, "article")}[/] from {Count(outlets, "outlet")}{when}: {Count(dossier.Articles.Sum(a => a.Analysis.Statements.Count), "statement")}, {Count(dossier.Articles.Sum(a => a.Analysis.Quantities.Count), "figure")}, {Count(dossier.Articles.Sum(a => a.Analysis.Events.Count), "event")}"));
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private sealed class FixedOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => 50;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
