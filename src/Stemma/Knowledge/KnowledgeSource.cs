using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Stemma.Knowledge;

/// <summary>Where knowledge files come from: those built into the engine, and a user's own, which add rows to files of the same path.</summary>
public sealed class KnowledgeSource
{
    private const string Prefix = "knowledge/";

    private readonly string[] _builtIn;
    private readonly KnowledgeTable[] _added;
    private readonly bool _examples;

    private KnowledgeSource(string[] builtIn, KnowledgeTable[] added, bool examples)
    {
        _builtIn = builtIn;
        _added = added;
        _examples = examples;
    }

    /// <summary>Paths of all files, sorted ordinally.</summary>
    public IEnumerable<string> Paths => _builtIn.Concat(_added.Select(t => t.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Whether no user's files are among it.</summary>
    public bool IsBuiltIn => _added.Length == 0;

    /// <summary>The reviewed files that ship inside the assembly.</summary>
    /// <param name="examples">False leaves the cells of columns named <c>example</c> empty: half of the characters, which the engine never reads.</param>
    public static KnowledgeSource BuiltIn(bool examples = true) => new(
        [.. typeof(KnowledgeSource).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..].Replace('\\', '/'))],
        [],
        examples);

    /// <summary>This source with <paramref name="added"/> rows behind its own.</summary>
    public KnowledgeSource With(IEnumerable<KnowledgeTable> added) => new(_builtIn, [.. _added, .. added], _examples);

    /// <summary>Whether there is a file under <paramref name="path"/>.</summary>
    public bool Exists(string path) => _builtIn.Contains(path, StringComparer.Ordinal) || _added.Any(t => t.Path == path);

    /// <summary>Names this knowledge: equal for equal files, different when a row was added.</summary>
    /// <remarks>The built-in files are named by the assembly's module version, which a deterministic build derives from its content.</remarks>
    public Guid Fingerprint()
    {
        var builtIn = typeof(KnowledgeSource).Module.ModuleVersionId;
        if (_added.Length == 0)
        {
            return builtIn;
        }

        var rows = string.Join('\n', _added.SelectMany(t => t.Rows.Select(r => t.Path + '\t' + string.Join('\t', r))));
        return new Guid(SHA256.HashData([.. builtIn.ToByteArray(), .. Encoding.UTF8.GetBytes(rows)]).AsSpan(0, 16));
    }

    /// <summary>The rows under <paramref name="path"/>, built-in ones first. Reads and parses at each call.</summary>
    /// <exception cref="FormatException">No such file, or a broken one.</exception>
    public KnowledgeTable Table(string path)
    {
        var tables = _added.Where(t => t.Path == path).ToList();
        if (_builtIn.Contains(path, StringComparer.Ordinal))
        {
            tables.Insert(0, Read(path));
        }

        return tables.Count switch
        {
            0 => throw new FormatException($"knowledge/{path}: expected this file, found none"),
            1 => tables[0],
            _ => KnowledgeTable.Join(tables),
        };
    }

    /// <summary>Parses from borrowed buffers: at a start, the text of a megabyte of tables would be garbage at once.</summary>
    private KnowledgeTable Read(string path)
    {
        var assembly = typeof(KnowledgeSource).Assembly;
        using var stream = assembly.GetManifestResourceStream(Prefix + path) ?? assembly.GetManifestResourceStream(Prefix + path.Replace('/', '\\'))!;
        var length = (int)stream.Length;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var text = ArrayPool<char>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(bytes, 0, length);
            var characters = Encoding.UTF8.GetChars(bytes, 0, length, text, 0);
            return new KnowledgeTable(path, text.AsSpan(0, characters).TrimStart('\uFEFF'), _examples);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(text);
        }
    }
}
