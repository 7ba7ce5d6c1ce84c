using System.Globalization;
using System.Text;

namespace Stemma.Dossiers.Markdown;

/// <summary>Foreign text as plain words in Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>()#+-.!|~&:@";

    /// <summary>Appends <paramref name="text"/> with a backslash before every character that could mean something; line breaks become spaces, control characters and lone surrogates U+FFFD.</summary>
    public static StringBuilder Escaped(this StringBuilder into, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\t')
            {
                into.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                into.Append(c).Append(text[++i]);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || IsBidirectional(c))
            {
                into.Append('\uFFFD');
            }
            else
            {
                // A hyphen, point or plus inside a word starts no list; only what can be markup there is escaped.
                var inWord = c is '-' or '.' or '+' or ':' or '!' or '#' or '(' or ')' or '@' && i > 0;
                into.Append(!inWord && Special.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
            }
        }

        return into;
    }

    /// <summary>Appends a quotation with its evidence.</summary>
    public static StringBuilder Words(this StringBuilder into, IReadOnlyList<Evidence> pieces)
    {
        into.Append('“');
        for (var i = 0; i < pieces.Count; i++)
        {
            into.Append(i > 0 ? " … " : "").Escaped(pieces[i].Text);
        }

        into.Append("” ");
        return into.Place(pieces[0]);
    }

    /// <summary>Appends where evidence stands.</summary>
    public static StringBuilder Place(this StringBuilder into, Evidence evidence) =>
        into.Append(CultureInfo.InvariantCulture, $"`[{evidence.Article}:{evidence.Span.Start}-{evidence.Span.End}]`");

    /// <summary>Appends names.</summary>
    public static StringBuilder Names(this StringBuilder into, IReadOnlyList<Actor> actors, string between = ", ")
    {
        for (var i = 0; i < actors.Count; i++)
        {
            into.Append(i > 0 ? between : "").Escaped(actors[i].Name);
        }

        return into;
    }

    private static bool IsBidirectional(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';
}
