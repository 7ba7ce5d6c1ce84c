using System.Text;

namespace Stemma.Dossiers.Markdown;

/// <summary>Writes a dossier as Markdown (CommonMark with tables), for notes, issues and version control.</summary>
/// <remarks>Foreign text is escaped, so that no article can make headings, links, HTML or broken tables. Evidence is article number and offsets.</remarks>
public static class DossierMarkdown
{
    /// <summary>Writes the document as UTF-8.</summary>
    public static void Write(Stream stream, Dossier dossier)
    {
        var text = new StringBuilder();
        text.Append("# Stemma dossier\n\n").Append(dossier.Articles.Count).Append(dossier.Articles.Count == 1 ? " article, " : " articles, ")
            .Append(dossier.Affairs.Count).Append(dossier.Affairs.Count == 1 ? " affair.\n\n" : " affairs.\n\n")
            .Append("`[2:10-20]` is the evidence: article 2, UTF-16 offsets 10 to 20 of its text.\n\n");
        if (dossier.Changes is { } changes)
        {
            ClaimsMarkdown.Write(text, dossier, changes);
        }

        foreach (var affair in dossier.Affairs)
        {
            AffairMarkdown.Write(text, dossier, affair);
        }

        Articles(text, dossier);
        if (dossier.Rejections.Count > 0)
        {
            text.Append("## Not read\n\n");
            foreach (var rejection in dossier.Rejections)
            {
                text.Append("- ").Escaped(rejection.Path).Append(rejection.Line is { } line ? FormattableString.Invariant($":{line}") : "").Append(": ").Escaped(rejection.Message).Append('\n');
            }
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 15, leaveOpen: true);
        writer.Write(text);
    }

    private static void Articles(StringBuilder text, Dossier dossier)
    {
        text.Append("## Articles read\n\n| | Published | Outlet | Title | SHA-256 |\n|--:|---|---|---|---|\n");
        foreach (var entry in dossier.Articles)
        {
            text.Append("| ").Append(entry.Number).Append(" | ").Append(entry.Article.Published is { } clock ? Exchange.ExchangeNames.Day(clock.Date) : "unknown")
                .Append(entry.Article.Published is { } p ? " (" + Exchange.ExchangeNames.Origin(p.Origin) + ")" : "")
                .Append(" | ").Escaped(entry.Outlet).Append(" | ").Escaped(entry.Article.Title).Append(" | `").Append(entry.Article.ContentHash.AsSpan(0, Math.Min(16, entry.Article.ContentHash.Length))).Append("…` |\n");
        }

        text.Append('\n');
    }
}
