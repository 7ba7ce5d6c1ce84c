using Stemma.Knowledge;
using Stemma.Text;

namespace Stemma.Entities;

/// <summary>Words of Latin glosses that tell what the name before the bracket names (Institute, River, Times).</summary>
/// <remarks>Immutable, thread-safe. Reads <c>entities/gloss-words.tsv</c>.</remarks>
internal sealed class GlossWords
{
    private readonly Dictionary<string, EntityType> _words = new(StringComparer.Ordinal);

    /// <summary>Reads the words.</summary>
    /// <exception cref="FormatException">A reading is no entity type.</exception>
    public GlossWords(KnowledgeSource knowledge)
    {
        var table = knowledge.Table("entities/gloss-words.tsv");
        int word = table.Column("word"), reading = table.Column("reading");
        foreach (var row in table.Rows)
        {
            _words[row[word].ToLowerInvariant()] = Enum.TryParse<EntityType>(row[reading], ignoreCase: true, out var type)
                ? type
                : throw new FormatException($"{table.Path}: {row[word]}: '{row[reading]}' is no entity type");
        }
    }

    /// <summary>What the last telling word of a gloss says, or null.</summary>
    public EntityType? Type(TokenizedText text, TextSpan gloss)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        EntityType? told = null;
        var key = text.Source.Key(gloss);
        foreach (var range in key.Split(' '))
        {
            if (lookup.TryGetValue(key[range].Trim(".,"), out var type))
            {
                told = type;
            }
        }

        return told;
    }
}
