using Stemma.Text;

namespace Stemma.Entities;

/// <summary>The name mentions of an article by either end.</summary>
internal sealed class MentionIndex
{
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Func<int, EntityType> _types;
    private readonly int[] _byStart;
    private readonly int[] _byEnd;

    /// <summary>Indexes disjoint mentions; <paramref name="types"/> tells the type of an entity.</summary>
    public MentionIndex(int length, IReadOnlyList<Mention> mentions, Func<int, EntityType> types)
    {
        _mentions = mentions;
        _types = types;
        _byStart = new int[length + 1];
        _byEnd = new int[length + 1];
        for (var i = 0; i < mentions.Count; i++)
        {
            _byStart[mentions[i].Span.Start] = i + 1;
            _byEnd[mentions[i].Span.End] = i + 1;
        }
    }

    /// <summary>The mention that ends at <paramref name="end"/>, or null.</summary>
    public Mention? EndingAt(int end) => _byEnd[end] == 0 ? null : _mentions[_byEnd[end] - 1];

    /// <summary>The mention that starts at <paramref name="start"/>, or null.</summary>
    public Mention? StartingAt(int start) => _byStart[start] == 0 ? null : _mentions[_byStart[start] - 1];

    /// <summary>Type of what a mention names.</summary>
    public EntityType TypeOf(Mention mention) => _types(mention.Entity);

    /// <summary>Whether a mention shares code units with <paramref name="span"/>.</summary>
    public bool Covers(TextSpan span)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var mid = (low + high) / 2;
            if (_mentions[mid].Span.End <= span.Start)
            {
                low = mid + 1;
            }
            else
            {
                high = mid;
            }
        }

        return low < _mentions.Count && _mentions[low].Span.Overlaps(span);
    }
}
