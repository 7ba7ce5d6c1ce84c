using System.Text.Json;
using Stemma.Exchange;
using Stemma.Storage.Search;
using Stemma.Storage.Statements;
using Stemma.Text;

namespace Stemma.Cli.Commands.Libraries;

/// <summary>Hits as lines of JSON (docs/LIBRARY.md).</summary>
internal static class SearchLines
{
    public static byte[] Of(ArticleHit hit) => JsonLines.Write(json =>
    {
        json.WriteString("article", hit.Article.Id);
        json.WriteString("title", hit.Title.Text);
        json.WriteString("outlet", hit.Article.Outlet);
        json.WriteString("published", hit.Article.Published);
        json.WriteString("url", hit.Article.Url);
        json.WriteString("story", hit.Article.StoryId);
        json.WriteNumber("score", hit.Score);
        json.WriteStartArray("snippets");
        foreach (var snippet in hit.Snippets)
        {
            json.WriteStartObject();
            JsonFields.WriteOffsets(json, snippet.Span);
            json.WriteString("text", snippet.Text);
            Spans(json, "highlights", snippet.Highlights);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static byte[] Of(StatementHit hit) => JsonLines.Write(json =>
    {
        var statement = hit.Statement;
        Place(json, statement.Article, hit.Score);
        json.WriteString("id", FormattableString.Invariant($"s{statement.Index + 1}"));
        Parties(json, "speakers", statement.Speakers);
        Parties(json, "addressees", statement.Addressees);
        Parties(json, "via", statement.Via);
        json.WriteString("date", ExchangeNames.Day(statement.Said));
        Spans(json, "content", statement.Content);
        json.WriteString("text", statement.Text);
        Spans(json, "highlights", hit.Highlights);
    });

    public static byte[] Of(FigureHit hit) => JsonLines.Write(json =>
    {
        var figure = hit.Figure;
        Place(json, figure.Article, hit.Score);
        JsonFields.WriteOffsets(json, figure.Span);
        json.WriteNumber("value", figure.Value);
        json.WriteString("printed", figure.Printed);
        json.WriteString("counted", figure.Counted);
        Parties(json, "accordingTo", figure.AccordingTo);
        json.WriteString("sentence", figure.Sentence);
        Spans(json, "highlights", hit.Highlights);
    });

    private static void Place(Utf8JsonWriter json, InArticle article, double score)
    {
        json.WriteString("article", article.ArticleId);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("reported", ExchangeNames.Day(article.Day));
        json.WriteNumber("score", score);
    }

    private static void Parties(Utf8JsonWriter json, string name, IReadOnlyList<Party> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("key", party.Key);
            json.WriteString("name", party.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Spans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            JsonFields.WriteOffsets(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
