using Stemma.Knowledge;
using Stemma.Text.Lexicons;

namespace Stemma.Entities;

/// <summary>Titles of persons and the words that modify them.</summary>
/// <remarks>Immutable, thread-safe. The payload of <see cref="LexiconTag.Title"/> indexes this lexicon.</remarks>
internal sealed class TitleLexicon
{
    private readonly (bool Head, string Subtype)[] _titles;

    /// <summary>Registers <c>entities/titles.tsv</c>.</summary>
    public TitleLexicon(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var table = knowledge.Table("entities/titles.tsv");
        int title = table.Column("title"), kind = table.Column("kind"), subtype = table.Column("subtype");
        _titles = new (bool, string)[table.Rows.Count];
        for (var i = 0; i < _titles.Length; i++)
        {
            var row = table.Rows[i];
            _titles[i] = (row[kind] == "head", row[subtype]);
            builder.Add(row[title], LexiconTag.Title, i);
        }
    }

    /// <summary>Whether the entry is a title by itself (总统), not only a modifier of one (前).</summary>
    public bool IsHead(int payload) => _titles[payload].Head;

    /// <summary>official, military, business, expert, media or people; empty for modifiers.</summary>
    public string Subtype(int payload) => _titles[payload].Subtype;
}
