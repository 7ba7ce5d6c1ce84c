namespace Stemma.Times;

/// <summary>The time expressions of an article by where they start: rules ask at each clause and noun whether one starts there.</summary>
/// <remarks>The starts lie in an array of their own, so that a search reads one cache line and not the expressions.</remarks>
internal sealed class TimeStarts
{
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly int[] _starts;

    /// <param name="times">The time expressions, by start.</param>
    public TimeStarts(IReadOnlyList<TimeExpression> times)
    {
        _times = times;
        _starts = new int[times.Count];
        for (var t = 0; t < _starts.Length; t++)
        {
            _starts[t] = times[t].Span.Start;
        }
    }

    /// <summary>Index of the first that starts at or behind <paramref name="offset"/>, or their number.</summary>
    public int From(int offset)
    {
        var at = Array.BinarySearch(_starts, offset);
        if (at < 0)
        {
            return ~at;
        }

        while (at > 0 && _starts[at - 1] == offset)
        {
            at--;
        }

        return at;
    }

    /// <summary>The first that starts at <paramref name="offset"/>, or null.</summary>
    public TimeExpression? At(int offset) => From(offset) is var t && t < _starts.Length && _starts[t] == offset ? _times[t] : null;
}
