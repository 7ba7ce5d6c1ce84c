using Stemma.Reading;

namespace Stemma.Cli.Pipeline;

/// <summary>One thing to read.</summary>
/// <param name="Path">As reported to the user.</param>
/// <param name="Open">Gives the bytes.</param>
internal sealed record Input(string Path, Func<byte[]> Open)
{
    /// <summary>Loads the bytes.</summary>
    /// <returns>Null, or why they cannot be had.</returns>
    public Rejection? Load(out byte[] bytes)
    {
        bytes = [];
        try
        {
            bytes = Open();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new Rejection(Path, RejectionReason.Unreadable, "cannot be read: " + e.Message);
        }
    }
}

/// <summary>Finds the inputs that a command line names.</summary>
internal static class InputPaths
{
    public static IEnumerable<Input> Expand(IEnumerable<string> paths, Session session)
    {
        foreach (var path in paths)
        {
            if (path == "-")
            {
                yield return new Input("-", () => ReadAll(session.Input));
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    yield return new Input(file, () => File.ReadAllBytes(file));
                }
            }
            else
            {
                yield return new Input(path, () => File.ReadAllBytes(path));
            }
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
