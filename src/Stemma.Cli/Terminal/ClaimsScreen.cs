using System.Globalization;
using Spectre.Console;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Coverage;
using Stemma.Dossiers.Positions;
using Stemma.Exchange;
using Stemma.Provenance;
using static Stemma.Cli.Terminal.ScreenText;

namespace Stemma.Cli.Terminal;

/// <summary>Shows what the articles of an affair assert alike: claims with their stemma, coverage, positions.</summary>
internal sealed class ClaimsScreen(IAnsiConsole console, Dossier dossier, int width)
{
    /// <summary>A screen holds no more; page and data have all.</summary>
    private const int Most = 12;

    /// <summary>Writes all three, each where there is any.</summary>
    public void Write(AffairDossier affair)
    {
        Positions(affair.Positions);
        Claims(affair);
        Coverage(affair.Coverage);
    }

    private void Heading(string text) => console.MarkupLine($"\n[bold]{text}[/]");

    private void More(int all, string what)
    {
        if (all > Most)
        {
            console.MarkupLine(FormattableString.Invariant($"[grey]{all - Most} more {what}: --format html[/]"));
        }
    }

    private void Positions(IReadOnlyList<PositionLedger> positions)
    {
        if (positions.Count == 0)
        {
            return;
        }

        Heading("Positions over time");
        foreach (var ledger in positions.Take(Most))
        {
            console.MarkupLine($"[bold]{Safe(ledger.Speaker.Name)}[/]");
            foreach (var entry in ledger.Entries)
            {
                var core = Dossier.Evidence(entry.Claim.Renditions[entry.Claim.GistFrom].Core);
                var standing = entry.Standing == PositionStanding.New ? "[red]new       [/]" : $"[grey]{DossierNames.Standing(entry.Standing),-10}[/]";
                console.Write(new FlowingText($" {ExchangeNames.Day(entry.Day)} {standing} “{Words([core], (width * 2) - 40)}” {Place(core)}"));
            }
        }

        More(positions.Count, "actors");
    }

    private void Claims(AffairDossier affair)
    {
        var shown = affair.Claims.Claims.Where(c => c.Renditions.Count > 1).OrderByDescending(c => c.Renditions.Select(r => r.Outlet).Distinct(StringComparer.Ordinal).Count()).ThenByDescending(c => c.Renditions.Count).ToList();
        if (shown.Count == 0 && affair.Claims.Relations.Count == 0)
        {
            return;
        }

        Heading("Claims that several passages have");
        foreach (var claim in shown.Take(Most))
        {
            console.Write(Stemma(claim));
        }

        More(shown.Count, "claims");
        Relations(affair);
    }

    /// <summary>Origins, under each the ways by which the outlets have it.</summary>
    private Tree Stemma(Claim claim)
    {
        var origins = claim.Origins.Count(o => !o.Unknown);
        var count = origins == 0 ? "[red]origin not named[/]" : FormattableString.Invariant($"{origins} {(origins == 1 ? "origin" : "origins")}");
        var tree = new Tree(new FlowingText($"[bold]{Words([Dossier.Evidence(claim.Renditions[claim.GistFrom].Passage)], (width * 2) - 30)}[/] [grey]({count})[/]")) { Guide = TreeGuide.Line, Style = Style.Parse("grey") };
        foreach (var origin in claim.Origins)
        {
            var node = tree.AddNode($"{(origin.Unknown ? "[red]not named[/]" : Safe(origin.Name))}");
            foreach (var index in origin.Renditions)
            {
                var rendition = claim.Renditions[index];
                var way = string.Concat(rendition.Way.Reverse().Skip(origin.Unknown ? 0 : 1).Select(l => $"[blue]→ {Safe(l.Name)}[/] "));
                var lost = string.Concat(claim.Changes.Where(c => c.To == index && c.Kind is not (ChangeKind.AttributionKept or ChangeKind.HedgeKept)).Select(c => $" [red]{DossierNames.Change(c.Kind)}[/]"));
                node.AddNode(new FlowingText($"{way}→ {Safe(rendition.Outlet)} {Place(Dossier.Evidence(rendition.Passage))}{lost}"));
            }
        }

        return tree;
    }

    private void Relations(AffairDossier affair)
    {
        if (affair.Claims.Relations.Count == 0)
        {
            return;
        }

        Heading("What bears on what");
        foreach (var relation in affair.Claims.Relations.Take(3 * Most))
        {
            Evidence from = Dossier.Evidence(relation.FromEvidence), to = Dossier.Evidence(relation.ToEvidence);
            console.Write(new FlowingText($"“{Words([from], width - 20)}” {Place(from)} [red]{DossierNames.Relation(relation.Kind, true)}[/] “{Words([to], width - 20)}” {Place(to)}"));
        }
    }

    private void Coverage(CoverageMatrix coverage)
    {
        if (coverage.Rows.Count == 0)
        {
            return;
        }

        Heading("Coverage");
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn("[grey]claim[/]"));
        foreach (var outlet in coverage.Outlets)
        {
            table.AddColumn(new TableColumn($"[grey]{Safe(outlet)}[/]") { Alignment = Justify.Center });
        }

        foreach (var row in coverage.Rows.Take(Most))
        {
            table.AddRow([new FlowingText(Words([Dossier.Evidence(row.Claim.Renditions[row.Claim.GistFrom].Passage)], 56)), .. row.Cells.Select(c => new Markup(DossierNames.CoverageSign(c.Status)))]);
        }

        console.Write(table);
        More(coverage.Rows.Count, "claims");
        console.Write(new FlowingText("[grey]" + string.Join("  ", Enum.GetValues<CoverageStatus>().Skip(1).Select(s => DossierNames.CoverageSign(s) + " " + DossierNames.Coverage(s))) + string.Create(CultureInfo.InvariantCulture, $"  empty: absent; {coverage.Single} claims stand in one outlet alone (of {dossier.Articles.Count} articles)[/]")));
    }
}
