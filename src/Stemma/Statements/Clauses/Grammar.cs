using Stemma.Knowledge;
using Stemma.Text;
using Stemma.Text.Lexicons;
using Stemma.Text.Segmentation;

namespace Stemma.Statements.Clauses;

/// <summary>The function words of <c>statements/grammar.tsv</c>.</summary>
internal sealed class Grammar
{
    // Most words of a text are told from function words by their first and last character, without hashing them.
    private readonly CharacterSet _first;
    private readonly CharacterSet _last;
    private readonly CharacterSet _surnames;
    private readonly Dictionary<string, WordClass> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly KeyMemo _byKey = new();

    /// <summary>Reads the file and registers every word, so that segmentation keeps it whole.</summary>
    /// <exception cref="FormatException">A class is unknown; the message names the word.</exception>
    public Grammar(KnowledgeSource knowledge, LexiconBuilder builder)
    {
        var folding = builder.Folding;
        foreach (var row in knowledge.Table("statements/grammar.tsv").Rows)
        {
            if (!Enum.TryParse<WordClass>(row[1], ignoreCase: true, out var wordClass))
            {
                throw new FormatException($"statements/grammar.tsv, {row[0]}: unknown class '{row[1]}'");
            }

            var key = folding.Fold(row[0]);
            if (!_classes.ContainsKey(key))
            {
                builder.Add(row[0], LexiconTag.Word, 0);
            }

            _classes[key] = _classes.GetValueOrDefault(key) | wordClass;
        }

        // Titles and heads of descriptions are the same words for whoever speaks.
        foreach (var (file, column) in ((string, string)[])[("entities/titles.tsv", "title"), ("entities/nominals.tsv", "head")])
        {
            var table = knowledge.Table(file);
            int word = table.Column(column), kind = column == "title" ? table.Column("kind") : -1;
            foreach (var row in table.Rows)
            {
                var key = folding.Fold(row[word]);
                if (key.Length > 1 && (kind < 0 || row[kind] == "head"))
                {
                    _classes[key] = _classes.GetValueOrDefault(key) | WordClass.Human;
                }
            }
        }

        var surnames = knowledge.Table("entities/surnames.tsv");
        _surnames = new CharacterSet(surnames.Rows.Select(r => folding.Fold(r[0])).Where(static s => s.Length == 1).Select(static s => s[0]));
        _first = new CharacterSet(_classes.Keys.Select(k => k[0]));
        _last = new CharacterSet(_classes.Keys.Select(k => k[^1]));
        _lookup = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The classes of the folded words at <paramref name="span"/>.</summary>
    public WordClass Of(SourceText source, TextSpan span) =>
        !span.IsEmpty && _first.Contains(source.Folded[span.Start]) && _last.Contains(source.Folded[span.End - 1]) && _lookup.TryGetValue(source.Key(span), out var found) ? found : WordClass.None;

    /// <summary>Whether a folded character is a surname.</summary>
    public bool IsSurname(char character) => _surnames.Contains(character);

    /// <summary>Whether nouns that end in the character are words for people or bodies (网友, 开发商, 笔会); the exceptions are of <see cref="WordClass.Thing"/>.</summary>
    public static bool EndsLikePeople(char last) =>
        last is '人' or '者' or '员' or '家' or '师' or '士' or '民' or '友' or '徒' or '客' or '商' or '们' or '迷' or '兵' or '官' or '长' or '孩' or '童' or '妇' or '生' or '户' or '手' or '族' or '派' or '会' or '局' or '署' or '院' or '厅' or '委' or '处' or '部' or '团' or '队' or '所' or '社' or '党' or '府' or '馆' or '司' or '行' or '校' or '企' or '媒';

    /// <summary>The classes of a token.</summary>
    public WordClass Of(SourceText source, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Key < 0)
        {
            return Of(source, token.Span);
        }

        return (WordClass)(_byKey.TryGet(token.Key, out var known) ? known : _byKey.Keep(token.Key, (int)Of(source, token.Span)));
    }
}
