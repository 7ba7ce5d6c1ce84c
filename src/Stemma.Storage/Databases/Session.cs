using System.Data;
using System.Data.Common;

namespace Stemma.Storage.Databases;

/// <summary>One connection with its prepared commands. Not thread-safe.</summary>
internal sealed class Session(Dialect dialect, DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>The database's kind.</summary>
    public Dialect Dialect => dialect;

    /// <summary>Runs a statement; the number of rows that it touched.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteNonQuery();

    /// <summary>The integer that a query gives, 0 for none.</summary>
    public long Scalar(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteScalar() switch
    {
        long l => l,
        int i => i,
        _ => 0,
    };

    /// <summary>The text that a query gives, or null.</summary>
    public string? ScalarText(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteScalar() as string;

    /// <summary>All rows of a query.</summary>
    public List<T> List<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        var list = new List<T>();
        using var reader = Bound(sql, values).ExecuteReader();
        var row = new Row(reader);
        while (reader.Read())
        {
            list.Add(read(row));
        }

        return list;
    }

    /// <summary>The first row of a query, or the default.</summary>
    public T? First<T>(string sql, Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Bound(sql, values).ExecuteReader(CommandBehavior.SingleRow);
        return reader.Read() ? read(new Row(reader)) : default;
    }

    /// <summary>The rows of several numbers, with few round trips: <paramref name="sql"/> has <c>{0}</c> for a list of placeholders behind IN.</summary>
    public List<T> ListOf<T>(string sql, Func<Row, T> read, IReadOnlyList<long> numbers)
    {
        const int AtOnce = 32;
        var rows = new List<T>(numbers.Count);
        var values = new object?[AtOnce];
        var statement = string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, string.Join(", ", Enumerable.Range(1, AtOnce).Select(n => FormattableString.Invariant($"${n}"))));
        for (var from = 0; from < numbers.Count; from += AtOnce)
        {
            for (var i = 0; i < AtOnce; i++)
            {
                // One statement for any count: the last number fills the places that are left.
                values[i] = numbers[Math.Min(from + i, numbers.Count - 1)];
            }

            rows.AddRange(List(statement, read, values));
        }

        return rows;
    }

    /// <summary>Ends an open transaction, if the connection still can.</summary>
    public void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (DbException)
        {
            // The connection is gone, or the database has rolled back by itself.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private DbCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(dialect.Parameter(command, i + 1));
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                string text => StorableText.Of(text),
                int number => (long)number,
                bool truth => truth ? 1L : 0L,
                var other => other,
            };
        }

        return command;
    }
}

/// <summary>The current row of a query.</summary>
internal readonly struct Row(DbDataReader reader)
{
    public string Text(int column) => reader.GetString(column);

    public string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public long Long(int column) => reader.GetInt64(column);

    public int Int(int column) => checked((int)reader.GetInt64(column));

    public long? LongOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    public int? IntOrNull(int column) => reader.IsDBNull(column) ? null : checked((int)reader.GetInt64(column));

    public double Double(int column) => reader.GetDouble(column);

    public double? DoubleOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    public bool Bool(int column) => reader.GetInt64(column) != 0;

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public bool IsNull(int column) => reader.IsDBNull(column);
}
