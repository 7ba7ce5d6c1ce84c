using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Titles of persons and the words that modify them.</summary>
/// <remarks>Immutable, thread-safe. The payload of <see cref="LexiconTag.Title"/> indexes this lexicon.</remarks>
internal sealed class TitleLexicon
{
    private readonly (string Kind, string Subtype)[] _titles;

    /// <summary>Registers <c>entities/titles.tsv</c>.</summary>
    public TitleLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var table = knowledge.Table("entities/titles.tsv");
        int title = table.Column("title"), kind = table.Column("kind"), subtype = table.Column("subtype");
        _titles = new (string, string)[table.Rows.Count];
        for (var i = 0; i < _titles.Length; i++)
        {
            var row = table.Rows[i];
            _titles[i] = (row[kind], row[subtype]);
            builder.Add(row[title], LexiconTag.Title, i);
        }
    }

    /// <summary>Whether the entry is a title by itself (总统), not only a modifier of one (前).</summary>
    public bool IsHead(int payload) => _titles[payload].Kind == "head";

    /// <summary>Whether the entry is a form of address behind a surname (先生).</summary>
    public bool IsHonorific(int payload) => _titles[payload].Kind == "honorific";

    /// <summary>official, military, business, expert, media or people; empty for modifiers.</summary>
    public string Subtype(int payload) => _titles[payload].Subtype;
}
