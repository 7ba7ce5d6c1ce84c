using System.Globalization;
using System.Text;

namespace Stemma.Storage.Databases;

/// <summary>The conditions of one query: our own words with placeholders, and the values for them.</summary>
internal sealed class ConditionList
{
    private readonly StringBuilder _where = new();
    private readonly List<object?> _values = [];

    /// <summary>The WHERE clause; empty without conditions.</summary>
    public string Where => _where.ToString();

    /// <summary>The values of the placeholders, in their order.</summary>
    public object?[] Values => [.. _values];

    /// <summary>A placeholder for <paramref name="value"/>.</summary>
    public string Value(object? value)
    {
        _values.Add(value);
        return FormattableString.Invariant($"${_values.Count}");
    }

    /// <summary>Adds <paramref name="before"/>, a placeholder and <paramref name="behind"/>, unless the value is null.</summary>
    public void Add(string before, object? value, string behind = "")
    {
        if (value is not null)
        {
            Add(before + Value(value) + behind);
        }
    }

    /// <summary>Adds a condition.</summary>
    public void Add(string condition) => _where.Append(_where.Length == 0 ? "WHERE " : " AND ").Append(condition);

    /// <summary>The part of a list that descends by <paramref name="sort"/>, then by <paramref name="seq"/>.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="select">Up to and with FROM and its joins; the conditions follow.</param>
    /// <param name="sort">Column that the list descends by: a text, or a number where <paramref name="byNumber"/>.</param>
    /// <param name="seq">Column with the row's number, which no other row has.</param>
    /// <param name="page">Which part.</param>
    /// <param name="read">Reads an item with its sort key and number.</param>
    /// <param name="byNumber">Whether <paramref name="sort"/> is a number.</param>
    /// <exception cref="InvalidCursorException">The cursor is none of this list.</exception>
    public Page<T> Page<T>(Session session, string select, string sort, string seq, PageRequest page, Func<Row, (T Item, string Sort, long Seq)> read, bool byNumber = false)
    {
        var rows = Rows(session, select, sort, seq, page, read, byNumber);
        return PageOf(rows, page.Limit);
    }

    /// <summary>The rows of <see cref="Page"/> and one more where there is one, so that it is known whether another part follows.</summary>
    public List<(T Item, string Sort, long Seq)> Rows<T>(Session session, string select, string sort, string seq, PageRequest page, Func<Row, (T Item, string Sort, long Seq)> read, bool byNumber = false)
    {
        if (Cursor.Read(page.Cursor) is { } last)
        {
            object key = !byNumber ? last.Sort : long.TryParse(last.Sort, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidCursorException(page.Cursor!);
            Add($"({sort}, {seq}) < ({Value(key)}, {Value(last.Seq)})");
        }

        return session.List($"{select} {Where} ORDER BY {sort} DESC, {seq} DESC LIMIT {Value((long)page.Limit + 1)}", read, Values);
    }

    /// <summary>The page of what <see cref="Rows"/> gave.</summary>
    public static Page<T> PageOf<T>(List<(T Item, string Sort, long Seq)> rows, int limit) => new(
        [.. rows.Take(limit).Select(r => r.Item)],
        rows.Count > limit ? Cursor.Write(rows[limit - 1].Sort, rows[limit - 1].Seq) : null);
}
