namespace Stemma.Stories.Assignments;

/// <summary>The row of each article in the neighbourhood that is grouped anew, in one array: most look-ups are of articles outside of it.</summary>
internal sealed class Rows
{
    private readonly List<int> _set = [];
    private int[] _rows = new int[1024];

    /// <summary>The row of an article, or −1.</summary>
    public int this[int position] => position < _rows.Length ? _rows[position] - 1 : -1;

    /// <summary>Gives an article a row.</summary>
    public void Set(int position, int row)
    {
        if (position >= _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(position + 1, _rows.Length * 2));
        }

        _rows[position] = row + 1;
        _set.Add(position);
    }

    /// <summary>Takes all rows away.</summary>
    public void Clear()
    {
        foreach (var position in _set)
        {
            _rows[position] = 0;
        }

        _set.Clear();
    }
}
