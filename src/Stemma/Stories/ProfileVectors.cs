namespace Stemma.Stories;

/// <summary>The profiles as unit vectors, each feature weighted by how rare it is among the articles, and their cosines.</summary>
/// <remarks>
/// Weighting is tf-idf as in Salton and Buckley (1988), smoothed as if <see cref="Unseen"/> unrelated articles had been read too: in
/// a small batch about one thing every feature is common, and unsmoothed weights would leave only what the articles differ in.
/// </remarks>
internal sealed class ProfileVectors
{
    private const int Unseen = 60;

    private readonly IReadOnlyList<ArticleProfile> _profiles;
    private readonly Dictionary<string, double>[] _vectors;

    /// <summary>Weighs the features of <paramref name="profiles"/>.</summary>
    /// <param name="profiles">What the articles hold.</param>
    /// <param name="entityWeight">How much entities count beside words: less to tell stories apart, which share their actors with the whole affair.</param>
    public ProfileVectors(IReadOnlyList<ArticleProfile> profiles, double entityWeight)
    {
        _profiles = profiles;
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var profile in profiles)
        {
            foreach (var feature in profile.Counts.Keys)
            {
                documents[feature] = documents.GetValueOrDefault(feature) + 1;
            }
        }

        Documents = documents;
        _vectors = new Dictionary<string, double>[profiles.Count];
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = Normalise(profiles[i].Counts, documents, profiles.Count, entityWeight);
        }
    }

    /// <summary>In how many articles each feature occurs.</summary>
    public IReadOnlyDictionary<string, int> Documents { get; }

    /// <summary>Features and weights of one article.</summary>
    public IReadOnlyDictionary<string, double> this[int article] => _vectors[article];

    /// <summary>Cosine of two articles, 0 to 1.</summary>
    public double Similarity(int left, int right)
    {
        var (small, large) = _vectors[left].Count <= _vectors[right].Count ? (_vectors[left], _vectors[right]) : (_vectors[right], _vectors[left]);
        var sum = 0.0;
        foreach (var (feature, weight) in small)
        {
            if (large.TryGetValue(feature, out var other))
            {
                sum += weight * other;
            }
        }

        return sum;
    }

    /// <summary>What two articles have in common, for people to judge.</summary>
    public Join Explain(int left, int right, double similarity, int? daysApart)
    {
        var common = _vectors[left]
            .Where(f => _vectors[right].ContainsKey(f.Key))
            .OrderByDescending(f => f.Value * _vectors[right][f.Key])
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => f.Key)
            .ToList();
        return new Join(
            left,
            right,
            Math.Round(similarity, 3),
            daysApart,
            Top(common, "e:", 6),
            Top(common, "w:", 8),
            [.. Top(common, "d:", 12).Order(StringComparer.Ordinal).Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))]);
    }

    /// <summary>Days between two publications; null when one has no clock.</summary>
    public int? DaysApart(int left, int right) => _profiles[left].Day is { } a && _profiles[right].Day is { } b
        ? Math.Abs(a.DayNumber - b.DayNumber)
        : null;

    private static List<string> Top(List<string> features, string prefix, int count) =>
        [.. features.Where(f => f.StartsWith(prefix, StringComparison.Ordinal)).Take(count).Select(f => f[prefix.Length..])];

    private static Dictionary<string, double> Normalise(Dictionary<string, double> counts, Dictionary<string, int> documents, int total, double entityWeight)
    {
        var vector = new Dictionary<string, double>(counts.Count, StringComparer.Ordinal);
        var squares = 0.0;

        // Summing in a fixed order keeps the last bits, and so the output, the same on every run.
        foreach (var (feature, count) in counts.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var weight = count * Math.Log((double)(total + Unseen) / documents[feature]) * (feature[0] == 'e' ? entityWeight : 1);
            vector[feature] = weight;
            squares += weight * weight;
        }

        if (squares > 0)
        {
            var norm = 1 / Math.Sqrt(squares);
            foreach (var feature in vector.Keys.ToArray())
            {
                vector[feature] *= norm;
            }
        }

        return vector;
    }
}
