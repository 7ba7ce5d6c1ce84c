namespace Stemma.Cli;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read.</summary>
    public const int Done = 0;

    /// <summary>Some inputs were rejected; the rest was read and written.</summary>
    public const int SomeRejected = 1;

    /// <summary>The command could not run as given: unknown option, missing argument, output that cannot be written.</summary>
    public const int Usage = 2;

    /// <summary>Interrupted (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
