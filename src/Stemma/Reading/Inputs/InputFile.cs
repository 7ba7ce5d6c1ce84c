namespace Stemma.Reading.Inputs;

/// <summary>One thing to read: a file, or the standard input.</summary>
/// <param name="Path">As reported to the user; <c>-</c> is the standard input.</param>
public sealed record InputFile(string Path)
{
    /// <summary>Loads the bytes; never throws for what a file system can do.</summary>
    /// <param name="standardInput">Read to its end when <see cref="Path"/> is <c>-</c>.</param>
    /// <param name="bytes">The whole input; empty when rejected.</param>
    /// <returns>Null, or why the bytes cannot be had.</returns>
    public Rejection? Load(Stream standardInput, out byte[] bytes)
    {
        bytes = [];
        try
        {
            if (Path == "-")
            {
                return ReadBounded(standardInput, out bytes);
            }

            if (InputFiles.IsPattern(Path) && !File.Exists(Path))
            {
                return new Rejection(Path, RejectionReason.Unreadable, "no file matches this pattern; quote it if the shell is to leave it alone");
            }

            var file = new FileInfo(Path);
            if (!file.Exists)
            {
                return new Rejection(Path, RejectionReason.Unreadable, "there is no such file or folder; check the path");
            }

            if (file.Length > ReadingLimits.MaximalBytes)
            {
                return new Rejection(Path, RejectionReason.TooLarge, $"{file.Length} bytes, expected at most {ReadingLimits.MaximalBytes}; split the file");
            }

            using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return file.Length > 0 && ReadWhole(stream, (int)file.Length, out bytes) ? null : ReadBounded(stream, out bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new Rejection(Path, RejectionReason.Unreadable, "cannot be read: " + e.Message);
        }
    }

    /// <summary>Reads a file of known length at once; false when it turns out to have another length.</summary>
    private static bool ReadWhole(FileStream stream, int length, out byte[] bytes)
    {
        bytes = GC.AllocateUninitializedArray<byte>(length);
        var read = stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false);
        if (read == length && stream.ReadByte() >= 0)
        {
            // A file that grows is read anew.
            stream.Position = 0;
            return false;
        }

        bytes = read == length ? bytes : bytes[..read];
        return true;
    }

    /// <summary>Reads to the end, but never more than the limit: pipes and devices have no length to ask for.</summary>
    private Rejection? ReadBounded(Stream stream, out byte[] bytes)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (memory.Length + read > ReadingLimits.MaximalBytes)
            {
                bytes = [];
                return new Rejection(Path, RejectionReason.TooLarge, $"more than {ReadingLimits.MaximalBytes} bytes; split the input");
            }

            memory.Write(buffer, 0, read);
        }

        bytes = memory.ToArray();
        return null;
    }
}
