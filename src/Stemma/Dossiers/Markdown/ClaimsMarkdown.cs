using System.Text;
using Stemma.Claims;
using Stemma.Dossiers.Changes;
using Stemma.Dossiers.Coverage;
using Stemma.Exchange;
using Stemma.Provenance;

namespace Stemma.Dossiers.Markdown;

/// <summary>Writes positions, claims, coverage and changes as Markdown.</summary>
internal static class ClaimsMarkdown
{
    /// <summary>Appends the parts of an affair.</summary>
    public static void Write(StringBuilder text, AffairDossier affair)
    {
        Positions(text, affair);
        Claims(text, affair);
        Coverage(text, affair.Coverage);
    }

    /// <summary>Appends what is new.</summary>
    public static void Write(StringBuilder text, Dossier dossier, DossierChanges changes)
    {
        text.Append("## New ").Append(changes.Since is { } day ? "since " + Dates.Show(day) : "since the earlier dossier").Append("\n\n");
        if (changes.IsEmpty)
        {
            text.Append("Nothing.\n\n");
            return;
        }

        foreach (var number in changes.Articles)
        {
            text.Append("- Article [").Append(number).Append("] ").Escaped(dossier.Article(number).Article.Title).Append('\n');
        }

        foreach (var relation in changes.Relations)
        {
            text.Append("- ").Words(relation.FromEvidence).Append(' ').Append(DossierNames.Relation(relation.Kind, true)).Append(' ').Words(relation.ToEvidence).Append('\n');
        }

        foreach (var (claim, origins) in changes.Origins)
        {
            text.Append("- New origin ").AppendJoin(", ", origins.Select(o => new StringBuilder().Escaped(o.Name))).Append(": ").Words(Gist(claim)).Append('\n');
        }

        foreach (var claim in changes.Claims)
        {
            text.Append("- New: ").Words(Gist(claim)).Append('\n');
        }

        text.Append('\n');
    }

    private static void Positions(StringBuilder text, AffairDossier affair)
    {
        if (affair.Positions.Count == 0)
        {
            return;
        }

        text.Append("### Positions over time\n");
        foreach (var ledger in affair.Positions)
        {
            text.Append("\n**").Escaped(ledger.Speaker.Name).Append("**\n\n");
            foreach (var entry in ledger.Entries)
            {
                text.Append("- ").Append(ExchangeNames.Day(entry.Day)).Append(", ").Append(DossierNames.Standing(entry.Standing)).Append(": ").Words(entry.Claim.Renditions[entry.Claim.GistFrom].Core).Append('\n');
            }
        }

        text.Append('\n');
    }

    private static void Claims(StringBuilder text, AffairDossier affair)
    {
        var shared = affair.Claims.Claims.Where(c => c.Renditions.Count > 1).ToList();
        if (shared.Count > 0)
        {
            text.Append("### Claims that several passages have\n\n");
        }

        foreach (var claim in shared)
        {
            text.Append("- ").Escaped(claim.Gist).Append(" — ").Append(claim.Origins.Count).Append(claim.Origins.Count == 1 ? " origin: " : " origins: ")
                .AppendJoin(", ", claim.Origins.Select(o => new StringBuilder().Escaped(o.Unknown ? "not named" : o.Name))).Append('\n');
            for (var r = 0; r < claim.Renditions.Count; r++)
            {
                var rendition = claim.Renditions[r];
                text.Append("  - ").Escaped(rendition.Outlet);
                foreach (var link in rendition.Way)
                {
                    text.Append(" ← ").Escaped(link.Name);
                }

                text.Append(": ").Words(rendition.Passage);
                foreach (var change in claim.Changes.Where(c => c.To == r && c.Kind is not (ChangeKind.AttributionKept or ChangeKind.HedgeKept)))
                {
                    text.Append(" **").Append(DossierNames.Change(change.Kind)).Append("**");
                }

                text.Append('\n');
            }
        }

        text.Append(shared.Count > 0 ? "\n" : "");
        if (affair.Claims.Relations.Count == 0)
        {
            return;
        }

        text.Append("### What bears on what\n\n");
        foreach (var relation in affair.Claims.Relations)
        {
            text.Append("- ").Words(relation.FromEvidence).Append(" **").Append(DossierNames.Relation(relation.Kind, true)).Append("** ").Words(relation.ToEvidence).Append('\n');
        }

        text.Append('\n');
    }

    private static void Coverage(StringBuilder text, CoverageMatrix coverage)
    {
        if (coverage.Rows.Count == 0)
        {
            return;
        }

        text.Append("### Coverage\n\n| Claim |");
        foreach (var outlet in coverage.Outlets)
        {
            text.Append(' ').Escaped(outlet).Append(" |");
        }

        text.Append("\n|---|").Insert(text.Length, ":-:|", coverage.Outlets.Count).Append('\n');
        foreach (var row in coverage.Rows)
        {
            text.Append("| ").Escaped(row.Claim.Gist).Append(" |");
            foreach (var cell in row.Cells)
            {
                text.Append(' ').Append(cell.Status == CoverageStatus.Absent ? "" : DossierNames.Coverage(cell.Status)).Append(" |");
            }

            text.Append('\n');
        }

        text.Append('\n');
    }

    private static StringBuilder Words(this StringBuilder text, Passage passage) => text.Words([Dossier.Evidence(passage)]);

    private static Passage Gist(Claim claim) => claim.Renditions[claim.GistFrom].Passage;
}
