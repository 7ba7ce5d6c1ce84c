using Microsoft.Win32.SafeHandles;

namespace Stemma.Cli;

/// <summary>Opens standard output so that a reader who leaves (| head) ends the run.</summary>
internal static class StandardOutput
{
    /// <summary>The console's own stream drops what is written to a broken pipe without a word; a file stream on the pipe reports it.</summary>
    /// <remarks>Not for files: a file stream writes at its own position and would not move the one that a following command shares.</remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Closed or odd standard output: the console's stream copes with it.
        }

        return Console.OpenStandardOutput();
    }
}
