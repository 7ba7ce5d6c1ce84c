using Stemma.Cli.Commands;
using Stemma.Knowledge;

namespace Stemma.Cli.Pipeline;

/// <summary>Reads a user's own knowledge files.</summary>
internal static class KnowledgeFolder
{
    /// <summary>Every .tsv file under <paramref name="folder"/>, by its path below it.</summary>
    /// <exception cref="UsageException">No such folder, or a broken file.</exception>
    public static IReadOnlyList<KnowledgeTable> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"--knowledge {ControlCharacters.Escape(folder)}: expected a folder, found none.");
        }

        var tables = new List<KnowledgeTable>();
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                tables.Add(new KnowledgeTable(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
            }
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException("--knowledge " + ControlCharacters.Escape(e.Message));
        }

        return tables;
    }
}
