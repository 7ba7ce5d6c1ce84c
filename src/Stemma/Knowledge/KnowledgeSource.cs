using System.Reflection;

namespace Stemma.Knowledge;

/// <summary>Where knowledge files come from: those built into the engine, and a user's own, which add rows to files of the same path.</summary>
public sealed class KnowledgeSource
{
    private const string Prefix = "knowledge/";

    private readonly SortedDictionary<string, List<KnowledgeTable>> _tables = new(StringComparer.Ordinal);

    private KnowledgeSource(IEnumerable<KnowledgeTable> tables)
    {
        foreach (var table in tables)
        {
            if (!_tables.TryGetValue(table.Path, out var list))
            {
                _tables[table.Path] = list = [];
            }

            list.Add(table);
        }
    }

    /// <summary>Paths of all files, sorted ordinally.</summary>
    public IEnumerable<string> Paths => _tables.Keys;

    /// <summary>The reviewed files that ship inside the assembly.</summary>
    public static KnowledgeSource BuiltIn() => new(BuiltInTables());

    /// <summary>This source with <paramref name="added"/> rows behind its own.</summary>
    public KnowledgeSource With(IEnumerable<KnowledgeTable> added) => new(_tables.Values.SelectMany(t => t).Concat(added));

    /// <summary>Whether there is a file under <paramref name="path"/>.</summary>
    public bool Exists(string path) => _tables.ContainsKey(path);

    /// <summary>The rows under <paramref name="path"/>, built-in ones first.</summary>
    /// <exception cref="FormatException">No such file.</exception>
    public KnowledgeTable Table(string path)
    {
        if (!_tables.TryGetValue(path, out var tables))
        {
            throw new FormatException($"knowledge/{path}: expected this file, found none");
        }

        return tables.Count == 1 ? tables[0] : KnowledgeTable.Join(tables);
    }

    private static IEnumerable<KnowledgeTable> BuiltInTables()
    {
        var assembly = typeof(KnowledgeSource).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                yield return new KnowledgeTable(name[Prefix.Length..].Replace('\\', '/'), Read(assembly, name));
            }
        }
    }

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
