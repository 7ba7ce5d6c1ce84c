using System.Collections;

namespace Stemma.Text;

/// <summary>A read-only list over an array, without the cost of an interface call for each item.</summary>
/// <remarks>Stages read tokens one by one in their inner loops; through <see cref="IReadOnlyList{T}"/> each read is a virtual call. <c>default</c> is empty.</remarks>
public readonly struct ArrayView<T> : IReadOnlyList<T>
{
    private readonly T[]? _items;

    internal ArrayView(T[] items) => _items = items;

    /// <inheritdoc />
    public int Count => _items?.Length ?? 0;

    /// <inheritdoc />
    public T this[int index] => _items![index];

    /// <summary>Enumerates without allocation.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Walks the items in order.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item reached.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next item.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
