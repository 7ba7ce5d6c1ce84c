using System.CommandLine;

namespace Stemma.Cli.Commands;

/// <summary>The arguments and options that all commands which read articles share.</summary>
internal sealed class InputArguments
{
    /// <summary>What to read.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Article files, folders (searched through), glob patterns, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>How many articles to work on at once.</summary>
    public Option<int> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "Articles to work on at once; the output is the same for any number. Default: one for each processor.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>Where to write.</summary>
    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write to FILE instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>The user's own knowledge.</summary>
    public Option<string?> Knowledge { get; } = new("--knowledge")
    {
        Description = "Folder with .tsv files whose rows are added to the built-in files of the same path.",
        HelpName = "DIR",
    };

    /// <summary>Adds all of them to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Output);
        AddJobsTo(command);
        command.Options.Add(Knowledge);
    }

    /// <summary>Adds the number of jobs alone, for a command that takes no articles.</summary>
    public void AddJobsTo(Command command)
    {
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var jobs) && jobs is < 1 or > 1024)
            {
                result.AddError($"--jobs: expected a number from 1 to 1024, found {jobs}.");
            }
        });
        command.Options.Add(Jobs);
    }
}
