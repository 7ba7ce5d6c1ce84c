namespace Stemma.Cli.Pipeline;

/// <summary>Reads files that another file names, which may be anything: a folder, a pipe nobody writes to, a device without end.</summary>
internal static class RegularFile
{
    /// <summary>Reads the whole file.</summary>
    /// <param name="path">The file; links are followed.</param>
    /// <param name="maximalBytes">More is not read.</param>
    /// <param name="bytes">Its bytes; empty when it cannot be read.</param>
    /// <returns>Null, or why it cannot be read.</returns>
    public static string? Load(string path, int maximalBytes, out byte[] bytes)
    {
        bytes = [];
        try
        {
            if (Directory.Exists(path))
            {
                return "a folder, expected a file";
            }

            if (!File.Exists(path))
            {
                return "no such file";
            }

            // Pipes and devices have no length, and merely opening one may wait for ever.
            var length = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length;
            if (length == 0)
            {
                return "empty, or no regular file";
            }

            if (length > maximalBytes)
            {
                return FormattableString.Invariant($"{length} bytes, expected at most {maximalBytes}");
            }

            using var file = File.OpenRead(path);
            var buffer = new byte[length];
            var read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            bytes = read == buffer.Length ? buffer : buffer[..read];
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return "cannot be read: " + e.Message;
        }
    }
}
