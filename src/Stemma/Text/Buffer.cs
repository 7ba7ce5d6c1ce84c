using System.Runtime.CompilerServices;

namespace Stemma.Text;

/// <summary>A growing array that keeps its room from one article to the next.</summary>
internal sealed class Buffer<T>
{
    private T[] _items = new T[1024];

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public Span<T> Span => _items.AsSpan(0, Count);

    /// <summary>Appends an item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        var items = _items;
        var count = Count;
        if ((uint)count < (uint)items.Length)
        {
            items[count] = item;
            Count = count + 1;
        }
        else
        {
            Grow(item);
        }
    }

    /// <summary>Drops the items, not the room.</summary>
    public void Clear() => Count = 0;

    private void Grow(T item)
    {
        Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }
}
