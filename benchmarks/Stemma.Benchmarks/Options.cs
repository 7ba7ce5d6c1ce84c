using System.Globalization;

namespace Stemma.Benchmarks;

/// <summary>What the harness is to run.</summary>
/// <param name="Posts">Folder of posts (*.md), searched recursively.</param>
/// <param name="Pages">Folder of saved pages (*.html), or null.</param>
/// <param name="Peer">Folder of the peers' scripts, or null to measure none.</param>
/// <param name="Program">The command line's assembly, for the measurement of memory; null to leave that out.</param>
/// <param name="Every">1 for all files, n for each n-th: a quick look while at work.</param>
/// <param name="Passes">Passes that count; others go before them as warm-up.</param>
/// <param name="StagesOnly">Whether to leave out threads, stories, the library and memory: a quick look at the stages while at work.</param>
internal sealed record Options(string Posts, string? Pages, string? Peer, string? Program, int Every, int Passes, bool StagesOnly)
{
    /// <summary>Parses; null and a message when the arguments are none.</summary>
    public static Options? Parse(string[] args)
    {
        var options = new Options("", null, null, null, 1, 5, false);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--pages":
                    options = options with { Pages = value };
                    i++;
                    break;
                case "--peer":
                    options = options with { Peer = value };
                    i++;
                    break;
                case "--program":
                    options = options with { Program = value };
                    i++;
                    break;
                case "--stages":
                    options = options with { StagesOnly = true };
                    break;
                case "--every" when int.TryParse(value, CultureInfo.InvariantCulture, out var every) && every > 0:
                    options = options with { Every = every };
                    i++;
                    break;
                case "--passes" when int.TryParse(value, CultureInfo.InvariantCulture, out var passes) && passes > 0:
                    options = options with { Passes = passes };
                    i++;
                    break;
                default:
                    if (args[i].StartsWith('-') || options.Posts.Length > 0)
                    {
                        Console.Error.WriteLine($"bench: unknown argument '{args[i]}'; expected FOLDER [--pages FOLDER] [--every N] [--passes N] [--stages]");
                        return null;
                    }

                    options = options with { Posts = args[i] };
                    break;
            }
        }

        return Directory.Exists(options.Posts) ? options : null;
    }
}
