using System.Text;

namespace Stemma.Cli;

/// <summary>What surrounds one run of the command: its streams, the terminal, interruption.</summary>
internal sealed class Session : IDisposable
{
    private readonly CancellationTokenSource _interruption = new();
    private readonly bool _ofProcess;

    /// <summary>Creates a session on given streams, as tests do: no terminal, no colour.</summary>
    public Session(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
    }

    private Session()
    {
        _ofProcess = true;
        Input = Console.OpenStandardInput();
        Output = StandardOutput.Open();
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        OutputIsTerminal = !Console.IsOutputRedirected;
        ErrorIsTerminal = !Console.IsErrorRedirected;
        Colour = OutputIsTerminal
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        Console.CancelKeyPress += OnInterrupt;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output.</summary>
    public Stream Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person sees the output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees the errors as they come: then progress is shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether output may be coloured (https://no-color.org).</summary>
    public bool Colour { get; init; }

    /// <summary>Columns of the output: the terminal's, else those that COLUMNS says, else 100.</summary>
    public int Width { get; init; } = DefaultWidth();

    /// <summary>Cancelled when the user presses Ctrl-C.</summary>
    public CancellationToken Interruption => _interruption.Token;

    /// <summary>The session of this process.</summary>
    public static Session OfProcess() => new() { Width = TerminalWidth() };

    /// <summary>Interrupts the run, as Ctrl-C does.</summary>
    public void Interrupt() => _interruption.Cancel();

    /// <inheritdoc />
    public void Dispose()
    {
        if (_ofProcess)
        {
            Console.CancelKeyPress -= OnInterrupt;
            Error.Dispose();
            Output.Dispose();
            Input.Dispose();
        }

        _interruption.Dispose();
    }

    private static int DefaultWidth() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns >= 40 ? Math.Min(columns, 400) : 100;

    private static int TerminalWidth()
    {
        if (Console.IsOutputRedirected)
        {
            return DefaultWidth();
        }

        try
        {
            return Console.WindowWidth >= 40 ? Console.WindowWidth : DefaultWidth();
        }
        catch (IOException)
        {
            return DefaultWidth();
        }
    }

    private void OnInterrupt(object? sender, ConsoleCancelEventArgs e)
    {
        // The run ends by itself, with what is written so far written whole; a second Ctrl-C ends the process at once.
        e.Cancel = !_interruption.IsCancellationRequested;
        _interruption.Cancel();
    }
}
