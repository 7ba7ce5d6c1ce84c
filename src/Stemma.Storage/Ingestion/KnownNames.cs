using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Storage.Ingestion;

/// <summary>The names that knowledge has for its entities, without those that are also other words or others' names.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, IReadOnlyList<NameRow>> _names = new(StringComparer.Ordinal);

    public KnownNames(KnowledgeSource knowledge, ScriptFolding folding)
    {
        foreach (var path in knowledge.Paths.Where(p => p.StartsWith("entities/", StringComparison.Ordinal)))
        {
            var table = knowledge.Table(path);
            if (!table.Columns.Contains("id", StringComparer.Ordinal) || !table.Columns.Contains("aliases", StringComparer.Ordinal))
            {
                continue;
            }

            int id = table.Column("id"), name = table.Column("name"), aliases = table.Column("aliases"), latin = table.Column("latin");
            foreach (var row in table.Rows)
            {
                var names = $"{row[name]}|{row[aliases]}|{row[latin]}".Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                _names.TryAdd(row[id], [.. names.Where(n => n[0] != '~').Distinct(StringComparer.Ordinal).Select(n => new NameRow(n, folding.Fold(n)))]);
            }
        }
    }

    /// <summary>The names of an entity; none when knowledge does not have it.</summary>
    public IReadOnlyList<NameRow> Of(string key) => _names.GetValueOrDefault(key, []);
}
