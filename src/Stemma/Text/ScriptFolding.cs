using Stemma.Knowledge;

namespace Stemma.Text;

/// <summary>Maps each UTF-16 code unit to its look-up form: simplified, half-width, lower case. Length never changes.</summary>
/// <remarks>
/// The table comes from OpenCC's TSCharacters, restricted to pairs inside the Basic Multilingual Plane; the others keep their form, so
/// offsets stay. Only names for look-ups are folded: what is reported keeps the article's own characters. Thread-safe.
/// </remarks>
public sealed class ScriptFolding
{
    private readonly char[] _map = new char[char.MaxValue + 1];

    /// <summary>Builds the table from <c>script/traditional-simplified.tsv</c>.</summary>
    public ScriptFolding(KnowledgeSource source)
    {
        for (var c = 0; c < _map.Length; c++)
        {
            _map[c] = FoldWidth((char)c);
        }

        foreach (var row in source.Table("script/traditional-simplified.tsv").Rows)
        {
            _map[row[0][0]] = row[1][0];
        }
    }

    /// <summary>The look-up form of one code unit.</summary>
    public char Fold(char c) => _map[c];

    /// <summary>The look-up form of <paramref name="text"/>; the same length.</summary>
    public string Fold(string text) => string.Create(text.Length, (text, _map), static (into, state) =>
    {
        var (from, map) = state;
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = map[from[i]];
        }
    });

    private static char FoldWidth(char c) => c switch
    {
        >= '！' and <= '～' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        '　' or '\u00A0' => ' ',
        '‧' or '・' or '•' or '∙' or '⋅' or '･' => '·',
        '—' or '–' or '―' or '‑' => '-',
        '〜' or '∼' => '~',
        _ => char.ToLowerInvariant(c) is var l && char.IsSurrogate(c) ? c : l,
    };
}
