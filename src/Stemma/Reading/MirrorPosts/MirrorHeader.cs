using System.Globalization;

namespace Stemma.Reading.MirrorPosts;

/// <summary>The lines that a mirror puts above the HTML of a post: a comment with the time, a link with the headline, a rule.</summary>
/// <param name="Epoch">When the mirror fetched the post; null where the comment says <c>NaN</c>.</param>
/// <param name="Title">The headline, or empty.</param>
/// <param name="Url">The original's address, or null.</param>
/// <param name="Body">Where the HTML starts.</param>
internal sealed record MirrorHeader(DateTimeOffset? Epoch, string Title, string? Url, int Body)
{
    /// <summary>Whether <paramref name="text"/> starts like a mirrored post.</summary>
    public static bool Opens(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<!--"))
        {
            return false;
        }

        var end = text.IndexOf("-->");
        if (end < 0 || end > 24 || !IsStamp(text[4..end].Trim()))
        {
            return false;
        }

        return text[(end + 3)..].TrimStart().StartsWith("[");
    }

    /// <summary>Reads the header that starts at or behind <paramref name="start"/>; what is missing is left out.</summary>
    public static MirrorHeader Read(string text, int start)
    {
        DateTimeOffset? epoch = null;
        string title = "";
        string? url = null;
        var at = SkipSpace(text, start);
        if (text.AsSpan(at).StartsWith("<!--") && text.IndexOf("-->", at, StringComparison.Ordinal) is var end and >= 0 && IsStamp(text.AsSpan(at + 4, end - at - 4).Trim()))
        {
            epoch = Instant(text.AsSpan(at + 4, end - at - 4).Trim());
            at = SkipSpace(text, end + 3);
        }

        // The headline may hold brackets itself, so the link's middle is the last "](" of its line.
        var line = LineEnd(text, at);
        if (at < text.Length && text[at] == '[' && text.AsSpan(at, line - at).LastIndexOf("](") is var middle and > 0)
        {
            var close = text.AsSpan(at, line - at).TrimEnd();
            title = text.Substring(at + 1, middle - 1).Trim();
            url = close[^1] == ')' ? close[(middle + 2)..^1].Trim().ToString() : close[(middle + 2)..].Trim().ToString();
            at = SkipSpace(text, line);
        }

        line = LineEnd(text, at);
        if (line - at >= 3 && text.AsSpan(at, line - at).TrimEnd().TrimStart('-').IsEmpty)
        {
            at = line;
        }

        return new MirrorHeader(epoch, title, string.IsNullOrEmpty(url) ? null : url, at);
    }

    private static bool IsStamp(ReadOnlySpan<char> stamp) => stamp is "NaN" || (stamp.Length > 0 && stamp.TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0);

    private static DateTimeOffset? Instant(ReadOnlySpan<char> stamp) =>
        long.TryParse(stamp, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is > 0 and < 253402300800000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', Math.Min(at, text.Length)) is var end and >= 0 ? end : text.Length;
}
