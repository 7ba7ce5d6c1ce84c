using System.CommandLine;
using System.Text;
using Stemma.Cli.Pipeline;
using Stemma.Reading.Inputs;
using Stemma.Stories.Assignments;
using Stemma.Stories.Edits;
using Stemma.Stories.Profiles;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma story</c>: merges, splits and moves by the user, each an entry of a log that <c>stemma stories --log</c> applies.</summary>
internal static class StoryCommand
{
    private delegate StoryEdit MakeEdit(ParseResult parsed, IReadOnlyList<Placement> placements, int number);

    public static Command Create(Session session)
    {
        var command = new Command("story", "Merges, splits and moves stories by hand; every edit is logged and can be undone.");
        command.Subcommands.Add(Merge(session));
        command.Subcommands.Add(Split(session));
        command.Subcommands.Add(Move(session));
        command.Subcommands.Add(Undo(session));
        command.Subcommands.Add(Frequencies(session));
        command.Subcommands.Add(Topics(session));
        return command;
    }

    private static Command Merge(Session session)
    {
        var story = new Argument<string>("STORY") { Description = "Name of the story that is taken in." };
        var into = new Argument<string>("INTO") { Description = "Name of the story that takes it in." };
        var command = new Command("merge", "Makes two stories one.") { story, into };
        return Edit(session, command, (parsed, placements, number) => EditedStories.Merge(placements, number, parsed.GetValue(story)!, parsed.GetValue(into)!));
    }

    private static Command Split(Session session)
    {
        var story = new Argument<string>("STORY") { Description = "Name of the story." };
        var articles = new Option<string[]>("--article", "-a") { Description = "Identifier of an article that leaves the story; may be repeated.", HelpName = "ID", Required = true };
        var command = new Command("split", "Makes some articles of a story a story of their own.") { story, articles };
        return Edit(session, command, (parsed, placements, number) => EditedStories.Split(placements, number, parsed.GetValue(story)!, parsed.GetValue(articles)!));
    }

    private static Command Move(Session session)
    {
        var article = new Argument<string>("ARTICLE") { Description = "Identifier of the article." };
        var story = new Argument<string>("STORY") { Description = "Name of the story that it belongs to." };
        var command = new Command("move", "Moves an article to another story.") { article, story };
        return Edit(session, command, (parsed, placements, number) => EditedStories.Move(placements, number, parsed.GetValue(article)!, parsed.GetValue(story)!));
    }

    private static Command Edit(Session session, Command command, MakeEdit make)
    {
        var inputs = new InputArguments();
        var log = StoryInputs.LogOption(required: true);
        var note = new Option<string?>("--note") { Description = "Why, for whoever reads the log.", HelpName = "TEXT" };
        command.Arguments.Add(inputs.Paths);
        inputs.AddJobsTo(command);
        command.Options.Add(inputs.Knowledge);
        command.Options.Add(log);
        command.Options.Add(note);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(log)!;
            var edits = StoryInputs.ReadLog(path);
            using var report = new RunReport(session);
            var (_, groups) = StoryInputs.Group(session, report, parsed.GetValue(inputs.Paths)!, parsed.GetValue(inputs.Jobs), parsed.GetValue(inputs.Knowledge));
            IReadOnlyList<Placement> now = [.. StoryInputs.Edited(groups.Placements, edits).DistinctBy(p => p.Article)];
            Log(session, path, parsed.GetValue(note), () => make(parsed, now, edits.Count + 1));
            return report.ExitCode;
        });
        return command;
    }

    private static Command Undo(Session session)
    {
        var undone = new Argument<int>("NUMBER") { Description = "Number of the entry in the log." };
        var log = StoryInputs.LogOption(required: true);
        var note = new Option<string?>("--note") { Description = "Why, for whoever reads the log.", HelpName = "TEXT" };
        var command = new Command("undo", "Makes an entry of the log count no more; undoing the undo makes it count again.") { undone, log, note };
        command.SetAction(parsed =>
        {
            var edits = StoryInputs.ReadLog(parsed.GetValue(log)!);
            Log(session, parsed.GetValue(log)!, parsed.GetValue(note), () => EditedStories.Undo(edits, edits.Count + 1, parsed.GetValue(undone)));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Log(Session session, string path, string? note, Func<StoryEdit> make)
    {
        try
        {
            var now = DateTimeOffset.UtcNow;
            var edit = make() with { At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), Note = note };
            StoryInputs.Append(path, edit);
            session.Output.Write(Encoding.UTF8.GetBytes(StoryEditLine.Write(edit) + "\n"));
        }
        catch (ArgumentException e)
        {
            throw new UsageException(ControlCharacters.Escape(e.Message));
        }
    }

    private static Command Frequencies(Session session)
    {
        var mining = new FrequencyMining();
        var command = new Command("frequencies", "Counts how common words, entities and numbers are in collections of articles, each PATH one collection: the table knowledge/stories/frequencies.tsv.");
        return Mine(session, command, mining.Add, mining.EndCollection, mining.Lines);
    }

    private static Command Topics(Session session)
    {
        var mining = new TopicMining();
        var command = new Command("topics", "Groups words by the articles they stand in: the table knowledge/stories/topics.tsv. Takes minutes for some ten thousand articles.");
        return Mine(session, command, mining.Add, () => { }, mining.Lines);
    }

    private static Command Mine(Session session, Command command, Action<StoryProfile> add, Action endCollection, Func<IEnumerable<string>> lines)
    {
        var inputs = new InputArguments();
        inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var engine = Engine.Load(parsed.GetValue(inputs.Knowledge));
            using var output = OutputTarget.Open(session, parsed.GetValue(inputs.Output));
            using var report = new RunReport(session);
            foreach (var path in parsed.GetValue(inputs.Paths)!)
            {
                ArticlePipeline.Run(
                    session,
                    InputFiles.Expand([path]),
                    parsed.GetValue(inputs.Jobs),
                    input =>
                    {
                        var (analyses, rejections) = engine.Read(input, session.Input);
                        return (Profiles: analyses.Select(StoryProfile.Of).ToList(), Rejections: rejections);
                    },
                    done =>
                    {
                        report.Add(done.Rejections);
                        done.Profiles.ForEach(add);
                    });
                endCollection();
            }

            output.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines()) + "\n"));
            output.Complete();
            return report.ExitCode;
        });
        return command;
    }
}
