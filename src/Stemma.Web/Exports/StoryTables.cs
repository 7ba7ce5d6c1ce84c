using System.Globalization;
using CsvHelper;
using Stemma.Exchange;
using Stemma.Web.Views;

namespace Stemma.Web.Exports;

/// <summary>Claims and figures as CSV for spreadsheets: UTF-8 with byte order mark, a row a rendition or reading.</summary>
internal static class StoryTables
{
    /// <summary>Cells that a spreadsheet would take for a formula get an apostrophe in front (OWASP, CSV Injection).</summary>
    private static readonly CsvWriterOptions Safe = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        NewLine = "\r\n",
        WriteByteOrderMark = true,
    };

    public static void Claims(Stream stream, StoryView story)
    {
        using var csv = Open(stream);
        Row(csv, "claim", "kind", "day", "origins", "unknown origins", "outlet", "family", "published", "via", "hedges", "words", "article", "sha256", "start", "end");
        foreach (var claim in story.Claims.Claims)
        {
            foreach (var rendition in claim.Renditions)
            {
                var article = story.Articles[rendition.Article].Article;
                Row(
                    csv, claim.Id, ExchangeNames.Lower(claim.Kind), ExchangeNames.Day(claim.Day), claim.Origins.Count(o => !o.Unknown), claim.Origins.Count(o => o.Unknown),
                    rendition.Outlet, rendition.Family, ExchangeNames.Day(rendition.Published), string.Join(" ← ", rendition.Way.Select(c => c.Name)),
                    string.Join(' ', rendition.Hedges.Select(h => h.Text)), rendition.Passage.Text, article.Id, article.ContentHash, rendition.Passage.Span.Start, rendition.Passage.Span.End);
            }
        }
    }

    public static void Figures(Stream stream, StoryView story)
    {
        using var csv = Open(stream);
        Row(csv, "subject", "as of", "as of from", "value", "upper", "modifier", "unit", "counted", "according to", "via", "outlet", "printed", "sentence", "article", "sha256", "start", "end");
        foreach (var subject in story.Dossier.Figures)
        {
            foreach (var reading in subject.Readings)
            {
                var article = story.Articles[reading.Evidence.Article - 1];
                Row(
                    csv, subject.Label, ExchangeNames.Day(reading.AsOf), ExchangeNames.Lower(reading.AsOfFrom), reading.Value, reading.Upper, ExchangeNames.Lower(reading.Modifier), reading.Unit,
                    reading.Counted?.Text, string.Join(" ← ", reading.Asserters.Select(a => a.Name)), string.Join(" ← ", reading.Via.Select(a => a.Name)), article.Outlet,
                    reading.Evidence.Text, reading.Sentence.Text, article.Article.Id, article.Article.ContentHash, reading.Evidence.Span.Start, reading.Evidence.Span.End);
            }
        }
    }

    private static CsvWriter Open(Stream stream) => CsvWriter.Create(stream, Safe, true);

    private static void Row(CsvWriter csv, params object?[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture));
        }

        csv.EndRecord();
    }
}
