using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Stemma.Articles;
using Stemma.Cli.Pipeline;
using Stemma.Exchange;
using Stemma.Stories;
using Stemma.Stories.Assignments;

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
        var why = new Option<bool>("--why") { Description = "As text: say for each article why it is where it is, and which other stories were nearly as near." };
        var log = StoryInputs.LogOption(required: false);
        var command = new Command("stories", "Groups articles into stories (one happening) and stories into affairs, and writes for each article where it belongs.");
        inputs.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(why);
        command.Options.Add(log);
        command.SetAction(parsed =>
        {
            var edits = parsed.GetValue(log) is { } path ? StoryInputs.ReadLog(path) : [];
            using var output = OutputTarget.Open(session, parsed.GetValue(inputs.Output));
            using var report = new RunReport(session);
            var (analyses, groups) = StoryInputs.Group(session, report, parsed.GetValue(inputs.Paths)!, parsed.GetValue(inputs.Jobs), parsed.GetValue(inputs.Knowledge));
            var placements = StoryInputs.Edited(groups.Placements, edits);
            output.Write(parsed.GetValue(format) == "text" ? Text(analyses, placements, groups, parsed.GetValue(why)) : Lines(analyses, placements));
            output.Complete();
            return report.ExitCode;
        });
        return command;
    }

    private static byte[] Lines(List<ArticleAnalysis> analyses, IReadOnlyList<Placement> placements)
    {
        using var lines = new MemoryStream();
        using var json = new Utf8JsonWriter(lines, JsonOptions);
        for (var i = 0; i < placements.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("path", analyses[i].Article.Path);
            json.WriteString("story", placements[i].Story);
            json.WriteString("affair", placements[i].Affair);
            json.WriteEndObject();
            json.Flush();
            lines.WriteByte((byte)'\n');
            json.Reset();
        }

        return lines.ToArray();
    }

    private static byte[] Text(List<ArticleAnalysis> analyses, IReadOnlyList<Placement> placements, NamedGroups groups, bool why)
    {
        var text = new StringBuilder();
        var order = Enumerable.Range(0, analyses.Count)
            .OrderBy(i => analyses[i].Article.Published?.Date ?? DateOnly.MaxValue)
            .ThenBy(i => placements[i].Article, StringComparer.Ordinal)
            .ThenBy(i => analyses[i].Article.Path, StringComparer.Ordinal);
        foreach (var affair in order.GroupBy(i => placements[i].Affair))
        {
            var stories = affair.GroupBy(i => placements[i].Story).ToList();
            text.Append(CultureInfo.InvariantCulture, $"Affair {affair.Key}: {Count(stories.Count, "story", "stories")}, {Count(affair.Count(), "article", "articles")}\n");
            foreach (var story in stories)
            {
                text.Append(CultureInfo.InvariantCulture, $"  Story {story.Key}: {Count(story.Count(), "article", "articles")}\n");
                foreach (var article in story)
                {
                    text.Append("    ").Append(Line(analyses[article].Article)).Append('\n');
                    if (why)
                    {
                        Why(text, article, placements, groups);
                    }
                }
            }

            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Why(StringBuilder text, int article, IReadOnlyList<Placement> placements, NamedGroups groups)
    {
        if (placements[article] != groups.Placements[article])
        {
            text.Append("      put here by the log of edits\n");
        }
        else if (groups.Reasons[article] is { } reason)
        {
            text.Append("      like ").Append(groups.Placements[reason.Left].Article).Append(": ").Append(Common(reason)).Append('\n');
        }

        foreach (var miss in groups.NearMisses[article])
        {
            text.Append("      near miss: ").Append(groups.Placements[miss.Right].Article).Append(" and ").Append(groups.Placements[miss.Left].Article)
                .Append(" of story ").Append(groups.Placements[miss.Left].Story).Append(": ").Append(Common(miss)).Append('\n');
        }
    }

    private static string Common(Join join) => ControlCharacters.Escape(string.Create(
        CultureInfo.InvariantCulture,
        $"{join.Similarity:0.00}{(join.DaysApart is { } days ? $", {Count(days, "day", "days")} apart" : "")}; {string.Join(' ', join.Entities)}; {string.Join(' ', join.Words)}"));

    private static string Line(Article article) => ControlCharacters.Escape(
        $"{ExchangeNames.Day(article.Published?.Date) ?? "undated   "}  {article.Title}  ({article.Outlet ?? "unknown outlet"}, {article.Path})");

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
