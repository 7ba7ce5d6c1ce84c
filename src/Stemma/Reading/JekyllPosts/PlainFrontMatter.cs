using System.Buffers;
using System.Globalization;
using System.Text;

namespace Stemma.Reading.JekyllPosts;

/// <summary>Reads a header of lines <c>key: value</c>, in which YAML means just what is written; any other is left to the YAML parser.</summary>
internal static class PlainFrontMatter
{
    /// <summary>A value that starts with one of these is written in a notation of YAML.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    /// <summary>Control characters and the line breaks that only YAML knows.</summary>
    private static readonly SearchValues<char> Unplain = SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\t\u000b\u000c\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff");

    /// <summary>Reads the lines; null when one is not plain.</summary>
    public static FrontMatter? Read(ReadOnlySpan<char> yaml, int end)
    {
        if (yaml.ContainsAny(Unplain) || yaml.ContainsAnyInRange('\ud800', '\udfff'))
        {
            return null;
        }

        string title = "";
        string? author = null, from = null;
        DateTimeOffset? date = null;
        foreach (var range in yaml.Trim('\n').Split('\n'))
        {
            var line = yaml.Trim('\n')[range];
            var colon = line.IndexOf(": ");
            if (colon <= 0 || line[..colon].ContainsAnyExcept(Letters) || !TryValue(line[(colon + 2)..].Trim(' '), out var value))
            {
                return null;
            }

            switch (line[..colon])
            {
                case "title":
                    title = value.ToString();
                    break;
                case "date":
                    if (!TryInstant(value, out var instant))
                    {
                        return null;
                    }

                    date = instant;
                    break;
                case "author":
                    author = value.ToString();
                    break;
                case "from" or "source" or "original":
                    from = value.ToString();
                    break;
            }
        }

        return new FrontMatter(title, date, author, from, end);
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private static bool TryValue(ReadOnlySpan<char> written, out ReadOnlySpan<char> value)
    {
        value = written;
        if (written.IsEmpty)
        {
            return false;
        }

        switch (written[0])
        {
            case '"':
                value = written.Length > 1 ? written[1..^1] : default;
                return written.Length > 1 && written[^1] == '"' && (!value.ContainsAny('"', '\\') || TryUnescape(value, out value));
            case '[':
                // A list is of no use here; it only has to be one.
                value = default;
                return written[^1] == ']' && written.Length > 1 && !written[1..^1].ContainsAny(Indicators);
            default:
                return !Indicators.Contains(written[0]) && !written.Contains(": ", StringComparison.Ordinal) && !written.Contains(" #", StringComparison.Ordinal) && written[^1] != ':';
        }
    }

    /// <summary>Quotes inside quotes, as titles have them: <c>\"</c> and <c>\\</c>; any other escape is left to the YAML parser.</summary>
    private static bool TryUnescape(ReadOnlySpan<char> written, out ReadOnlySpan<char> value)
    {
        value = default;
        var read = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '"' || (written[i] == '\\' && (++i == written.Length || written[i] is not ('"' or '\\'))))
            {
                return false;
            }

            read.Append(written[i]);
        }

        value = read.ToString();
        return true;
    }

    private static bool TryInstant(ReadOnlySpan<char> written, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(written, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}
