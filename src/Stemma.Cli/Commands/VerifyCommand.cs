using System.CommandLine;
using System.Text;
using Stemma.Cli.Pipeline;
using Stemma.Dossiers.Verification;
using Stemma.Knowledge;
using Stemma.Reading;
using Stemma.Text;

namespace Stemma.Cli.Commands;

/// <summary><c>stemma verify</c>: whether every datum of a dossier still stands, word for word, in the articles.</summary>
internal static class VerifyCommand
{
    /// <summary>Bytes of a dossier: some thirty thousand articles.</summary>
    private const int MaximalBytes = 1 << 30;

    /// <summary>Code units of one article's words in a message.</summary>
    private const int Shown = 120;

    // An analysis as a whole is named by its line alone.
    private static readonly char[] Blanks = [' ', ':'];

    public static Command Create(Session session)
    {
        var inputs = new InputArguments();
        var dossier = new Argument<string>("DOSSIER")
        {
            Description = "What read --format json or analyze wrote, or - for standard input. Articles are looked for in the current folder, then beside DOSSIER.",
        };
        var command = new Command("verify", "Reads the articles of a dossier again and checks every hash, every text, and every piece of evidence against them.");
        command.Arguments.Add(dossier);
        inputs.AddJobsTo(command);
        command.SetAction(parsed => Run(session, parsed.GetValue(dossier)!, parsed.GetValue(inputs.Jobs)));
        return command;
    }

    private static int Run(Session session, string path, int jobs)
    {
        var file = Load(session, path);
        var reader = new ArticleReader(new ScriptFolding(KnowledgeSource.BuiltIn(examples: false)));
        var files = new RecordedFiles(reader, path == "-" ? null : Path.GetDirectoryName(Path.GetFullPath(path)));
        using var output = OutputTarget.Open(session, null);
        var failed = 0;
        Report(file.Discrepancies);
        ArticlePipeline.Run(session, RecordedFiles.ByFile(file.Articles), jobs, files.Check, Report);
        var checkedWhat = FormattableString.Invariant($"{Count(file.Evidences, "evidence")} in {Count(file.Articles.Count, "article")}");
        Write(failed == 0 ? $"{checkedWhat} verified" : $"{checkedWhat} checked, {Count(failed, "cell")} failed");
        output.Complete();
        return failed == 0 ? ExitCode.Done : ExitCode.SomeRejected;

        void Report(IReadOnlyList<Discrepancy> discrepancies)
        {
            failed += discrepancies.Count;
            foreach (var discrepancy in discrepancies)
            {
                Write(Line(discrepancy));
            }
        }

        void Write(string line) => output.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }

    private static EvidenceFile Load(Session session, string path)
    {
        if (path == "-")
        {
            return Parse(path, ReadInput(session.Input));
        }

        return RegularFile.Load(path, MaximalBytes, out var bytes) is { } failure
            ? throw new UsageException($"{ControlCharacters.Escape(path)}: {ControlCharacters.Escape(failure)}")
            : Parse(path, bytes);
    }

    private static EvidenceFile Parse(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return EvidenceFile.Parse(bytes);
        }
        catch (FormatException e)
        {
            throw new UsageException($"{ControlCharacters.Escape(path)}: no dossier and no analyses: {ControlCharacters.Escape(e.Message)}");
        }
    }

    private static ReadOnlyMemory<byte> ReadInput(Stream input)
    {
        var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (input.Read(buffer) is > 0 and var read)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MaximalBytes)
            {
                throw new UsageException(FormattableString.Invariant($"-: more than {MaximalBytes} bytes"));
            }
        }

        return memory.GetBuffer().AsMemory(0, (int)memory.Length);
    }

    private static string Line(Discrepancy found)
    {
        var place = found.Start is { } start ? FormattableString.Invariant($" [{start}..{found.End})") : "";
        var what = found.Kind switch
        {
            DiscrepancyKind.Unavailable => $"cannot be checked: {Words(found.Found)}",
            DiscrepancyKind.ContentHash => $"the article's bytes have changed: SHA-256 was {Words(found.Expected)}, is {found.Found}",
            DiscrepancyKind.NoArticle => $"the file has no such article any more: '{Words(found.Expected)}'",
            DiscrepancyKind.UnknownArticle => $"names an article that the dossier does not list: {Words(found.Found)}",
            DiscrepancyKind.NoEvidence => $"no evidence: expected {found.Expected}",
            DiscrepancyKind.Span => $"no place for {Quoted(found.Expected)}: expected a place inside the text between characters, found {found.Found}",
            _ => $"expected {Quoted(found.Expected)}, found {Quoted(found.Found)}",
        };
        return (found.Article is null ? "" : ControlCharacters.Escape(found.Article) + ": ") + ControlCharacters.Escape(found.Cell.TrimEnd(Blanks)) + place + ": " + what;
    }

    private static string Quoted(string text) => $"\"{Words(text)}\"";

    private static string Words(string text) => ControlCharacters.Escape(text.Length <= Shown ? text : text[..Shown] + "…");

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
