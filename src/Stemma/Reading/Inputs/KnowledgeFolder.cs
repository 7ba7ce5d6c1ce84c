using Stemma.Knowledge;

namespace Stemma.Reading.Inputs;

/// <summary>Reads a user's own knowledge files.</summary>
public static class KnowledgeFolder
{
    /// <summary>Every .tsv file under <paramref name="folder"/>, by its path below it.</summary>
    /// <exception cref="FormatException">There is no such folder, or a file cannot be read or is broken; the message names it.</exception>
    public static IReadOnlyList<KnowledgeTable> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new FormatException($"{folder}: expected a folder, found none.");
        }

        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                    .Select(f => new KnowledgeTable(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException(e.Message, e);
        }
    }
}
