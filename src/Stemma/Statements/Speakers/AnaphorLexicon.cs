using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Statements.Speakers;

/// <summary>The pronouns and demonstrative phrases of <c>statements/anaphora.tsv</c>.</summary>
internal sealed class AnaphorLexicon
{
    private readonly AnaphorKind[] _kinds;

    /// <summary>Reads the file and registers every phrase.</summary>
    /// <exception cref="FormatException">A kind is unknown; the message names the phrase.</exception>
    public AnaphorLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var rows = knowledge.Table("statements/anaphora.tsv").Rows;
        _kinds = new AnaphorKind[rows.Count];
        for (var i = 0; i < _kinds.Length; i++)
        {
            if (!Enum.TryParse(rows[i][1], ignoreCase: true, out _kinds[i]))
            {
                throw new FormatException($"statements/anaphora.tsv, {rows[i][0]}: unknown kind '{rows[i][1]}'");
            }

            builder.Add(rows[i][0], LexiconTag.Pronoun, i, segments: false);
        }
    }

    /// <summary>The kind of the phrase with the lexicon's payload.</summary>
    public AnaphorKind this[int payload] => _kinds[payload];
}
