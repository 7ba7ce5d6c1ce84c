using System.CommandLine;
using System.Globalization;
using System.Text;
using Stemma.Cli.Pipeline;
using Stemma.Mining;
using Stemma.Reading.Inputs;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma knowledge mine</c>: which names and words articles print that the knowledge files lack.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("knowledge", "Works on the knowledge files.");
        command.Subcommands.Add(CreateMine(session));
        return command;
    }

    private static Command CreateMine(Session session)
    {
        var inputs = new InputArguments();
        var kind = new Option<string?>("--kind", "-k")
        {
            Description = "One kind of term only: " + string.Join(", ", Enum.GetNames<TermKind>().Select(n => n.ToLowerInvariant())) + ". Default: all.",
            HelpName = "KIND",
        };
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<TermKind>().Select(n => n.ToLowerInvariant())]);
        var least = new Option<int>("--least", "-n")
        {
            Description = "Leave out terms in fewer than N articles. Default: 2.",
            HelpName = "N",
            DefaultValueFactory = _ => 2,
        };
        var known = new Option<bool>("--known") { Description = "List known terms too." };
        var coverage = new Option<bool>("--coverage") { Description = "Write only how much of what the articles print the knowledge files have." };
        var command = new Command("mine", "Lists names, titles, cues, outlets, units and suffixes that articles print and the knowledge files lack, as candidates for review.");
        inputs.AddTo(command);
        command.Options.Add(kind);
        command.Options.Add(least);
        command.Options.Add(known);
        command.Options.Add(coverage);
        command.SetAction(parsed =>
        {
            TermKind? only = parsed.GetValue(kind) is { } name ? Enum.Parse<TermKind>(name, ignoreCase: true) : null;
            var engine = Engine.Load(parsed.GetValue(inputs.Knowledge));
            using var output = OutputTarget.Open(session, parsed.GetValue(inputs.Output));
            using var report = new RunReport(session);
            var tally = Count(session, engine, report, parsed.GetValue(inputs.Paths)!, parsed.GetValue(inputs.Jobs));
            output.Write(parsed.GetValue(coverage) ? Coverage(tally, only) : Terms(tally, only, parsed.GetValue(least), parsed.GetValue(known)));
            output.Complete();
            return report.ExitCode;
        });
        return command;
    }

    private static TermTally Count(Session session, Engine engine, RunReport report, string[] paths, int jobs)
    {
        var tally = new TermTally();
        ArticlePipeline.Run(
            session,
            InputFiles.Expand(paths),
            jobs,
            input =>
            {
                var (analyses, rejections) = engine.Read(input, session.Input);
                return (Mined: analyses.Select(a => (Terms: engine.Mine(a), Outlet: a.Article.OutletId ?? a.Article.Outlet)).ToList(), Rejections: rejections);
            },
            done =>
            {
                report.Add(done.Rejections);
                foreach (var (terms, outlet) in done.Mined)
                {
                    tally.Add(terms, outlet);
                }
            });
        return tally;
    }

    private static byte[] Terms(TermTally tally, TermKind? only, int least, bool known)
    {
        var text = new StringBuilder("# kind\tterm\tarticles\toutlets\toccurrences\tknown\tdetails\n");
        foreach (var term in tally.Terms())
        {
            if ((only is null || term.Kind == only) && term.Articles >= least && (known || !term.Known))
            {
                text.Append(CultureInfo.InvariantCulture, $"{Name(term.Kind)}\t{ControlCharacters.Escape(term.Term)}\t{term.Articles}\t{term.Outlets}\t{term.Occurrences}\t{(term.Known ? "yes" : "no")}\t{ControlCharacters.Escape(string.Join('|', term.Details))}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Coverage(TermTally tally, TermKind? only)
    {
        var text = new StringBuilder("# kind\toccurrences known\toccurrences\tshare\tterms known\tterms\n");
        foreach (var row in tally.Coverage())
        {
            if (only is null || row.Kind == only)
            {
                var share = row.Occurrences == 0 ? "-" : ((double)row.KnownOccurrences / row.Occurrences).ToString("F3", CultureInfo.InvariantCulture);
                text.Append(CultureInfo.InvariantCulture, $"{Name(row.Kind)}\t{row.KnownOccurrences}\t{row.Occurrences}\t{share}\t{row.KnownTerms}\t{row.Terms}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Name(TermKind kind) => kind.ToString().ToLowerInvariant();
}
