using Stemma.Cli.Commands;

namespace Stemma.Cli.Pipeline;

/// <summary>Where a command's result goes: standard output or a file, buffered.</summary>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _target;
    private readonly BufferedStream _buffer;
    private readonly bool _owned;

    private OutputTarget(Stream target, bool owned)
    {
        _target = target;
        _buffer = new BufferedStream(target, BufferSize);
        _owned = owned;
    }

    /// <summary>Opens <paramref name="path"/>, or the session's output when it is null or <c>-</c>.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static OutputTarget Open(Session session, string? path)
    {
        if (path is null or "-")
        {
            return new OutputTarget(session.Output, owned: false);
        }

        try
        {
            return new OutputTarget(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0), owned: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--output {ControlCharacters.Escape(path)}: cannot be written: {e.Message}");
        }
    }

    /// <summary>Writes bytes.</summary>
    /// <exception cref="BrokenPipeException">Whoever reads standard output has closed it.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _buffer.Write(bytes);
        }
        catch (IOException e)
        {
            throw Broken(e);
        }
    }

    /// <summary>Writes out what is buffered.</summary>
    /// <exception cref="BrokenPipeException">Whoever reads standard output has closed it.</exception>
    public void Complete()
    {
        try
        {
            _buffer.Flush();
            _target.Flush();
        }
        catch (IOException e)
        {
            throw Broken(e);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // The buffer is not disposed: that would close standard output, and would write what an error has cut off.
        if (_owned)
        {
            _target.Dispose();
        }
    }

    private Exception Broken(IOException e) => _owned ? new UsageException("--output: cannot be written: " + e.Message) : new BrokenPipeException(e);
}
