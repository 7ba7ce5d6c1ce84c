using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stemma.Articles;
using Stemma.Cli.Pipeline;
using Stemma.Exchange;
using Stemma.Reading.Inputs;
using Stemma.Stories;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma stories</c>: which articles tell one story, and which stories are one affair.</summary>
internal static class StoriesCommand
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Session session)
    {
        var inputs = new InputArguments();
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl (a line an article, in the order of the inputs) or text (affairs, their stories, their articles). Default: jsonl.",
            HelpName = "jsonl|text",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl", "text");
        var command = new Command("stories", "Groups articles into stories (one happening) and stories into affairs, and writes for each article where it belongs.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.SetAction(parsed => Run(
            session,
            parsed.GetValue(inputs.Paths)!,
            parsed.GetValue(inputs.Jobs),
            parsed.GetValue(inputs.Output),
            parsed.GetValue(inputs.Knowledge),
            parsed.GetValue(format)!));
        return command;
    }

    private static int Run(Session session, string[] paths, int jobs, string? outputPath, string? knowledge, string format)
    {
        var engine = Engine.Load(knowledge);
        using var output = OutputTarget.Open(session, outputPath);
        using var report = new RunReport(session);
        var analyses = new List<ArticleAnalysis>();
        ArticlePipeline.Run(session, InputFiles.Expand(paths), jobs, input => engine.Read(input, session.Input), done =>
        {
            report.Add(done.Rejections);
            analyses.AddRange(done.Analyses);
        });

        var affairs = NamedGroups.Of(analyses);
        output.Write(format == "text" ? Text(analyses, affairs) : Lines(analyses, affairs));
        output.Complete();
        return report.ExitCode;
    }

    private static byte[] Lines(List<ArticleAnalysis> analyses, IReadOnlyList<NamedAffair> affairs)
    {
        var places = new (string Story, string Affair)[analyses.Count];
        foreach (var affair in affairs)
        {
            foreach (var story in affair.Stories)
            {
                foreach (var article in story.Articles)
                {
                    places[article] = (story.Id, affair.Id);
                }
            }
        }

        using var lines = new MemoryStream();
        using var json = new Utf8JsonWriter(lines, JsonOptions);
        for (var i = 0; i < places.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("path", analyses[i].Article.Path);
            json.WriteString("story", places[i].Story);
            json.WriteString("affair", places[i].Affair);
            json.WriteEndObject();
            json.Flush();
            lines.WriteByte((byte)'\n');
            json.Reset();
        }

        return lines.ToArray();
    }

    private static byte[] Text(List<ArticleAnalysis> analyses, IReadOnlyList<NamedAffair> affairs)
    {
        var text = new StringBuilder();
        foreach (var affair in affairs)
        {
            var articles = affair.Stories.Sum(s => s.Articles.Count);
            text.Append(CultureInfo.InvariantCulture, $"Affair {affair.Id}: {Count(affair.Stories.Count, "story", "stories")}, {Count(articles, "article", "articles")}\n");
            foreach (var story in affair.Stories)
            {
                text.Append(CultureInfo.InvariantCulture, $"  Story {story.Id}: {Count(story.Articles.Count, "article", "articles")}\n");
                foreach (var article in story.Articles)
                {
                    text.Append("    ").Append(Line(analyses[article].Article)).Append('\n');
                }
            }

            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Line(Article article) => ControlCharacters.Escape(
        $"{ExchangeNames.Day(article.Published?.Date) ?? "undated   "}  {article.Title}  ({article.Outlet ?? "unknown outlet"}, {article.Path})");

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
