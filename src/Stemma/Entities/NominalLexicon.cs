using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Head nouns of descriptions that stand for people and groups without a name.</summary>
/// <remarks>Immutable, thread-safe. The payload of <see cref="LexiconTag.Nominal"/> indexes this lexicon.</remarks>
internal sealed class NominalLexicon
{
    private readonly string[] _subtypes;

    /// <summary>Registers <c>entities/nominals.tsv</c>.</summary>
    public NominalLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var table = knowledge.Table("entities/nominals.tsv");
        int head = table.Column("head"), subtype = table.Column("subtype");
        _subtypes = new string[table.Rows.Count];
        for (var i = 0; i < _subtypes.Length; i++)
        {
            _subtypes[i] = table.Rows[i][subtype];
            builder.Add(table.Rows[i][head], LexiconTag.Nominal, i);
        }
    }

    /// <summary>official, expert, media, people or organisation.</summary>
    public string Subtype(int payload) => _subtypes[payload];

    /// <summary>What kind of thing a head of this subtype describes.</summary>
    public static EntityType Type(string subtype) => subtype switch
    {
        "media" => EntityType.Media,
        "organisation" => EntityType.Org,
        _ => EntityType.Person,
    };
}
