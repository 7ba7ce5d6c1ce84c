using Spectre.Console;
using Stemma.Claims;
using Stemma.Dossiers;
using Stemma.Dossiers.Changes;
using static Stemma.Cli.Terminal.ScreenText;

namespace Stemma.Cli.Terminal;

/// <summary>Shows what is new in a dossier.</summary>
internal sealed class ChangesScreen(IAnsiConsole console, Dossier dossier, int width)
{
    private const int Most = 20;

    /// <summary>Writes the lists.</summary>
    public void Write(DossierChanges changes)
    {
        console.MarkupLine($"\n[bold red]New {(changes.Since is { } day ? "since " + Dates.Show(day) : "since the earlier dossier")}[/]");
        if (changes.IsEmpty)
        {
            console.MarkupLine("Nothing.");
            return;
        }

        List("articles", changes.Articles, number => $"{number} {Safe(dossier.Article(number).Article.Title)} [grey]{Safe(dossier.Article(number).Outlet)}[/]");
        List("relations to what was known", changes.Relations, r => $"{Said(r.FromEvidence)} [red]{DossierNames.Relation(r.Kind, true)}[/] {Said(r.ToEvidence)}");
        List("known claims with a new origin", changes.Origins, o => $"{Said(Gist(o.Claim))} [blue]← {string.Join(", ", o.Origins.Select(n => Safe(n.Name)))}[/]");
        List("known claims that further articles have", changes.Renditions, r => $"{Said(Gist(r.Claim))} {string.Join(' ', r.Indices.Select(i => Place(Dossier.Evidence(r.Claim.Renditions[i].Passage))))}");
        List("new claims", changes.Claims, c => Said(Gist(c)));
    }

    private static Passage Gist(Claim claim) => claim.Renditions[claim.GistFrom].Passage;

    private string Said(Passage passage)
    {
        var evidence = Dossier.Evidence(passage);
        return $"“{Words([evidence], width - 10)}” {Place(evidence)}";
    }

    private void List<T>(string heading, IReadOnlyList<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
        {
            return;
        }

        console.MarkupLine(FormattableString.Invariant($"[bold]{items.Count}[/] {heading}"));
        foreach (var item in items.Take(Most))
        {
            console.Write(new FlowingText("  " + line(item)));
        }

        if (items.Count > Most)
        {
            console.MarkupLine(FormattableString.Invariant($"  [grey]{items.Count - Most} more: --format html[/]"));
        }
    }
}
