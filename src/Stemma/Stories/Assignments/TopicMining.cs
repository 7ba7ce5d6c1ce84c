using Stemma.Stories.Profiles;

namespace Stemma.Stories.Assignments;

/// <summary>Makes the table of topics: words that stand in the same articles as the same other words are of one topic.</summary>
/// <remarks>
/// Words as vectors by latent semantic analysis (Deerwester, Dumais, Furnas, Landauer and Harshman, 1990): the leading singular vectors of the
/// matrix of articles and words, found by subspace iteration, each word of length 1; then grouped by spherical k-means (Dhillon and Modha, 2001).
/// Serial and seeded: the same articles in the same order give the same table.
/// </remarks>
internal sealed class TopicMining
{
    /// <summary>Topics: with 100 or 300 the grouping gains as much.</summary>
    private const int Topics = 200;

    private const int Dimensions = 100;

    /// <summary>A word that stands in fewer articles tells nothing of the company it keeps.</summary>
    private const int LeastArticles = 15;

    /// <summary>What more than one article in this many has is of no topic.</summary>
    private const int MostCommon = 10;

    private const int Iterations = 6;
    private const int Rounds = 10;
    private const int Seed = 1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<int[]> _articles = [];

    /// <summary>Takes the words of an article.</summary>
    public void Add(StoryProfile profile)
    {
        var names = profile.NamesOfAll();
        var words = new List<int>(profile.Starts[1]);
        for (var i = 0; i < profile.Starts[1]; i++)
        {
            if (names[i] is not { } name || name.AsSpan().ContainsAny(" \t\r\n"))
            {
                continue;
            }

            if (!_ids.TryGetValue(name, out var id))
            {
                _ids.Add(name, id = _names.Count);
                _names.Add(name);
            }

            words.Add(id);
        }

        _articles.Add([.. words]);
    }

    /// <summary>The table's lines, sorted: a topic is called by the word nearest to its middle.</summary>
    public IEnumerable<string> Lines()
    {
        var words = Words(out var rarities);
        var vectors = Vectors(words, rarities);
        var (topics, likeness) = SphericalClustering.Group(vectors, Dimensions, Topics, Rounds, Seed);
        return Enumerable.Range(0, words.Count)
            .GroupBy(w => topics[w])
            .Select(t => _names[words[t.OrderByDescending(w => likeness[w]).ThenBy(w => _names[words[w]], StringComparer.Ordinal).First()]]
                + "\t" + string.Join(' ', t.Select(w => _names[words[w]]).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Prepend("# topic\twords");
    }

    /// <summary>The words that are neither too rare nor too common, and how rare each is.</summary>
    private List<int> Words(out float[] rarities)
    {
        var counts = new int[_names.Count];
        foreach (var article in _articles)
        {
            foreach (var word in article)
            {
                counts[word]++;
            }
        }

        var kept = Enumerable.Range(0, counts.Length)
            .Where(w => counts[w] >= LeastArticles && (long)counts[w] * MostCommon <= _articles.Count)
            .OrderBy(w => _names[w], StringComparer.Ordinal)
            .ToList();
        rarities = [.. kept.Select(w => MathF.Log((float)_articles.Count / counts[w]))];
        return kept;
    }

    /// <summary>The words as points of length 1 in the space of the leading singular vectors, row by row.</summary>
    private float[] Vectors(List<int> words, float[] rarities)
    {
        var places = new int[_names.Count];
        Array.Fill(places, -1);
        for (var w = 0; w < words.Count; w++)
        {
            places[words[w]] = w;
        }

        var articles = _articles.ConvertAll(a => a.Select(w => places[w]).Where(w => w >= 0).ToArray());
        var random = new Random(Seed);
        var basis = new float[words.Count * Dimensions];
        for (var i = 0; i < basis.Length; i++)
        {
            basis[i] = random.NextSingle() - 0.5f;
        }

        for (var i = 0; i < Iterations; i++)
        {
            Orthonormalization.Columns(basis, Dimensions);
            basis = Multiply(articles, rarities, basis);
        }

        Orthonormalization.Columns(basis, Dimensions);
        for (var w = 0; w < words.Count; w++)
        {
            SphericalClustering.Normalize(basis.AsSpan(w * Dimensions, Dimensions));
        }

        return basis;
    }

    /// <summary>Multiplies with the matrix of words by articles and back, each article of length 1.</summary>
    private static float[] Multiply(List<int[]> articles, float[] rarities, float[] basis)
    {
        var result = new float[basis.Length];
        var middle = new float[Dimensions];
        foreach (var article in articles)
        {
            var squares = 0f;
            Array.Clear(middle);
            foreach (var word in article)
            {
                squares += rarities[word] * rarities[word];
                SphericalClustering.AddTo(middle, basis.AsSpan(word * Dimensions, Dimensions), rarities[word]);
            }

            foreach (var word in article)
            {
                SphericalClustering.AddTo(result.AsSpan(word * Dimensions, Dimensions), middle, rarities[word] / squares);
            }
        }

        return result;
    }
}
