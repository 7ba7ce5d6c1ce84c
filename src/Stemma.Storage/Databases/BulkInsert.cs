using System.Globalization;
using System.Text;

namespace Stemma.Storage.Databases;

/// <summary>Collects rows of one table and inserts many with one statement: a round trip each would cost most of the time on a server.</summary>
/// <param name="head">Up to and with VALUES.</param>
/// <param name="columns">Values a row.</param>
/// <param name="tail">What stands behind the rows: a conflict clause, or nothing.</param>
internal sealed class BulkInsert(string head, int columns, string tail = "")
{
    /// <summary>Rows of one statement; smaller ones are powers of two, so that few statements are prepared.</summary>
    private const int Most = 64;

    private readonly List<object?> _values = [];
    private readonly Dictionary<int, string> _statements = [];

    /// <summary>Adds a row.</summary>
    public void Add(params ReadOnlySpan<object?> row) => _values.AddRange(row);

    /// <summary>Forgets what was added.</summary>
    public void Reset() => _values.Clear();

    /// <summary>Inserts what was added and forgets it.</summary>
    public void Flush(Session session)
    {
        var values = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);
        for (var rows = Most; rows > 0; rows /= 2)
        {
            while (values.Length >= rows * columns)
            {
                session.Run(Statement(rows), values[..(rows * columns)]);
                values = values[(rows * columns)..];
            }
        }

        _values.Clear();
    }

    private string Statement(int rows)
    {
        if (_statements.TryGetValue(rows, out var statement))
        {
            return statement;
        }

        var text = new StringBuilder(head);
        for (var i = 0; i < rows * columns; i++)
        {
            text.Append(i == 0 ? " (" : i % columns == 0 ? "), (" : ", ").Append('$').Append((i + 1).ToString(CultureInfo.InvariantCulture));
        }

        return _statements[rows] = text.Append(") ").Append(tail).ToString();
    }
}
