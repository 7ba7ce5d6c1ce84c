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

    /// <summary>Adds that a row comes behind the cursor in a list that descends by <paramref name="sort"/>, then by <paramref name="seq"/>.</summary>
    public void AddBefore(string sort, string seq, (string Sort, long Seq)? cursor)
    {
        if (cursor is { } last)
        {
            Add($"({sort}, {seq}) < ({Value(last.Sort)}, {Value(last.Seq)})");
        }
    }

    /// <summary>The page of rows that were read with one more than the limit, so that it is known whether another follows.</summary>
    public static Page<T> PageOf<T>(List<(T Item, string Sort, long Seq)> rows, int limit) => new(
        [.. rows.Take(limit).Select(r => r.Item)],
        rows.Count > limit ? Cursor.Write(rows[limit - 1].Sort, rows[limit - 1].Seq) : null);
}
