namespace Stemma.Benchmarks;

/// <summary>Files in memory, so that no disk is measured.</summary>
internal static class SourceFiles
{
    /// <summary>The files below <paramref name="folder"/> with one of the endings, in ordinal order.</summary>
    public static (string Path, byte[] Bytes)[] Load(string folder, int every, params string[] endings) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % every == 0)
            .Select(f => (f, File.ReadAllBytes(f))),
    ];
}
