namespace Stemma.Benchmarks;

/// <summary>What one pass over all articles took and found.</summary>
internal sealed class Pass
{
    private long _articles;
    private long _entities;
    private long _statements;
    private long _quantities;
    private long _events;
    private long _bytes;

    /// <summary>Stopwatch ticks by stage, in order of first use.</summary>
    public OrderedDictionary<string, long> Ticks { get; } = [];

    /// <summary>Bytes that the thread allocated, by stage.</summary>
    public Dictionary<string, long> Allocated { get; } = [];

    /// <summary>What was found; equal for every pass, or the run fails.</summary>
    public string Counts => $"{_articles} articles, {_entities} entities, {_statements} statements, {_quantities} quantities, {_events} events, {_bytes} bytes written";

    public void Add(string stage, long ticks, long allocated)
    {
        Ticks[stage] = Ticks.GetValueOrDefault(stage) + ticks;
        Allocated[stage] = Allocated.GetValueOrDefault(stage) + allocated;
    }

    public void Count(ArticleAnalysis analysis, long bytes)
    {
        _articles++;
        _entities += analysis.Entities.Entities.Count;
        _statements += analysis.Statements.Count;
        _quantities += analysis.Quantities.Count;
        _events += analysis.Events.Count;
        _bytes += bytes;
    }
}
