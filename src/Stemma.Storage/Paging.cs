using System.Buffers.Text;
using System.Text;

namespace Stemma.Storage;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Cursor">Where the part begins: <see cref="Page{T}.Next"/> of the part before; null for the first.</param>
/// <param name="Size">Most items, from 1 to <see cref="MaximalSize"/>; values outside are drawn in.</param>
public sealed record PageRequest(string? Cursor = null, int Size = PageRequest.DefaultSize)
{
    /// <summary>Items when nothing is said.</summary>
    public const int DefaultSize = 50;

    /// <summary>Most items of one part.</summary>
    public const int MaximalSize = 500;

    /// <summary>The size within its bounds.</summary>
    internal int Limit => Math.Clamp(Size, 1, MaximalSize);
}

/// <summary>A part of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="Next">The cursor of the next part, or null at the end. Opaque; stays valid while articles come in.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A cursor that the library did not give out.</summary>
public sealed class InvalidCursorException(string cursor) : ArgumentException($"'{cursor}' is no cursor of this list; take the one that came with the page before, or none");

/// <summary>Writes and reads cursors: the sort key and the number of the last item that was given out.</summary>
internal static class Cursor
{
    public static string Write(string sort, long seq) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seq}|{sort}")));

    /// <exception cref="InvalidCursorException">Not written by <see cref="Write"/>.</exception>
    public static (string Sort, long Seq)? Read(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[512];
        if (cursor.Length > 400 || !Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var length))
        {
            throw new InvalidCursorException(cursor);
        }

        var text = Encoding.UTF8.GetString(bytes[..length]);
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar > 0 && long.TryParse(text.AsSpan(0, bar), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var seq)
            ? (text[(bar + 1)..], seq)
            : throw new InvalidCursorException(cursor);
    }
}
