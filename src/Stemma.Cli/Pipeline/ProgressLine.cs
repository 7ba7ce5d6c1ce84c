using System.Diagnostics;
using System.Globalization;

namespace Stemma.Cli.Pipeline;

/// <summary>One line on the terminal that counts articles, on runs that take longer than a second.</summary>
internal sealed class ProgressLine(Session session) : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _shown;
    private int _done;

    /// <summary>One more input is done.</summary>
    public void Advance()
    {
        _done++;
        if (!session.ErrorIsTerminal || _clock.Elapsed < Silence || _clock.Elapsed - _shown < Refresh)
        {
            return;
        }

        _shown = _clock.Elapsed;
        var rate = _done / _clock.Elapsed.TotalSeconds;
        session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{_done:N0} read, {rate:N0} a second"));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_shown > TimeSpan.Zero)
        {
            session.Error.Write("\r\u001b[K");
        }
    }
}
