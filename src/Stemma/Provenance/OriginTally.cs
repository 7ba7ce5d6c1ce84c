namespace Stemma.Provenance;

/// <summary>Origins as they are found, each once.</summary>
internal sealed class OriginTally
{
    private readonly List<(string Key, string Name, bool Unknown, List<int> Renditions)> _found = [];

    public bool IsEmpty => _found.Count == 0;

    public bool Has(string key) => _found.Exists(f => f.Key == key);

    public void Add(string key, string name, bool unknown, int rendition)
    {
        var at = _found.FindIndex(f => f.Key == key);
        if (at < 0)
        {
            _found.Add((key, name, unknown, [rendition]));
        }
        else if (_found[at].Renditions[^1] != rendition)
        {
            _found[at].Renditions.Add(rendition);
        }
    }

    public IReadOnlyList<Origin> ToOrigins() => [.. _found.Select(f => new Origin(f.Key, f.Name, f.Unknown, f.Renditions))];
}
