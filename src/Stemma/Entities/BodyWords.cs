using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Entities;

/// <summary>What public bodies have in their charge: the words between a state and an agency's last word (海岸, 疾病, 预防, 控制).</summary>
/// <remarks>
/// Many are verbs or locatives elsewhere, so that their part of speech says nothing; being a field of administration does.
/// Immutable, thread-safe. Reads <c>entities/body-words.tsv</c>.
/// </remarks>
internal sealed class BodyWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Reads the words and registers them for segmentation.</summary>
    public BodyWords(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        foreach (var row in knowledge.Table("entities/body-words.tsv").Rows)
        {
            _words.Add(builder.Folding.Fold(row[0]));
            builder.Add(row[0], LexiconTag.Word, 0);
        }
    }

    /// <summary>Whether the token is such a word.</summary>
    public bool Contains(TokenizedText text, Token token) =>
        token is { Kind: TokenKind.Word, Length: > 1 } && _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Source.Key(token.Span));
}
