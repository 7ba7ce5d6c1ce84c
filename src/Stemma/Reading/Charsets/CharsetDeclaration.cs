namespace Stemma.Reading.Charsets;

/// <summary>Reads the charset that a document claims for itself.</summary>
internal static class CharsetDeclaration
{
    /// <summary>Browsers look at 1,024 bytes; pages with long comments or scripts first need more.</summary>
    private const int Window = 8192;

    /// <summary>The label in a <c>meta</c> element or XML declaration near the start, lower-case, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Window)];
        Span<char> buffer = new char[head.Length];
        for (var i = 0; i < head.Length; i++)
        {
            buffer[i] = head[i] < 0x80 ? (char)head[i] : '\uFFFD';
        }

        ReadOnlySpan<char> text = buffer;
        var start = text.TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var declaration = start[..Math.Min(start.Length, Math.Max(0, start.IndexOf('>')))];
            if (ValueAfter(declaration, "encoding") is { } label)
            {
                return label;
            }
        }

        for (var at = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            text = text[(at + 5)..];
            var end = text.IndexOf('>');
            if (ValueAfter(end < 0 ? text : text[..end], "charset") is { } label)
            {
                return label;
            }

            at = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    private static string? ValueAfter(ReadOnlySpan<char> text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = text[(at + name.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':' or '.'))
        {
            length++;
        }

        return length == 0 ? null : rest[..length].ToString().ToLowerInvariant();
    }
}
