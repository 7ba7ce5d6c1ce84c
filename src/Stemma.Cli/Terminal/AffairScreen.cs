using System.Globalization;
using Spectre.Console;
using Stemma.Dossiers;
using Stemma.Events;
using Stemma.Exchange;
using Stemma.Quantities;
using Stemma.Statements;
using static Stemma.Cli.Terminal.ScreenText;

namespace Stemma.Cli.Terminal;

/// <summary>Shows one affair.</summary>
internal sealed class AffairScreen(IAnsiConsole console, Dossier dossier, int width)
{
    private const int DateColumn = 12;

    /// <summary>Writes all its parts.</summary>
    public void Write(AffairDossier affair)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Safe(affair.Title)}[/]") { Justification = Justify.Left, Style = Style.Parse("red") });
        foreach (var precursor in affair.Precursors)
        {
            console.Write(new FlowingText(FormattableString.Invariant($"[grey]Earlier, {precursor.Reason.DaysApart} days before: {Safe(dossier.Affairs[precursor.Affair - 1].Title)}[/]")));
        }

        Articles(affair);
        Timeline(affair.Timeline);
        Figures(affair);
        Statements(affair.Speakers);
        new ClaimsScreen(console, dossier, width).Write(affair);
        Sources(affair.Chains);
    }

    private void Heading(string text) => console.MarkupLine($"\n[bold]{text}[/]");

    private void Articles(AffairDossier affair)
    {
        Heading("Articles");
        var grid = Columns(4, 3);
        foreach (var story in affair.Stories)
        {
            foreach (var number in story.Articles)
            {
                var entry = dossier.Article(number);
                grid.AddRow(
                    new Paragraph(number.ToString(CultureInfo.InvariantCulture)),
                    new Paragraph(entry.Article.Published is { } clock ? ExchangeNames.Day(clock.Date)! : "no clock"),
                    new FlowingText(Safe(entry.Article.Title.Length > 0 ? entry.Article.Title : entry.Article.Path)),
                    new FlowingText($"[grey]{Safe(entry.Outlet)}[/]"));
            }
        }

        console.Write(grid);
    }

    private void Timeline(IReadOnlyList<TimelineEntry> entries)
    {
        var dated = entries.Where(e => e.Date is not null).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        Heading("Timeline");
        var grid = Columns(2, 1);
        var shown = "";
        foreach (var entry in dated)
        {
            var date = Short(entry.Date!);
            grid.AddRow(new Paragraph(date == shown ? "" : date), new FlowingText(Line(entry)));
            shown = date;
        }

        if (dated.Count < entries.Count)
        {
            grid.AddRow(
                new Markup("[grey]undated[/]"),
                new FlowingText(FormattableString.Invariant($"[grey]{entries.Count - dated.Count} more that no article dates; statements among them stand below[/]")));
        }

        console.Write(grid);
    }

    private string Line(TimelineEntry entry)
    {
        var cells = Math.Max(40, ((width - DateColumn) * 2) - 24);
        var conflicts = string.Concat(entry.Conflicts.Select(c => $" [red]dated {Short(c.Date)} by[/] {Place(c.Evidence)}"));
        if (entry.Event is not { } done)
        {
            return Said(entry.Statement!, cells, withSpeaker: true) + Others(entry) + conflicts;
        }

        var who = Names(done.Actors, done.Recipients.Count == 0 ? " ↔ " : ", ") + (done.Recipients.Count > 0 ? " → " + Names(done.Recipients) : "");
        var status = done.Status == EventStatus.Actual ? "" : " " + ExchangeNames.Lower(done.Status);
        return $"[red]{ExchangeNames.Lower(done.Type)}{status}[/] [bold]{who}[/] {Words([entry.Evidence[0]], cells - 30)} {string.Join(' ', entry.Evidence.Select(Place))}{conflicts}";
    }

    /// <summary>Where else the same claim stands, and how many origins it goes back to.</summary>
    private static string Others(TimelineEntry entry)
    {
        if (entry.Claim is not { Renditions.Count: > 1 } claim)
        {
            return "";
        }

        var places = entry.Evidence.Where(e => e.Article != entry.Statement!.Article).DistinctBy(e => e.Article).Select(e => " " + Place(e));
        return string.Concat(places) + FormattableString.Invariant($" [blue]{claim.Origins.Count} {(claim.Origins.Count == 1 ? "origin" : "origins")}[/]");
    }

    private static string Said(StatementRecord statement, int cells, bool withSpeaker)
    {
        var who = withSpeaker && statement.Speakers.Count > 0 ? $"[bold]{Names(statement.Speakers)}[/] " : "";
        var act = statement.Act == SpeechAct.Assert ? "" : $"[grey]{ExchangeNames.Lower(statement.Act)}[/] ";
        var to = statement.Addressees.Count > 0 ? $"[grey]to[/] {Names(statement.Addressees)} " : "";
        return $"{who}{act}{to}“{Words(statement.Content, cells)}”{Via(statement.Via)} {Place(statement.Content[0])}";
    }

    private void Figures(AffairDossier affair)
    {
        var subjects = affair.Figures;
        var relations = FigureRelations.Of(affair);
        if (subjects.Count == 0)
        {
            return;
        }

        Heading("Figures");
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("[grey]counted[/]"));
        table.AddColumn(new TableColumn("[grey]as of[/]") { NoWrap = true });
        table.AddColumn(new TableColumn("[grey]value[/]") { NoWrap = true, Alignment = Justify.Right });
        table.AddColumn(new TableColumn("[grey]says who[/]"));
        table.AddColumn(new TableColumn("[grey]printed[/]"));
        foreach (var subject in subjects)
        {
            foreach (var reading in subject.Readings)
            {
                table.AddRow(
                    new FlowingText(reading.Counted is { } counted ? Words([counted], 40) : "[grey]not said[/]"),
                    new Paragraph(reading.AsOf is { } day ? ExchangeNames.Day(day)! : "unknown"),
                    new Markup($"[bold]{Sign(reading.Modifier)}{Number(reading.Value)}{(reading.Upper is { } upper ? "–" + Number(upper) : "")}[/]"),
                    new FlowingText((reading.Asserters.Count > 0 ? Names(reading.Asserters) : "[grey]the outlet[/]") + Via(reading.Via)),
                    new FlowingText($"{Words([reading.Evidence], 40)} {Place(reading.Evidence)}{string.Concat(relations[reading].Select(r => $" [blue]{r.Relation} {Number(r.Other.Figure!.Value)}[/]"))}"));
            }

            if (subject.Readings.Count > 1 && subject != subjects[^1])
            {
                table.AddEmptyRow();
            }
        }

        console.Write(table);
    }

    private void Statements(IReadOnlyList<SpeakerLedger> speakers)
    {
        if (speakers.Count == 0)
        {
            return;
        }

        Heading("Who said what");
        foreach (var ledger in speakers)
        {
            console.MarkupLine($"[bold]{Safe(ledger.Speaker.Name)}[/]{(ledger.Speaker.Title is { } title ? " [grey]" + Safe(title) + "[/]" : "")}");
            var grid = Columns(2, 1);
            foreach (var statement in ledger.Statements)
            {
                var day = statement.Date ?? statement.Reported;
                var when = day is { } known ? ExchangeNames.Day(known)! : "undated";
                grid.AddRow(new Markup(statement.Date is null ? $"[grey]({when})[/]" : $" {when}"), new FlowingText(Said(statement, width * 4, withSpeaker: false)));
            }

            console.Write(grid);
        }

        console.MarkupLine("[grey](in brackets: day of print, where the text does not say when)[/]");
    }

    private void Sources(IReadOnlyList<SourceChain> chains)
    {
        if (chains.Count == 0)
        {
            return;
        }

        Heading("Sources");
        foreach (var outlet in chains.GroupBy(c => c.Outlet, StringComparer.Ordinal))
        {
            var tree = new Tree($"[bold]{Safe(outlet.Key)}[/]") { Guide = TreeGuide.Line, Style = Style.Parse("grey") };
            foreach (var way in outlet.GroupBy(c => string.Join('\0', c.Via.Select(v => v.Key)), StringComparer.Ordinal))
            {
                var via = way.First().Via;
                var speakers = way
                    .OrderByDescending(c => c.Evidence.Count)
                    .Select(c => FormattableString.Invariant($"{Safe(c.Speaker.Name)}{(c.Evidence.Count > 1 ? $" [grey]×{c.Evidence.Count}[/]" : "")}"));
                tree.AddNode(new FlowingText((via.Count == 0 ? "" : string.Concat(via.Select(v => $"[blue]← {Safe(v.Name)}[/] "))) + "← " + string.Join(", ", speakers)));
            }

            console.Write(tree);
        }
    }

    private static Grid Columns(int count, int fixedCount)
    {
        var grid = new Grid { Expand = false };
        for (var i = 0; i < count; i++)
        {
            var column = new GridColumn { Padding = new Padding(0, 0, i + 1 < count ? 2 : 0, 0) };
            column.NoWrap = i < fixedCount && count == 2;
            grid.AddColumn(column);
        }

        return grid;
    }

    /// <summary>ISO value; of a range inside one month, the last day alone behind the dash.</summary>
    private static string Short(string iso)
    {
        var parts = iso.Split('/');
        return parts is [{ Length: 10 } first, { Length: 10 } last] && first[..8] == last[..8] ? $"{first}–{last[8..]}" : iso.Replace("/", "–", StringComparison.Ordinal);
    }

    private static string Sign(QuantityModifier modifier) => modifier switch
    {
        QuantityModifier.Approx => "≈",
        QuantityModifier.Over => ">",
        QuantityModifier.Under => "≤",
        QuantityModifier.Near => "~<",
        _ => "",
    };
}
