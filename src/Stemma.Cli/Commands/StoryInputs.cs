using System.CommandLine;
using Stemma.Cli.Pipeline;
using Stemma.Reading.Inputs;
using Stemma.Stories;
using Stemma.Stories.Assignments;
using Stemma.Stories.Edits;

namespace Stemma.Cli.Commands;

/// <summary>What the commands about stories share: reading and grouping the articles, and the log of edits.</summary>
internal static class StoryInputs
{
    /// <summary>Reads and groups articles.</summary>
    public static (List<ArticleAnalysis> Analyses, NamedGroups Groups) Group(Session session, RunReport report, string[] paths, int jobs, string? knowledge)
    {
        var engine = Engine.Load(knowledge);
        var analyses = new List<ArticleAnalysis>();
        ArticlePipeline.Run(session, InputFiles.Expand(paths), jobs, input => engine.Read(input, session.Input), done =>
        {
            report.Add(done.Rejections);
            analyses.AddRange(done.Analyses);
        });
        return (analyses, NamedGroups.Of(analyses));
    }

    /// <summary>The option that names the log.</summary>
    public static Option<string?> LogOption(bool required) => new("--log")
    {
        Description = "File with the log of merges, splits and moves (JSON Lines); made when the first is logged.",
        HelpName = "FILE",
        Required = required,
    };

    /// <summary>Reads a log; one that is not there yet is empty.</summary>
    /// <exception cref="UsageException">It cannot be read, or is no log.</exception>
    public static IReadOnlyList<StoryEdit> ReadLog(string path)
    {
        try
        {
            return File.Exists(path) ? StoryEditLine.ReadAll(File.ReadLines(path), path) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException("--log " + ControlCharacters.Escape(e.Message));
        }
    }

    /// <summary>Adds an entry to a log.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Append(string path, StoryEdit edit)
    {
        try
        {
            File.AppendAllText(path, StoryEditLine.Write(edit) + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--log {ControlCharacters.Escape(path)}: cannot be written: {e.Message}");
        }
    }

    /// <summary>The placements as the user wants them, parallel to those found.</summary>
    public static IReadOnlyList<Placement> Edited(IReadOnlyList<Placement> found, IReadOnlyList<StoryEdit> log)
    {
        if (log.Count == 0)
        {
            return found;
        }

        var edited = EditedStories.Apply([.. found.DistinctBy(p => p.Article)], log).ToDictionary(p => p.Article, StringComparer.Ordinal);
        return [.. found.Select(p => edited[p.Article])];
    }
}
