using System.Globalization;
using System.Text;

namespace Stemma.Cli;

/// <summary>Makes control characters of foreign text visible, so that no article or file name can steer the reader's terminal.</summary>
internal static class ControlCharacters
{
    /// <summary>The text with C0, C1 and bidirectional control characters as <c>\u001B</c>; line breaks and tabs as one space.</summary>
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsControl(c) && !IsBidirectional(c) && !IsLoneSurrogate(text, i))
            {
                escaped?.Append(c);
                continue;
            }

            escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
            escaped.Append(c is '\n' or '\r' or '\t' ? " " : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsBidirectional(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';

    private static bool IsLoneSurrogate(string text, int i) => char.IsSurrogate(text[i])
        && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        && !(char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
