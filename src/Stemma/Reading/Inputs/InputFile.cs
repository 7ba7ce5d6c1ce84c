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
                using var memory = new MemoryStream();
                standardInput.CopyTo(memory);
                bytes = memory.ToArray();
                return null;
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

            bytes = File.ReadAllBytes(Path);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new Rejection(Path, RejectionReason.Unreadable, "cannot be read: " + e.Message);
        }
    }
}
