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

    /// <summary>Room for at least <paramref name="count"/> more items, to be written and then counted by <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Room(int count)
    {
        if (_items.Length - Count < count)
        {
            Array.Resize(ref _items, Count * 2);
        }

        return _items.AsSpan(Count);
    }

    /// <summary>Counts items that were written into <see cref="Room"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count) => Count += count;

    /// <summary>Drops the items, not the room.</summary>
    public void Clear() => Count = 0;

    private void Grow(T item)
    {
        Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }
}
