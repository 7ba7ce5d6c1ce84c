namespace Stemma.Text.Lexicons;

/// <summary>Places the nodes of a trie into a double array.</summary>
/// <remarks>
/// Free cells form a linked list, so first-fit looks at free cells only; without it construction over 150,000 keys takes minutes.
/// Nodes are placed by the cheapest (most frequent) key below them, so that what running text visits most lies close together and stays in the
/// processor's cache: a walk is bound by memory latency, not by instructions.
/// Frequent characters get small codes, which keeps the array dense; code 0 stands for every character of no key.
/// </remarks>
internal sealed class DoubleArrayBuilder
{
    private const int Free = -1;

    private readonly string[] _keys;
    private readonly int[] _numbers;
    private readonly Lexicon.KeyInfo[] _infos;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private int[] _base = new int[1 << 16];
    private int[] _key = new int[1 << 16];
    private int[] _check = new int[1 << 16];
    private int[] _next = new int[1 << 16];
    private int[] _previous = new int[1 << 16];
    private int _searchFrom = 1; // A free cell, or 0 when the list is used up.
    private int _used;

    /// <param name="keys">Sorted ordinally, distinct, not empty.</param>
    /// <param name="numbers">The number under which each key is reported.</param>
    /// <param name="infos">Cost and tags by number; the cheaper, the more often a key is met.</param>
    public DoubleArrayBuilder(string[] keys, int[] numbers, Lexicon.KeyInfo[] infos)
    {
        _keys = keys;
        _numbers = numbers;
        _infos = infos;
        Array.Fill(_key, -1);
        AssignCodes();
        Link(0, _check.Length);
        _check[0] = 0;
    }

    public DoubleArrayTrie Build()
    {
        var pending = new PriorityQueue<(int Cell, int From, int To, int Depth), (float Cost, int From)>();
        pending.Enqueue((DoubleArrayTrie.Root, 0, _keys.Length, 0), default);
        var codes = new List<int>();
        var bounds = new List<(int From, int To)>();
        while (pending.TryDequeue(out var node, out _))
        {
            var from = node.From;
            if (node.Depth > 0 && _keys[from].Length == node.Depth)
            {
                // The shortest key below a node is the node itself.
                _key[node.Cell] = _numbers[from++];
            }

            Children(from, node.To, node.Depth, codes, bounds);
            if (codes.Count == 0)
            {
                continue;
            }

            var start = FindBase(codes);
            _base[node.Cell] = start;
            for (var i = 0; i < codes.Count; i++)
            {
                Take(start + codes[i], node.Cell);
            }

            for (var i = 0; i < codes.Count; i++)
            {
                pending.Enqueue((start + codes[i], bounds[i].From, bounds[i].To, node.Depth + 1), (Cheapest(bounds[i].From, bounds[i].To), bounds[i].From));
            }
        }

        var cells = new DoubleArrayTrie.Cell[_used + 1];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new DoubleArrayTrie.Cell(_base[i], _check[i], _key[i], _key[i] < 0 ? new Lexicon.KeyInfo(float.NaN, default) : _infos[_key[i]]);
        }

        return new DoubleArrayTrie(_codes, cells);
    }

    private float Cheapest(int from, int to)
    {
        var cheapest = float.PositiveInfinity;
        for (var i = from; i < to; i++)
        {
            // NaN, the cost of a key that segmentation does not use, is no smaller than anything.
            var cost = _infos[_numbers[i]].Cost;
            cheapest = cost < cheapest ? cost : cheapest;
        }

        return cheapest;
    }

    private void AssignCodes()
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var key in _keys)
        {
            foreach (var c in key)
            {
                counts[c]++;
            }
        }

        ushort code = 1;
        foreach (var c in Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c))
        {
            _codes[c] = code++;
        }
    }

    /// <summary>The distinct codes at <paramref name="depth"/> among the keys, ascending, each with its range of keys.</summary>
    private void Children(int from, int to, int depth, List<int> codes, List<(int From, int To)> bounds)
    {
        codes.Clear();
        bounds.Clear();
        var i = from;
        while (i < to)
        {
            var c = _keys[i][depth];
            var j = i + 1;
            while (j < to && _keys[j][depth] == c)
            {
                j++;
            }

            codes.Add(_codes[c]);
            bounds.Add((i, j));
            i = j;
        }
    }

    private int FindBase(List<int> codes)
    {
        var smallest = codes.Min();
        var tried = 0;
        for (var cell = _searchFrom; ; cell = _next[cell])
        {
            if (cell == 0)
            {
                cell = Grow();
            }

            tried++;
            var start = cell - smallest;
            if (start > 0 && Fits(start, codes))
            {
                // A long search means the front is crowded: later searches start further on.
                if (tried > 64)
                {
                    _searchFrom = cell;
                }

                return start;
            }
        }
    }

    private bool Fits(int start, List<int> codes)
    {
        foreach (var code in codes)
        {
            while (start + code >= _check.Length)
            {
                _ = Grow();
            }

            if (_check[start + code] != Free)
            {
                return false;
            }
        }

        return true;
    }

    private int Grow()
    {
        var old = _check.Length;
        Array.Resize(ref _base, old * 2);
        Array.Resize(ref _key, old * 2);
        Array.Fill(_key, -1, old, old);
        Array.Resize(ref _check, old * 2);
        Array.Resize(ref _next, old * 2);
        Array.Resize(ref _previous, old * 2);
        Link(old, old * 2);
        return old;
    }

    /// <summary>Appends the cells of a range to the circular list of free cells whose head is cell 0.</summary>
    private void Link(int from, int to)
    {
        var last = from == 0 ? 0 : _previous[0];
        for (var cell = from; cell < to; cell++)
        {
            _check[cell] = Free;
            if (cell == 0)
            {
                continue;
            }

            _next[last] = cell;
            _previous[cell] = last;
            last = cell;
        }

        _next[last] = 0;
        _previous[0] = last;
    }

    private void Take(int cell, int parent)
    {
        _check[cell] = parent;
        _used = Math.Max(_used, cell);
        if (cell == _searchFrom)
        {
            _searchFrom = _next[cell];
        }

        if (cell != 0)
        {
            _next[_previous[cell]] = _next[cell];
            _previous[_next[cell]] = _previous[cell];
        }
    }
}
