using System.CommandLine;
using Stemma.Cli.Pipeline;
using Stemma.Storage;
using Stemma.Storage.Search;

namespace Stemma.Cli.Commands.Libraries;

/// <summary><c>stemma search</c>: finds words in the library.</summary>
internal static class SearchCommand
{
    public static Command Create(Session session)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words, \"phrases\", AND, OR, NOT, brackets; outlet: entity: speaker: to: via: date: after: before: has: act: lang: (docs/LIBRARY.md). Either script finds both.",
            Arity = ArgumentArity.OneOrMore,
        };
        var library = LibraryOption.Create();
        var kind = new Option<string>("--in")
        {
            Description = "What to search: articles, statements (their reported words) or figures (their sentences). Default: articles.",
            HelpName = "articles|statements|figures",
            DefaultValueFactory = _ => "articles",
        };
        kind.AcceptOnlyFromAmong("articles", "statements", "figures");
        var noAliases = new Option<bool>("--no-aliases") { Description = "Search names only as they are written, not by the other names of who they name." };
        var limit = new Option<int>("--limit", "-n") { Description = "Most hits, up to 500. Default: 20.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var cursor = new Option<string?>("--cursor") { Description = "Go on where an earlier search ended.", HelpName = "CURSOR" };
        var format = new Option<string>("--format", "-f") { Description = "text or jsonl (a line a hit). Default: text.", HelpName = "text|jsonl", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("search", "Finds words in the articles, statements or figures of the library, the best hits first.");
        command.Arguments.Add(query);
        foreach (var option in new Option[] { library, kind, noAliases, limit, cursor, format })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(
            session,
            LibraryOption.Location(parsed.GetValue(library)),
            parsed.GetValue(kind)!,
            new SearchRequest
            {
                Query = string.Join(' ', parsed.GetValue(query)!),
                ExpandAliases = !parsed.GetValue(noAliases),
                Page = new PageRequest(parsed.GetValue(cursor), parsed.GetValue(limit)),
            },
            parsed.GetValue(format) == "jsonl"));
        return command;
    }

    private static int Run(Session session, LibraryLocation location, string kind, SearchRequest request, bool lines)
    {
        using var library = Library.Open(location, create: false);
        using var output = OutputTarget.Open(session, null);
        try
        {
            switch (kind)
            {
                case "statements":
                    Show(library.Search.Statements(request), h => lines ? SearchLines.Of(h) : SearchScreen.Of(h, session.Colour));
                    break;
                case "figures":
                    Show(library.Search.Figures(request), h => lines ? SearchLines.Of(h) : SearchScreen.Of(h, session.Colour));
                    break;
                default:
                    Show(library.Search.Articles(request), h => lines ? SearchLines.Of(h) : SearchScreen.Of(h, session.Colour));
                    break;
            }
        }
        catch (InvalidCursorException e)
        {
            throw new UsageException("--cursor: " + ControlCharacters.Escape(e.Message));
        }

        output.Complete();
        return ExitCode.Done;

        void Show<T>(SearchResults<T> results, Func<T, byte[]> show)
        {
            foreach (var problem in results.Problems)
            {
                session.Error.WriteLine("stemma: " + ControlCharacters.Escape(problem));
            }

            foreach (var expansion in results.Expanded)
            {
                session.Error.WriteLine($"{ControlCharacters.Escape(expansion.Word)}: also {ControlCharacters.Escape(string.Join(", ", expansion.Names))} (--no-aliases: not)");
            }

            foreach (var hit in results.Hits)
            {
                output.Write(show(hit));
            }

            session.Error.WriteLine(FormattableString.Invariant($"{results.Total} found") + (results.Next is { } next ? FormattableString.Invariant($", {results.Hits.Count} shown; more: --cursor {next}") : ""));
        }
    }
}
