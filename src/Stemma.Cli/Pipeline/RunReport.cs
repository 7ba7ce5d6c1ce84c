using Stemma.Reading;

namespace Stemma.Cli.Pipeline;

/// <summary>Tells the user of inputs that were rejected, as they come, and counts them for the exit code.</summary>
internal sealed class RunReport(Session session) : IDisposable
{
    private int _rejected;

    /// <summary>What the run ends with.</summary>
    public int ExitCode => _rejected == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeRejected;

    /// <summary>Reports rejections: <c>stemma: FILE[:line]: message</c>.</summary>
    public void Add(IEnumerable<Rejection> rejections)
    {
        foreach (var rejection in rejections)
        {
            _rejected++;
            var place = rejection.Line is { } line ? FormattableString.Invariant($"{rejection.Path}:{line}") : rejection.Path;
            session.Error.WriteLine($"{(session.ErrorIsTerminal ? "\r\u001b[K" : "")}stemma: {ControlCharacters.Escape(place)}: {ControlCharacters.Escape(rejection.Message)}");
        }
    }

    /// <inheritdoc />
    public void Dispose() => session.Error.Flush();
}
