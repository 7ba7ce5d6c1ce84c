using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Stemma.Cli.Commands;

/// <summary>Adds examples and exit codes to the generated help.</summary>
internal static class HelpText
{
    private const string Examples = """
        Examples:
          stemma read samples                         the dossier of a folder, in the terminal
          stemma read samples --format html -o d.html as one page that works offline
          stemma read a.html b.md --format json       as data (stemma/dossier/1)
          stemma analyze articles/ > analyses.jsonl   one line of data an article
          curl -s URL | stemma analyze -              from standard input
          stemma stories articles/ --format text      which articles tell one story
          stemma story merge A B --log edits.jsonl articles/   two stories are one; undo takes it back
          stemma claims articles/ --format text       what they assert alike, and who has it from whom
          stemma ingest articles/                     into the library, to be searched
          stemma ingest https://news.example/feed.xml a page or a feed of the web
          stemma search 'speaker:林剑 朝鲜' --in statements
          stemma verify dossier.json                  every datum against the articles again
          stemma serve                                the library in the browser

        Exit codes:
          0 everything read   1 some inputs rejected (see stderr), or not verified   2 wrong usage   130 interrupted

        """;

    /// <summary>Appends the examples to the root command's help.</summary>
    public static void AddExamples(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        if (help.Action is SynchronousCommandLineAction standard)
        {
            help.Action = new WithExamples(standard);
        }
    }

    /// <summary>The root command's help.</summary>
    public static string Of(RootCommand root)
    {
        using var output = new StringWriter();
        root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = output });
        return Named(output.ToString());
    }

    /// <summary>The text with the command's own name instead of the assembly's.</summary>
    public static string Named(string text) => text.Replace(RootCommand.ExecutableName, "stemma", StringComparison.Ordinal);

    private sealed class WithExamples(SynchronousCommandLineAction standard) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = standard.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(Examples);
            return result;
        }
    }
}
