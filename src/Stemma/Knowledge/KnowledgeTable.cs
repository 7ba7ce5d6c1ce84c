namespace Stemma.Knowledge;

/// <summary>One knowledge file: tab-separated rows under a header line that names the columns.</summary>
/// <remarks>
/// The first line is <c># column\tcolumn…</c>; further lines that start with <c>#</c> and blank lines are comments.
/// A row may leave out trailing empty columns; reading gives empty strings there.
/// </remarks>
public sealed class KnowledgeTable
{
    /// <summary>Parses a file's text.</summary>
    /// <exception cref="FormatException">No header, or a row with more cells than the header has columns; the message names file and line.</exception>
    public KnowledgeTable(string path, string text)
        : this(path, text.AsSpan(), examples: true)
    {
    }

    /// <summary>Parses a file's text, with the cells of a column <c>example</c> or without.</summary>
    internal KnowledgeTable(string path, ReadOnlySpan<char> text, bool examples)
    {
        Path = path;
        var empty = -1;
        var rows = new List<string[]>();
        var number = 0;
        foreach (var raw in text.EnumerateLines())
        {
            number++;
            if (number == 1)
            {
                if (!raw.StartsWith("# "))
                {
                    throw new FormatException($"{path}:1: expected a header line '# column<TAB>column…'");
                }

                Columns = raw[2..].ToString().Split('\t');
                empty = examples ? -1 : Array.IndexOf((string[])Columns, "example");
                continue;
            }

            if (raw.IsEmpty || raw[0] == '#')
            {
                continue;
            }

            rows.Add(Cells(raw, number, empty, rows.Count > 0 ? rows[^1] : null));
        }

        Columns ??= [];
        Rows = rows;
    }

    private KnowledgeTable(string path, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        Path = path;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Path below <c>knowledge/</c>, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Column names, from the header.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows in file order, each with one cell a column.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Position of a column by name.</summary>
    /// <exception cref="FormatException">The file has no such column.</exception>
    public int Column(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == name)
            {
                return i;
            }
        }

        throw new FormatException($"{Path}:1: expected a column '{name}'");
    }

    /// <summary>Several files of one path as one: the columns of the first, all rows in order.</summary>
    /// <exception cref="FormatException">The files have different columns.</exception>
    internal static KnowledgeTable Join(IReadOnlyList<KnowledgeTable> tables)
    {
        foreach (var table in tables)
        {
            if (!table.Columns.SequenceEqual(tables[0].Columns))
            {
                throw new FormatException($"{table.Path}:1: expected the columns {string.Join(", ", tables[0].Columns)}");
            }
        }

        return new KnowledgeTable(tables[0].Path, tables[0].Columns, [.. tables.SelectMany(t => t.Rows)]);
    }

    /// <summary>A row; a cell that says the same as the one above it is the same string, as most cells of a kind or class do.</summary>
    private string[] Cells(ReadOnlySpan<char> line, int number, int empty, string[]? above)
    {
        var cells = new string[Columns.Count];
        Array.Fill(cells, "");
        var i = 0;
        foreach (var range in line.Split('\t'))
        {
            if (i == cells.Length)
            {
                throw new FormatException($"{Path}:{number}: more cells than the {cells.Length} columns of the header");
            }

            var cell = i == empty ? default : line[range];
            cells[i] = above is not null && cell.SequenceEqual(above[i]) ? above[i] : cell.ToString();
            i++;
        }

        return cells;
    }
}
