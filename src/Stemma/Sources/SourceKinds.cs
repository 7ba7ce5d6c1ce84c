using System.Collections.Frozen;
using Stemma.Entities;
using Stemma.Events;
using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Sources;

/// <summary>What kind of origin an entity is, by its type and by the words of its name and role in <c>knowledge/sources</c>.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class SourceKinds
{
    private const int LongestWord = 8;

    private readonly FrozenDictionary<string, SourceKind> _words;
    private readonly ScriptFolding _folding;

    /// <summary>Loads <c>sources/kinds.tsv</c>.</summary>
    /// <exception cref="FormatException">A row names no source kind.</exception>
    public SourceKinds(KnowledgeSource knowledge, ScriptFolding folding)
    {
        _folding = folding;
        _words = knowledge.Table("sources/kinds.tsv").Rows.ToFrozenDictionary(
            r => folding.Fold(r[0]),
            r => Enum.TryParse<SourceKind>(r[1], ignoreCase: true, out var kind) ? kind : throw new FormatException($"knowledge/sources/kinds.tsv: '{r[0]}': expected a source kind, found '{r[1]}'"),
            StringComparer.Ordinal);
    }

    /// <summary>The kind of the entity at <paramref name="index"/>.</summary>
    public SourceKind Of(EntityLayer layer, int index, ActorMap actors)
    {
        var entity = layer.Entities[index];
        switch (entity.Type)
        {
            case EntityType.State or EntityType.Force:
                return SourceKind.Official;
            case EntityType.Doc:
                return SourceKind.Document;
            case EntityType.Media:
                return entity.Subtype == "agency" || Word(entity.Name) == SourceKind.Agency ? SourceKind.Agency : SourceKind.Media;
            case EntityType.Org:
                return actors.Actor(index) is >= 0 and var actor && layer.Entities[actor].Type == EntityType.State ? SourceKind.Official : SourceKind.Organisation;
            case EntityType.Person:
                return Person(layer, entity);
            default:
                return entity.Anonymous ? SourceKind.Anonymous : SourceKind.Official;
        }
    }

    /// <summary>The role decides; without one, the body that the person belongs to.</summary>
    private SourceKind Person(EntityLayer layer, Entity entity)
    {
        var word = Word(entity.Role ?? entity.Name);
        if (entity.Anonymous)
        {
            return entity.Subtype == "expert" || word == SourceKind.Expert && !_folding.Fold(entity.Name).Contains("分析", StringComparison.Ordinal) ? SourceKind.Expert
                : _folding.Fold(entity.Name).EndsWith("发言人", StringComparison.Ordinal) ? SourceKind.Official
                : SourceKind.Anonymous;
        }

        if (word is { } kind && kind != SourceKind.Document)
        {
            return kind;
        }

        return (entity.Of is { } of ? layer.Entities[of].Type : EntityType.State) switch
        {
            EntityType.Media => SourceKind.Media,
            EntityType.Org => SourceKind.Organisation,
            _ => SourceKind.Official,
        };
    }

    /// <summary>The kind of the longest listed word that ends <paramref name="name"/>, or else stands in it last.</summary>
    private SourceKind? Word(string name)
    {
        var folded = _folding.Fold(name);
        for (var end = folded.Length; end > 0; end--)
        {
            for (var length = Math.Min(LongestWord, end); length > 0; length--)
            {
                if (_words.TryGetValue(folded.Substring(end - length, length), out var kind))
                {
                    return kind;
                }
            }
        }

        return null;
    }
}
