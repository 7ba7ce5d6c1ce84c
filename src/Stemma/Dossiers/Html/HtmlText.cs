using System.Globalization;
using System.Text;

namespace Stemma.Dossiers.Html;

/// <summary>Text that is safe in element content and in double-quoted attributes.</summary>
internal static class HtmlText
{
    /// <summary>Appends <paramref name="text"/> encoded; control characters and lone surrogates, which no page may hold, become U+FFFD.</summary>
    public static StringBuilder Text(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                case '\t' or '\n':
                    html.Append(c);
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        html.Append(c).Append(text[++i]);
                    }
                    else
                    {
                        html.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : c);
                    }

                    break;
            }
        }

        return html;
    }

    /// <summary>Appends a name or phrase of the articles, kept apart from the writing direction around it.</summary>
    public static StringBuilder Foreign(this StringBuilder html, string text, string language) =>
        html.Append("<bdi lang=\"").Text(language).Append("\">").Text(text).Append("</bdi>");

    /// <summary>Appends a number without regard to culture.</summary>
    public static StringBuilder Number(this StringBuilder html, double value) =>
        html.Append(value.ToString(value == Math.Floor(value) && Math.Abs(value) < 1e15 ? "N0" : "#,0.####", CultureInfo.InvariantCulture));

    /// <summary>Appends a coordinate.</summary>
    public static StringBuilder At(this StringBuilder html, double value) =>
        html.Append(value.ToString("0.#", CultureInfo.InvariantCulture));
}
