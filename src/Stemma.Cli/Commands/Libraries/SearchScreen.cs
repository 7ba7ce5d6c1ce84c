using System.Text;
using Stemma.Storage.Search;
using Stemma.Storage.Statements;
using Stemma.Text;

namespace Stemma.Cli.Commands.Libraries;

/// <summary>Hits for people to read.</summary>
internal static class SearchScreen
{
    public static byte[] Of(ArticleHit hit, bool colour)
    {
        var text = new StringBuilder();
        text.Append(Marked(hit.Title.Text, hit.Title.Highlights, colour)).Append('\n');
        text.Append("  ").Append(Safe($"{hit.Article.Day:yyyy-MM-dd}  {hit.Article.Outlet}  {hit.Article.Id}")).Append('\n');
        foreach (var snippet in hit.Snippets)
        {
            text.Append("  … ").Append(Marked(snippet.Text, snippet.Highlights, colour)).Append(" …\n");
        }

        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    public static byte[] Of(StatementHit hit, bool colour)
    {
        var s = hit.Statement;
        var speakers = s.Speakers.Count > 0 ? string.Join(", ", s.Speakers.Select(p => p.Name)) : "?";
        return Lines(s.Said ?? s.Article.Day, $"{speakers}{string.Concat(s.Via.Select(v => " ← " + v.Name))}", Marked(s.Text, hit.Highlights, colour), s.Article);
    }

    public static byte[] Of(FigureHit hit, bool colour)
    {
        var f = hit.Figure;
        return Lines(f.Article.Day, $"{f.Printed} {f.Counted}", Marked(f.Sentence, hit.Highlights, colour), f.Article);
    }

    private static byte[] Lines(DateOnly? day, string head, string words, InArticle article) =>
        Encoding.UTF8.GetBytes($"{day:yyyy-MM-dd}  {Safe(head)}\n  {words}\n  {Safe($"{article.Outlet}: {article.Title}  {article.ArticleId}")}\n\n");

    private static string Marked(string text, IReadOnlyList<TextSpan> highlights, bool colour)
    {
        if (!colour)
        {
            return Safe(text);
        }

        var marked = new StringBuilder();
        var at = 0;
        foreach (var span in highlights)
        {
            marked.Append(Safe(text[at..span.Start])).Append("\u001b[1;33m").Append(Safe(text[span.Start..span.End])).Append("\u001b[0m");
            at = span.End;
        }

        return marked.Append(Safe(text[at..])).ToString();
    }

    private static string Safe(string text) => ControlCharacters.Escape(text);
}
