using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>Words in Latin letters that name nobody, and Chinese words that tell what a Latin name beside them names.</summary>
/// <remarks>Immutable, thread-safe. Reads <c>entities/latin-words.tsv</c>.</remarks>
internal sealed class LatinWords
{
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityType> _neighbours = new(StringComparer.Ordinal);

    /// <summary>Reads the words.</summary>
    /// <exception cref="FormatException">A reading is neither <c>common</c> nor an entity type.</exception>
    public LatinWords(KnowledgeSource knowledge)
    {
        var table = knowledge.Table("entities/latin-words.tsv");
        int word = table.Column("word"), reading = table.Column("reading");
        foreach (var row in table.Rows)
        {
            if (row[reading] == "common")
            {
                _common.Add(row[word].ToLowerInvariant());
            }
            else if (Enum.TryParse<EntityType>(row[reading], ignoreCase: true, out var type))
            {
                _neighbours[row[word]] = type;
            }
            else
            {
                throw new FormatException($"{table.Path}: {row[word]}: '{row[reading]}' is neither 'common' nor an entity type");
            }
        }
    }

    /// <summary>Whether the folded words name nobody (GDP, app).</summary>
    public bool IsCommon(ReadOnlySpan<char> folded) => _common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    /// <summary>What a Chinese word beside a Latin name says that it names (公司), or null.</summary>
    public EntityType? Neighbour(TokenizedText text, Token token) =>
        token.Kind == TokenKind.Word && _neighbours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Source.Key(token.Span), out var type) ? type : null;
}
