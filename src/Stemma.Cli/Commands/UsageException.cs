namespace Stemma.Cli.Commands;

/// <summary>The command cannot run as given; the message says what is wrong and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Whoever read the output has closed it.</summary>
internal sealed class BrokenPipeException(IOException cause) : Exception(cause.Message, cause);
