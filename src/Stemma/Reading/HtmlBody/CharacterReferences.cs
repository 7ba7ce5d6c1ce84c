using System.Buffers;
using System.Globalization;

namespace Stemma.Reading.HtmlBody;

/// <summary>Decodes the character references that news text has; says so when it meets another one.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 8;

    /// <summary>Decodes; false when a reference needs the HTML standard's full table or its rules for damaged ones.</summary>
    /// <param name="text">Text, or an attribute's value.</param>
    /// <param name="isAttribute">In an attribute, a name without semicolon before a letter, digit or = is none: the parameters of an address.</param>
    /// <param name="decoded">The same memory where there is nothing to decode.</param>
    public static bool TryDecode(ReadOnlyMemory<char> text, bool isAttribute, out ReadOnlyMemory<char> decoded)
    {
        decoded = text;
        var from = text.Span;
        var at = from.IndexOf('&');
        if (at < 0)
        {
            return true;
        }

        var buffer = new ArrayBufferWriter<char>(from.Length);
        var start = 0;
        while (at >= 0)
        {
            var end = at + 1;
            var isNumber = end < from.Length && from[end] == '#';
            end += isNumber ? 1 : 0;
            var name = end;
            while (end < from.Length && char.IsAsciiLetterOrDigit(from[end]))
            {
                end++;
            }

            if (end < from.Length && from[end] == ';' && end > name)
            {
                var c = isNumber ? Number(from[name..end]) : Named(from[name..end]);
                if (c == '\0')
                {
                    return false;
                }

                buffer.Write(from[start..at]);
                buffer.Write([c]);
                start = end + 1;
            }
            else if (isNumber || (end > name && !(isAttribute && end < from.Length && from[end] == '=')))
            {
                return false;
            }

            var further = from[end..].IndexOf('&');
            at = further < 0 ? -1 : end + further;
        }

        buffer.Write(from[start..]);
        decoded = buffer.WrittenMemory;
        return true;
    }

    private static char Number(ReadOnlySpan<char> digits)
    {
        var isHexadecimal = digits[0] is 'x' or 'X';
        if (digits.Length > LongestName || !int.TryParse(isHexadecimal ? digits[1..] : digits, isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return '\0';
        }

        // Codes below 160 are read by a table of their own, half surrogate pairs are errors, and the rest takes two code units.
        return code is (>= 0xA0 and < 0xD800) or (>= 0xE000 and < 0xFDD0) or (>= 0xFDF0 and < 0xFFFE) or (>= 0x20 and < 0x7F) ? (char)code : '\0';
    }

    private static char Named(ReadOnlySpan<char> name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => '\u00A0',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "middot" => '·',
        "copy" => '©',
        "bull" => '•',
        _ => '\0',
    };
}
