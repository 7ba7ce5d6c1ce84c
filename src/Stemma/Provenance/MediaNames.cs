using Stemma.Claims;
using Stemma.Entities;
using Stemma.Knowledge;
using Stemma.Reading.Outlets;
using Stemma.Text;

namespace Stemma.Provenance;

/// <summary>Knows media by any of their names: which entity each is, and which house it belongs to.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class MediaNames
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly OutletTable _outlets;
    private readonly ScriptFolding _folding;

    /// <summary>Loads <c>entities/media.tsv</c> and <c>outlets/outlets.tsv</c>.</summary>
    public MediaNames(KnowledgeSource knowledge, ScriptFolding folding)
    {
        _folding = folding;
        _outlets = new OutletTable(knowledge, folding);
        foreach (var row in knowledge.Table("entities/media.tsv").Rows)
        {
            foreach (var name in row[3].Split('|').Prepend(row[2]).Concat(row[5].Split('|')))
            {
                if (name.TrimStart('~') is { Length: > 0 } plain)
                {
                    _keys.TryAdd(folding.Fold(plain), row[0]);
                }
            }
        }
    }

    /// <summary>Whether the name is one of a medium that is known.</summary>
    public bool IsKnown(string name) => _keys.ContainsKey(_folding.Fold(name)) || _outlets.ByName(name) is not null;

    /// <summary>The key that the medium has as an entity, in whatever article.</summary>
    public string Key(ArticleView article, string name)
    {
        for (var e = 0; e < article.Entities.Count; e++)
        {
            if (article.Entities[e] is { Type: EntityType.Media } entity && (entity.Name == name || entity.Aliases.Contains(name)))
            {
                return article.Key(e);
            }
        }

        return _keys.GetValueOrDefault(_folding.Fold(name)) ?? "media:" + House(name);
    }

    /// <summary>What sister outlets share, as <see cref="ArticleView.Family"/> has it.</summary>
    public string House(string name) => _outlets.ByName(name)?.Family ?? name;

    /// <summary>The outlet whose site holds the address, or null.</summary>
    public Outlet? At(string url) => _outlets.ByUrl(url);
}
